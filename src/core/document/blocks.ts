/** A published document as blocks in reading order: paragraphs and tables, whatever file they stood in. */
import type { CellDoubt } from '../grid';

/** Where something is printed: its page, counted from 1, and points (1/72 inch) from that page's top left corner as it is read. */
export interface PageBox {
  readonly page: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** One cell of a document's table; what it covers besides its own place is not told again. */
export interface DocumentCell {
  readonly text: string;
  /** Columns counted from 0, in the finest division that any row of the table has. */
  readonly column: number;
  /** How many columns and rows it covers, 1 or more. */
  readonly columns: number;
  readonly rows: number;
  /** Paragraphs of the text that stand in it. */
  readonly paragraphs: readonly number[];
  /** Why what stands in it is not sure; it is not read then. */
  readonly doubt?: CellDoubt;
  /** Where it is printed, in files that have pages. */
  readonly box?: PageBox;
}

export interface DocumentRow {
  readonly cells: readonly DocumentCell[];
  /** Repeated on every page by the file's own word. */
  readonly isHead: boolean;
}

export interface TableBlock {
  readonly kind: 'table';
  /** Counted from 1 in the document, nested ones after the one they stand in. */
  readonly number: number;
  readonly rows: readonly DocumentRow[];
  /** Paragraphs of the text that stand before it. */
  readonly before: number;
  /** Its pages show that it goes on with the table before: nothing stands between, and its lines stand at the same places. */
  readonly goesOn?: boolean;
  /** Its cells are not ruled but supposed; counted over the document. */
  readonly supposed?: number;
}

/** Where a cell of a grid stands in the document: in a table, or in a paragraph beside it. */
export type DocumentPlace =
  | { readonly kind: 'cell'; readonly table: number; readonly row: number; readonly column: number }
  | { readonly kind: 'paragraph'; readonly paragraph: number };
