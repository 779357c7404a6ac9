/** The cells chosen together: from the chosen one to another corner, over the rows and columns that are shown. */
import { cellAt } from '../../core/grid';
import type { Grid, Position } from '../../core/grid';
import type { TypedCell } from '../../hosts/files/open';
import type { CopiedCells } from './clipboard';
import { placeKey, placesOf } from './layout';
import type { Layout } from './layout';

/** Numbers of the shown rows and columns, in order. */
export interface Range {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

export const rangeOf = (layout: Layout, one: Position, other: Position = one): Range => ({
  rows: between(layout.rows, one.row, other.row),
  columns: between(layout.columns, one.column, other.column),
});

function between(shown: readonly number[], one: number, other: number): number[] {
  const [from, to] = [Math.min(one, other), Math.max(one, other)];
  return shown.filter((number) => number >= from && number <= to);
}

/** Amounts as they are shown, with their thousands separators. What lies under a merge is empty. */
export const blockOf = (grid: Grid, layout: Layout, { rows, columns }: Range): CopiedCells =>
  rows.map((row) =>
    columns.map((column) => {
      if (layout.covered.has(placeKey(row, column))) return '';
      const at = layout.spans.get(placeKey(row, column))?.anchor ?? { row, column };
      return cellAt(grid, at)?.text ?? '';
    }),
  );

export const emptied = (layout: Layout, range: Range): TypedCell[] =>
  cellsOf(layout, range).map((at) => ({ at, typed: '' }));

/** A block laid over the sheet from a cell on; a single text is put into every cell of the range. */
export function pasted(layout: Layout, block: CopiedCells, range: Range): TypedCell[] {
  const [row = 0] = range.rows;
  const [column = 0] = range.columns;
  const [[only = ''] = []] = block;
  if (block.length === 1 && block[0]?.length === 1)
    return cellsOf(layout, range).map((at) => ({ at, typed: only }));
  const rows = onwards(layout.rows, row);
  const columns = onwards(layout.columns, column);
  return block.flatMap((texts, down) =>
    texts.flatMap((typed, across): TypedCell[] => {
      const at = { row: rows(down), column: columns(across) };
      return typed === '' && layout.covered.has(placeKey(at.row, at.column)) ? [] : [{ at, typed }];
    }),
  );
}

const cellsOf = (layout: Layout, { rows, columns }: Range): Position[] =>
  rows.flatMap((row) =>
    columns
      .filter((column) => !layout.covered.has(placeKey(row, column)))
      .map((column) => layout.spans.get(placeKey(row, column))?.anchor ?? { row, column }),
  );

/** The shown number so many places after another; past the last one it goes on counting. */
function onwards(shown: readonly number[], first: number): (by: number) => number {
  const start = placesOf(shown).get(first) ?? 0;
  const last = shown.length - 1;
  return (by) => {
    const place = start + by;
    return place <= last ? (shown[place] ?? 0) : (shown[last] ?? 0) + place - last;
  };
}
