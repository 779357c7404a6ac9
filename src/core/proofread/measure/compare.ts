/** Whether a number of the text is what it should be: as printed, within rounding, or not. */
import type { Decimal } from '../../amount';
import { meets, negate, printedInterval, ZERO, type Interval, powerOfTen } from '../../amount';
import type { Stated } from './measure';

/**
 * `same`: printed it is the same. `tail`: one unit of the last place beside it, as rounding leaves. `rounding`: worked
 * out from the printed figures it is another, but the figures before rounding may give it.
 */
export type Agreement = 'same' | 'tail' | 'rounding' | 'different';

const lastPlace = (decimals: number): Decimal => powerOfTen(-decimals);

const rounded = (value: Decimal, decimals: number): Decimal =>
  decimals >= 0
    ? value.toDecimalPlaces(decimals)
    : value.div(powerOfTen(-decimals)).toDecimalPlaces(0).times(powerOfTen(-decimals));

/** A value, and without its sign where it has one. */
const withAmount = (value: Decimal): readonly Decimal[] =>
  value.isNegative() ? [value, value.abs()] : [value];

/**
 * Money or a count. `value` is not rounded; `finest` is how many decimals the text usually shows: zeros at the end may
 * be left out, so that 209.4 is 209.40, and 0 is 0.00. A sign that a word of direction carries is no difference.
 */
export function compareAmount(stated: Stated, value: Decimal, finest: number): Agreement {
  const decimals = stated.decimals > finest ? stated.decimals : finest;
  const values = withAmount(value);
  const off = values.map((one) => rounded(one, decimals).minus(stated.value).abs());
  if (off.some((one) => one.isZero())) return 'same';
  const coarse = values.some((one) => rounded(one, stated.decimals).eq(stated.value));
  if (coarse && !stated.value.isZero()) return 'same';
  return decimals > 0 && off.some((one) => one.lte(lastPlace(decimals))) ? 'tail' : 'different';
}

/** A percentage against the one worked out. `interval`: what it may be before rounding. */
export function compareRate(
  stated: Stated,
  percents: readonly Decimal[],
  interval: Interval | undefined,
): Agreement {
  const own = printedInterval(stated.value, stated.decimals);
  const signs = percents.flatMap(withAmount);
  if (signs.some((percent) => rounded(percent, stated.decimals).eq(stated.value))) return 'same';
  const falls = percents.some((percent) => percent.lte(ZERO));
  if (interval && (meets(own, interval) || (falls && meets(own, negate(interval))))) return 'rounding';
  const close = signs.some((percent) => percent.minus(stated.value).abs().lte(lastPlace(2)));
  return close ? 'tail' : 'different';
}
