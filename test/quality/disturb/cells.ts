/** Disturbances of how figures and blanks are stored: real numbers, dropped zeros, a file between, dashes and zeros for nothing. */
import { parseFigure } from '../../../src/core/amount';
import type { Cell, Grid, Position } from '../../../src/core/grid';
import { recognise } from '../../../src/core/recognise';
import { createWorkbook } from '../../../src/hosts/files/create';
import { readWorkbook } from '../../../src/hosts/files/xlsx';
import { sheetOf } from '../../../scripts/samples/printed/to-sheet';
import { eachGrid, MONEY, type Disturbance } from './disturbance';

type Change = (cell: Cell | undefined, at: Position) => Cell | undefined;

const withCells = (grid: Grid, change: Change): Grid => ({
  ...grid,
  cells: grid.cells.map((cells, row) =>
    Array.from(cells ?? [], (cell, column) => change(cell, { row, column })),
  ),
});

/** What a money text is as a number; other texts stay texts. */
const stored =
  (format: string | undefined, print: (text: string) => string): ((grid: Grid) => Grid) =>
  (grid) =>
    withCells(grid, (cell) => {
      if (!cell || !MONEY.test(cell.text)) return cell;
      const parsed = parseFigure(cell.text);
      if (parsed.kind !== 'amount') return cell;
      const value = parsed.amount.value.toNumber();
      return { text: print(cell.text), value, kind: 'number', ...(format === undefined ? {} : { format }) };
    });

/** As General shows it: no separators, no zeros at the end. */
const general = (text: string): string => text.replace(/,/g, '').replace(/\.?0+$/, '') || '0';

const placeKey = ({ row, column }: Position): string => `${row}:${column}`;

/** The blank cells of the sheet's tables that could hold a figure. */
function blanksOf(grid: Grid): ReadonlySet<string> {
  const figures = recognise([grid]).tables.flatMap((table) =>
    table.rows.flatMap((row) => table.columns.flatMap((column) => table.figure(row.key, column.key) ?? [])),
  );
  return new Set(
    figures.filter(({ state, writable }) => state === 'blank' && writable).map(({ at }) => placeKey(at)),
  );
}

const blanksAs = (texts: readonly string[]): NonNullable<Disturbance['lay']> =>
  eachGrid((grid, { random }) => {
    const blanks = blanksOf(grid);
    const width = Math.max(0, ...grid.cells.map((row) => row?.length ?? 0));
    const padded = {
      ...grid,
      cells: grid.cells.map((row) => [
        ...(row ?? []),
        ...Array<undefined>(Math.max(0, width - (row?.length ?? 0))).fill(undefined),
      ]),
    };
    return withCells(padded, (cell, at) => {
      if (!blanks.has(placeKey(at))) return cell;
      const text = random.pick(texts);
      return text === '' ? undefined : { text, value: text, kind: 'text' };
    });
  });

async function throughFile(bytes: Uint8Array): Promise<readonly Grid[]> {
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error(`a written workbook is not readable: ${read.problem.id}`);
  return read.grids;
}

export const CELL_DISTURBANCES: readonly Disturbance[] = [
  { name: 'real numbers with a format', lay: eachGrid(stored('#,##0.00', (text) => text)) },
  { name: 'real numbers in General', lay: eachGrid(stored(undefined, general)) },
  {
    name: 'numbers and texts mixed',
    itsOwn: ['CELL-5'],
    lay: eachGrid((grid, { random }) => {
      const number = stored('#,##0.00', (text) => text)(grid);
      return withCells(grid, (cell, { row, column }) =>
        random.chance(50) ? cell : number.cells[row]?.[column],
      );
    }),
  },
  {
    name: 'written to a file and read',
    lay: async (_grids, _scene, tables) => ({
      grids: await throughFile(createWorkbook(tables.map((table) => sheetOf(table)))),
    }),
  },
  { name: 'blanks as dashes', lay: blanksAs(['－', '-', '—', '–', '/', '', '无']) },
  // 0.00 stands for up to half a hundredth, a blank for nothing at all.
  { name: 'blanks as zeros', itsOwn: ['T07-4', 'rounding-tail'], lay: blanksAs(['0.00', '0', '']) },
  { name: 'blanks as spaces', lay: blanksAs([' ', '　', '']) },
];
