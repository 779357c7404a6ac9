/** Makes edits: one look at the cells, one write, and a way back. */
import type { AppliedEdits, CellEdit, RefusedEdit } from '../../host';
import type { OwnWrites } from '../own-writes';
import { cellOfRange } from '../read/cells';
import { inExcel } from '../run';
import { isPlainFormat } from '../../shown-format';
import { TEXT_FORMAT, asText } from './content';
import { lookAt } from './look';
import type { SeenCell } from './look';
import { refuseChanged, refuseExcelEdit, refusePlace, refuseSecondEdit } from './refuse';
import { cellKey, storedOf } from './stored';
import { undoWrites } from './undo';
import { writeCells } from './write';
import type { CellWrite } from './write';

export async function applyEdits(edits: readonly CellEdit[], own: OwnWrites): Promise<AppliedEdits> {
  const refused: RefusedEdit[] = [];
  const sound = soundEdits(edits, refused);
  const writes = await plannedWrites(sound, refused);
  const after = await own.during(() => writeCells(writes));
  const done = writes.map((write, index) => ({ write, after: after[index] ?? write.before }));
  let isUndone = false;
  return {
    applied: writes.map(({ edit }) => edit),
    refused,
    undo: async () => {
      if (isUndone) return [];
      const kept = await own.during(() => undoWrites(done));
      isUndone = true;
      return kept;
    },
  };
}

function soundEdits(edits: readonly CellEdit[], refused: RefusedEdit[]): CellEdit[] {
  const keys = new Set<string>();
  return edits.filter((edit) => {
    const reason = refuseExcelEdit(edit) ?? (keys.has(cellKey(edit)) ? refuseSecondEdit(edit) : undefined);
    if (reason) refused.push({ edit, reason });
    else keys.add(cellKey(edit));
    return !reason;
  });
}

async function plannedWrites(edits: readonly CellEdit[], refused: RefusedEdit[]): Promise<CellWrite[]> {
  if (edits.length === 0) return [];
  const seen = await inExcel((context) => lookAt(context, edits));
  return edits.flatMap((edit, index) => {
    const cell = seen[index];
    if (!cell) return [];
    const reason = refusePlace(edit, cell) ?? refuseChanged(edit, cellOfRange(cell.raw)?.text ?? '');
    if (reason) refused.push({ edit, reason });
    return reason ? [] : [writeOf(edit, cell)];
  });
}

function writeOf(edit: CellEdit, { raw }: SeenCell): CellWrite {
  const before = storedOf(raw);
  const shown = isPlainFormat(before.numberFormat) ? edit.formatWherePlain : undefined;
  // In a cell formatted as text a formula would stand as its own letters.
  const own = edit.formula !== undefined && before.numberFormat === TEXT_FORMAT ? 'General' : undefined;
  const numberFormat = edit.numberFormat ?? shown ?? own;
  return { edit, before, numberFormat, content: contentFor(edit, numberFormat ?? before.numberFormat) };
}

function contentFor(edit: CellEdit, numberFormat: string): unknown {
  if (edit.formula !== undefined) return `=${edit.formula}`;
  if (edit.value !== undefined) return Number(edit.value);
  return asText(edit.text ?? '', numberFormat);
}
