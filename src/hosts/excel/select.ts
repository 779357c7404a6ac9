/** Goes to a cell, and tells which one the user is at. */
import { addressOf } from '../../core/grid';
import type { Place, Position } from '../../core/grid';
import { HostProblem } from '../host';
import { sheetMessage } from '../sheet-common';
import { inExcel } from './run';

export async function selectCell(name: string, at: Position): Promise<void> {
  await inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load('visibility');
    await context.sync();
    if (sheet.isNullObject) throw new HostProblem(sheetMessage('noSuchSheet', { sheet: name }));
    if (sheet.visibility !== 'Visible') throw new HostProblem(sheetMessage('hiddenSheet', { sheet: name }));
    sheet.activate();
    const cell = sheet.getRange(addressOf(at));
    cell.select();
    cell.untrack();
    await context.sync();
  });
}

/** The first cell of what is selected. Nothing where it is no cells, such as a picture. */
export async function selectedCell(): Promise<Place | undefined> {
  try {
    return await inExcel(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load('rowIndex,columnIndex,worksheet/name');
      await context.sync();
      const { rowIndex: row, columnIndex: column, worksheet } = range;
      range.untrack();
      return { sheet: worksheet.name, at: { row, column } };
    });
  } catch {
    return undefined;
  }
}
