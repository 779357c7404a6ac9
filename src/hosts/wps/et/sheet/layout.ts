/** Widths, heights, merges, panes, lists and what is hidden on a sheet of ours. */
import { areaAddress, columnName } from '../../../../core/grid';
import type { SheetSpec } from '../../../files/create';
import { LIST_OF_VALUES, ORIENTATION, colourNumber } from '../numbers';
import type { EtProgram, EtSheet } from '../types';

export function arrange(sheet: EtSheet, spec: SheetSpec): void {
  spec.columnWidths?.forEach((width, column) => {
    if (width !== undefined) sheet.Range(columnAddress(column)).ColumnWidth = width;
  });
  for (const [row, height] of spec.rowHeights ?? []) sheet.Range(rowAddress(row)).RowHeight = height;
  for (const merge of spec.merges ?? []) sheet.Range(areaAddress(merge)).Merge();
  for (const { area, values } of spec.lists ?? [])
    sheet.Range(areaAddress(area)).Validation.Add(LIST_OF_VALUES, 1, 1, values.join(','));
  for (const row of spec.hiddenRows ?? []) sheet.Range(rowAddress(row)).EntireRow.Hidden = true;
  for (const column of spec.hiddenColumns ?? [])
    sheet.Range(columnAddress(column)).EntireColumn.Hidden = true;
  if (spec.tabColor !== undefined) sheet.Tab.Color = colourNumber(spec.tabColor);
}

const columnAddress = (column: number): string => `${columnName(column)}:${columnName(column)}`;
const rowAddress = (row: number): string => `${row + 1}:${row + 1}`;

/** Panes belong to the window, so the sheet has to be in front. */
export function freezePanes(
  program: EtProgram,
  sheet: EtSheet,
  panes: NonNullable<SheetSpec['freeze']>,
): void {
  sheet.Activate();
  const { ActiveWindow: window } = program;
  window.FreezePanes = false;
  window.SplitRow = panes.rows;
  window.SplitColumn = panes.columns;
  window.FreezePanes = panes.rows > 0 || panes.columns > 0;
}

/** Fails on computers without a printer. */
export function setUpPrinting(sheet: EtSheet, print: NonNullable<SheetSpec['print']>): void {
  const { PageSetup: page } = sheet;
  page.Orientation = ORIENTATION[print.orientation];
  if (print.fit) {
    page.Zoom = false;
    page.FitToPagesWide = 1;
    page.FitToPagesTall = print.fit === 'page' ? 1 : false;
  }
  if (print.titleRows) page.PrintTitleRows = `$${print.titleRows.first + 1}:$${print.titleRows.last + 1}`;
}
