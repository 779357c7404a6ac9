/** How amounts beside this year's figure are drawn: what a year ago, or in a budget, may have stood there. */
import { Decimal, ZERO } from '../../../src/core/amount';
import type { Random } from '../generate/random';

const ODD = 100;

/** A figure `percent` hundredths of another. */
const scaled = (of: Decimal, percent: number): Decimal => of.times(percent).div(ODD).toDecimalPlaces(2);

const SLIGHTLY = 0.05;

/** The same, nothing, much larger, hardly other, or some way off. */
export function beside(random: Random, now: Decimal): Decimal {
  if (now.isZero()) return random.chance(55) ? ZERO : random.money(0.05, 40);
  const draw = random.whole(1, ODD);
  if (draw <= 15) return now;
  if (draw <= 23) return ZERO;
  if (draw <= 31) return scaled(now, random.whole(300, random.chance(20) ? 4000 : 900));
  if (draw <= 38) {
    const change = random.money(0.01, SLIGHTLY);
    return random.chance(50) || now.lte(change) ? now.plus(change) : now.minus(change);
  }
  return scaled(now, random.whole(55, 160));
}

/** A part of an amount: all of it, nothing, or something between. */
export function within(random: Random, whole: Decimal): Decimal {
  const draw = random.whole(1, ODD);
  if (draw <= 25) return whole;
  if (draw <= 45) return ZERO;
  return random.part(whole, 5, 95).toDecimalPlaces(2);
}

export const sumOf = (parts: readonly Decimal[]): Decimal =>
  parts.reduce((sum, part) => sum.plus(part), ZERO);

/** As offices write amounts: 12.5, 0, 694.43. */
export const written = (amount: Decimal): string => amount.toFixed();

/** A whole number from 1 up where there is money, else 0. */
export const countFor = (random: Random, money: Decimal, low: number, high: number): Decimal =>
  money.isZero() ? ZERO : new Decimal(random.whole(low, high));

/** A whole number cut into so many parts, of which some are 0. */
export function partsOf(random: Random, whole: number, count: number): number[] {
  const parts = Array.from({ length: count }, () => 0);
  for (let left = whole; left > 0;) {
    const share = random.whole(1, left);
    const at = random.whole(0, count - 1);
    parts[at] = parts[at]! + share;
    left -= share;
  }
  return parts;
}
