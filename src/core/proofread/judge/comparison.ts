/** A number of the text against what the form would print there, by whichever rounding its amounts went through. */
import { Decimal, powerOfTen } from '../../amount';
import { evaluate, unitOf, type Context, type Expression, type Known } from '../../narrative/reading';
import type { Pair } from '../align/align';
import type { Part } from '../read/part';
import { plainOf } from '../grammar/plain';
import {
  type Agreement,
  asPercent,
  compareAmount,
  compareRate,
  intervalOf,
  percentInterval,
  type Stated,
  writtenAround,
} from '../measure';
import type { State } from './state';

/** Half of a last place, in the unit of the form. */
const TAIL = new Decimal('0.005');

/** `value`: worked out from amounts as they are. Others worked out from rounded ones count as well. */
export function comparisonOf(state: State, part: Part, pair: Pair, stated: Stated, value: Known): Agreement {
  const roundings = [state.printed, writtenAround(state.exact, part.marks, pair.mark)];
  if (pair.form.kind === 'percent') return compareAsRate(state, pair, stated, value, roundings);
  if (pair.mark.kind === 'money') return compareAsAmount(state, pair, stated, value, roundings);
  return stated.value.eq(value.value) ? 'same' : 'different';
}

function compareAsRate(
  { exact, facts }: State,
  { form: { expression, scope } }: Pair,
  stated: Stated,
  value: Known,
  roundings: readonly Context[],
): Agreement {
  if (!expression) return 'different';
  const interval = intervalOf(exact, expression, scope, facts.intervals);
  const rounded = roundings.flatMap((context) => {
    const one = evaluate(context, expression, scope);
    return one.kind === 'known' ? [asPercent(one.value)] : [];
  });
  return compareRate(stated, [asPercent(value.value), ...rounded], interval && percentInterval(interval));
}

function compareAsAmount(
  { exact, printed }: State,
  { form: { expression, scope } }: Pair,
  stated: Stated,
  value: Known,
  roundings: readonly Context[],
): Agreement {
  const { amountDecimals } = printed.settings;
  const compared = compareAmount(stated, value.value, amountDecimals);
  if (compared === 'same' || !expression) return compared;
  for (const context of roundings) {
    const rounded = evaluate(context, expression, scope);
    if (rounded.kind !== 'known') continue;
    const shift = unitOf(context.settings).exponent - unitOf(exact.settings).exponent;
    const shifted = rounded.value.times(powerOfTen(shift));
    if (compareAmount(stated, shifted, amountDecimals) === 'same') return 'same';
  }
  const { expression: plain } = plainOf(expression, scope);
  return compared === 'different' && isTailOfSum(plain, value, stated) ? 'tail' : compared;
}

/** Each part of a long sum was rounded by itself. */
function isTailOfSum(expression: Expression, value: Known, stated: Stated): boolean {
  if (expression.kind !== 'fallback' || expression.second.kind !== 'sum') return false;
  return value.value
    .minus(stated.value)
    .abs()
    .lte(TAIL.times(value.entries.length + 1));
}
