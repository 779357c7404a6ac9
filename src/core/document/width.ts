/** Tables wider than any that is published: a row may say to cover millions of columns in a few letters. */
import { messagesOf, type Catalogue, type Message } from '../messages';
import type { TableBlock } from './blocks';
import { widthOf } from './rows';

/** The widest table known has 95 columns. */
const MOST_COLUMNS = 1000;

const PHRASES = {
  tooWide: {
    zh: '这张表有 {columns} 列，超过 {limit} 列的上限，没有读。请删去无关的列后另存',
    en: 'This table has {columns} columns, over the limit of {limit}; it was not read. Remove what is not needed and save the document',
  },
} as const satisfies Catalogue<string>;

const documentMessage = messagesOf(PHRASES);

/** Why a table is not read; undefined where it is. */
export function tooWide({ rows }: TableBlock): Message | undefined {
  const columns = widthOf(rows);
  if (columns <= MOST_COLUMNS) return undefined;
  return documentMessage('tooWide', { columns: String(columns), limit: String(MOST_COLUMNS) });
}
