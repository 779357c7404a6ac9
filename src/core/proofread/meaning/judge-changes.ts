/** Changes against two amounts: of the tables, of the answers, or of the text itself. */
import { meets, printedInterval, subtract } from '../../amount';
import { compareAmount } from '../measure';
import { basesOf, isStrict, takeAsSaid, turnAgainst, withoutSign } from './against';
import type { ChangeClaim } from './claims';
import type { Judging } from './judging';
import { isMoved } from './ratios';
import type { Magnitude } from './values';

export function judgeChange(judging: Judging, said: ChangeClaim): void {
  const printed = judging.stated(said);
  if (!printed) return;
  const { claim, stated, isTwice } = withoutSign(said, printed);
  const now = judging.amountsOf(claim.of, claim.subjects, claim.account, claim.against);
  const then = basesOf(judging, claim);
  const strict = isStrict(judging, claim.of, then);
  const pairs = now.flatMap((one) => then.map((other) => ({ one, other }))).filter(isMoved(stated));
  const own = printedInterval(stated.value, stated.decimals);
  const fits = pairs.find(({ one, other }) => {
    const difference = one.value.minus(other.value);
    if (compareAmount(stated, difference, stated.decimals) === 'same') return true;
    const range = subtract(one.interval, other.interval);
    return meets(own, range) || meets(own, subtract(other.interval, one.interval));
  });
  if (fits) {
    const formula = `${fits.one.formula} − ${fits.other.formula}`;
    if (isTwice) return judging.contradict(claim, 'amount', stated.value, formula, [fits.one, fits.other]);
    judging.verify(claim, formula, [fits.one, fits.other]);
    const compared = { now: fits.one, then: fits.other, against: claim.against };
    judging.meant.set(claim.number.start, { kind: 'change', compared });
    judging.turnsMeant.set(claim.turn.start, compared);
    if (strict(fits.other)) turnAgainst(judging, claim, claim.turn, fits, claim.isSure);
    return;
  }
  if (now.length === 0) return allGone(judging, claim, then);
  if (then.length === 0) return takeAsSaid(judging, claim, 'change', now);
  const first = pairs.find(({ other }) => strict(other));
  if (!first || !claim.isSure || !claim.against) return;
  const difference = first.one.value.minus(first.other.value).abs();
  judging.contradict(claim, 'amount', difference, `${first.one.formula} − ${first.other.formula}`, [
    first.one,
    first.other,
  ]);
}

/** 减少9.15万元 to nothing at all: the cell is blank, and last year's was as much. */
function allGone(judging: Judging, claim: ChangeClaim, then: readonly Magnitude[]): void {
  const stated = judging.stated(claim);
  const blank = judging.blankOf(claim.subjects, claim.account);
  if (!stated || !blank || stated.value.isZero()) return;
  const other = then.find(({ value }) => compareAmount(stated, value, stated.decimals) === 'same');
  if (!other) return;
  judging.verify(claim, `${blank.formula} − ${other.formula}`, [blank, other]);
  const compared = { now: blank, then: other, against: claim.against };
  judging.meant.set(claim.number.start, { kind: 'change', compared });
  judging.turnsMeant.set(claim.turn.start, compared);
}
