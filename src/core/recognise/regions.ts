/** Cuts a sheet into regions, one a title: from the title down to the next, and apart from a neighbour beside it. */
import { rowsApart, type Area } from '../grid';
import type { SheetView } from './sheet-view';
import type { Title } from './titles';

export interface Region {
  readonly title?: Title;
  /** The title's row included. */
  readonly area: Area;
}

/** Titles of tables side by side stand in one row, or a few rows apart. */
const MOST_ROWS_APART = 4;

export function findRegions(view: SheetView, titles: readonly Title[]): Region[] {
  if (view.used.bottom < view.used.top) return [];
  if (titles.length === 0) return [{ area: view.used }];
  const above: Region[] = [];
  const first = Math.min(...titles.map((title) => title.at.row));
  if (first > view.used.top) above.push({ area: { ...view.used, bottom: first - 1 } });
  return [...above, ...titles.map((title) => ({ title, area: areaOf(view, title, titles) }))];
}

function areaOf(view: SheetView, title: Title, titles: readonly Title[]): Area {
  const { left, right } = columnsOf(view, title, titles);
  const below = titles.filter(
    (other) => other.at.row > title.at.row && other.at.column >= left && other.at.column <= right,
  );
  const bottom = below.length === 0 ? view.used.bottom : Math.min(...below.map((other) => other.at.row)) - 1;
  return { top: title.at.row, left, bottom, right };
}

/** The whole width, unless another title stands beside: then up to the blank column between them. */
function columnsOf(view: SheetView, title: Title, titles: readonly Title[]): { left: number; right: number } {
  let { left, right } = view.used;
  for (const other of titles) {
    if (other === title || rowsApart(other.at, title.at) > MOST_ROWS_APART) continue;
    if (other.at.column < title.at.column)
      left = Math.max(left, partingOf(view, other, title, titles)?.right ?? left);
    if (other.at.column > title.at.column)
      right = Math.min(right, partingOf(view, title, other, titles)?.left ?? right);
  }
  return { left, right };
}

/** Last column of the left and first of the right one: beside the last blank column between two titles. In one row they part without. */
function partingOf(
  view: SheetView,
  left: Title,
  right: Title,
  titles: readonly Title[],
): { left: number; right: number } | undefined {
  const top = Math.min(left.at.row, right.at.row);
  const lower = Math.max(left.at.row, right.at.row) + MOST_ROWS_APART;
  const next = Math.min(...titles.map(({ at }) => at.row).filter((row) => row > lower), view.used.bottom + 1);
  const leftEnd = view.merge(left.at.row, left.at.column)?.right ?? left.at.column;
  for (let column = right.at.column - 1; column > leftEnd; column -= 1)
    if (isBlank(view, column, top, next - 1)) return { left: column - 1, right: column + 1 };
  return left.at.row === right.at.row ? { left: right.at.column - 1, right: right.at.column } : undefined;
}

function isBlank(view: SheetView, column: number, top: number, bottom: number): boolean {
  for (let row = top; row <= bottom; row += 1) if (view.shown(row, column) !== '') return false;
  return true;
}

/** Runs of columns of an area that are parted by blank ones. */
export function columnGroups(view: SheetView, area: Area): Area[] {
  const filled = new Set<number>();
  for (let row = area.top; row <= area.bottom; row += 1)
    for (const column of view.textColumns(row, area.left, area.right)) {
      const right = Math.min(view.merge(row, column)?.right ?? column, area.right);
      for (let covered = column; covered <= right; covered += 1) filled.add(covered);
    }
  const groups: { top: number; left: number; bottom: number; right: number }[] = [];
  for (let column = area.left; column <= area.right; column += 1) {
    const last = groups.at(-1);
    if (!filled.has(column)) continue;
    if (last && last.right === column - 1) last.right = column;
    else groups.push({ ...area, left: column, right: column });
  }
  return groups;
}
