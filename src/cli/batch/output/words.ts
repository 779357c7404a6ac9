/** The words of an output in one language, and the status of a workbook in them. */
import { message, render, type Locale } from '../../../core/messages';
import type { CheckVerdictKind } from '../../../core/overview';
import type { Digest } from '../digest';
import { OUTPUT_MESSAGES, type OutputMessageId } from './messages';

export type Say = (id: OutputMessageId, data?: Readonly<Record<string, string>>) => string;

export const sayIn =
  (locale: Locale): Say =>
  (id, data = {}) =>
    render(message(OUTPUT_MESSAGES, id, data), locale);

/** How a workbook stands, the worst first. */
export const STATUSES = ['unreadable', 'wrong', 'unfinished', 'explain', 'partly', 'right'] as const;
export type Status = (typeof STATUSES)[number];

const OF_VERDICT: Readonly<Record<CheckVerdictKind, Status>> = {
  noTables: 'unreadable',
  errors: 'wrong',
  obstacles: 'unfinished',
  warnings: 'explain',
  nothingChecked: 'partly',
  incomplete: 'partly',
  partly: 'partly',
  allExplained: 'right',
  allAgree: 'right',
};

export const statusOf = ({ verdict }: Digest): Status =>
  verdict === undefined ? 'unreadable' : OF_VERDICT[verdict];
