/** The values of one cell for which an equation can hold. */
import type { Decimal } from '../amount';
import type { Line, Residual } from './line';

/**
 * Bounds are included; one that is absent is open. `exact` is the value for which both sides print the same; `edge` the one
 * for which they do where more, or less, would do as well.
 */
export interface Window {
  readonly low?: Decimal;
  readonly high?: Decimal;
  readonly exact?: Decimal;
  readonly edge?: Decimal;
}

/** `rest`: the residual without the cell. `slack`: of the figure that would be printed in the cell. */
export function windowOf({ equation }: Line, sign: 1 | -1, rest: Residual, slack: Decimal): Window {
  const exact = sign === 1 ? rest.value.neg() : rest.value;
  const low = (sign === 1 ? rest.high.neg() : rest.low).minus(slack);
  const high = (sign === 1 ? rest.low.neg() : rest.high).plus(slack);
  switch (equation.sign) {
    case '≡':
      return { low: exact, high: exact, exact };
    case '=':
      return { low, high, exact };
    case '≤':
      return { ...(sign === 1 ? { high } : { low }), edge: exact };
    case '≥':
      return { ...(sign === 1 ? { low } : { high }), edge: exact };
  }
}

export const isInWindow = ({ low, high }: Window, value: Decimal): boolean =>
  (low === undefined || value.gte(low)) && (high === undefined || value.lte(high));
