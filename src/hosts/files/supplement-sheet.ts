/** The supplement's worksheet as a workbook: the column to fill in stands out, keys are kept but out of the way. */
import type { SupplementSheet } from '../../core/narrative';
import type { CellSpec, CellStyle, SheetSpec } from './create';

const FONT = { name: '宋体', size: 11 } as const;
const HEADER: CellStyle = {
  font: { ...FONT, bold: true },
  fill: 'D9E5F3',
  border: 'thin',
  alignment: { horizontal: 'center', vertical: 'center', wrap: true },
};
const PLAIN: CellStyle = { font: FONT, border: 'thin', alignment: { vertical: 'center', wrap: true } };
const ANSWER: CellStyle = { ...PLAIN, fill: 'FFF8DC', numberFormat: '@', locked: false };
const KEY: CellStyle = { ...PLAIN, font: { ...FONT, size: 9, color: '808080' } };

const ANSWER_COLUMN = '填写';
const KEY_COLUMN = '键';

export function supplementSheetSpec(sheet: SupplementSheet): SheetSpec {
  const header = sheet.rows[0] ?? [];
  const styleOf = (row: number, column: number): CellStyle => {
    if (row === 0) return HEADER;
    if (header[column] === ANSWER_COLUMN) return ANSWER;
    return header[column] === KEY_COLUMN ? KEY : PLAIN;
  };
  return {
    name: sheet.name,
    cells: sheet.rows.flatMap((texts, row) =>
      texts.map((text, column): CellSpec => ({
        at: { row, column },
        style: styleOf(row, column),
        ...(text === '' ? {} : { content: { text } }),
      })),
    ),
    columnWidths: sheet.widths,
    freeze: { rows: 1, columns: 0 },
    print: { paper: 'A4', orientation: 'landscape', fit: 'width', titleRows: { first: 0, last: 0 } },
    lists: sheet.choices.map(({ row, column, values }) => ({
      area: { top: row, left: column, bottom: row, right: column },
      values,
    })),
  };
}
