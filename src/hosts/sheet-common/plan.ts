/** Which edits are made and which refused, and how what was made is taken back: worked out before anything is written. */
import { addressOf } from '../../core/grid';
import { HostProblem, type CellEdit, type RefusedEdit } from '../host';
import { refuseSecond, refuseWhole } from '../refusal';
import { isPlainFormat } from '../shown-format';
import { cellOfRange } from './cells';
import { TEXT_FORMAT, asText } from './content';
import { sheetMessage } from './messages';
import { isDecimal, refuseChanged, refusePlace, refuseUndo } from './refuse';
import type { SeenCell } from './seen';
import { cellKey, contentOf, isSameContent, storedOf, type StoredCell } from './stored';

export interface CellWrite {
  readonly edit: CellEdit;
  readonly before: StoredCell;
  readonly content: unknown;
  /** Undefined leaves the cell's own. */
  readonly numberFormat: string | undefined;
}

export interface DoneWrite {
  readonly write: CellWrite;
  readonly after: StoredCell;
}

export interface PlannedWrites {
  readonly writes: readonly CellWrite[];
  readonly refused: readonly RefusedEdit[];
}

const NAMED_CELLS = 5;

/** Edits that can be made whatever the workbook, one for each cell. */
export function soundEdits(edits: readonly CellEdit[]): {
  readonly sound: readonly CellEdit[];
  readonly refused: readonly RefusedEdit[];
} {
  const keys = new Set<string>();
  const refused: RefusedEdit[] = [];
  const sound = edits.filter((edit) => {
    const reason = refuseWhole(edit, isDecimal) ?? (keys.has(cellKey(edit)) ? refuseSecond(edit) : undefined);
    if (reason) refused.push({ edit, reason });
    else keys.add(cellKey(edit));
    return !reason;
  });
  return { sound, refused };
}

/** `seen`: the cells of the edits, in their order. */
export function planWrites(edits: readonly CellEdit[], seen: readonly SeenCell[]): PlannedWrites {
  const refused: RefusedEdit[] = [];
  const writes = edits.flatMap((edit, index) => {
    const cell = seen[index];
    if (!cell) return [];
    const reason = refusePlace(edit, cell) ?? refuseChanged(edit, cellOfRange(cell.raw)?.text ?? '');
    if (reason) refused.push({ edit, reason });
    return reason ? [] : [writeOf(edit, cell)];
  });
  return { writes, refused };
}

/** Puts back what stood there; a cell changed since keeps what it has now. */
export function planUndo(done: readonly DoneWrite[], seen: readonly SeenCell[]): PlannedWrites {
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
  return { writes, refused };
}

/** Of writes that failed midway, those whose cells have to be put back. */
export const touchedBy = (writes: readonly CellWrite[], seen: readonly SeenCell[]): readonly CellWrite[] =>
  writes.filter(({ before }, index) => {
    const raw = seen[index]?.raw;
    return raw !== undefined && !isSameContent(before, storedOf(raw));
  });

/** The write that makes a cell hold what it held. */
export const restoring = (edit: CellEdit, before: StoredCell, now: StoredCell): CellWrite => ({
  edit,
  before: now,
  content: contentOf(before),
  numberFormat: before.numberFormat,
});

export function interrupted(writes: readonly CellWrite[]): HostProblem {
  const cells = writes.slice(0, NAMED_CELLS).map(({ edit }) => `${edit.sheet}!${addressOf(edit.at)}`);
  return new HostProblem(
    sheetMessage('interrupted', { cells: cells.join('、') + (writes.length > NAMED_CELLS ? '……' : '') }),
  );
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
