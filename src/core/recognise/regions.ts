/** Cuts a sheet into regions, one a title: from the title down to the next, and apart from a neighbour beside it. */
import type { Area } from '../grid';
import type { SheetView } from './sheet-view';
import type { Title } from './titles';

export interface Region {
  readonly title?: Title;
  /** The title's row included. */
  readonly area: Area;
}

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

/** The whole width, unless another title stands in the same row: then up to the blank column between them. */
function columnsOf(view: SheetView, title: Title, titles: readonly Title[]): { left: number; right: number } {
  const beside = titles
    .filter((other) => other.at.row === title.at.row)
    .sort((a, b) => a.at.column - b.at.column);
  const place = beside.indexOf(title);
  const previous = beside[place - 1];
  const next = beside[place + 1];
  return {
    left: previous ? blankColumn(view, previous, title) + 1 : view.used.left,
    right: next ? blankColumn(view, title, next) - 1 : view.used.right,
  };
}

/** The last blank column between two titles, or the column before the right one. */
function blankColumn(view: SheetView, left: Title, right: Title): number {
  const leftEnd = view.merge(left.at.row, left.at.column)?.right ?? left.at.column;
  for (let column = right.at.column - 1; column > leftEnd; column -= 1)
    if (isBlank(view, column)) return column;
  return right.at.column - 1;
}

function isBlank(view: SheetView, column: number): boolean {
  for (let row = view.used.top; row <= view.used.bottom; row += 1)
    if (view.shown(row, column) !== '') return false;
  return true;
}
