/** Goes through the figures of a pattern that are not 0, rows in the order of their codes. */
import { ZERO } from '../../amount';
import type { Figure, Table, TableRow } from '../../tables/types';
import { titleOfTable, wordOfTable } from '../../notation';
import type { Pattern } from '../notation';
import { rowsNamed, type RowSet } from '../notation/row-sets';
import { OUTERMOST, type Context, type Item, type Scope } from './context';
import type { Missing } from './value';

/** A printed name without the spaces and line breaks that a cell's width put into it. */
export const printedName = (table: Table, key: string): string =>
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

const INDICATORS = '各指标';
const LEVEL = '一级指标';

/** 指标1： before an indicator's own words. */
const ORDINAL = /^指标\d*[:：]/;

const indicatorsIn = (table: Table): readonly TableRow[] =>
  table.rows.filter(({ groups }) => groups.includes(INDICATORS));

const levelOf = (row: TableRow | undefined): string => row?.texts?.get(LEVEL) ?? '';

/** A figure that is not there loses nothing. */
function isBelow(table: Table, { key }: TableRow, [less, more]: readonly [string, string]): boolean {
  const [small, large] = [table.figure(key, less), table.figure(key, more)];
  if (!small || !large || small.state === 'unreadable') return false;
  return (small.amount?.value ?? ZERO).lt(large.amount?.value ?? ZERO);
}

/** The rows of a set in the order in which they are told. */
function rowsOf(table: Table, set: RowSet, { item }: Scope): readonly TableRow[] {
  switch (set.kind) {
    case 'codes':
      return table.rows
        .filter(({ key }) => set.codes.test(key))
        .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
    case 'keys':
      return set.keys.flatMap((key) => table.row(key) ?? []);
    case 'indicators':
      return indicatorsIn(table).filter((row) => !set.below || isBelow(table, row, set.below));
    case 'levels': {
      const rows = indicatorsIn(table);
      return rows.filter((row) => rows.find((other) => levelOf(other) === levelOf(row)) === row);
    }
    case 'level-mates': {
      const own = levelOf(item && table.row(item.row));
      return indicatorsIn(table).filter((row) => levelOf(row) === own);
    }
  }
}

function namedItem(table: Table, set: RowSet, row: TableRow): string {
  if (set.kind === 'levels') return levelOf(row);
  const name = printedName(table, row.key);
  return set.kind === 'codes' ? name : name.replace(ORDINAL, '');
}

type Unnumbered = Omit<Item, 'number'>;

function itemsIn(table: Table, { row, columns }: Pattern, scope: Scope): Unnumbered[] {
  const set = rowsNamed(row);
  if (!set) return columns.map((column) => ({ table: table.id, row, column, name: column }));
  const column = columns[0];
  return rowsOf(table, set, scope).map((one) => ({
    table: table.id,
    row: one.key,
    name: namedItem(table, set, one),
    ...(column === undefined ? {} : { column }),
  }));
}

/** The pattern's figures other than 0; first-level indicators all. Missing where the workbook has no such table. */
export function itemsOf(
  context: Context,
  pattern: Pattern,
  scope: Scope = OUTERMOST,
): readonly Item[] | Missing {
  const table = context.tables.table(pattern.table);
  if (!table) return missingTable(pattern);
  const all = rowsNamed(pattern.row)?.kind === 'levels';
  return itemsIn(table, pattern, scope)
    .filter(({ row, column }) => {
      const figure = table.figure(row, column);
      return figure !== undefined && (all || !isNothing(figure) || context.unfilled.has(figure));
    })
    .map((item, index) => ({ ...item, number: index + 1 }));
}

/** Every figure of a pattern, 0 or not. Missing where the workbook has no such table. */
export function allItemsOf(
  context: Context,
  pattern: Pattern,
  scope: Scope = OUTERMOST,
): readonly Item[] | Missing {
  const table = context.tables.table(pattern.table);
  if (!table) return missingTable(pattern);
  return itemsIn(table, pattern, scope)
    .filter(({ row, column }) => table.figure(row, column) !== undefined)
    .map((item, index) => ({ ...item, number: index + 1 }));
}

const LEVELS: readonly { readonly digits: number; readonly suffix: string }[] = [
  { digits: 3, suffix: '（类）' },
  { digits: 5, suffix: '（款）' },
  { digits: 7, suffix: '（项）' },
];

/** 一般公共服务支出（类）党委办公厅（室）及相关机构事务（款）行政运行（项）; a level that the table does not print is left out. */
export function fullName(context: Context, item: Pick<Item, 'table' | 'row'>): string {
  const table = context.tables.table(item.table);
  if (!table) return item.row;
  return LEVELS.map(({ digits, suffix }) => {
    const code = item.row.slice(0, digits);
    return code.length === digits && table.row(code) ? printedName(table, code) + suffix : '';
  }).join('');
}
