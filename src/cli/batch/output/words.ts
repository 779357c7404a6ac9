/** The words of an output in one language, and the status of a workbook in them. */
import { sayer, type Locale, type Say as SayOf } from '../../../core/messages';
import type { CheckVerdictKind } from '../../../core/overview';
import type { Digest } from '../digest';
import { OUTPUT_MESSAGES } from './messages';

export type OutputSay = SayOf<typeof OUTPUT_MESSAGES>;

export const outputSayer = (locale: Locale): OutputSay => sayer(OUTPUT_MESSAGES, locale);

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
  onlyHints: 'right',
  allAgree: 'right',
};

export const statusOf = ({ verdict }: Digest): Status =>
  verdict === undefined ? 'unreadable' : OF_VERDICT[verdict];
