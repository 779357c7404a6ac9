/** What this year's text is told with: its tables and answers, and words of last year's document that still hold. */
import {
  mergeSupplements,
  NO_SUPPLEMENT,
  supplementFromPrevious,
  type Supplement,
  type SupplementEntry,
} from '../narrative';
import { contextOf, evaluate, OUTERMOST, type Context, type Unfilled } from '../narrative/reading';
import type { TableSet } from '../tables';
import { isWayOfItem } from './answers';
import type { Turning } from './around';
import { cellOfLastYear } from './expressions';
import type { Kept, Learned } from './types';

export interface RollOptions {
  /** This year's answers. */
  readonly supplement?: Supplement;
  /** Last year's tables. */
  readonly previous?: TableSet;
  readonly unfilled?: Unfilled;
}

/** Words of last year's document that are kept, with their key. */
export type KeptWords = readonly [key: string, entry: SupplementEntry, kept: Kept];

export interface ThisYear {
  readonly context: Context;
  readonly supplement: Supplement;
  /** Of the supplement, what last year's document says. */
  readonly said: Supplement;
  readonly words: readonly KeptWords[];
}

export function thisYearOf(
  { form, supplement: last, kept }: Learned,
  tables: TableSet,
  { supplement = NO_SUPPLEMENT, previous, unfilled }: RollOptions,
): ThisYear {
  const answered = previous
    ? mergeSupplements(supplement, supplementFromPrevious(previous, form))
    : supplement;
  const year = tables.year ?? (last.year === undefined ? undefined : last.year + 1);
  const ofYear = year === undefined ? {} : { year };
  const settings = unfilled ? { unfilled } : {};
  const head = { ...settings, ...ofYear };
  const before = previous && contextOf(form, previous, NO_SUPPLEMENT, settings);
  const first = contextOf(form, tables, { ...answered, ...ofYear }, head);
  const words = [...kept].flatMap(([key, own]): KeptWords[] => {
    const entry = last.entries.get(key);
    const isAnswered = answered.entries.has(key);
    return !entry || isAnswered || entry.value === '' || !stillHolds(first, own, before)
      ? []
      : [[key, entry, own]];
  });
  const choices = [...last.entries].filter(([key]) => isWayOfItem(key));
  const said = { entries: new Map([...choices, ...words.map(([key, entry]) => [key, entry] as const)]) };
  const whole = { ...mergeSupplements(answered, said), ...ofYear };
  return { context: contextOf(form, tables, whole, head), supplement: whole, said, words };
}

/** A reason holds as long as what moved goes the same way. `last`: of last year's tables. */
function stillHolds(context: Context, kept: Kept, last: Context | undefined): boolean {
  if (kept.kind !== 'reason') return true;
  const { comparing, polarity } = kept;
  const now = evaluate(context, comparing.now, OUTERMOST);
  const cell = cellOfLastYear(comparing.then);
  const then = cell && last ? evaluate(last, cell, OUTERMOST) : evaluate(context, comparing.then, OUTERMOST);
  return now.kind === 'known' && then.kind === 'known' && now.value.comparedTo(then.value) === polarity;
}

/** Undefined where a year is not known, or is the same. */
export function turningTo(
  { context }: ThisYear,
  { department: before, supplement }: Learned,
): Turning | undefined {
  const { year, department: now } = context;
  if (supplement.year === undefined || year === undefined || supplement.year === year) return undefined;
  const isRenamed = before !== undefined && now !== undefined && before !== now;
  return { from: supplement.year, to: year, ...(isRenamed ? { renamed: { from: before, to: now } } : {}) };
}
