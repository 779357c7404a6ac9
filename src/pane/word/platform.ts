/** What the pane beside a text can do: proofread it anywhere, write into it where the text is a Word document. */
import type { Proofread, ProofreadOptions, TextCorrection, TextDocument } from '../../core/proofread/types';
import type * as core from '../../core/review/engine';
import type { TableSet } from '../../core/tables';
import type { WorkbookHost } from '../../hosts/host';
import type { WordHost } from '../../hosts/word/types';
import type { Explained, Pictures } from '../charts';
import type { PaneOptions } from '../platform';

/** The part of Word that proofreading needs; a text in the browser has it as well. */
export interface TextHost extends Pick<
  WordHost,
  'read' | 'select' | 'correct' | 'mark' | 'clearMarks' | 'comment'
> {
  /** Takes away all comments of ours, also those of another day. Where it is left out they go in the program’s own way. */
  readonly clearComments?: () => Promise<void>;
  /** Where the text itself takes corrections back: tells each that was. Returns what ends the listening. Word has an undo of its own. */
  readonly onUndone?: (listener: (correction: TextCorrection) => void) => () => void;
  /** The whole document with the tables that stand in it. Without it a text has no tables of its own. */
  readonly published?: WordHost['published'];
  /** Where it makes them again as well. */
  readonly onRedone?: (listener: (correction: TextCorrection) => void) => () => void;
}

/** The part that writes our sections, makes this year's paragraphs of last year's, and fills tables. */
export type SectionHost = Pick<
  WordHost,
  | 'inserted'
  | 'insert'
  | 'update'
  | 'replaceSentence'
  | 'rewrite'
  | 'readBeside'
  | 'rewriteBeside'
  | 'addBehind'
  | 'lookOf'
  | 'remove'
  | 'link'
  | 'unlink'
  | 'hasLearned'
  | 'carried'
  | 'fill'
  | 'unfill'
>;

/** The part of `core/review` that the pane uses. */
type Reviewing = Pick<typeof core, 'publishedGrids' | 'review' | 'tableFindingsInText'>;

/** Files chosen outside the pane that a text is held against beside the workbook. */
export interface BesideText {
  setsFor(tables: TableSet, text: TextDocument): Pick<ProofreadOptions, 'previous' | 'budget'>;
  /** Hears when others are chosen. Returns what ends the listening. */
  watch(listener: () => void): () => void;
}

export const WORD_VIEWS = ['write', 'proof', 'settings'] as const;
export type WordView = (typeof WORD_VIEWS)[number];

/** What is kept between two openings, by key. */
export interface TextStore {
  get(key: string): string | undefined;
  set(key: string, value: string): void;
}

export interface WordPaneOptions extends Omit<PaneOptions, 'view'> {
  readonly text: TextHost;
  /** Without it nothing is written, only read. */
  readonly sections?: SectionHost;
  /** The workbook to read against. Without it the pane asks for one. */
  readonly book?: WorkbookHost;
  readonly beside?: BesideText;
  /** The text is coloured by every proofreading, unasked: it is a copy, and that is what it is looked at for. */
  readonly isAlwaysMarked?: boolean;
  /** Loaded when it is first needed. */
  readonly proofread: () => Promise<Proofread>;
  /** Checks the tables that stand in the text itself. Loaded when it is first needed; without it they are not read. */
  readonly review?: () => Promise<Reviewing>;
  /** Draws the charts that belong to a text. Without it no charts are offered. */
  readonly pictures?: (explained: Explained) => Promise<Pictures>;
  /** Without it what was answered lasts as long as the pane. */
  readonly shelf?: TextStore;
  /** The view that a ribbon button asked for. */
  readonly view?: WordView;
}
