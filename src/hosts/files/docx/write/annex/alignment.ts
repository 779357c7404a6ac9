/** How the text of a table's cell stands: amounts right, codes and headers in the middle, words left. */
import { parseFigure, plainText } from '../../../../../core/amount';
import type { LaidCell, LaidTable } from './cells';

export type CellAlignment = 'left' | 'center' | 'right';

/** Over a column whose digits count nothing. */
const CODES = /编码|代码|行次|序号|^类$|^款$|^项$/;

/** Words in a body that stand for a row of its own. */
const TOTALS = /^(?:栏次|合计|总计|小计)$/;

/** The visible columns with codes, 类款项 or line numbers, as the header says. */
export function codeColumns(table: LaidTable): ReadonlySet<number> {
  const headers = table.rows.filter((row) => row.header).flatMap((row) => row.cells);
  return new Set(headers.filter((cell) => CODES.test(plainText(cell.text))).flatMap(columnsOf));
}

const columnsOf = (cell: LaidCell): number[] =>
  Array.from({ length: cell.columnSpan }, (_, index) => cell.column + index);

export function sideOf(cell: LaidCell, header: boolean, codes: ReadonlySet<number>): CellAlignment {
  const text = plainText(cell.text);
  if (header || codes.has(cell.column) || TOTALS.test(text)) return 'center';
  const figure = parseFigure(text).kind;
  if (figure === 'amount') return 'right';
  return figure === 'dash' ? 'center' : 'left';
}
