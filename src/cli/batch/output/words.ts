/** The words of an output in one language, and the status of a workbook in them. */
import { sayer, type Locale, type Say as SayOf } from '../../../core/messages';
import { COULD_NOT_RUN } from '../../exit-codes';
import type { Digest } from '../digest';
import { OUTPUT_MESSAGES } from './messages';

export type Say = SayOf<typeof OUTPUT_MESSAGES>;

export const sayIn = (locale: Locale): Say => sayer(OUTPUT_MESSAGES, locale);

export type Status = 'unreadable' | 'wrong' | 'unfinished' | 'explain' | 'right';

export function statusOf({ error, counts, code }: Digest): Status {
  if (error !== undefined) return 'unreadable';
  if (counts.error > 0) return 'wrong';
  if (code === COULD_NOT_RUN) return 'unfinished';
  return counts.warning > 0 ? 'explain' : 'right';
}
