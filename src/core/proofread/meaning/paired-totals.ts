/** 收入总计a，支出总计b of one table are one amount: where one is its 总计, the other is no 合计. */
import type { TableId } from '../../tables';
import type { AmountClaim } from './claims';
import { hold } from './judge-amounts';
import type { Judging } from './judging';
import { SUMS_OF_BOTH_SIDES } from './readings';
import { figureAt, type Magnitude } from './values';

/** Of each table the figure of 总计 that the words of a claim name first. */
function sumsNamed(judging: Judging, claim: AmountClaim): ReadonlyMap<TableId, Magnitude> {
  const sums = new Map<TableId, Magnitude>();
  const [subject, ...others] = claim.subjects;
  if (!subject || others.length > 0 || claim.account !== 'spent' || !claim.isSure) return sums;
  if (judging.when(claim.period) !== 'this' || !SUMS_OF_BOTH_SIDES.has(subject.cells[0]?.row ?? ''))
    return sums;
  for (const cell of subject.cells) {
    const figure = SUMS_OF_BOTH_SIDES.has(cell.row) ? figureAt(judging.books.now, cell) : undefined;
    if (figure && cell.table) sums.set(cell.table, figure);
  }
  return sums;
}

const states = (judging: Judging, claim: AmountClaim, { value }: Magnitude): boolean =>
  judging.stated(claim)?.value.eq(value) === true;

/** After the amounts: 总计 alone may stand for 合计, beside the other side's 总计 it may not. */
export function judgePairedTotals(judging: Judging): void {
  for (const [at, one] of judging.amounts.entries()) {
    const other = judging.amounts[at + 1];
    if (!other || other.paragraph !== one.paragraph) continue;
    const [sums, others] = [sumsNamed(judging, one), sumsNamed(judging, other)];
    for (const [table, sum] of sums) {
      const second = others.get(table);
      if (!second?.value.eq(sum.value) || sum.value.isZero()) continue;
      const isFirst = states(judging, one, sum);
      if (isFirst === states(judging, other, second)) continue;
      const wrong = isFirst ? other : one;
      if (!judging.holding.has(wrong)) continue;
      hold(judging, wrong, 'contradicted', judging.source(sum), isFirst ? second : sum);
      judging.taken.set(wrong, [isFirst ? second : sum]);
      break;
    }
  }
}
