/** Where everything of a sheet is on the screen: which rows and columns are shown, where they begin, and what covers what. */
import type { Area, Grid, Position } from '../../core/grid';
import { HEADER_HEIGHT, HEADER_WIDTH, columnWidths, rowHeight } from './size';

export interface Layout {
  /** Numbers of the rows and columns shown, in order. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** By place in `columns`. */
  readonly widths: readonly number[];
  /** By place in `rows`, with one more: the end. Below the header row. */
  readonly tops: readonly number[];
  readonly lefts: readonly number[];
  /** How many shown rows and columns a cell spans, for anchors of merges. Other cells under a merge are in `covered`. */
  readonly spans: ReadonlyMap<string, Span>;
  readonly covered: ReadonlySet<string>;
}

export interface Span {
  /** The cell whose content is shown; it may be hidden itself. */
  readonly anchor: Position;
  readonly rows: number;
  readonly columns: number;
}

export const placeKey = (row: number, column: number): string => `${row},${column}`;

export function layoutOf(grid: Grid, withHidden: boolean): Layout {
  const size = extentOf(grid);
  const rows = shown(size.rows, withHidden ? undefined : grid.hiddenRows);
  const columns = shown(size.columns, withHidden ? undefined : grid.hiddenColumns);
  const allWidths = columnWidths(grid, size.columns);
  const widths = columns.map((column) => allWidths[column] ?? 0);
  const { spans, covered } = spansOf(grid.merges, rows, columns);
  const lefts = runningSums(widths);
  const columnPlace = placesOf(columns);
  const widthAt = (row: number, column: number): number | undefined => {
    const span = spans.get(placeKey(row, column));
    const place = columnPlace.get(column);
    if (place === undefined || (span && span.rows > 1)) return undefined;
    return (lefts[place + (span?.columns ?? 1)] ?? 0) - (lefts[place] ?? 0);
  };
  const heights = rows.map((row) => rowHeight(grid.cells[row], row, widthAt));
  return { rows, columns, widths, tops: runningSums(heights), lefts, spans, covered };
}

function extentOf(grid: Grid): { rows: number; columns: number } {
  let rows = grid.cells.length;
  let columns = 0;
  for (const cells of grid.cells) columns = Math.max(columns, cells?.length ?? 0);
  for (const merge of grid.merges) {
    if (merge.top >= grid.cells.length || merge.left >= columns) continue;
    rows = Math.max(rows, Math.min(merge.bottom + 1, grid.cells.length + FAR));
    columns = Math.max(columns, Math.min(merge.right + 1, columns + FAR));
  }
  return { rows, columns };
}

/** A title merged to the edge of the sheet must not make thousands of empty columns. */
const FAR = 20;

function shown(count: number, hidden: ReadonlySet<number> | undefined): number[] {
  const all = Array.from({ length: count }, (_, index) => index);
  return hidden ? all.filter((index) => !hidden.has(index)) : all;
}

function runningSums(sizes: readonly number[]): number[] {
  const sums = [0];
  for (const size of sizes) sums.push((sums[sums.length - 1] ?? 0) + size);
  return sums;
}

export const placesOf = (shownOnes: readonly number[]): ReadonlyMap<number, number> =>
  new Map(shownOnes.map((index, place) => [index, place]));

/** A merge is drawn from its first shown row and column over as many as are shown. */
function spansOf(
  merges: readonly Area[],
  rows: readonly number[],
  columns: readonly number[],
): { spans: Map<string, Span>; covered: Set<string> } {
  const spans = new Map<string, Span>();
  const covered = new Set<string>();
  for (const merge of merges) {
    const ownRows = within(rows, merge.top, merge.bottom);
    const ownColumns = within(columns, merge.left, merge.right);
    const [top] = ownRows;
    const [left] = ownColumns;
    if (top === undefined || left === undefined) continue;
    for (const row of ownRows) for (const column of ownColumns) covered.add(placeKey(row, column));
    covered.delete(placeKey(top, left));
    spans.set(placeKey(top, left), {
      anchor: { row: merge.top, column: merge.left },
      rows: ownRows.length,
      columns: ownColumns.length,
    });
  }
  return { spans, covered };
}

/** Both ends included. The lists are sorted, and merges are small: no need to search by halves. */
function within(sorted: readonly number[], from: number, to: number): number[] {
  const first = lowerBound(sorted, from);
  const own: number[] = [];
  for (let place = first; place < sorted.length && (sorted[place] ?? 0) <= to; place += 1)
    own.push(sorted[place] ?? 0);
  return own;
}

/** The first place whose number is not below `wanted`. */
export function lowerBound(sorted: readonly number[], wanted: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

const ALONE = { rows: 1, columns: 1 };

export interface Viewport {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** How far to scroll so that a cell is wholly in view and not under the headers; as it is where the cell is in view already. */
export function scrollTo(
  layout: Layout,
  at: Position,
  viewport: Viewport,
): { top: number; left: number } | undefined {
  const row = placesOf(layout.rows).get(at.row);
  const column = placesOf(layout.columns).get(at.column);
  if (row === undefined || column === undefined) return undefined;
  const span = layout.spans.get(placeKey(at.row, at.column)) ?? ALONE;
  return {
    top: along(layout.tops, row, span.rows, viewport.top, viewport.height - HEADER_HEIGHT),
    left: along(layout.lefts, column, span.columns, viewport.left, viewport.width - HEADER_WIDTH),
  };
}

function along(starts: readonly number[], place: number, span: number, now: number, room: number): number {
  const start = starts[place] ?? 0;
  const end = starts[place + span] ?? start;
  if (start >= now && end <= now + room) return now;
  return Math.max(0, start - Math.max(0, (room - (end - start)) / 2));
}
