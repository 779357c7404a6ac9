/** The cells of an area as a document's table has them: visible rows and columns only, merges as spans. */
import { contains, textAt, type Area, type Grid, type Position } from '../../../../../core/grid';

export interface LaidCell {
  /** Where the text stands in the grid. */
  readonly at: Position;
  readonly text: string;
  /** Counted from 0 among the visible columns of the area. */
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

export interface LaidTable {
  readonly columns: number;
  readonly rows: readonly { readonly header: boolean; readonly cells: readonly LaidCell[] }[];
}

export function layCells(grid: Grid, area: Area, headerRows: number): LaidTable {
  const rows = visible(area.top, area.bottom, grid.hiddenRows);
  const columns = visible(area.left, area.right, grid.hiddenColumns);
  const merges = grid.merges.filter((merge) => overlap(merge, area));
  const layCell = (row: number, index: number, column: number): LaidCell | undefined => {
    const merge = merges.find((each) => contains(each, { row, column }));
    if (!merge) return { ...cell(grid, { row, column }), column: index, columnSpan: 1, rowSpan: 1 };
    const shownRows = rows.filter((each) => inRange(each, merge.top, merge.bottom));
    const shownColumns = columns.filter((each) => inRange(each, merge.left, merge.right));
    if (shownRows[0] !== row || shownColumns[0] !== column) return undefined;
    const anchor = cell(grid, { row: merge.top, column: merge.left });
    return { ...anchor, column: index, columnSpan: shownColumns.length, rowSpan: shownRows.length };
  };
  return {
    columns: columns.length,
    rows: rows.map((row) => ({
      header: row < area.top + headerRows,
      cells: columns.map((column, index) => layCell(row, index, column)).filter((each) => each !== undefined),
    })),
  };
}

const cell = (grid: Grid, at: Position): Pick<LaidCell, 'at' | 'text'> => ({
  at,
  text: textAt(grid, at.row, at.column),
});

const inRange = (index: number, first: number, last: number): boolean => index >= first && index <= last;

function visible(first: number, last: number, hidden: ReadonlySet<number>): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
    (index) => !hidden.has(index),
  );
}

const overlap = (one: Area, other: Area): boolean =>
  one.top <= other.bottom && one.bottom >= other.top && one.left <= other.right && one.right >= other.left;
