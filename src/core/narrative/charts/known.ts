/** Figures of a chart: all known, or the first thing that is missing. */
import {
  evaluate,
  OUTERMOST,
  sourceOf,
  type Context,
  type Missing,
  type Scope,
  type Value,
} from '../evaluate';
import type { Expression } from '../notation';
import { printAmount } from '../print';
import type { ChartValue } from './chart';

export type OrMissing<T> = T | Missing;

export const isMissing = <T extends object>(found: OrMissing<T>): found is Missing =>
  'kind' in found && found.kind === 'missing';

const chartValue = (context: Context, value: Value): OrMissing<ChartValue> =>
  value.kind === 'missing'
    ? value
    : {
        value: value.value,
        text: printAmount(value.value, context.settings),
        source: sourceOf(value),
      };

export const figureOf = (
  context: Context,
  expression: Expression,
  scope: Scope = OUTERMOST,
): OrMissing<ChartValue> => chartValue(context, evaluate(context, expression, scope));

/** Every one of them, or the first that is missing. */
export function allOf<T extends object>(found: readonly OrMissing<T>[]): readonly T[] | Missing {
  const known: T[] = [];
  for (const one of found) {
    if (isMissing(one)) return one;
    known.push(one);
  }
  return known;
}
