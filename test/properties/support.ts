/** What the properties share: generated sets to draw, findings told without addresses, and ways to print the same set differently. */
import * as fc from 'fast-check';
import { Decimal, printDecimal } from '../../src/core/amount';
import type { CheckResult, Judgement } from '../../src/core/check';
import { addressOf, type Cell, type Grid, type Position } from '../../src/core/grid';
import { termsOf } from '../../src/core/identities';
import type { Figure } from '../../src/core/tables';
import { fewOr } from '../support/proof';
import { place } from '../../scripts/samples/printed/printed-table';
import { generateSet, LAYOUT_NAMES, type GeneratedSet, type GenerateOptions } from '../bench/generate';

export const seeds = fc.integer({ min: 1, max: 1_000_000 });
export const layouts = fc.constantFrom(...LAYOUT_NAMES);
export const roundings = fc.constantFrom('exact' as const, 'independent' as const);
export const units = fc.constantFrom('万元' as const, '元' as const);

export const sets = (
  options: fc.Arbitrary<GenerateOptions> = fc.record({ layout: layouts, rounding: roundings, unit: units }),
) => fc.tuple(seeds, options).map(([seed, drawn]) => generateSet(seed, drawn));

/** How often a property is tried: a few times in `npm test`, so many in the whole proof. */
export const runs = (whole: number): { numRuns: number } => ({
  numRuns: fewOr(Math.ceil(whole / 16), whole),
});

/** As often as the whole of the properties can afford. */
export const RUNS = runs(40);

export const keyOf = ({ sheet, at }: { readonly sheet: string; readonly at: Position }): string =>
  `${sheet}!${addressOf(at)}`;

/** One line a finding. `cells` tells a cell: by address, by text, or not at all. */
export const told = (
  result: CheckResult,
  cells: (cell: { sheet: string; at: Position; text: string }) => string,
): string[] =>
  result.findings
    .map((finding) => [finding.severity, finding.rule, ...finding.cells.map(cells).sort()].join(' '))
    .sort();

export const grave = (result: CheckResult): string[] =>
  result.findings
    .filter(({ severity }) => severity !== 'hint')
    .map(({ severity, rule }) => `${severity} ${rule}`);

export const figuresOf = ({ equation }: Judgement): Figure[] =>
  [...termsOf(equation.left), ...termsOf(equation.right)].flatMap(({ figure }) => figure ?? []);

/** Every figure by table, row and column, as its text. */
export function readings({ set }: CheckResult): Record<string, string> {
  const entries = set.tables.flatMap((table) =>
    table.rows.flatMap((row) =>
      table.columns.flatMap((column) => {
        const figure = table.figure(row.key, column.key);
        return figure?.amount ? [[`${table.id} ${row.key} ${column.key}`, figure.text.trim()] as const] : [];
      }),
    ),
  );
  return Object.fromEntries(entries);
}

const typed = (text: string): Cell | undefined =>
  text === '' ? undefined : { text, value: text, kind: 'text' };

export function withText(
  grids: readonly Grid[],
  target: { readonly sheet: string; readonly at: Position },
  text: string,
): Grid[] {
  return mapTexts(grids, (old, sheet, at) =>
    sheet === target.sheet && at.row === target.at.row && at.column === target.at.column ? text : old,
  );
}

export function mapTexts(
  grids: readonly Grid[],
  text: (old: string, sheet: string, at: Position) => string,
): Grid[] {
  return grids.map((grid) => ({
    ...grid,
    cells: grid.cells.map((cells, row) =>
      [...(cells ?? [])].map((cell, column) =>
        cell ? typed(text(cell.text, grid.name, { row, column })) : undefined,
      ),
    ),
  }));
}

export interface PrintedUnit {
  readonly name: string;
  /** What 1 万元 is in it. */
  readonly factor: string;
  /** Decimals with which it says as much as 万元 with two. */
  readonly decimals: number;
}

export const SAME_PRECISION: readonly PrintedUnit[] = [
  { name: '千元', factor: '10', decimals: 1 },
  { name: '百万元', factor: '0.01', decimals: 4 },
  { name: '亿元', factor: '0.0001', decimals: 6 },
];

const MONEY = /^-?[\d,]+\.\d\d$/;

/** A set printed in 万元, each sheet in the unit given for it. */
export const inUnits = (grids: readonly Grid[], unitOf: (sheet: number) => PrintedUnit | undefined): Grid[] =>
  grids.flatMap((grid, sheet) => {
    const unit = unitOf(sheet);
    if (!unit) return [grid];
    return mapTexts([grid], (text) => {
      if (!MONEY.test(text)) return text.replace('单位：万元', `单位：${unit.name}`);
      const value = new Decimal(text.replace(/,/g, '')).times(unit.factor);
      return printDecimal(value, unit.decimals, { thousands: true });
    });
  });

export interface Insertion {
  /** Blank rows before each row, by row number; a row past the end stands for below. */
  readonly rows: ReadonlyMap<number, number>;
  readonly columnsLeft: number;
}

/** The grid with blank rows and columns put in; merges move along. */
export function spread(grid: Grid, { rows, columnsLeft }: Insertion): Grid {
  const moved: number[] = [];
  let shift = 0;
  for (let row = 0; row <= grid.cells.length; row += 1) {
    shift += rows.get(row) ?? 0;
    moved[row] = row + shift;
  }
  const cells: (Cell | undefined)[][] = Array.from({ length: moved[grid.cells.length]! }, () => []);
  grid.cells.forEach((line, row) =>
    line?.forEach((cell, column) => (cells[moved[row]!]![column + columnsLeft] = cell)),
  );
  const merges = grid.merges.map((area) => ({
    top: moved[area.top]!,
    bottom: moved[area.bottom]!,
    left: area.left + columnsLeft,
    right: area.right + columnsLeft,
  }));
  return { ...grid, cells, merges };
}

/** Rows of the sheet before which a blank row is no part of a header: not between the header's first row and the body. */
export function openRows(set: GeneratedSet, sheet: number): number[] {
  const { area, headerRows } = place(set.tables[sheet]!);
  const grid = set.grids[sheet]!;
  return Array.from({ length: grid.cells.length + 1 }, (_, row) => row).filter(
    (row) => row <= area.top || row >= area.top + headerRows,
  );
}

/** All tables below one another on one sheet. */
export function stacked(grids: readonly Grid[], gap: number): Grid {
  const cells: (Cell | undefined)[][] = [];
  const merges: { top: number; bottom: number; left: number; right: number }[] = [];
  for (const grid of grids) {
    const top = cells.length;
    for (const row of grid.cells) cells.push([...(row ?? [])]);
    merges.push(...grid.merges.map((area) => ({ ...area, top: area.top + top, bottom: area.bottom + top })));
    for (let blank = 0; blank < gap; blank += 1) cells.push([]);
  }
  return {
    name: '全部',
    visibility: 'visible',
    cells,
    merges,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}
