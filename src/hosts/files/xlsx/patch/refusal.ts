/** Why an edit cannot be made in a file; asked before anything is written. */
import type { Message } from '../../../../core/messages';
import type { CellEdit } from '../../../host';
import { placeOfEdit, refuseGuarded } from '../../../refusal';
import { fileMessage } from '../messages';
import { coveredBy } from './scan';
import type { SheetScan } from './scan';

export const refuseSheet = (id: 'noSuchSheet' | 'notAWorksheet', edit: CellEdit): Message =>
  fileMessage(id, placeOfEdit(edit));

/** What in the sheet stands against it. */
export function refuseInSheet(edit: CellEdit, scan: SheetScan, evenProtected: boolean): Message | undefined {
  const isProtected = scan.isProtected && !evenProtected;
  const guarded = refuseGuarded(edit, { isProtected, merge: coveredBy(scan.merges, edit.at) });
  if (guarded) return guarded;
  if (coveredBy(scan.arrays, edit.at)) return fileMessage('arrayFormula', placeOfEdit(edit));
  const isMaster = scan.sharedMasters.some((at) => at.row === edit.at.row && at.column === edit.at.column);
  return isMaster ? fileMessage('sharedFormula', placeOfEdit(edit)) : undefined;
}
