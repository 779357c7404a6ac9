/** One sheet of the library as a Grid. */
import type { CellObject, ColInfo, DenseWorkSheet, Range, RowInfo } from '@e965/xlsx';
import type { Area, Cell, Grid, Visibility } from '../../../../core/grid';
import { cellOfObject } from './cells';
import type { CellReading } from './cells';
import { MOST_COLUMNS, MOST_ROWS } from './sane';

type Row = (Cell | undefined)[];

export function gridOfSheet(
  name: string,
  visibility: Visibility,
  sheet: DenseWorkSheet,
  reading: CellReading,
): Grid {
  const cells: (Row | undefined)[] = [];
  eachPresent(sheet['!data'], MOST_ROWS, (raw, row) => {
    const converted = rowOf(raw, reading);
    if (converted) cells[row] = converted;
  });
  const merges = (sheet['!merges'] ?? []).map((merge: Range): Area => ({
    top: merge.s.r,
    left: merge.s.c,
    bottom: merge.e.r,
    right: merge.e.c,
  }));
  for (const merge of merges) clearCovered(cells, merge);
  return {
    name,
    visibility,
    cells,
    merges,
    hiddenRows: hiddenOf(
      sheet['!rows'] ?? [],
      MOST_ROWS,
      (row: RowInfo) => row.hidden === true || row.hpt === 0,
    ),
    hiddenColumns: hiddenOf(sheet['!cols'] ?? [], MOST_COLUMNS, isHiddenColumn),
  };
}

const isHiddenColumn = (column: ColInfo): boolean => column.hidden === true || column.width === 0;

function rowOf(raw: readonly (CellObject | undefined)[], reading: CellReading): Row | undefined {
  let row: Row | undefined;
  eachPresent(raw, MOST_COLUMNS, (cell, column) => {
    const converted = cellOfObject(cell, reading);
    if (converted) (row ??= [])[column] = converted;
  });
  return row;
}

/** Above this many places an array is taken to be mostly holes, which are not worth stepping over. */
const SPARSE_FROM = 4096;

function eachPresent<Item>(
  items: readonly (Item | undefined)[],
  limit: number,
  visit: (item: Item, index: number) => void,
): void {
  if (items.length > SPARSE_FROM) {
    for (const key of Object.keys(items)) {
      const item = items[Number(key)];
      if (item && Number(key) < limit) visit(item, Number(key));
    }
    return;
  }
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    if (item) visit(item, index);
  }
}

/** Under a merge only the anchor shows; leftovers below it are invisible to whoever prepared the table. */
function clearCovered(cells: (Row | undefined)[], merge: Area): void {
  const bottom = Math.min(merge.bottom, cells.length - 1);
  for (let row = merge.top; row <= bottom; row++) {
    const line = cells[row];
    if (!line) continue;
    const right = Math.min(merge.right, line.length - 1);
    const from = row === merge.top ? merge.left + 1 : merge.left;
    for (let column = from; column <= right; column++) if (line[column]) line[column] = undefined;
  }
}

function hiddenOf<Item>(
  items: readonly (Item | undefined)[],
  limit: number,
  isHidden: (item: Item) => boolean,
): Set<number> {
  const hidden = new Set<number>();
  eachPresent(items, limit, (item, index) => {
    if (isHidden(item)) hidden.add(index);
  });
  return hidden;
}
