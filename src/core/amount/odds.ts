/** Odds: how likely chance alone is, worked out exactly or bounded from above, never estimated. */
import { Decimal, ONE, ZERO } from './decimal';

/** What is rarer than that is not put down to chance: in a thousand sets of a thousand relations it happens once. */
export const ONE_IN_A_MILLION = new Decimal('1e-6');

const TWO = new Decimal(2);
const HALF = new Decimal('0.5');
/** Up to here 60 digits carry the alternating sum; beyond, Hoeffding's bound is taken. */
const MOST_EXACT = 100;
const MOST_TOSSED = 400;
/**
 * By how much the errors of rounding may reach beyond half a step, in steps: amounts come in whole 分, a step has at least ten
 * of them, mostly a hundred or more, and programs round a half either way. Only odds for the very ends hang on it.
 */
const TIE = new Decimal('0.005');
/** Standard deviations that a sum of roundings passes less rarely than once in a million, whatever their number. */
const NEVER_IMPROBABLE = 3.5;
const VARIANCE = 1 / 12;

/** That of so many tosses at most so many fall on one side; beyond 400 tosses a bound (Hoeffding) that is larger. */
export function tossOdds(atMost: number, tosses: number): Decimal {
  if (atMost >= tosses) return ONE;
  if (tosses > MOST_TOSSED) {
    const missing = HALF.times(tosses).minus(atMost);
    return missing.lte(ZERO) ? ONE : missing.times(missing).times(-2).div(tosses).exp();
  }
  let ways = ONE;
  let total = ONE;
  for (let place = 1; place <= atMost; place += 1) {
    ways = ways.times(tosses - place + 1).div(place);
    total = total.plus(ways);
  }
  return total.div(TWO.pow(tosses));
}

/**
 * That the sum of so many independent roundings, each even between half a step up and down, is at least so many steps off
 * to either side: the distribution of Irwin and Hall. Above 100 parts Hoeffding's bound, which is larger: it reaches one in
 * a million at 2.7 √n steps, where the exact odds do at 1.4 √n.
 */
export function roundingOdds(parts: number, steps: Decimal): Decimal {
  if (steps.lte(ZERO)) return ONE;
  if (parts > MOST_EXACT) return Decimal.min(ONE, steps.times(steps).times(-2).div(parts).exp().times(2));
  return Decimal.min(ONE, irwinHall(parts, HALF.times(parts).minus(steps), parts).times(2));
}

/** How dense the sum of so many roundings lies at so many steps from 0. */
export const roundingDensity = (parts: number, steps: Decimal): Decimal =>
  irwinHall(parts, HALF.times(parts).minus(steps.abs()), parts - 1);

/** Σ (−1)^j C(n,j) (x−j)^p ÷ p!: the distribution of a sum of n numbers from 0 to 1 at x where p = n, its density where p = n − 1. */
function irwinHall(parts: number, x: Decimal, power: number): Decimal {
  let total = ZERO;
  let ways = ONE;
  for (let place = 0; x.gt(place); place += 1) {
    const term = ways.times(x.minus(place).pow(power));
    total = place % 2 === 0 ? total.plus(term) : total.minus(term);
    ways = ways.times(parts - place).div(place + 1);
  }
  for (let factor = 2; factor <= power; factor += 1) total = total.div(factor);
  return total;
}

const KNOWN = new Map<string, boolean>();

/**
 * Whether an equation of so many rounded figures is off by more steps than rounding leaves once in a million. The last figure is no
 * chance of its own: unrounded the equation holds, so the others settle it to within half a step.
 */
export function isImprobable(figures: number, steps: Decimal): boolean {
  const parts = figures - 1;
  const off = steps.abs().minus(HALF).minus(TIE).div(ONE.plus(TIE).plus(TIE));
  if (parts < 1 || off.toNumber() < NEVER_IMPROBABLE * Math.sqrt(parts * VARIANCE)) return false;
  const key = `${parts}|${steps.abs().toString()}`;
  const known = KNOWN.get(key);
  if (known !== undefined) return known;
  const improbable = roundingOdds(parts, off).lt(ONE_IN_A_MILLION);
  KNOWN.set(key, improbable);
  return improbable;
}

/** The same for figures of different steps, `widths`, by Hoeffding's bound: `off` in the same unit. */
export function isImprobableOf(widths: readonly Decimal[], off: Decimal): boolean {
  const widest = Decimal.max(...widths);
  const squares = widths.reduce((sum, width) => sum.plus(width.times(width)), ZERO).minus(widest.pow(2));
  const rest = off
    .abs()
    .minus(widest.times(HALF.plus(TIE)))
    .div(ONE.plus(TIE).plus(TIE));
  if (rest.lte(ZERO) || squares.isZero()) return false;
  return rest.pow(2).times(-2).div(squares).exp().times(2).lt(ONE_IN_A_MILLION);
}
