/** A published document as read from its file: its whole text, its tables, and where both are printed. */
import type { Message } from '../messages';
import type { TextDocument } from '../proofread/types';
import type { PageBox, TableBlock } from './blocks';

/** A stretch of one line of print; `from` and `to` count UTF-16 units of the paragraph's text. */
export interface PrintedLine {
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
  readonly box: PageBox;
}

/** Something that is a table to the eye and can't be read as one. */
export interface UnreadTable {
  /** As printed above it; undefined where there is none. */
  readonly title: string | undefined;
  readonly box: PageBox;
  readonly why: Message;
}

export interface PublishedDocument {
  readonly kind: 'docx' | 'pdf';
  /** In reading order, the words in tables too. */
  readonly text: TextDocument;
  readonly tables: readonly TableBlock[];
  /** What was read otherwise than it stands, or left out. */
  readonly remarks: readonly Message[];
  /** What follows is there for files that have pages. */
  readonly print?: Print;
}

interface Print {
  readonly pages: number;
  /** In the order of the text. */
  readonly lines: readonly PrintedLine[];
  readonly unread: readonly UnreadTable[];
}

/** What reading a file gives: a bad file never throws. */
export type PublishedReading =
  | { readonly ok: true; readonly published: PublishedDocument }
  | { readonly ok: false; readonly problem: Message };
