/** How equations are to be read where a workbook showed more of its rounding than single figures print. */
import type { Amount, Interval } from '../amount';
import type { Override } from '../identities';
import type { Figure } from '../tables';

/** How equations are to be judged. */
export interface Rounding {
  /** Figures that break their table's step and agree with no other: with them, printed digits are taken at their word. */
  readonly offStep: ReadonlySet<Figure>;
  /** Every figure was cut off at its last digit, not rounded; each with the values behind it. */
  readonly cut?: ReadonlyMap<Figure, Amount & { readonly interval: Interval }>;
}

/** Figures with the digits that are printed and no coarser step. */
export const atPrintedDigits: Override = ({ amount }) =>
  amount?.step === undefined ? undefined : { value: amount.value, decimals: amount.decimals };
