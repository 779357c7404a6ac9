/** Why an edit is not made; asked before anything is written. */
import { addressOf, areaAddress } from '../../core/grid';
import type { Message } from '../../core/messages';
import type { CellEdit } from '../host';
import { sheetMessage } from './messages';
import type { SeenCell } from './seen';

const ROWS = 1_048_576;
const COLUMNS = 16_384;

const named = (edit: CellEdit): { sheet: string; cell: string } => ({
  sheet: edit.sheet,
  cell: addressOf(edit.at),
});

/** What is wrong with the edit itself, whatever the workbook. */
export function refuseWhole(edit: CellEdit): Message | undefined {
  const { row, column } = edit.at;
  const isPlace = Number.isInteger(row) && Number.isInteger(column) && row >= 0 && column >= 0;
  if (!isPlace || row >= ROWS || column >= COLUMNS)
    return sheetMessage('outsideSheet', {
      sheet: edit.sheet,
      cell: isPlace ? addressOf(edit.at) : `${row},${column}`,
    });
  if (edit.value !== undefined && !/^[-+]?\d+(\.\d+)?$/.test(edit.value))
    return sheetMessage('badNumber', { ...named(edit), value: edit.value });
  return undefined;
}

export const refuseSecondEdit = (edit: CellEdit): Message => sheetMessage('editedTwice', named(edit));

export const refuseUndo = (edit: CellEdit): Message => sheetMessage('changedSince', named(edit));

/** What in the workbook stands against writing to the cell. */
export function refusePlace(edit: CellEdit, seen: SeenCell): Message | undefined {
  if (!seen.hasSheet) return sheetMessage('noSuchSheet', { sheet: edit.sheet });
  if (seen.isProtected) return sheetMessage('protectedSheet', named(edit));
  const { merge } = seen;
  if (merge && (merge.top !== edit.at.row || merge.left !== edit.at.column))
    return sheetMessage('insideMerge', { ...named(edit), area: areaAddress(merge) });
  return undefined;
}

export function refuseChanged(edit: CellEdit, now: string): Message | undefined {
  if (edit.before === undefined || edit.before === now) return undefined;
  return sheetMessage('changed', { ...named(edit), before: edit.before, now });
}
