/**
 * A table that is too wide for its page, set as several below each other: the title again, rows beginning with the same
 * codes and names, and further columns. Put together it is one; equal titles, equal rows and equal beginnings prove it.
 */
import { widthOf, type Row } from './rows';

/** Fewer rows begin alike by chance: a head alone. */
const FEWEST_ROWS = 3;

const bare = (text: string): string => text.replace(/\s+/g, '');

const cellAt = ({ cells }: Row, at: number): Row['cells'][number] | undefined =>
  cells.find(({ column }) => column === at);

/** What begins in a column, row by row; the further parts of merged cells have nothing. */
const columnOf = (rows: readonly Row[], column: number): string =>
  rows
    .map((row) => {
      const cell = cellAt(row, column);
      return cell ? `${bare(cell.text)}/${cell.rows}` : '';
    })
    .join('\n');

/** How many columns, from the first, are the same in both; all of a table is no beginning of it. */
function equalColumns(rows: readonly Row[], others: readonly Row[]): number {
  const most = Math.min(widthOf(rows), widthOf(others));
  let columns = 0;
  while (columns < most && columnOf(rows, columns) === columnOf(others, columns)) columns += 1;
  return columns < most ? columns : 0;
}

/** The columns that `next`, with the lines above it, has again, where it is the further part of a table with these rows. */
export function besideBy(
  rows: readonly Row[],
  next: { readonly above: readonly string[]; readonly rows: readonly Row[] },
  isAgain: (line: string) => boolean,
): number | undefined {
  if (next.above.length === 0 || !next.above.every(isAgain)) return undefined;
  if (rows.length !== next.rows.length || rows.length < FEWEST_ROWS) return undefined;
  const columns = equalColumns(rows, next.rows);
  return columns > 0 ? columns : undefined;
}

/** Both side by side; what `next` has again is left out. */
export function setBeside(rows: readonly Row[], next: readonly Row[], again: number): Row[] {
  const width = widthOf(rows);
  return rows.map((row, at) => {
    const further = next[at];
    if (!further) return row;
    const moved = further.cells
      .filter(({ column }) => column >= again)
      .map((cell) => ({ ...cell, column: cell.column - again + width }));
    return {
      cells: [...row.cells, ...moved],
      place: (column) => (column < width ? row.place(column) : further.place(column - width + again)),
    };
  });
}
