/** How a form names tables, rows and columns: `表05[合计, 基本支出]`, `表05[每项, 本年支出]`. */
import type { TableId } from '../../tables/types';
import { rowsNamed } from './row-sets';

interface TableWord {
  readonly id: TableId;
  readonly word: string;
  readonly title: string;
}

const TABLES: readonly TableWord[] = [
  { id: 'T01', word: '表01', title: '收入支出决算总表' },
  { id: 'T02', word: '表02', title: '收入决算表' },
  { id: 'T03', word: '表03', title: '支出决算表' },
  { id: 'T04', word: '表04', title: '财政拨款收入支出决算总表' },
  { id: 'T05', word: '表05', title: '一般公共预算财政拨款支出决算表' },
  { id: 'T06', word: '表06', title: '一般公共预算财政拨款基本支出决算表' },
  { id: 'T07', word: '表07', title: '“三公”经费支出决算表' },
  { id: 'T08', word: '表08', title: '政府性基金预算财政拨款收入支出决算表' },
  { id: 'T09', word: '表09', title: '国有资本经营预算财政拨款支出决算表' },
  { id: 'T10', word: '表10', title: '财政拨款支出决算明细表' },
  { id: 'T11', word: '表11', title: '一般公共预算财政拨款支出决算明细表' },
  { id: 'T12', word: '表12', title: '一般公共预算财政拨款项目支出决算表' },
  { id: 'T13', word: '表13', title: '一般公共预算财政拨款“三公”经费情况表' },
  { id: 'T14', word: '表14', title: '国有资本经营预算财政拨款支出决算表' },
  { id: 'P01', word: '整体自评', title: '部门整体支出绩效自评表' },
  { id: 'P02', word: '项目自评', title: '项目支出绩效自评表' },
];

export interface CellReference {
  readonly table: TableId;
  /** A row's key, or 本行: the row a list has come to. */
  readonly row: string;
  readonly column?: string;
}

/** Several cells: the rows of a set in one column, or one row in several columns. */
export interface Pattern {
  readonly table: TableId;
  readonly row: string;
  readonly columns: readonly string[];
}

export const THIS_ROW = '本行';

export const tableOfWord = (word: string): TableId | undefined =>
  TABLES.find((table) => table.word === word)?.id;

/** `表01`, as forms and people write it. */
export const wordOfTable = (id: TableId): string => TABLES.find((table) => table.id === id)?.word ?? id;

export const titleOfTable = (id: TableId): string => TABLES.find((table) => table.id === id)?.title ?? id;

export const REFERENCE = new RegExp(`^(${TABLES.map(({ word }) => word).join('|')})\\[([^\\[\\]]+)\\]`);

function partsOf(text: string): { table: TableId; row: string; column: string | undefined } | undefined {
  const match = REFERENCE.exec(text);
  const table = match?.[1] === undefined ? undefined : tableOfWord(match[1]);
  const [row, column, ...rest] = (match?.[2] ?? '').split(/[,，]/).map((part) => part.trim());
  return !table || !row || rest.length > 0 || match?.[0] !== text ? undefined : { table, row, column };
}

export function parseCell(text: string): CellReference | undefined {
  const parts = partsOf(text);
  if (!parts || rowsNamed(parts.row)) return undefined;
  const { table, row, column } = parts;
  return column === undefined ? { table, row } : { table, row, column };
}

export function parsePattern(text: string): Pattern | undefined {
  const parts = partsOf(text.trim());
  if (!parts) return undefined;
  const columns = parts.column === undefined ? [] : parts.column.split('、');
  return rowsNamed(parts.row) || columns.length > 1
    ? { table: parts.table, row: parts.row, columns }
    : undefined;
}

/** A reference as a form writes it: also the key of what a table lacks. */
export const printCell = ({ table, row, column }: CellReference): string =>
  `${wordOfTable(table)}[${column === undefined ? row : `${row}, ${column}`}]`;
