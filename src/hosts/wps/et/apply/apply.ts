/** Makes edits: all are checked before the first is written, and all have a way back. */
import type { AppliedEdits, CellEdit, RefusedEdit } from '../../../host';
import { planUndo, planWrites, soundEdits, type DoneWrite } from '../../../sheet-common';
import type { OwnEvents } from '../changes';
import { inEt } from '../run';
import { SheetsByName } from '../sheets';
import type { EtBook, EtProgram } from '../types';
import { seeCells } from './look';
import { EtWriter } from './write';

interface Made {
  readonly program: EtProgram;
  readonly book: EtBook;
  readonly own: OwnEvents;
}

/** Undoing goes to the workbook that was written, whichever is in front by then. */
export async function makeEdits(edits: readonly CellEdit[], made: Made): Promise<AppliedEdits> {
  const sheets = new SheetsByName(made.book);
  const { sound, refused } = soundEdits(edits);
  const planned = await inEt(() => planWrites(sound, seeCells(sheets, sound)));
  const after = await inEt(() => made.own.during(async () => writerOf(made, sheets).write(planned.writes)));
  const done = planned.writes.map((write, index) => ({ write, after: after[index] ?? write.before }));
  let isUndone = false;
  return {
    applied: done.map(({ write }) => write.edit),
    refused: [...refused, ...planned.refused],
    undo: async () => {
      if (isUndone) return [];
      const kept = await inEt(() => made.own.during(async () => takeBack(done, made)));
      isUndone = true;
      return kept;
    },
  };
}

function takeBack(done: readonly DoneWrite[], made: Made): readonly RefusedEdit[] {
  const sheets = new SheetsByName(made.book);
  const cells = done.map(({ write: { edit } }) => ({ sheet: edit.sheet, at: edit.at }));
  const { writes, refused } = planUndo(done, seeCells(sheets, cells));
  writerOf(made, sheets).write(writes);
  return refused;
}

const writerOf = ({ program, own }: Made, sheets: SheetsByName): EtWriter =>
  new EtWriter(program, sheets, own);
