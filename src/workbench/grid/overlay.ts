/** Marks and edits by sheet and row, so that each row is given only its own and drawn anew only when these change. */
import { MARK_LEVELS, type CellEdit, type CellMark, type MarkLevel } from '../../hosts/host';

export type ByColumn<Value> = ReadonlyMap<number, Value>;
export type ByRow<Value> = ReadonlyMap<number, ByColumn<Value>>;

/** Of several marks on one cell the gravest is shown. */
export function rowMarksOf(sheet: string, marks: readonly CellMark[]): ByRow<MarkLevel> {
  const rows = new Map<number, Map<number, MarkLevel>>();
  for (const { sheet: name, at, level } of marks) {
    if (name !== sheet) continue;
    const row = rowIn(rows, at.row);
    const other = row.get(at.column);
    if (other === undefined || MARK_LEVELS.indexOf(level) < MARK_LEVELS.indexOf(other))
      row.set(at.column, level);
  }
  return rows;
}

export function editsOf(sheet: string, edits: readonly CellEdit[]): ByRow<true> {
  const rows = new Map<number, Map<number, true>>();
  for (const { sheet: name, at } of edits) if (name === sheet) rowIn(rows, at.row).set(at.column, true);
  return rows;
}

function rowIn<Value>(rows: Map<number, Map<number, Value>>, row: number): Map<number, Value> {
  const known = rows.get(row) ?? new Map<number, Value>();
  rows.set(row, known);
  return known;
}

export const isSameRow = <Value>(
  one: ByColumn<Value> | undefined,
  other: ByColumn<Value> | undefined,
): boolean =>
  (one?.size ?? 0) === (other?.size ?? 0) &&
  [...(one ?? [])].every(([column, value]) => other?.get(column) === value);
