/** Arithmetic of magnitudes: differences, sums, and the fractions that rates are held against. */
import { add, divide, subtract, ZERO, type Decimal, type Interval } from '../../amount';
import { compareRate, type Agreement } from '../judge/compare';
import { asPercent, percentInterval, type Stated } from '../judge/measure';
import type { Magnitude } from './values';

/** A fraction that a rate may be, worked out. */
export interface Ratio {
  readonly value: Decimal;
  readonly interval: Interval;
  readonly formula: string;
  readonly parts: readonly Magnitude[];
}

/** What is said to have moved is not compared with the same figure. */
export const isMoved =
  ({ value }: Stated) =>
  ({ one, other }: { readonly one: Magnitude; readonly other: Magnitude }): boolean =>
    value.isZero() || !one.value.eq(other.value);

export const differ = (one: Magnitude, other: Magnitude): Magnitude => ({
  value: one.value.minus(other.value),
  interval: subtract(one.interval, other.interval),
  formula: `(${one.formula} − ${other.formula})`,
  known: undefined,
});

export const sum = (one: Magnitude, other: Magnitude): Magnitude => ({
  value: one.value.plus(other.value),
  interval: add(one.interval, other.interval),
  formula: `(${one.formula} + ${other.formula})`,
  known: undefined,
});

export function ratioOf(part: Magnitude, whole: Magnitude): Ratio[] {
  if (whole.value.isZero()) return [];
  const value = part.value.div(whole.value);
  const interval = divide(part.interval, whole.interval) ?? { low: value, high: value };
  return [{ value, interval, formula: `${part.formula} ÷ ${whole.formula}`, parts: [part, whole] }];
}

/** A rate has no sign: a word of direction carries it. */
export const agreement = (stated: Stated, { value, interval }: Ratio): Agreement => {
  const percents = percentInterval(interval);
  const turned = value.lt(ZERO) ? { low: percents.high.neg(), high: percents.low.neg() } : percents;
  return compareRate(stated, [asPercent(value.abs())], turned);
};
