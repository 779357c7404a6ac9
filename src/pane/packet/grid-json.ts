/** Grids as plain JSON: only cells with something in them, each as a short list. */
import type { Area, Cell, CellKind, Grid, Visibility } from '../../core/grid';

const KINDS: readonly CellKind[] = ['number', 'text', 'boolean', 'error', 'date'];
const VISIBILITIES: readonly Visibility[] = ['visible', 'hidden', 'veryHidden'];
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** Row, column, kind, text, value, formula, format; null for what is absent. */
type CellJson = readonly [number, number, string, string, ...(string | number | boolean | null)[]];

export const printGrid = (grid: Grid): object => ({
  name: grid.name,
  visibility: grid.visibility,
  cells: grid.cells.flatMap((cells, row) =>
    (cells ?? []).flatMap((cell, column): CellJson[] => (cell ? [printCell(cell, row, column)] : [])),
  ),
  merges: grid.merges.map(({ top, left, bottom, right }) => [top, left, bottom, right]),
  hiddenRows: [...grid.hiddenRows],
  hiddenColumns: [...grid.hiddenColumns],
});

const printCell = ({ text, value, kind, formula, format }: Cell, row: number, column: number): CellJson => [
  row,
  column,
  kind,
  text,
  value ?? null,
  formula ?? null,
  format ?? null,
];

/** Undefined where anything in it is not what it should be. */
export function readGrid(json: unknown): Grid | undefined {
  if (typeof json !== 'object' || json === null) return undefined;
  const { name, visibility, cells, merges, hiddenRows, hiddenColumns } = json as Record<string, unknown>;
  const known = VISIBILITIES.find((one) => one === visibility);
  const rows = cellsIn(cells);
  const areas = listOf(merges, areaIn);
  const rowsHidden = listOf(hiddenRows, (value) => countBelow(MOST_ROWS, value));
  const columnsHidden = listOf(hiddenColumns, (value) => countBelow(MOST_COLUMNS, value));
  if (typeof name !== 'string' || !known || !rows || !areas || !rowsHidden || !columnsHidden)
    return undefined;
  return {
    name,
    visibility: known,
    cells: rows,
    merges: areas,
    hiddenRows: new Set(rowsHidden),
    hiddenColumns: new Set(columnsHidden),
  };
}

/** All of them, or undefined when one is not what it should be. */
export function listOf<Item>(
  json: unknown,
  read: (item: unknown) => Item | undefined,
): readonly Item[] | undefined {
  if (!Array.isArray(json)) return undefined;
  const items = json.flatMap((item: unknown) => {
    const one = read(item);
    return one === undefined ? [] : [one];
  });
  return items.length === json.length ? items : undefined;
}

const countBelow = (most: number, value: unknown): number | undefined =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < most ? value : undefined;

function areaIn(json: unknown): Area | undefined {
  const corners = listOf(json, (value) => countBelow(MOST_ROWS, value));
  const [top, left, bottom, right] = corners ?? [];
  if (top === undefined || left === undefined || bottom === undefined || right === undefined)
    return undefined;
  return { top, left, bottom, right };
}

function cellsIn(json: unknown): Grid['cells'] | undefined {
  if (!Array.isArray(json)) return undefined;
  const rows: (Cell | undefined)[][] = [];
  for (const item of json as readonly unknown[]) {
    if (!Array.isArray(item)) return undefined;
    const [at, across, ...rest] = item as readonly unknown[];
    const row = countBelow(MOST_ROWS, at);
    const column = countBelow(MOST_COLUMNS, across);
    const cell = cellIn(rest);
    if (row === undefined || column === undefined || !cell) return undefined;
    (rows[row] ??= [])[column] = cell;
  }
  return rows;
}

function cellIn([kind, text, value, formula, format]: readonly unknown[]): Cell | undefined {
  const known = KINDS.find((one) => one === kind);
  if (!known || typeof text !== 'string' || !isValue(value) || !isText(formula) || !isText(format))
    return undefined;
  return {
    text,
    kind: known,
    ...(value === null ? {} : { value }),
    ...(formula === null ? {} : { formula }),
    ...(format === null ? {} : { format }),
  };
}

const isText = (value: unknown): value is string | null => value === null || typeof value === 'string';
const isValue = (value: unknown): value is string | number | boolean | null =>
  isText(value) || typeof value === 'number' || typeof value === 'boolean';
