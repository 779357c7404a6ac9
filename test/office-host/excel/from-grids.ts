/** A workbook of the test host from Grids, as a file of theirs would open in Excel. */
import type { Cell, Grid } from '../../../src/core/grid';
import type { CellState } from './cells';
import { Workbook } from './workbook';
import type { SheetVisibility } from './worksheet';

const VISIBILITY: Readonly<Record<Grid['visibility'], SheetVisibility>> = {
  visible: 'Visible',
  hidden: 'Hidden',
  veryHidden: 'VeryHidden',
};

export function workbookOf(grids: readonly Grid[], name?: string): Workbook {
  const workbook = new Workbook(name);
  for (const grid of grids) addGrid(workbook, grid);
  return workbook;
}

function addGrid(workbook: Workbook, grid: Grid): void {
  const sheet = workbook.$addSheet(grid.name);
  sheet.visibility = VISIBILITY[grid.visibility];
  sheet.$merges = [...grid.merges];
  for (const row of grid.hiddenRows) sheet.$hiddenRows.add(row);
  for (const column of grid.hiddenColumns) sheet.$hiddenColumns.add(column);
  grid.cells.forEach((cells, row) =>
    cells?.forEach((cell, column) => {
      if (cell) Object.assign(sheet.$cells.make(row, column), stateOf(cell));
    }),
  );
}

function stateOf(cell: Cell): CellState {
  const { text, value, kind, formula, format } = cell;
  return {
    ...(value === undefined ? {} : { value }),
    ...(kind === 'error' ? { kind } : {}),
    ...(typeof value === 'number' ? { text } : {}),
    ...(formula === undefined ? {} : { formula: `=${formula}` }),
    ...(format === undefined ? {} : { numberFormat: format }),
  };
}
