/** Arithmetic of magnitudes: differences, sums, and the fractions that rates are held against. */
import {
  add,
  divide,
  powerOfTen,
  printedInterval,
  subtract,
  ZERO,
  type Decimal,
  type Interval,
} from '../../amount';
import type { Operator } from '../../narrative/reading';
import { type Agreement, asPercent, compareRate, percentInterval, type Stated } from '../measure';
import type { Magnitude } from './values';

/** A fraction that a rate may be, worked out. */
export interface Ratio {
  readonly part: Magnitude;
  readonly whole: Magnitude;
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

/** What it was worked out from; itself where it was not. */
export const leaves = (one: Magnitude): readonly Magnitude[] => one.madeOf ?? [one];

function together(operator: Operator, one: Magnitude, other: Magnitude): Pick<Magnitude, 'expression'> {
  const [left, right] = [one.expression, other.expression];
  return left && right ? { expression: { kind: 'binary', operator, left, right } } : {};
}

export const differ = (one: Magnitude, other: Magnitude): Magnitude => ({
  value: one.value.minus(other.value),
  interval: subtract(one.interval, other.interval),
  formula: `(${one.formula} − ${other.formula})`,
  known: undefined,
  ...together('−', one, other),
  madeOf: [...leaves(one), ...leaves(other)],
});

export const sum = (one: Magnitude, other: Magnitude): Magnitude => ({
  value: one.value.plus(other.value),
  interval: add(one.interval, other.interval),
  formula: `(${one.formula} + ${other.formula})`,
  known: undefined,
  ...together('+', one, other),
  madeOf: [...leaves(one), ...leaves(other)],
});

export function ratioOf(part: Magnitude, whole: Magnitude): Ratio[] {
  if (whole.value.isZero()) return [];
  const value = part.value.div(whole.value);
  const interval = divide(part.interval, whole.interval) ?? { low: value, high: value };
  return [
    {
      part,
      whole,
      value,
      interval,
      formula: `${part.formula} ÷ ${whole.formula}`,
      parts: [...leaves(part), ...leaves(whole)],
    },
  ];
}

/** The first ratio of any part to any whole, and the first that fits: of most shares the first does. */
export function firstRatio(
  stated: Stated,
  parts: readonly Magnitude[],
  wholes: readonly Magnitude[],
): { readonly first: Ratio | undefined; readonly fits: Ratio | undefined } {
  for (const part of parts)
    for (const whole of wholes) {
      const fits = fitting(stated, part, whole);
      if (fits) return { first: fits, fits };
    }
  for (const part of parts)
    for (const whole of wholes) {
      const [first] = ratioOf(part, whole);
      if (first) return { first, fits: undefined };
    }
  return { first: undefined, fits: undefined };
}

/** The ratio of two magnitudes, where a rate may be it. */
export function fitting(stated: Stated, part: Magnitude, whole: Magnitude): Ratio | undefined {
  if (isFarFrom(stated, part, whole)) return undefined;
  return ratioOf(part, whole).find((ratio) => agreement(stated, ratio) !== 'different');
}

/** Without dividing: most pairs are far from any rate, and division is what takes time. */
function isFarFrom(stated: Stated, part: Magnitude, whole: Magnitude): boolean {
  const [of, to] = [absolute(part.interval), absolute(whole.interval)];
  if (!to.low.gt(ZERO)) return false;
  const own = printedInterval(stated.value, stated.decimals);
  return (
    asPercent(of.high).lt(own.low.minus(LAST_PLACE).times(to.low)) ||
    asPercent(of.low).gt(own.high.plus(LAST_PLACE).times(to.high))
  );
}

/** A rate may be off by so much, in percent: the last place that any is printed to. */
const LAST_PLACE = powerOfTen(-2);

const absolute = ({ low, high }: Interval): Interval =>
  high.lte(ZERO)
    ? { low: high.neg(), high: low.neg() }
    : low.gte(ZERO)
      ? { low, high }
      : { low: ZERO, high: low.neg().gt(high) ? low.neg() : high };

/** A rate has no sign: a word of direction carries it. */
const agreement = (stated: Stated, { value, interval }: Ratio): Agreement => {
  const percents = percentInterval(interval);
  const turned = value.lt(ZERO) ? { low: percents.high.neg(), high: percents.low.neg() } : percents;
  return compareRate(stated, [asPercent(value.abs())], turned);
};

/** Digits that tell something: without zeros at either end. */
export const tellingDigits = ({ value }: Stated): number =>
  value
    .abs()
    .toString()
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '').length;
