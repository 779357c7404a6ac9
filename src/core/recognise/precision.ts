/** How precisely a table is printed: its usual number of decimals, given to figures that merely dropped their zeros. */
import type { Figure } from '../tables';

/** As public accounts are printed (元 and 万元 alike). */
const STANDARD_DECIMALS = 2;

/** The commonest number of decimals among the figures; the larger of equals. A plain 0 says nothing of it where others do. */
export function usualDecimals(figures: Iterable<Figure>): number {
  const printed = [...figures].flatMap(({ amount, quantity }) =>
    amount && quantity === 'money' ? amount : [],
  );
  const telling = printed.filter(({ value, decimals }) => decimals > 0 || !value.isZero());
  const counts = new Map<number, number>();
  for (const { decimals } of telling.length > 0 ? telling : printed)
    counts.set(decimals, (counts.get(decimals) ?? 0) + 1);
  let usual = counts.size === 0 ? STANDARD_DECIMALS : 0;
  let most = 0;
  for (const [decimals, count] of counts)
    if (count > most || (count === most && decimals > usual)) {
      usual = decimals;
      most = count;
    }
  return usual;
}

/** The figure with at least the table's usual decimals. */
export function atUsualPrecision(figure: Figure, usual: number): Figure {
  if (!figure.amount || figure.quantity !== 'money' || figure.amount.decimals >= usual) return figure;
  return { ...figure, amount: { ...figure.amount, decimals: usual } };
}

/**
 * Whether a table writes zeros out (2,925,857.00): a figure without decimals did not merely drop them then. Told where more
 * figures end in zeros than lack decimals.
 */
export function writesZerosOut(figures: Iterable<Figure>, usual: number): boolean {
  let written = 0;
  let lacking = 0;
  for (const { amount, quantity } of figures) {
    if (!amount || quantity !== 'money' || amount.value.isZero()) continue;
    if (amount.decimals < usual) lacking += 1;
    else if (amount.value.decimalPlaces() < amount.decimals) written += 1;
  }
  return lacking > 0 && written > lacking;
}
