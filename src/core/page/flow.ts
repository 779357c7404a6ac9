/** What stands on the pages of a document in reading order, on its way to becoming text and tables. */
import type { Message } from '../messages';
import type { RuledTable } from './ruled';
import type { Rectangle } from './types';
import type { PrintLine } from './writing';

export type FlowItem =
  | { readonly kind: 'line'; readonly page: number; readonly line: PrintLine }
  /** A line that goes on beside itself on another page. */
  | { readonly kind: 'wide line'; readonly parts: readonly LinePart[] }
  | TableItem
  | UnreadItem;

export interface TableItem {
  readonly kind: 'table';
  readonly table: RuledTable;
  /** Its columns are those of the table before, with which it is one. */
  readonly goesOn?: boolean;
}

export interface LinePart {
  readonly page: number;
  readonly line: PrintLine;
  /** Letters at its beginning that the part before shows too. */
  readonly skipped: number;
  /** A gap stands before it. */
  readonly isApart: boolean;
}

export interface UnreadItem {
  readonly kind: 'unread';
  readonly page: number;
  readonly box: Rectangle;
  readonly lines: readonly PrintLine[];
  readonly why: Message;
  /** What its lines close in, where they do. */
  readonly table?: RuledTable;
}

export function unreadTable(table: RuledTable, why: Message): UnreadItem {
  const { page, left, top, right, bottom, cells } = table;
  const lines = cells.flatMap((cell) => cell.lines);
  return { kind: 'unread', page, box: { left, top, right, bottom }, lines, why, table };
}
