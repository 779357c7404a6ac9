/** Goes to a cell. */
import { addressOf } from '../../core/grid';
import type { Position } from '../../core/grid';
import { HostProblem } from '../host';
import { excelMessage } from './messages';
import { inExcel } from './run';

export async function selectCell(name: string, at: Position): Promise<void> {
  await inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load('visibility');
    await context.sync();
    if (sheet.isNullObject) throw new HostProblem(excelMessage('noSuchSheet', { sheet: name }));
    if (sheet.visibility !== 'Visible') throw new HostProblem(excelMessage('hiddenSheet', { sheet: name }));
    sheet.activate();
    const cell = sheet.getRange(addressOf(at));
    cell.select();
    cell.untrack();
    await context.sync();
  });
}
