/** Column widths for which nothing shows #### and headers wrap decently. */
import type { Area } from '../../../src/core/grid';
import type { PlacedCell, PlacedTable } from './printed-table';
import { textWidth } from './text-width';

const NARROWEST = 6;
const WIDEST = 42;
const NARROWEST_FIGURE = 11;
/** A narrower table is stretched: its title and notes need room, and offices fill the page. */
const NARROWEST_TABLE = 84;
const PADDING = 2;
/** A header may take this many lines before its column grows. */
const HEADER_LINES = 3;

const startsAt = (area: Area, cell: PlacedCell): boolean =>
  area.top === cell.at.row && area.left === cell.at.column;

const isWide = (cell: PlacedCell, merges: readonly Area[]): boolean =>
  merges.some((area) => area.right > area.left && startsAt(area, cell));

function wanted({ role, text }: PlacedCell): number {
  if (role === 'header') return Math.ceil(textWidth(text) / HEADER_LINES) + PADDING;
  return textWidth(text) + PADDING;
}

function stretched(widths: readonly number[]): readonly number[] {
  const total = widths.reduce((sum, width) => sum + width, 0);
  return total >= NARROWEST_TABLE
    ? widths
    : widths.map((width) => Math.floor((width * NARROWEST_TABLE) / total));
}

/** From the widest text of each column; texts merged over several columns do not count. */
export function columnWidths(placed: PlacedTable, figures: ReadonlySet<number>): readonly number[] {
  const widths: number[] = Array.from({ length: placed.area.right + 1 }, (_, column) =>
    figures.has(column) ? NARROWEST_FIGURE : NARROWEST,
  );
  for (const cell of placed.cells) {
    if ((cell.role !== 'header' && cell.role !== 'body') || isWide(cell, placed.merges)) continue;
    const { column } = cell.at;
    widths[column] = Math.min(WIDEST, Math.max(widths[column] ?? NARROWEST, wanted(cell)));
  }
  return stretched(widths);
}
