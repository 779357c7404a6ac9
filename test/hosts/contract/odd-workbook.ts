/** A workbook of what published tables seldom have: dates, rates, codes, errors, formulas, hidden rows, merges, awkward names. */
import { createWorkbook, type CellSpec } from '../../../src/hosts/files/create';

const text = (row: number, column: number, value: string, numberFormat?: string): CellSpec => ({
  at: { row, column },
  content: { text: value },
  ...(numberFormat === undefined ? {} : { style: { numberFormat } }),
});
const number = (row: number, column: number, value: string, numberFormat?: string): CellSpec => ({
  at: { row, column },
  content: { number: value },
  ...(numberFormat === undefined ? {} : { style: { numberFormat } }),
});

export const oddWorkbook = (): Uint8Array =>
  createWorkbook([
    { name: '空', cells: [] },
    {
      name: "it's (2)",
      visibility: 'hidden',
      cells: [
        text(2, 1, '收入'),
        text(2, 4, '=不是公式'),
        number(3, 1, '1234567.895', '#,##0.00'),
        number(3, 2, '0.9667', '0.00%'),
        number(3, 3, '45292', 'yyyy-mm-dd'),
        number(3, 4, '-12.5', '#,##0.00_);(#,##0.00)'),
        text(4, 1, '2013102', '@'),
        text(4, 2, '两\n行'),
        { at: { row: 4, column: 3 }, content: { formula: 'B4*2', cached: { number: '2469135.79' } } },
        number(6, 1, '5'),
        number(6, 2, '20', '_ * #,##0.00_ '),
      ],
      merges: [
        { top: 2, left: 1, bottom: 2, right: 3 },
        { top: 4, left: 4, bottom: 6, right: 4 },
      ],
      hiddenRows: new Set([5]),
      hiddenColumns: new Set([2]),
    },
    { name: '2024', cells: [number(0, 0, '1')] },
    { name: '一列', cells: [number(0, 0, '1'), number(1, 0, '2', '0.0'), text(2, 0, '三')] },
    { name: '一行', cells: [text(4, 2, '甲'), number(4, 3, '2'), number(4, 4, '3')] },
  ]);
