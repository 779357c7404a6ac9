/** Two workbooks compared by what their tables mean: table, row by code or name, column by measure. Never by cell. */
import type { Place } from '../grid';
import type { Table, TableRow } from '../tables';

/** A cell as its own workbook prints it. */
export interface DiffCell extends Place {
  readonly text: string;
}

/** What may differ that is no figure of a row. The unit is none: amounts are compared across units. */
export type FactName = 'year' | 'department' | 'notes';

export interface FactChange {
  readonly fact: FactName;
  /** As printed; empty where there is none. */
  readonly before: string;
  readonly after: string;
}

/** A row that only one of the two has, or whose code goes by another name. */
export type RowChange =
  | {
      readonly kind: 'added' | 'removed';
      readonly row: TableRow;
      /** Its cells with something in them, column by column. */
      readonly cells: readonly (DiffCell & { readonly column: string })[];
    }
  | { readonly kind: 'renamed'; readonly before: TableRow; readonly after: TableRow };

/** A column that only one of the two has, by what it measures. */
export interface ColumnChange {
  readonly kind: 'added' | 'removed';
  readonly column: string;
}

/** A figure, or a text of an indicator, that is another one. */
export interface CellChange {
  readonly row: TableRow;
  readonly column: string;
  /** Absent where that workbook has no such cell. */
  readonly before?: DiffCell;
  readonly after?: DiffCell;
  /** After less before, in the unit of the later table; absent where one of them is no number. */
  readonly difference?: string;
}

export type TableChange =
  | { readonly kind: 'added' | 'removed'; readonly table: Table }
  | {
      readonly kind: 'changed';
      readonly before: Table;
      readonly after: Table;
      readonly facts: readonly FactChange[];
      readonly columns: readonly ColumnChange[];
      readonly rows: readonly RowChange[];
      readonly cells: readonly CellChange[];
    };

export interface WorkbookDiff {
  /** Of the workbooks as a whole. */
  readonly facts: readonly FactChange[];
  /** Tables that differ, in the order of the form. */
  readonly tables: readonly TableChange[];
  /** How many tables both have that say the same. */
  readonly same: number;
  /** Sheets with something that looks like a table and could not be read, so that nothing is known of it. */
  readonly unread: { readonly before: readonly string[]; readonly after: readonly string[] };
}
