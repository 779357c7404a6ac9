/** Prints amounts the way public accounts do. Rounds half up. */
import type { Decimal } from './decimal';

export interface PrintOptions {
  /** Group the integer digits by thousands. Default false. */
  readonly thousands?: boolean;
  /** Drop zeros at the end of the fraction, as many explanations do (209.40 → 209.4). Default false. */
  readonly trim?: boolean;
}

export function printDecimal(value: Decimal, decimals: number, options: PrintOptions = {}): string {
  const rounded = value.toDecimalPlaces(decimals);
  const fixed = (rounded.isZero() ? rounded.abs() : rounded).toFixed(decimals);
  const trimmed = options.trim && fixed.includes('.') ? fixed.replace(/\.?0+$/, '') : fixed;
  if (!options.thousands) return trimmed;
  const [integer = '', fraction] = trimmed.split('.');
  const grouped = integer.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
