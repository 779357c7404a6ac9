/** Whether a figure of the document says what the workbook's says. */
import type { Decimal } from '../amount';
import { isSameFigure } from '../diff';
import type { Figure, Table } from '../tables';
import { isNoMoney } from './manner';

/** `value`: the workbook's in the document's unit and decimals. */
export function agrees(
  figure: Figure | undefined,
  from: Figure | undefined,
  value: Decimal,
  { own, from: workbook }: { readonly own: Table; readonly from: Table },
): boolean {
  if (figure?.state === 'unreadable') return false;
  if (isNoMoney(figure) && isNoMoney(from)) return true;
  if (figure?.amount?.value.eq(value)) return true;
  const isMoney = figure?.quantity === 'money';
  const isOtherUnit = isMoney && own.unit.exponent !== workbook.unit.exponent;
  return isOtherUnit && !isNoMoney(figure) && isSameFigure(from, figure, { before: workbook, after: own });
}
