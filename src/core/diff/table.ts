/** What differs within one table that both workbooks have. */
import type { Figure, Table, TableRow } from '../tables';
import { differenceOf, isSameFigure } from './figures';
import { paired, nameOfRow } from './pairs';
import type { CellChange, ColumnChange, DiffCell, FactChange, RowChange, TableChange } from './types';

export type Changed = Extract<TableChange, { readonly kind: 'changed' }>;

/** Undefined where both say the same. */
export function changedTable(before: Table, after: Table): Changed | undefined {
  const pairs = paired(before.rows, after.rows, (side) => nameOfRow(side === before.rows ? before : after));
  const change: Changed = {
    kind: 'changed',
    before,
    after,
    facts: factsOf(before, after),
    columns: columnsOf(before, after),
    rows: pairs.flatMap((pair) => rowChanges(pair.before, pair.after, { before, after })),
    cells: pairs.flatMap((pair) =>
      pair.before && pair.after ? cellChanges(pair.before, pair.after, { before, after }) : [],
    ),
  };
  const isSame = [change.facts, change.columns, change.rows, change.cells].every((list) => list.length === 0);
  return isSame ? undefined : change;
}

interface Tables {
  readonly before: Table;
  readonly after: Table;
}

const bare = (text: string): string => text.replace(/\s/g, '');

export const factChange = (fact: FactChange['fact'], before: string, after: string): FactChange[] =>
  bare(before) === bare(after) ? [] : [{ fact, before, after }];

const notesOf = ({ notes }: Table): string => notes.map(({ text }) => text.trim()).join('\n');

const factsOf = (before: Table, after: Table): FactChange[] =>
  factChange('notes', notesOf(before), notesOf(after));

function columnsOf(before: Table, after: Table): ColumnChange[] {
  const [earlier, later] = [before, after].map(({ columns }) => new Set(columns.map(({ key }) => key)));
  return [
    ...before.columns.flatMap(({ key }): ColumnChange[] =>
      later?.has(key) ? [] : [{ kind: 'removed', column: key }],
    ),
    ...after.columns.flatMap(({ key }): ColumnChange[] =>
      earlier?.has(key) ? [] : [{ kind: 'added', column: key }],
    ),
  ];
}

function rowChanges(before: TableRow | undefined, after: TableRow | undefined, tables: Tables): RowChange[] {
  if (before && after)
    return before.code !== undefined && bare(before.label) !== bare(after.label)
      ? [{ kind: 'renamed', before, after }]
      : [];
  if (before) return [{ kind: 'removed', row: before, cells: filledOf(before, tables.before) }];
  return after ? [{ kind: 'added', row: after, cells: filledOf(after, tables.after) }] : [];
}

const filledOf = (row: TableRow, table: Table): (DiffCell & { readonly column: string })[] =>
  table.columns.flatMap(({ key }) => {
    const figure = table.figure(row.key, key);
    return figure && figure.text.trim() !== '' ? [{ column: key, ...cellOf(figure) }] : [];
  });

const cellOf = ({ sheet, at, text }: Figure): DiffCell => ({ sheet, at, text: text.trim() });

/** Of columns that both have; a column that only one has is told once, not row by row. */
function cellChanges(before: TableRow, after: TableRow, tables: Tables): CellChange[] {
  const later = new Set(tables.after.columns.map(({ key }) => key));
  return [
    ...tables.before.columns
      .filter(({ key, quantity }) => later.has(key) && quantity !== 'text')
      .flatMap(({ key }) => figureChange(key, before, after, tables)),
    ...textChanges(before, after, tables),
  ];
}

function figureChange(column: string, before: TableRow, after: TableRow, tables: Tables): CellChange[] {
  const earlier = tables.before.figure(before.key, column);
  const later = tables.after.figure(after.key, column);
  if (isSameFigure(earlier, later, tables)) return [];
  const difference = differenceOf(earlier, later, tables);
  return [
    {
      row: after,
      column,
      ...(earlier ? { before: cellOf(earlier) } : {}),
      ...(later ? { after: cellOf(later) } : {}),
      ...(difference === undefined ? {} : { difference }),
    },
  ];
}

/** Texts of an indicator (指标值, 偏差原因); they stand in its row. */
function textChanges(before: TableRow, after: TableRow, tables: Tables): CellChange[] {
  const columns = new Set([...(before.texts?.keys() ?? []), ...(after.texts?.keys() ?? [])]);
  return [...columns].flatMap((column): CellChange[] => {
    const [earlier, later] = [before.texts?.get(column) ?? '', after.texts?.get(column) ?? ''];
    if (bare(earlier) === bare(later)) return [];
    return [
      {
        row: after,
        column,
        before: { sheet: tables.before.sheet, at: before.at, text: earlier },
        after: { sheet: tables.after.sheet, at: after.at, text: later },
      },
    ];
  });
}
