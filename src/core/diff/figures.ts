/** Whether two cells of the same meaning say the same, and by how much they differ. */
import {
  meets,
  powerOfTen,
  printDecimal,
  printedInterval,
  ZERO,
  type Amount,
  type Interval,
} from '../amount';
import type { Figure, Table } from '../tables';

/**
 * Blank, dash and 0 mean the same. In one unit amounts are held against each other as they are; in two (元 beside 万元)
 * they are the same where both can be roundings of one amount.
 */
export function isSameFigure(
  before: Figure | undefined,
  after: Figure | undefined,
  tables: { readonly before: Table; readonly after: Table },
): boolean {
  if (before?.state === 'unreadable' || after?.state === 'unreadable')
    return before?.text.trim() === after?.text.trim();
  const isMoney = (before ?? after)?.quantity === 'money';
  if (!isMoney || tables.before.unit.exponent === tables.after.unit.exponent)
    return valueOf(before).eq(valueOf(after));
  return meets(inYuan(before?.amount, tables.before), inYuan(after?.amount, tables.after));
}

const valueOf = (figure: Figure | undefined) => figure?.amount?.value ?? ZERO;

function inYuan(amount: Amount | undefined, { unit, decimals }: Table): Interval {
  const value = (amount?.value ?? ZERO).times(powerOfTen(unit.exponent));
  return printedInterval(value, (amount?.decimals ?? decimals) - unit.exponent);
}

/** After less before, in the unit of the later table. */
export function differenceOf(
  before: Figure | undefined,
  after: Figure | undefined,
  tables: { readonly before: Table; readonly after: Table },
): string | undefined {
  if (before?.state === 'unreadable' || after?.state === 'unreadable') return undefined;
  const isMoney = (before ?? after)?.quantity === 'money';
  const shift = isMoney ? tables.before.unit.exponent - tables.after.unit.exponent : 0;
  const earlier = valueOf(before).times(powerOfTen(shift));
  const decimals = Math.max(after?.amount?.decimals ?? 0, (before?.amount?.decimals ?? 0) - shift, 0);
  return printDecimal(valueOf(after).minus(earlier), decimals);
}
