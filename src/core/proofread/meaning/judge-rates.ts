/** Rates of change, against two amounts, or against an amount and the change told with it. */
import { Decimal } from '../../amount';
import { compareAmount, type Stated } from '../measure';
import { basesOf, isStrict, takeAsSaid, turnAgainst, withoutSign, type Pair } from './against';
import type { ChangeClaim, RateClaim } from './claims';
import type { Judging } from './judging';
import { differ, fitting, isMoved, ratioOf, sum, tellingDigits, type Ratio } from './ratios';
import { quantity, type Magnitude } from './values';

/** A rate of so many digits does not come out by chance: one in a thousand does. */
const TELLING_RATE = 3;

/** What a rate may be worked out from. */
interface Ways {
  readonly stated: Stated;
  readonly now: readonly Magnitude[];
  /** Two amounts. */
  readonly direct: readonly Pair[];
  /** The change told with it. */
  readonly changed: Magnitude | undefined;
}

function waysOf(judging: Judging, claim: RateClaim, stated: Stated): Ways {
  const now = [
    ...judging.amountsOf(claim.of, claim.subjects, claim.account, claim.against),
    ...claim.wholes.flatMap((one) => (one.account === claim.account ? (judging.taken.get(one) ?? []) : [])),
  ];
  const then = basesOf(judging, claim);
  const change = claim.change && judging.stated(claim.change);
  return {
    stated,
    now,
    changed: change ? quantity({ ...change, value: change.value.abs() }) : undefined,
    direct: now.flatMap((one) => then.map((other) => ({ one, other }))).filter(isMoved(stated)),
  };
}

/** By the change: what it was before it rose (1) or fell (−1). */
const before = (one: Magnitude, changed: Magnitude, way: number): Magnitude =>
  way > 0 ? differ(one, changed) : sum(one, changed);

/** What rose by more than it is was below nothing before. */
function chained({ stated, now, changed }: Ways, way: number): Ratio | undefined {
  for (const one of changed ? now : []) {
    const ratio = changed && fitting(stated, changed, before(one, changed, way));
    if (ratio && !ratio.value.isNegative()) return ratio;
  }
  return undefined;
}

function direct({ stated, direct: pairs }: Ways): { readonly ratio: Ratio; readonly pair: Pair } | undefined {
  for (const pair of pairs) {
    const ratio = fitting(stated, differ(pair.one, pair.other), pair.other);
    if (ratio) return { ratio, pair };
  }
  return undefined;
}

/** Of an amount told elsewhere. */
function ofElsewhere(judging: Judging, claim: RateClaim, { stated, changed }: Ways): Ratio | undefined {
  for (const one of changed ? claim.elsewhere : [])
    for (const whole of judging.taken.get(one) ?? []) {
      const ratio = changed && fitting(stated, changed, whole);
      if (ratio) return ratio;
    }
  return undefined;
}

/** What moved, by a change and its rate alone; nothing is no share of any amount, and 0% is of its own. */
const movedOf = ({ stated, now }: Ways, fits: Ratio): Magnitude | undefined =>
  stated.value.isZero() ? now.find(({ expression }) => expression !== undefined) : fits.whole.madeOf?.[0];

function withPlainChange(judging: Judging, claim: RateClaim): RateClaim {
  const stated = claim.change && judging.stated(claim.change);
  return claim.change && stated ? { ...claim, change: withoutSign(claim.change, stated).claim } : claim;
}

export function judgeRate(judging: Judging, said: RateClaim): void {
  const printed = judging.stated(said);
  if (!printed) return;
  const { claim, stated, isTwice } = withoutSign(withPlainChange(judging, said), printed);
  const ways = waysOf(judging, claim, stated);
  const sign = claim.turn.polarity;
  const strict = isStrict(
    judging,
    claim.of,
    ways.direct.map(({ other }) => other),
  );
  const own = direct(ways);
  const pair = own?.pair;
  const fits = own?.ratio ?? ofElsewhere(judging, claim, ways) ?? chained(ways, sign);
  if (!fits) {
    if (isAllGone(judging, claim, ways)) return;
    if (ways.direct.length === 0) takeAsSaid(judging, claim, 'rate', ways.now);
    return unfit(judging, claim, ways, strict);
  }
  if (isTwice) return judging.contradict(claim, 'rate', fits.value.abs(), fits.formula, fits.parts);
  judging.verify(claim, fits.formula, fits.parts);
  const now = pair?.one ?? movedOf(ways, fits);
  const compared = now && { now, then: pair?.other, against: claim.against };
  if (compared) {
    judging.meant.set(claim.number.start, { kind: 'rate', compared });
    if (!judging.turnsMeant.has(claim.turn.start)) judging.turnsMeant.set(claim.turn.start, compared);
  }
  // 下降0.0%: of so little it does not say which way.
  const isTurned = pair !== undefined && !stated.value.isZero() && strict(pair.other);
  if (isTurned) turnAgainst(judging, claim, claim.turn, pair, claim.isSure);
  judging.borneOut(claim.of, fits.parts);
  if (pair && claim.change && claim.isSure && strict(pair.other) && isDifference(judging, claim.change, pair))
    judging.makeClear([claim, claim.change]);
  if (!claim.change || !ways.changed) return;
  if (!pair && !judging.opinions.has(claim.change.number.start)) {
    judging.verify(claim.change, fits.formula, fits.parts);
    // What only the change and its rate tell of the year before, the change is against as well.
    if (compared) {
      judging.meant.set(claim.change.number.start, { kind: 'change', compared });
      judging.turnsMeant.set(claim.change.turn.start, compared);
    }
  }
  const isEither = chained(ways, -sign) !== undefined;
  // The rate comes out one way only: the words say it rightly.
  if (!isEither && claim.isSure && chained(ways, sign)) {
    for (const { start, polarity } of [claim.turn, claim.change.turn])
      if (polarity === sign) judging.rightTurns.add(start);
    const isTelling =
      tellingDigits(stated) >= TELLING_RATE || claim.of.some((one) => judging.holding.has(one));
    if (isTelling) judging.chain([claim, claim.change]);
  }
  opposed(judging, claim, ways, isEither);
}

/** 下降100% of what a blank cell shows no more. */
function isAllGone(judging: Judging, claim: RateClaim, { stated, now }: Ways): boolean {
  const { change, subjects, account } = claim;
  const gone = change && judging.opinions.get(change.number.start)?.verdict === 'verified';
  if (gone !== true || now.length > 0 || !stated.value.eq(ALL) || !judging.blankOf(subjects, account))
    return false;
  const own = judging.stated(change);
  if (own) judging.verify(claim, `${own.value.toFixed()} ÷ ${own.value.toFixed()}`, []);
  return true;
}

/** In percent. */
const ALL = new Decimal(100);

/** To the last digit printed, and not only by rounding. */
function isDifference(judging: Judging, change: ChangeClaim, { one, other }: Pair): boolean {
  const stated = judging.stated(change);
  return (
    stated !== undefined && compareAmount(stated, one.value.minus(other.value), stated.decimals) === 'same'
  );
}

/** 增加50万元，下降10%: one of the two words is wrong; by which the rate comes out says which, where it does. */
function opposed(judging: Judging, claim: RateClaim, { now }: Ways, isEither: boolean): void {
  const { change, turn } = claim;
  const [first] = now;
  if (!change || !first || !claim.isSure || change.turn.polarity * turn.polarity >= 0) return;
  const wrong = isEither ? turn : change.turn;
  const right = isEither ? change.turn.polarity : turn.polarity;
  const stated = judging.stated(change);
  if (!stated || judging.turns.some(({ start }) => start === wrong.start || start === change.turn.start))
    return;
  const by = quantity(stated);
  const then = right > 0 ? differ(first, by) : sum(first, by);
  turnAgainst(judging, { ...claim, turn: wrong }, wrong, { one: first, other: then }, true);
}

function unfit(
  judging: Judging,
  claim: RateClaim,
  ways: Ways,
  isStrictly: (figure: Magnitude) => boolean,
): void {
  const { now, direct: pairs, changed } = ways;
  const sign = claim.turn.polarity;
  if (!claim.isSure || isOfNothing(changed, now, sign)) return;
  const [first] = now;
  const own = firstOf(
    pairs.filter(({ other }) => isStrictly(other)).map(({ one, other }) => [differ(one, other), other]),
  );
  const byChange = changed ? firstOf(now.map((one) => [changed, before(one, changed, sign)])) : undefined;
  if (!own && !byChange) return;
  const reversed = sign === 0 ? undefined : chained(ways, -sign);
  if (reversed && changed && first && pairs.length === 0) {
    const then = before(first, changed, -sign);
    return turnAgainst(judging, claim, claim.turn, { one: first, other: then }, true);
  }
  const isChangeWrong =
    claim.change && judging.opinions.get(claim.change.number.start)?.verdict === 'contradicted';
  const right = (isChangeWrong ? undefined : byChange) ?? own ?? byChange;
  if (right) judging.contradict(claim, 'rate', right.value.abs(), right.formula, right.parts);
}

/** Of the first two that have a ratio. */
function firstOf(pairs: readonly (readonly [part: Magnitude, whole: Magnitude])[]): Ratio | undefined {
  for (const [part, whole] of pairs) {
    const [ratio] = ratioOf(part, whole);
    if (ratio) return ratio;
  }
  return undefined;
}

/** 增加50万元，增长100%, of 50万元: last year there was nothing, which no rate tells. */
const isOfNothing = (changed: Magnitude | undefined, now: readonly Magnitude[], sign: number): boolean =>
  changed !== undefined && sign > 0 && now.some(({ value }) => value.eq(changed.value));
