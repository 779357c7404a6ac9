/** What a user said once about a table that no layout knows: which table it is, and what its columns and rows are. */
import type { TableId } from '../tables';

export interface ConfirmedColumn {
  /** The header words above the column, top down, as printed. */
  readonly words: readonly string[];
  /** Key of docs/table-keys.md; absent for a column of codes, of labels, or without a figure of this table. */
  readonly key?: string;
  /** Where the header tells the row too, as in 表07: 预算数 or 决算数. */
  readonly row?: string;
  /** Where both sides of a table have a column of that key: 收入 or 支出. */
  readonly block?: string;
  /** Absent means a figure. */
  readonly role?: 'figure' | 'code' | 'label' | 'none';
}

export interface ConfirmedRow {
  /** As printed; ordinals count for nothing. */
  readonly label: string;
  /** Absent: a row that is no part of the table. */
  readonly key?: string;
}

/** JSON-serialisable. Either a title or columns must be there. */
export interface ConfirmedLayout {
  readonly table: TableId;
  /** As printed. Without it the table is known by its columns. */
  readonly title?: string;
  /** Only on the sheet of this name. */
  readonly sheet?: string;
  readonly columns?: readonly ConfirmedColumn[];
  readonly rows?: readonly ConfirmedRow[];
}
