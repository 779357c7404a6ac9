/** In which number format a cell without one of its own shows a figure as it was promised: 20.00, and not 20. */
import { cellAt, type Grid, type Place } from '../core/grid';
import { bareFigure, showNumber } from '../core/number-format';

/** Formats that say nothing of decimals; in a cell formatted as text a number shows as in General. */
const PLAIN: ReadonlySet<string | undefined> = new Set([undefined, '', 'General', '@']);

export const isPlainFormat = (code: string | undefined): boolean => PLAIN.has(code);

/**
 * That of the amounts beside it: the commonest of its column, otherwise of its sheet, that shows it so; without one as many
 * decimals as were promised. Undefined where the cell has its own, or shows it so without.
 */
export function formatToShow(
  grids: readonly Grid[],
  { sheet, at }: Place,
  value: string,
  promised: string,
): string | undefined {
  const grid = grids.find(({ name }) => name === sheet);
  const number = Number(value);
  if (!isPlainFormat(grid && cellAt(grid, at)?.format)) return undefined;
  if (showNumber('General', number) === promised) return undefined;
  const showsIt = (code: string): boolean => ungrouped(bareFigure(code, number)) === ungrouped(promised);
  const beside = grid ? formatsIn(grid) : NO_FORMATS;
  return beside.ofColumn(at.column).find(showsIt) ?? beside.ofSheet.find(showsIt) ?? decimalFormat(promised);
}

const ungrouped = (figure: string): string => figure.replaceAll(',', '').trim();

function decimalFormat(promised: string): string | undefined {
  const figure = /^-?\d[\d,]*(?:\.(\d+))?$/.exec(promised);
  if (!figure) return undefined;
  const whole = promised.includes(',') ? '#,##0' : '0';
  return figure[1] === undefined ? whole : `${whole}.${'0'.repeat(figure[1].length)}`;
}

interface Formats {
  /** The commonest first. */
  readonly ofSheet: readonly string[];
  ofColumn(column: number): readonly string[];
}

const NO_FORMATS: Formats = { ofSheet: [], ofColumn: () => [] };

/** A sheet is looked through once, however many of its cells are filled. */
const known = new WeakMap<Grid, Formats>();

function formatsIn(grid: Grid): Formats {
  const found = known.get(grid) ?? readFormats(grid);
  known.set(grid, found);
  return found;
}

function readFormats({ cells }: Grid): Formats {
  const sheet = new Map<string, number>();
  const columns = new Map<number, Map<string, number>>();
  for (const row of cells)
    row?.forEach((cell, column) => {
      if (cell?.kind !== 'number' || cell.format === undefined || isPlainFormat(cell.format)) return;
      const own = columns.get(column) ?? new Map<string, number>();
      columns.set(column, count(own, cell.format));
      count(sheet, cell.format);
    });
  return { ofSheet: byCount(sheet), ofColumn: (column) => byCount(columns.get(column) ?? new Map()) };
}

const count = (counts: Map<string, number>, code: string): Map<string, number> =>
  counts.set(code, (counts.get(code) ?? 0) + 1);

const byCount = (counts: ReadonlyMap<string, number>): string[] =>
  [...counts].sort((one, other) => other[1] - one[1]).map(([code]) => code);
