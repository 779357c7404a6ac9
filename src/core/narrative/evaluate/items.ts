/** Goes through the figures of a pattern that are not 0, rows in the order of their codes. */
import type { Figure, Table } from '../../tables/types';
import { rowSet, titleOfTable, wordOfTable, type CellReference, type Pattern } from '../notation';
import type { Context, Item } from './context';
import type { Missing } from './value';

/** A printed name without the spaces and line breaks that a cell's width put into it. */
export const nameIn = (table: Table, key: string): string =>
  (table.row(key)?.label ?? key).replace(/\s+/g, '');

/** An unreadable figure stays in the list: it is something, and the text says that it can't be read. */
export const isNothing = (figure: Figure): boolean =>
  figure.state === 'blank' || figure.state === 'dash' || figure.amount?.value.isZero() === true;

export const missingTable = (pattern: { readonly table: Pattern['table'] }): Missing => ({
  kind: 'missing',
  key: wordOfTable(pattern.table),
  what: `${titleOfTable(pattern.table)}（${wordOfTable(pattern.table)}）`,
});

export const isMissing = (items: readonly Item[] | Missing): items is Missing => 'kind' in items;

function referencesOf(table: Table, { row, columns }: Pattern): CellReference[] {
  const codes = rowSet(row);
  if (!codes) return columns.map((column) => ({ table: table.id, row, column }));
  const column = columns[0];
  return table.rows
    .map(({ key }) => key)
    .filter((key) => codes.test(key))
    .sort()
    .map((key) => ({ table: table.id, row: key, ...(column === undefined ? {} : { column }) }));
}

/** The pattern's figures other than 0. Missing where the workbook has no such table. */
export function itemsOf(context: Context, pattern: Pattern): readonly Item[] | Missing {
  const table = context.tables.table(pattern.table);
  if (!table) return missingTable(pattern);
  const byRow = rowSet(pattern.row) !== undefined;
  return referencesOf(table, pattern)
    .filter((reference) => {
      const figure = table.figure(reference.row, reference.column);
      return figure !== undefined && (!isNothing(figure) || context.unfilled.has(figure));
    })
    .map((reference, index) => ({
      ...reference,
      name: byRow ? nameIn(table, reference.row) : (reference.column ?? ''),
      number: index + 1,
    }));
}

const LEVELS: readonly { readonly digits: number; readonly suffix: string }[] = [
  { digits: 3, suffix: '（类）' },
  { digits: 5, suffix: '（款）' },
  { digits: 7, suffix: '（项）' },
];

/** 一般公共服务支出（类）党委办公厅（室）及相关机构事务（款）行政运行（项）; a level that the table does not print is left out. */
export function fullName(context: Context, item: CellReference): string {
  const table = context.tables.table(item.table);
  if (!table) return item.row;
  return LEVELS.map(({ digits, suffix }) => {
    const code = item.row.slice(0, digits);
    return code.length === digits && table.row(code) ? nameIn(table, code) + suffix : '';
  }).join('');
}
