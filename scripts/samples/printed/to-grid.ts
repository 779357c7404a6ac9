/** A printed table as a grid, every cell a text, for tests that need no file. */
import { gridFromTexts, type Grid } from '../../../src/core/grid';
import { place, type PrintedTable } from './printed-table';

export function gridOf(table: PrintedTable): Grid {
  const placed = place(table);
  const rows: string[][] = [];
  for (const { at, text } of placed.cells) {
    const row = (rows[at.row] ??= []);
    while (row.length < at.column) row.push('');
    row[at.column] = text;
  }
  const texts = Array.from(rows, (row) => row ?? []);
  return gridFromTexts(placed.sheet, texts, placed.merges);
}
