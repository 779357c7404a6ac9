/** A workbook's sets of tables: the one that is filled and explained, and those that stand beside it. */
import type { Figure, Table, TableId, TableSet } from './types';

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

type Some = Pick<ReadonlySet<Figure>, 'has'>;

const unreadable = ({ amount: _, ...rest }: Figure): Figure => ({
  ...rest,
  state: 'unreadable',
  doubt: 'misplaced',
});

function withoutThose(table: Table, misplaced: Some): Table {
  return {
    ...table,
    figure: (row, column) => {
      const figure = table.figure(row, column);
      return figure && misplaced.has(figure) ? unreadable(figure) : figure;
    },
  };
}

/** The same tables, in which figures that stand beside the names they belong to can't be read. */
export function withoutFigures(set: TableSet, misplaced: Some): TableSet {
  const known = new Map(allTables(set).map((table) => [table, withoutThose(table, misplaced)]));
  const of = (own: TableSet): TableSet => ({
    ...own,
    tables: own.tables.map((table) => known.get(table) ?? table),
    ...(own.beside ? { beside: own.beside.map(of) } : {}),
    table: (id) => {
      const table = own.table(id);
      return table && (known.get(table) ?? table);
    },
  });
  return of(set);
}
