/** A workbook as plain data with some of its rows put otherwise. */
import type { TableId } from '../../src/core/tables/types';
import type { RowSpec, TableSetSpec } from './table-set';

type PlainRows = Readonly<Record<string, RowSpec>>;

/** Rows by key, table by table. */
export type PlainTables = Readonly<Record<string, PlainRows>>;

/** Rows put in place of the base's, or cells in place of a row's; `undefined` takes the table away. */
export type Change = Readonly<Partial<Record<TableId, PlainRows | undefined>>>;

const merged = (before: RowSpec | undefined, after: RowSpec): RowSpec =>
  typeof before === 'object' && typeof after === 'object' ? { ...before, ...after } : after;

function withRows(base: PlainRows, change: PlainRows): PlainRows {
  const rows: Record<string, RowSpec> = { ...base };
  for (const [row, value] of Object.entries(change)) rows[row] = merged(rows[row], value);
  return rows;
}

export function changedTables(base: PlainTables, change: Change): TableSetSpec {
  const ids = new Set([...Object.keys(base), ...Object.keys(change)]) as Set<TableId>;
  return Object.fromEntries(
    [...ids]
      .filter((id) => !(id in change) || change[id] !== undefined)
      .map((id) => [id, withRows(base[id] ?? {}, change[id] ?? {})]),
  );
}
