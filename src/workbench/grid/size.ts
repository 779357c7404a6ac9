/** How wide columns and how high rows are shown: as much as their text needs, within limits. */
import { contains } from '../../core/grid';
import type { Area, Grid } from '../../core/grid';

export const HEADER_HEIGHT = 24;
export const HEADER_WIDTH = 44;
export const LINE_HEIGHT = 20;
const ROW_PADDING = 6;
/** Beside the text a sign has room, so that it never lies over a figure. */
const CELL_PADDING = 24;
const HALF_WIDTH = 6.6;
const NARROWEST = 44;
const WIDEST = 250;
const MOST_LINES = 6;
/** Rows looked at for the widths, spread over the sheet; those between look much the same. */
const SAMPLED_ROWS = 400;

/** In half-width characters: 汉字 count two. */
export function textUnits(text: string): number {
  let units = 0;
  for (const character of text) units += (character.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1;
  return units;
}

const widthOf = (text: string): number =>
  Math.max(...text.split('\n').map((line) => textUnits(line) * HALF_WIDTH)) + CELL_PADDING;

export function columnWidths(grid: Grid, columns: number): number[] {
  const found = Array.from({ length: columns }, (): number[] => []);
  const step = Math.ceil(grid.cells.length / SAMPLED_ROWS);
  for (let row = 0; row < grid.cells.length; row += step)
    for (const [column, cell] of (grid.cells[row] ?? []).entries())
      if (cell && !spansColumns(grid.merges, row, column)) found[column]?.push(widthOf(cell.text));
  return found.map((widths) => Math.ceil(Math.min(WIDEST, Math.max(NARROWEST, widestOf(widths)))));
}

/** One text far longer than all others, such as the department's name in the head, is wrapped and stretches nothing. */
function widestOf(widths: readonly number[]): number {
  const [widest = 0, second = 0] = [...widths].sort((one, other) => other - one);
  return widths.length > FEW && widest > Math.max(LONG, second * FAR_LONGER) ? second : widest;
}

const FEW = 4;
const LONG = 160;
const FAR_LONGER = 1.4;

const spansColumns = (merges: readonly Area[], row: number, column: number): boolean =>
  merges.some((merge) => merge.right > merge.left && contains(merge, { row, column }));

/** `widthAt` gives the width a cell has, merged columns together. A cell merged over several rows doesn't stretch any of them. */
export function rowHeight(
  cells: Grid['cells'][number],
  row: number,
  widthAt: (row: number, column: number) => number | undefined,
): number {
  let most = 1;
  for (const [column, cell] of (cells ?? []).entries()) {
    // A figure is never broken.
    const width = cell && cell.kind !== 'number' ? widthAt(row, column) : undefined;
    if (cell && width) most = Math.max(most, linesOf(cell.text, width - CELL_PADDING));
  }
  return Math.min(most, MOST_LINES) * LINE_HEIGHT + ROW_PADDING;
}

function linesOf(text: string, width: number): number {
  let lines = 0;
  for (const line of text.split('\n'))
    lines += Math.max(1, Math.ceil((textUnits(line) * HALF_WIDTH) / Math.max(width, 1)));
  return lines;
}
