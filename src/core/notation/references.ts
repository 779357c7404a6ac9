/** How formulas name tables, rows and columns: `表05[合计, 基本支出]`. Printed it is also the key of what a table lacks. */
import { message, type Message } from '../messages';
import { everyTable, specNamed, specOf, type TableId } from '../tables';
import { EXPECTED } from './messages';
import { COMMA, OPENING_BRACKET } from './signs';
import type { Token } from './tokens';

export interface Reference {
  readonly table: TableId;
  /** A row's key, or a word for rows: 每行, 本行. */
  readonly row: string;
  readonly column?: string;
}

/** What is wrong with a reference, and where. */
export interface ReferenceMistake {
  readonly at: number;
  readonly expected: Message;
}

export const tableOfWord = (word: string): TableId | undefined => specNamed(word)?.id;

/** `表01`, as formulas and people write it. */
export const wordOfTable = (id: TableId): string => specOf(id).word.zh;

export const titleOfTable = (id: TableId): string => specOf(id).title.zh;

/** 表01 … 表14、整体自评、项目自评. */
const tableNames = (): string => everyTable(({ word }) => word.zh).join('、');

/** What a token of that kind refers to; blanks and the widths of commas and brackets don't matter. */
export function readReference({
  name,
  inside,
  text,
  offset,
}: Token & { readonly kind: 'reference' }): Reference | ReferenceMistake {
  const table = tableOfWord(name);
  if (!table) return { at: offset, expected: message(EXPECTED, 'table', { names: tableNames() }) };
  const [row = '', column = '', ...more] = inside.split(COMMA);
  if (row.trim() === '') return { at: offset, expected: message(EXPECTED, 'row') };
  if (more.length > 0) {
    const behind = row.length + 1 + column.length;
    const at = offset + text.search(OPENING_BRACKET) + 1 + behind;
    return { at, expected: message(EXPECTED, 'sign', { sign: ']' }) };
  }
  return { table, row: row.trim(), ...(column.trim() === '' ? {} : { column: column.trim() }) };
}

/** The one way to write it, whatever was read. */
export const printReference = ({ table, row, column }: Reference): string =>
  `${wordOfTable(table)}[${column === undefined ? row : `${row}, ${column}`}]`;
