/** The header words above each column, top down, through merges and through blanks that only look like merges. */
import type { Area } from '../../grid';
import type { SheetView } from '../sheet-view';

export interface ColumnPaths {
  /** Per column the words above it, top down. */
  readonly words: ReadonlyMap<number, readonly string[]>;
  /** Per column the cell with the lowest of them: columns that share it are one. */
  readonly lowest: ReadonlyMap<number, string>;
}

/** A blank that is no merge takes its left neighbour's word when both stand under the same one. */
export function columnPaths(view: SheetView, region: Area, rows: readonly number[]): ColumnPaths {
  const paths = new Map<number, string[]>();
  const lowest = new Map<number, string>();
  const owners: (string | undefined)[][] = [];
  rows.forEach((row, level) => {
    const line: (string | undefined)[] = [];
    for (let column = region.left; column <= region.right; column += 1) {
      const index = column - region.left;
      const at = view.anchor(row, column);
      const own = view.text(at.row, at.column);
      if (own !== '') line[index] = `${at.row}:${at.column}`;
      else if (
        index > 0 &&
        line[index - 1] !== undefined &&
        continues(view, rows, owners, level, column, index)
      )
        line[index] = line[index - 1];
    }
    owners.push(line);
  });
  for (let column = region.left; column <= region.right; column += 1) {
    const seen: string[] = [];
    for (const line of owners) {
      const owner = line[column - region.left];
      if (owner !== undefined && !seen.includes(owner)) seen.push(owner);
    }
    const last = seen.at(-1);
    if (last !== undefined) lowest.set(column, last);
    paths.set(
      column,
      seen.map((owner) => ownerText(view, owner)),
    );
  }
  return { words: paths, lowest };
}

function continues(
  view: SheetView,
  rows: readonly number[],
  owners: readonly (readonly (string | undefined)[])[],
  level: number,
  column: number,
  index: number,
): boolean {
  const row = rows[level] ?? 0;
  if (view.merge(row, column) || view.merge(row, column - 1)) return false;
  const above = owners[level - 1];
  if (above && above[index] !== above[index - 1]) return false;
  return rows.slice(level + 1).some((below) => view.shown(below, column) !== '');
}

function ownerText(view: SheetView, owner: string): string {
  const [row, column] = owner.split(':').map(Number);
  return view.word(row ?? 0, column ?? 0);
}
