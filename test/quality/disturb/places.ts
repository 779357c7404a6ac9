/** Disturbances of where things stand: sheets in any order, several tables on one, blanks around and between. */
import type { Area, Cell, Grid } from '../../../src/core/grid';
import { place, type PrintedTable } from '../../../scripts/samples/printed/printed-table';
import { spread, stacked } from '../../properties/support';
import { eachGrid, type Disturbance } from './disturbance';

const widthOf = (grid: Grid): number =>
  Math.max(0, ...grid.cells.map((row) => row?.length ?? 0), ...grid.merges.map(({ right }) => right + 1));

/** The second grid to the right of the first, with `gap` blank columns between. */
function beside(one: Grid, other: Grid, gap: number): Grid {
  const left = widthOf(one) + gap;
  const rows = Math.max(one.cells.length, other.cells.length);
  const cells = Array.from({ length: rows }, (_, row) => {
    const line: (Cell | undefined)[] = [...(one.cells[row] ?? [])];
    other.cells[row]?.forEach((cell, column) => (line[left + column] = cell));
    return line;
  });
  const moved = other.merges.map((area) => ({ ...area, left: area.left + left, right: area.right + left }));
  return { ...one, cells, merges: [...one.merges, ...moved] };
}

/** So many tables side by side on each sheet. */
const inRows =
  (many: number): NonNullable<Disturbance['lay']> =>
  (grids, { random }) => {
    const sheets: Grid[] = [];
    for (let first = 0; first < grids.length; first += many)
      sheets.push(
        grids.slice(first, first + many).reduce((sheet, grid) => beside(sheet, grid, random.whole(1, 3))),
      );
    return { grids: sheets };
  };

/** Rows before which a blank row breaks no header. */
function openRows(table: PrintedTable, grid: Grid): number[] {
  const { area, headerRows } = place(table);
  return Array.from({ length: grid.cells.length + 1 }, (_, row) => row).filter(
    (row) => row <= area.top || row >= area.top + headerRows,
  );
}

/** A blank column before `at`; what is merged across stays merged. */
function withBlankColumn(grid: Grid, at: number): Grid {
  const cells = grid.cells.map((row) => {
    if (!row || row.length <= at) return row;
    return [...row.slice(0, at), undefined, ...row.slice(at)];
  });
  const merges = grid.merges.map((area): Area => ({
    ...area,
    left: area.left >= at ? area.left + 1 : area.left,
    right: area.right >= at ? area.right + 1 : area.right,
  }));
  return { ...grid, cells, merges };
}

const NAMES = ['Sheet1', '1', '表', 'Z01', '附件', '部门预算', '2019', '收入决算表'];

export const PLACE_DISTURBANCES: readonly Disturbance[] = [
  { name: 'sheets in any order', lay: (grids, { random }) => ({ grids: random.shuffled(grids) }) },
  {
    name: 'all tables on one sheet',
    lay: (grids, { random }) => ({ grids: [stacked(grids, random.whole(0, 3))] }),
  },
  {
    name: 'all on one sheet in any order',
    lay: (grids, { random }) => ({ grids: [stacked(random.shuffled(grids), random.whole(1, 3))] }),
  },
  { name: 'two tables side by side', lay: inRows(2) },
  { name: 'all tables side by side', lay: (...given) => inRows(given[0].length)(...given) },
  {
    name: 'offset on the sheet',
    lay: eachGrid((grid, { random }) =>
      spread(grid, { rows: new Map([[0, random.whole(1, 12)]]), columnsLeft: random.whole(1, 8) }),
    ),
  },
  {
    name: 'blank rows between',
    lay: eachGrid((grid, { random }, table) => {
      const open = openRows(table, grid);
      const rows = Array.from({ length: 6 }, () => [random.pick(open), random.whole(1, 3)] as const);
      return spread(grid, { rows: new Map(rows), columnsLeft: 0 });
    }),
  },
  {
    name: 'blank columns between',
    lay: eachGrid((grid, { random }) =>
      [0, 0].reduce((own) => withBlankColumn(own, random.whole(1, Math.max(1, widthOf(own) - 1))), grid),
    ),
  },
  {
    name: 'sheet names that mislead',
    lay: (grids) => ({
      grids: grids.map((grid, at) => ({ ...grid, name: `${NAMES[at % NAMES.length]}${at || ''}` })),
    }),
  },
  {
    name: 'filtered and hidden rows and columns',
    lay: eachGrid((grid, { random }) => ({
      ...grid,
      hiddenRows: new Set(grid.cells.flatMap((_, row) => (random.chance(25) ? [row] : []))),
      hiddenColumns: new Set(random.chance(50) ? [random.whole(0, widthOf(grid) - 1)] : []),
    })),
  },
];
