/** Two amounts that a change, a rate or a direction is of, and the direction that follows from them. */
import type { AmountClaim, ChangeClaim, RateClaim, Turn, TurnClaim } from './claims';
import { claimAt, fromOf, type Judging } from './judging';
import type { Stated } from '../measure';
import type { Magnitude } from './values';

export interface Pair {
  readonly one: Magnitude;
  readonly other: Magnitude;
}

/** What stands in the same sentence alone, where it does. */
export function basesOf(judging: Judging, claim: ChangeClaim | RateClaim | TurnClaim): readonly Magnitude[] {
  const told = claim.base && judging.taken.get(claim.base);
  return told ?? judging.bases(claimAt(claim), claim.subjects, claim.of, claim.against);
}

/** Last year's answer is of a line of one table: it contradicts what is said of that line's figure there. */
export const isStrict = (judging: Judging, of: readonly AmountClaim[], others: readonly Magnitude[]) => {
  const tables = new Set(of.flatMap((claim) => [...(judging.holding.get(claim) ?? [])]));
  const isOwn = ({ givenFor }: Magnitude): boolean =>
    givenFor !== undefined && (givenFor === 'answer' || tables.has(givenFor));
  const own = others.filter(isOwn);
  const isOne = new Set(own.map(({ value }) => value.toString())).size === 1;
  return (figure: Magnitude): boolean =>
    figure.isDoubtful !== true && (figure.givenFor === undefined || (isOne && isOwn(figure)));
};

interface Signed<Moved> {
  readonly claim: Moved;
  /** Without its sign. */
  readonly stated: Stated;
  readonly isTwice: boolean;
}

/** 增加-9.15万元 says what 减少9.15万元 does; in 减少-9.15万元 (`isTwice`) the word and the sign both say that it fell, and together that it rose. */
export function withoutSign<Moved extends ChangeClaim | RateClaim>(
  claim: Moved,
  stated: Stated,
): Signed<Moved> {
  if (!stated.value.isNegative() || stated.value.isZero()) return { claim, stated, isTwice: false };
  const { turn } = claim;
  const own = { ...stated, value: stated.value.abs() };
  if (turn.polarity > 0)
    return { claim: { ...claim, turn: { ...turn, polarity: -1 } }, stated: own, isTwice: false };
  return { claim, stated: own, isTwice: turn.polarity < 0 && claim.isSure };
}

export function turnAgainst(
  judging: Judging,
  claim: ChangeClaim | RateClaim | TurnClaim,
  turn: Turn,
  { one: now, other: then }: Pair,
  isSure: boolean,
): void {
  const compared = now.value.comparedTo(then.value);
  const expected = compared > 0 ? 1 : compared < 0 ? -1 : 0;
  if (isSure && expected === turn.polarity) {
    judging.rightTurns.add(turn.start);
    if (!judging.turnsMeant.has(turn.start))
      judging.turnsMeant.set(turn.start, { now, then, against: claim.against });
    judging.moves.add(claim.subjects, { at: turn.start, polarity: expected, one: now, other: then });
  }
  if (!isSure || expected === turn.polarity || (expected === 0 && turn.polarity !== 0)) return;
  if (judging.turns.some(({ start }) => start === turn.start)) return;
  const used = claim.base ? [claim.base, ...claim.of] : claim.of;
  judging.turns.push({
    from: fromOf(claim),
    stated: used
      .filter((one) => judging.taken.get(one)?.[0]?.known === undefined)
      .map(({ number }) => number.start),
    start: turn.start,
    end: turn.end,
    expected,
    now: now.value.toFixed(),
    then: then.value.toFixed(),
    formula: `${now.formula} − ${then.formula}`,
  });
}

/** What nothing of the year before bears out or contradicts is what its words say, where all of them are understood. */
export function takeAsSaid(
  judging: Judging,
  { isSure, against, number, turn, of }: ChangeClaim | RateClaim,
  kind: 'change' | 'rate',
  [now]: readonly Magnitude[],
): void {
  const isWrong = of.some((one) => judging.opinions.get(one.number.start)?.verdict === 'contradicted');
  if (!isSure || isWrong || against?.account !== 'spent' || !now?.expression) return;
  const compared = { now, then: undefined, against };
  judging.meant.set(number.start, { kind, compared });
  if (!judging.turnsMeant.has(turn.start)) judging.turnsMeant.set(turn.start, compared);
}
