/** A workbook's sets of tables: the one that is filled and explained, and those that stand beside it. */
import type { Table, TableId, TableSet } from './types';

export const setsOf = (set: TableSet): readonly TableSet[] => [set, ...(set.beside ?? [])];

/** Of a workbook with several sets the one that tells of the same as another; the first where none does. */
export const setLike = (set: TableSet, { kind }: Pick<TableSet, 'kind'>): TableSet =>
  setsOf(set).find((own) => own.kind === kind) ?? set;

/**
 * Of last year's file the set that one of a workbook's is held against: that of its kind. A set that another of its kind
 * stands before is somebody else's and has none.
 */
export function lastYearFor(own: TableSet, all: TableSet, previous: TableSet): TableSet | undefined {
  if (setLike(all, own) !== own) return undefined;
  const last = setLike(previous, own);
  return own === all || last.kind === own.kind ? last : undefined;
}

export const allTables = (set: TableSet): readonly Table[] => setsOf(set).flatMap(({ tables }) => tables);

/** The table with that meaning, of the first set that has one. */
export function tableIn(set: TableSet, id: TableId): Table | undefined {
  for (const own of setsOf(set)) {
    const table = own.table(id);
    if (table) return table;
  }
  return undefined;
}
