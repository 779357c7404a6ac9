/** A document's tables filled from a workbook: what changes in each, in the places of the document as it was read. */
import type { Message } from '../messages';
import type { Table } from '../tables';

/** Digits of a year in a paragraph: of a title, of a head. */
export interface RefillLine {
  readonly paragraph: number;
  readonly offset: number;
  readonly length: number;
  readonly by: string;
}

/** The whole text of a cell. Tables count from 1, rows and columns from 0, as in the blocks of the document. */
export interface RefillCell {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly by: string;
}

/** Rows are counted as they were before any change. */
export type RefillRow =
  | { readonly kind: 'removed'; readonly table: number; readonly row: number }
  | {
      readonly kind: 'added';
      readonly table: number;
      /** It comes right behind this one; of several behind one row the first comes first. */
      readonly after: number;
      /** The row of the same table whose shape and look it has. */
      readonly like: number;
      /** What stands in its cells, by their columns; the others are empty. */
      readonly texts: ReadonlyMap<number, string>;
    };

export interface RefillEdits {
  readonly lines: readonly RefillLine[];
  readonly cells: readonly RefillCell[];
  readonly rows: readonly RefillRow[];
}

export type RefillOutcome =
  /** It says already what the workbook says. */
  | { readonly kind: 'same' }
  | {
      readonly kind: 'filled';
      /** How many figures are others. */
      readonly figures: number;
      /** Rows that come and go, by their names. */
      readonly added: readonly string[];
      readonly removed: readonly string[];
      /** What was done besides, and what a person should look at. */
      readonly remarks: readonly Message[];
      readonly edits: RefillEdits;
    }
  /** Nothing of it was changed. */
  | { readonly kind: 'left'; readonly why: Message };

/** A table of the document and what becomes of it. */
export interface RefilledTable {
  readonly table: Table;
  /** By which tables of the file it is made: several where it goes on over pages. */
  readonly blocks: readonly number[];
  readonly outcome: RefillOutcome;
}

export interface Refill {
  readonly tables: readonly RefilledTable[];
  /** What looked like a table and was not read, and tables of the workbook that the document lacks. */
  readonly remarks: readonly Message[];
}
