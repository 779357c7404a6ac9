/** What we use of WPS 文字, and no more: interfaces of our own. Kingsoft’s types are held against them in test/wps-host/official. */

import type { EventSource } from '../events';

export interface WriterRange {
  Text: string;
  readonly Start: number;
  readonly End: number;
  /** 0 none, 1 … 16 of the palette, another number where it is mixed. */
  HighlightColorIndex: number;
  readonly Find: WriterFind;
  Information(what: number): unknown;
  SetRange(start: number, end: number): void;
  Select(): void;
}

/** What is set here stays set, also what the user set for a search of theirs. */
interface WriterFind {
  Forward: boolean;
  Format: boolean;
  MatchCase: boolean;
  MatchByte: boolean;
  MatchFuzzy: boolean;
  MatchWholeWord: boolean;
  MatchWildcards: boolean;
  IgnoreSpace: boolean;
  IgnorePunct: boolean;
  Wrap: number;
  ClearFormatting(): void;
  /** Moves the range to what it found. */
  Execute(text: string): unknown;
}

interface Counted {
  readonly Count: number;
}

export interface WriterComment {
  readonly Range: WriterRange;
  Delete(): void;
}

interface WriterComments extends Counted {
  Item(index: number): WriterComment;
  Add(range: WriterRange, text: string): unknown;
}

export interface WriterBookmark {
  readonly Name: string;
  readonly Range: WriterRange;
  Delete(): void;
}

interface WriterBookmarks extends Counted {
  /** Names that begin with `_` are hidden. */
  ShowHidden: boolean;
  Item(index: number): WriterBookmark;
  Add(name: string, range: WriterRange): unknown;
}

interface WriterParagraph {
  readonly Range: WriterRange;
  readonly OutlineLevel: number;
}

interface WriterParagraphs extends Counted {
  Item(index: number): WriterParagraph;
}

export interface WriterDocument {
  /** Of a document that was never saved only its name. */
  readonly FullName: string;
  readonly Content: WriterRange;
  readonly Paragraphs: WriterParagraphs;
  readonly Comments: WriterComments;
  readonly Bookmarks: WriterBookmarks;
  Range(start: number, end: number): WriterRange;
}

interface WriterUndo {
  StartCustomRecord(name: string): void;
  EndCustomRecord(): void;
}

/** The documents that are open. */
interface WriterDocuments extends Counted {
  Item(index: number): WriterDocument;
}

type WriterEvent = 'WindowActivate' | 'DocumentOpen' | 'DocumentNew' | 'DocumentAfterClose';

export interface WriterProgram {
  readonly Documents: WriterDocuments;
  readonly ActiveDocument: WriterDocument;
  readonly UndoRecord: WriterUndo;
  ScreenUpdating: boolean;
}

/** `window.Application` in a page of an add-in: the program, and what the add-in may ask besides. */
export interface WriterApplication extends WriterProgram {
  readonly ApiEvent: EventSource<WriterEvent>;
}
