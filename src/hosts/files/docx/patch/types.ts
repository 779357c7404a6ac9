/** What may be changed in a .docx, and what comes of it. Paragraphs and cells are those that reading gives, counted from 0. */
import type { Turning } from '../../../../core/learn/shown';
import type { Message } from '../../../../core/messages';
import type { TextPlace } from '../../../../core/proofread/types';
import type { RefillRow } from '../../../../core/refill';

/** Words in place of others; of no length, before what stands there. A line break in them is one in the paragraph. */
export interface TextEdit extends TextPlace {
  readonly by: string;
  /** Told in a comment beside the words, where the options name an author. */
  readonly why?: string;
}

/** A figure in a text, and what the control around it is called. */
export interface FigureStretch {
  readonly offset: number;
  readonly length: number;
  /** By which it is found again. */
  readonly tag: string;
  /** Where it comes from, for a person. */
  readonly title: string;
}

/** The figures of a paragraph. */
export interface ParagraphFigures {
  readonly paragraph: number;
  /** Its whole text with all edits made: where it says otherwise, no control is put into it. */
  readonly text: string;
  /** In the order of the text. */
  readonly figures: readonly FigureStretch[];
}

export interface ParagraphInsertion {
  /** The paragraph it comes behind, and whose properties it takes. */
  readonly after: number;
  readonly text: string;
  readonly figures?: readonly FigureStretch[];
  /** On the paragraph as a whole. */
  readonly comment?: string;
}

/** The whole text of a table's cell. */
export interface TableCellEdit {
  /** As the reading counts tables, from 1. */
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly by: string;
}

export interface DocxComment extends TextPlace {
  readonly text: string;
}

export interface DocxEdits {
  readonly texts?: readonly TextEdit[];
  /** Paragraphs that go as a whole. */
  readonly removed?: readonly number[];
  /** Of several behind one paragraph the first comes first. */
  readonly inserted?: readonly ParagraphInsertion[];
  readonly cells?: readonly TableCellEdit[];
  /** Rows of tables that come and go as a whole; all places are those before any change. */
  readonly rows?: readonly RefillRow[];
  readonly comments?: readonly DocxComment[];
  /** Given, these figures get controls, and those that figures of ours had before go. */
  readonly figures?: readonly ParagraphFigures[];
  /** What the document carries for the add-in, where anything changes; empty where it shall carry nothing. */
  readonly carried?: string;
  /** Years of headers, footers and properties. */
  readonly turning?: Turning;
}

export interface DocxAuthor {
  readonly name: string;
  /** `2025-09-01T00:00:00Z`: given, so that the same edits give the same bytes. */
  readonly date: string;
}

export type DocxShowing =
  | { readonly showing: 'plain' | 'highlight'; readonly author?: DocxAuthor }
  | { readonly showing: 'track'; readonly author: DocxAuthor };

export type AnyDocxEdit =
  TextEdit | ParagraphInsertion | TableCellEdit | RefillRow | DocxComment | { readonly removed: number };

export interface RefusedDocxEdit {
  readonly edit: AnyDocxEdit;
  readonly reason: Message;
}

export type PatchedDocx =
  | {
      readonly ok: true;
      /** Those given where nothing could be changed. */
      readonly bytes: Uint8Array;
      /** How many of the edits stand in it now. */
      readonly made: number;
      readonly refused: readonly RefusedDocxEdit[];
      readonly warnings: readonly Message[];
      /** What turned to this year beside the text. */
      readonly turned: readonly Message[];
    }
  | { readonly ok: false; readonly problem: Message };
