/** The words of an output in one language, and the status of a workbook in them. */
import { message, render, type Locale } from '../../../core/messages';
import { COULD_NOT_RUN } from '../../exit-codes';
import type { Digest } from '../digest';
import { OUTPUT_MESSAGES, type OutputMessageId } from './messages';

export type Say = (id: OutputMessageId, data?: Readonly<Record<string, string>>) => string;

export const sayIn =
  (locale: Locale): Say =>
  (id, data = {}) =>
    render(message(OUTPUT_MESSAGES, id, data), locale);

export type Status = 'unreadable' | 'wrong' | 'unfinished' | 'explain' | 'right';

export function statusOf({ error, counts, code }: Digest): Status {
  if (error !== undefined) return 'unreadable';
  if (counts.error > 0) return 'wrong';
  if (code === COULD_NOT_RUN) return 'unfinished';
  return counts.warning > 0 ? 'explain' : 'right';
}
