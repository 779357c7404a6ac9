/** Why an edit cannot be made; asked before anything is written. */
import { addressOf, areaAddress } from '../../../../core/grid';
import type { Message } from '../../../../core/messages';
import type { CellEdit } from '../../../host';
import { fileMessage } from '../messages';
import { MOST_COLUMNS, MOST_ROWS } from '../read/sane';
import { isNumeral } from './cell';
import { coveredBy } from './scan';
import type { SheetScan } from './scan';

const named = (edit: CellEdit): { sheet: string; cell: string } => ({
  sheet: edit.sheet,
  cell: addressOf(edit.at),
});

export const refuseSheet = (id: 'noSuchSheet' | 'notAWorksheet', edit: CellEdit): Message =>
  fileMessage(id, named(edit));

export const refuseSecond = (edit: CellEdit): Message => fileMessage('editedTwice', named(edit));

/** What is wrong with the edit itself, whatever the workbook. */
export function refuseEdit(edit: CellEdit): Message | undefined {
  const { row, column } = edit.at;
  const inside = Number.isInteger(row) && Number.isInteger(column) && row >= 0 && column >= 0;
  if (!inside || row >= MOST_ROWS || column >= MOST_COLUMNS) {
    return fileMessage('outsideSheet', {
      sheet: edit.sheet,
      cell: inside ? addressOf(edit.at) : `${row},${column}`,
    });
  }
  if (edit.value !== undefined && !isNumeral(edit.value)) {
    return fileMessage('badNumber', { ...named(edit), value: edit.value });
  }
  return undefined;
}

/** What in the sheet stands against it. */
export function refuseInSheet(edit: CellEdit, scan: SheetScan, evenProtected: boolean): Message | undefined {
  if (scan.isProtected && !evenProtected) return fileMessage('protectedSheet', named(edit));
  const merge = coveredBy(scan.merges, edit.at);
  if (merge && (merge.top !== edit.at.row || merge.left !== edit.at.column)) {
    return fileMessage('insideMerge', { ...named(edit), area: areaAddress(merge) });
  }
  if (coveredBy(scan.arrays, edit.at)) return fileMessage('arrayFormula', named(edit));
  const isMaster = scan.sharedMasters.some((at) => at.row === edit.at.row && at.column === edit.at.column);
  return isMaster ? fileMessage('sharedFormula', named(edit)) : undefined;
}
