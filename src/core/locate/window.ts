/** The values of one cell for which an equation can hold. */
import type { Decimal } from '../amount';
import { without, type EquationCell, type Line, type Residual } from './line';
import type { NewValues, System } from './system';

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

/** Of one cell in an equation that only adds, where other cells have new values; undefined where it multiplies. */
export function windowIn(
  system: System,
  line: Line,
  cell: EquationCell,
  changes: NewValues,
): Window | undefined {
  const sign = line.signs?.get(cell.figure);
  if (!sign) return undefined;
  const before = changes.get(cell.figure);
  const rest = without(
    system.residual(line, changes),
    sign,
    before ?? cell.value,
    before ? cell.newSlack : cell.slack,
  );
  return windowOf(line, sign, rest, cell.newSlack);
}
