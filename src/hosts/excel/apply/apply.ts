/** Makes edits: one look at the cells, one write, and a way back. */
import type { AppliedEdits, CellEdit } from '../../host';
import { planWrites, soundEdits, type PlannedWrites } from '../../sheet-common';
import type { OwnWrites } from '../own-writes';
import { inExcel } from '../run';
import { lookAt } from './look';
import { undoWrites } from './undo';
import { writeCells } from './write';

export async function applyEdits(edits: readonly CellEdit[], own: OwnWrites): Promise<AppliedEdits> {
  const { sound, refused } = soundEdits(edits);
  const planned = await plannedWrites(sound);
  const after = await own.during(() => writeCells(planned.writes));
  const done = planned.writes.map((write, index) => ({ write, after: after[index] ?? write.before }));
  let isUndone = false;
  return {
    applied: done.map(({ write }) => write.edit),
    refused: [...refused, ...planned.refused],
    undo: async () => {
      if (isUndone) return [];
      const kept = await own.during(() => undoWrites(done));
      isUndone = true;
      return kept;
    },
  };
}

async function plannedWrites(edits: readonly CellEdit[]): Promise<PlannedWrites> {
  if (edits.length === 0) return { writes: [], refused: [] };
  return planWrites(edits, await inExcel((context) => lookAt(context, edits)));
}
