/** Figures whose clause says another year than the document's: held against last year's tables, or against none. */
import { evaluate, type Known } from '../../narrative/reading';
import type { Pair } from '../align/align';
import type { Part } from '../read/part';
import type { Mark } from '../text/marks';
import type { LedgerSource } from '../types';
import type { Agreement, Stated } from '../measure';
import { comparisonOf } from './comparison';
import { NO_SOURCE, type State } from './state';

/** Cells of last year's workbook are none that can be gone to in this year's. */
export const LAST_YEARS: LedgerSource = { ...NO_SOURCE, kind: 'supplement', supplement: ['上年的表'] };

export const isTables = ({ cells }: Known): boolean => cells.length > 0;

/** The figure is this year's to the last place; 0 is every year's. */
export const isThisYears = ({ agrees }: State, { mark, form }: Pair): boolean =>
  mark.value?.isZero() === false && agrees(mark, form) === true;

/** Whether the amounts said of a year are another year's than the tables': then it is no slip of the pen. */
export function tellsOtherYear(state: State, { marks, pairs, years }: Part, year: Mark): boolean {
  const said = pairs.filter(({ mark }) => years.get(mark) === year);
  if (said.some((pair) => isThisYears(state, pair))) return false;
  const read = new Set(pairs.map(({ mark }) => mark));
  const isUnread = (mark: Mark): boolean =>
    mark.kind === 'money' && years.get(mark) === year && !read.has(mark) && mark.value?.isZero() === false;
  return said.some(({ mark, form }) => state.agrees(mark, form) === false) || marks.some(isUnread);
}

interface LastYears {
  readonly value: Known;
  readonly agreement: Agreement;
}

/** Undefined where last year's tables were not given, are not of that year, or do not hold it. */
export function ofLastYear(state: State, part: Part, pair: Pair, stated: Stated): LastYears | undefined {
  const { last, exact, printed } = state;
  const { expression, scope } = pair.form;
  const said = part.years.get(pair.mark)?.value;
  if (!last || !expression || exact.year === undefined || said?.eq(exact.year - 1) !== true) return undefined;
  const value = evaluate(last, expression, scope);
  if (value.kind === 'missing' || value.entries.length > 0) return undefined;
  const then = { ...state, exact: last, printed: { ...last, settings: printed.settings } };
  return { value, agreement: comparisonOf(then, part, pair, stated, value) };
}
