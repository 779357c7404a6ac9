/** Intervals: what a printed figure stands for, and the arithmetic that carries rounding through a formula. */
import { Decimal, ONE, ZERO, powerOfTen } from './decimal';

/** Every value from `low` to `high`, both included. */
export interface Interval {
  readonly low: Decimal;
  readonly high: Decimal;
}

export const exactly = (value: Decimal): Interval => ({ low: value, high: value });

const HALF_UNITS = new Map<number, Decimal>();

function halfUnit(decimals: number): Decimal {
  const known = HALF_UNITS.get(decimals);
  if (known) return known;
  const half = powerOfTen(-decimals).div(2);
  HALF_UNITS.set(decimals, half);
  return half;
}

/** The unrounded values that print as `value` with so many decimals: half a unit of the last digit either way. */
export function printedInterval(value: Decimal, decimals: number): Interval {
  const half = halfUnit(decimals);
  return { low: value.minus(half), high: value.plus(half) };
}

export const add = (a: Interval, b: Interval): Interval => ({
  low: a.low.plus(b.low),
  high: a.high.plus(b.high),
});

export const negate = (a: Interval): Interval => ({ low: a.high.neg(), high: a.low.neg() });

export const subtract = (a: Interval, b: Interval): Interval => add(a, negate(b));

export function multiply(a: Interval, b: Interval): Interval {
  const corners = [a.low.times(b.low), a.low.times(b.high), a.high.times(b.low), a.high.times(b.high)];
  return { low: Decimal.min(...corners), high: Decimal.max(...corners) };
}

/** The quotient, or undefined where the divisor's interval holds 0: nothing can be said of it then. */
export function divide(a: Interval, b: Interval): Interval | undefined {
  if (b.low.lte(ZERO) && b.high.gte(ZERO)) return undefined;
  return multiply(a, { low: ONE.div(b.high), high: ONE.div(b.low) });
}

export const minimum = (a: Interval, b: Interval): Interval => ({
  low: Decimal.min(a.low, b.low),
  high: Decimal.min(a.high, b.high),
});

/** Whether some value lies in both. */
export const meets = (a: Interval, b: Interval): boolean => a.low.lte(b.high) && b.low.lte(a.high);

/** Whether some value of `a` is at most some value of `b`. */
export const canBeAtMost = (a: Interval, b: Interval): boolean => a.low.lte(b.high);

export const width = (a: Interval): Decimal => a.high.minus(a.low);
