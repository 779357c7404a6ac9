/** Tables of the open document, filled from a workbook and taken back. */
import type { PublishedDocument } from '../../../core/document';
import type { Message } from '../../../core/messages';
import type { RefillCell, RefillEdits, RefillLine, RefillRow } from '../../../core/refill';
import type { ParagraphLook } from '../types';

/** How the cells of a row look, in their order. */
export type RowLook = readonly ParagraphLook[];

/** What gives a table back as it was, in the places of the document as it was filled. */
export interface TableBack extends RefillEdits {
  /** Of rows that come again. */
  readonly looks: ReadonlyMap<RefillRow, RowLook>;
  /** Of figures that come again where nothing stands. */
  readonly fonts: ReadonlyMap<RefillCell, ParagraphLook>;
  /** What the lines are expected to say now. */
  readonly said: ReadonlyMap<RefillLine, string>;
  /** How many rows the tables have now. */
  readonly heights: ReadonlyMap<number, number>;
}

export type TableFilled =
  | { readonly kind: 'filled'; readonly back: TableBack }
  /** Nothing of it was changed. */
  | { readonly kind: 'left'; readonly why: Message };

/** `document`: as it stands now. */
export interface TableHost {
  /** One table wholly, or nothing of it. Throws where it was interrupted and could not be taken back. */
  fill(document: PublishedDocument, edits: RefillEdits): Promise<TableFilled>;
  /** `filled`: as it was before it was filled. False when it is no longer built as it was; nothing is changed then. */
  unfill(document: PublishedDocument, filled: PublishedDocument, back: TableBack): Promise<boolean>;
}
