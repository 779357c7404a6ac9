/** Why an edit is not made, or not taken back, in a workbook that a program has open. */
import type { Message } from '../../core/messages';
import type { CellEdit } from '../host';
import { placeOfEdit, refuseGuarded } from '../refusal';
import { sheetMessage } from './messages';
import type { SeenCell } from './seen';

/** A decimal literal. */
export const isDecimal = (text: string): boolean => /^[-+]?\d+(\.\d+)?$/.test(text);

export const refuseUndo = (edit: CellEdit): Message => sheetMessage('changedSince', placeOfEdit(edit));

/** What in the workbook stands against writing to the cell. */
export const refusePlace = (edit: CellEdit, seen: SeenCell): Message | undefined =>
  seen.hasSheet ? refuseGuarded(edit, seen) : sheetMessage('noSuchSheet', { sheet: edit.sheet });

export function refuseChanged(edit: CellEdit, now: string): Message | undefined {
  if (edit.before === undefined || edit.before === now) return undefined;
  return sheetMessage('changed', { ...placeOfEdit(edit), before: edit.before, now });
}
