/** How a form names tables, rows and columns: `表05[合计, 基本支出]`, `表05[每项, 本年支出]`. */
import { specNamed, specOf, TABLE_SPECS, type TableId } from '../../tables';
import { rowsNamed } from './row-sets';

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

export const tableOfWord = (word: string): TableId | undefined => specNamed(word)?.id;

/** `表01`, as forms and people write it. */
export const wordOfTable = (id: TableId): string => specOf(id).word.zh;

export const titleOfTable = (id: TableId): string => specOf(id).title.zh;

export const REFERENCE = new RegExp(
  `^(${TABLE_SPECS.map(({ word }) => word.zh).join('|')})\\[([^\\[\\]]+)\\]`,
);

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
