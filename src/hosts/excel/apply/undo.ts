/** Puts back exactly what stood in filled cells; a cell changed since keeps what it has now. */
import type { RefusedEdit } from '../../host';
import { inExcel } from '../run';
import { lookAt } from './look';
import { refusePlace, refuseUndo } from './refuse';
import { isSameContent, storedOf } from './stored';
import type { StoredCell } from './stored';
import { restoring, writeCells } from './write';
import type { CellWrite } from './write';

export interface DoneWrite {
  readonly write: CellWrite;
  readonly after: StoredCell;
}

export async function undoWrites(done: readonly DoneWrite[]): Promise<RefusedEdit[]> {
  if (done.length === 0) return [];
  const seen = await inExcel((context) =>
    lookAt(
      context,
      done.map(({ write }) => write.edit),
    ),
  );
  const refused: RefusedEdit[] = [];
  const writes = done.flatMap(({ write, after }, index) => {
    const cell = seen[index];
    if (!cell) return [];
    const { edit, before } = write;
    const reason =
      refusePlace(edit, cell) ?? (isSameContent(after, storedOf(cell.raw)) ? undefined : refuseUndo(edit));
    if (reason) refused.push({ edit, reason });
    return reason ? [] : [restoring(edit, before, after)];
  });
  await writeCells(writes);
  return refused;
}
