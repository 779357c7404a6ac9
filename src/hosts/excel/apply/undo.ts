/** Puts back exactly what stood in filled cells; a cell changed since keeps what it has now. */
import type { RefusedEdit } from '../../host';
import { planUndo, type DoneWrite } from '../../sheet-common';
import { inExcel } from '../run';
import { lookAt } from './look';
import { writeCells } from './write';

export async function undoWrites(done: readonly DoneWrite[]): Promise<readonly RefusedEdit[]> {
  if (done.length === 0) return [];
  const seen = await inExcel((context) =>
    lookAt(
      context,
      done.map(({ write }) => write.edit),
    ),
  );
  const { writes, refused } = planUndo(done, seen);
  await writeCells(writes);
  return refused;
}
