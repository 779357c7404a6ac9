/** Widths, heights, merges, panes, lists and what is hidden on a sheet of ours. */
import { addressOf, areaAddress, columnName } from '../../../core/grid';
import type { SheetSpec } from '../../files/create';

/** Excel's default font is 7 pixels wide, with 5 pixels of padding, at 0.75 points a pixel. */
const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;

export function layOut(sheet: Excel.Worksheet, spec: SheetSpec): void {
  const on = (address: string, change: (range: Excel.Range) => void): void => {
    const range = sheet.getRange(address);
    change(range);
    range.untrack();
  };
  spec.columnWidths?.forEach((width, column) => {
    if (width !== undefined)
      on(columnAddress(column), ({ format }) => (format.columnWidth = pointsOf(width)));
  });
  for (const [row, height] of spec.rowHeights ?? [])
    on(rowAddress(row), ({ format }) => (format.rowHeight = height));
  for (const merge of spec.merges ?? []) on(areaAddress(merge), (range) => range.merge());
  for (const { area, values } of spec.lists ?? [])
    on(areaAddress(area), ({ dataValidation }) => {
      dataValidation.rule = { list: { inCellDropDown: true, source: values.join(',') } };
    });
  for (const row of spec.hiddenRows ?? []) on(rowAddress(row), (range) => (range.rowHidden = true));
  for (const column of spec.hiddenColumns ?? [])
    on(columnAddress(column), (range) => (range.columnHidden = true));
  if (spec.tabColor !== undefined) sheet.tabColor = `#${spec.tabColor}`;
  freeze(sheet, spec.freeze);
}

const columnAddress = (column: number): string => `${columnName(column)}:${columnName(column)}`;
const rowAddress = (row: number): string => `${row + 1}:${row + 1}`;

function freeze(sheet: Excel.Worksheet, panes: SheetSpec['freeze']): void {
  if (!panes) return;
  const { rows, columns } = panes;
  if (rows > 0 && columns > 0)
    sheet.freezePanes.freezeAt(`A1:${addressOf({ row: rows - 1, column: columns - 1 })}`);
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

/** Page set-up fails on computers without a printer, so it stands apart. */
export function setUpPage(sheet: Excel.Worksheet, print: NonNullable<SheetSpec['print']>): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  if (print.fit)
    pageLayout.zoom = { horizontalFitToPages: 1, ...(print.fit === 'page' ? { verticalFitToPages: 1 } : {}) };
  if (print.titleRows)
    pageLayout.setPrintTitleRows(`$${print.titleRows.first + 1}:$${print.titleRows.last + 1}`);
}
