/** 收、支总计分别为a、b: the two sides of one table come to one amount, though there are no tables to say which. */
import { meets } from '../../amount';
import type { NumberToken } from '../text/numbers';
import type { AmountClaim } from './claims';
import type { Judging } from './judging';
import { SUMS_OF_BOTH_SIDES } from './readings';
import { figureAt } from './values';

/** Two amounts of a text that should be one. */
export interface UnequalTotals {
  readonly one: NumberToken;
  readonly other: NumberToken;
}

/** Of which table it is the total that both sides come to, where that table is not there to say how much. */
function tableOf(judging: Judging, { subjects, account, isSure, period }: AmountClaim): string | undefined {
  const [subject, ...others] = subjects;
  const [cell] = subject?.cells ?? [];
  const isPlain = isSure && others.length === 0 && account === 'spent' && judging.when(period) === 'this';
  if (!cell || !isPlain || !SUMS_OF_BOTH_SIDES.has(cell.row)) return undefined;
  return figureAt(judging.books.now, cell) === undefined ? cell.table : undefined;
}

/** 收入总计 behind 收入总计 is said of it again. */
const isOfOneSide = (one: AmountClaim, other: AmountClaim): boolean =>
  !one.isOfBothSides && one.subjects[0]?.cells[0]?.row === other.subjects[0]?.cells[0]?.row;

export function unequalTotals(judging: Judging): UnequalTotals[] {
  return judging.amounts.flatMap((one, at): UnequalTotals[] => {
    const other = judging.amounts[at + 1];
    const table = tableOf(judging, one);
    if (table === undefined || !other || other.paragraph !== one.paragraph || isOfOneSide(one, other))
      return [];
    const [first, second] = [judging.quantity(one), judging.quantity(other)];
    if (tableOf(judging, other) !== table || !first || !second || meets(first.interval, second.interval))
      return [];
    return [{ one: one.number, other: other.number }];
  });
}
