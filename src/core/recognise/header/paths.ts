/** The header words above each column, top down, through merges and through blanks that only look like merges. */
import type { Area, Position } from '../../grid';
import type { SheetView } from '../sheet-view';

export interface ColumnPaths {
  /** Per column the words above it, top down. */
  readonly words: ReadonlyMap<number, readonly string[]>;
  /** Per column the cells they stand in: columns that share the lowest are one. */
  readonly cells: ReadonlyMap<number, readonly Position[]>;
}

/** What stands above each column of a row of the header. */
type Line = (Position | undefined)[];

/** A blank that is no merge takes its left neighbour's word when both stand under the same one. */
export function columnPaths(view: SheetView, region: Area, rows: readonly number[]): ColumnPaths {
  const words = new Map<number, string[]>();
  const cells = new Map<number, Position[]>();
  const lines: Line[] = [];
  rows.forEach((row, level) => {
    const line: Line = [];
    for (let column = region.left; column <= region.right; column += 1) {
      const index = column - region.left;
      const at = view.anchor(row, column);
      if (view.text(at.row, at.column) !== '') line[index] = at;
      else if (line[index - 1] && continues(view, rows, lines, level, column, index))
        line[index] = line[index - 1];
    }
    lines.push(line);
  });
  for (let column = region.left; column <= region.right; column += 1) {
    const path: Position[] = [];
    for (const line of lines) {
      const at = line[column - region.left];
      if (at && !path.some((above) => isSamePosition(above, at))) path.push(at);
    }
    cells.set(column, path);
    words.set(
      column,
      path.map((at) => view.word(at.row, at.column)),
    );
  }
  return { words, cells };
}

export const isSamePosition = (one: Position | undefined, other: Position | undefined): boolean =>
  one?.row === other?.row && one?.column === other?.column;

function continues(
  view: SheetView,
  rows: readonly number[],
  lines: readonly Line[],
  level: number,
  column: number,
  index: number,
): boolean {
  const row = rows[level] ?? 0;
  if (view.merge(row, column) || view.merge(row, column - 1)) return false;
  const above = lines[level - 1];
  if (above && !isSamePosition(above[index], above[index - 1])) return false;
  return rows.slice(level + 1).some((below) => view.shown(below, column) !== '');
}
