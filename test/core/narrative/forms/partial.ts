/** Workbooks that lack tables, rows and columns, and supplements with gaps, drawn from a seed. */
import type { Table, TableSet } from '../../../../src/core/tables/types';
import { createRandom, type Random } from '../../../bench/generate/random';
import type { Entries } from './support';

const SCALE = { decimals: 2, perWanYuan: 1 };

/** In percent. */
export interface Gaps {
  readonly tables: number;
  readonly rows: number;
  readonly columns: number;
  readonly entries: number;
}

function withGaps(table: Table, random: Random, gaps: Gaps): Table {
  const rows = table.rows.filter(() => !random.chance(gaps.rows));
  const columns = table.columns.filter(() => !random.chance(gaps.columns));
  const keys = new Set(rows.map(({ key }) => key));
  const names = new Set(columns.map(({ key }) => key));
  return {
    ...table,
    rows,
    columns,
    row: (key) => (keys.has(key) ? table.row(key) : undefined),
    figure: (row, column) =>
      keys.has(row) && (column === undefined || names.has(column)) ? table.figure(row, column) : undefined,
  };
}

export function partialSet(set: TableSet, seed: number, gaps: Gaps): TableSet {
  const random = createRandom(seed, SCALE);
  const tables = set.tables
    .filter(() => !random.chance(gaps.tables))
    .map((table) => withGaps(table, random, gaps));
  return { ...set, tables, table: (id) => tables.find((table) => table.id === id) };
}

export function partialEntries(entries: Entries, seed: number, { entries: gap }: Gaps): Entries {
  const random = createRandom(seed, SCALE);
  return Object.fromEntries(Object.entries(entries).filter(() => !random.chance(gap)));
}
