/** Goes to a cell, and tells which one the user is at. */
import { addressOf, type Place, type Position } from '../../../core/grid';
import { HostProblem } from '../../host';
import { sheetMessage } from '../../sheet-common';
import { VISIBLE } from './numbers';
import { sheetNamed } from './sheets';
import type { EtApplication, EtBook, EtRange } from './types';

export function goTo(book: EtBook, name: string, at: Position): void {
  const sheet = sheetNamed(book, name);
  if (!sheet) throw new HostProblem(sheetMessage('noSuchSheet', { sheet: name }));
  if (sheet.Visible !== VISIBLE) throw new HostProblem(sheetMessage('hiddenSheet', { sheet: name }));
  book.Activate();
  sheet.Activate();
  sheet.Range(addressOf(at)).Select();
}

/** The first cell of what is selected. Nothing where it is no cells, such as a picture. */
export function cellInFront(application: EtApplication): Place | undefined {
  try {
    const { Row: row, Column: column, Worksheet: sheet } = application.Selection as EtRange;
    if (typeof row !== 'number' || typeof column !== 'number') return undefined;
    return { sheet: sheet.Name, at: { row: row - 1, column: column - 1 } };
  } catch {
    return undefined;
  }
}
