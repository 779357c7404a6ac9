/** What proofreading takes and gives: every number of a text with its verdict, and what is wrong at which place. */
import type { Severity } from '../check';
import type { Message } from '../messages';
import type { CellRef, NarrativeForm, Supplement } from '../narrative';
import type { Unfilled } from '../narrative/reading';
import type { Figure, TableSet } from '../tables/types';

export interface TextParagraph {
  /** As written: spaces, full-width digits and broken lines are read over, and places count in this text. */
  readonly text: string;
  /** What the file says it is. Without it the words decide. */
  readonly style?: 'title' | 'heading' | 'body' | 'contents' | 'table';
}

/** Any text that explains final accounts: a Word document, a .docx, or plain text. */
export interface TextDocument {
  readonly paragraphs: readonly TextParagraph[];
}

/** A stretch of one paragraph, in UTF-16 units of its text. Offsets count from 0. */
export interface TextPlace {
  readonly paragraph: number;
  readonly offset: number;
  readonly length: number;
}

/** `unchecked`: nothing in tables or supplement decides it, or it is not sure what it means. */
export type NumberVerdict = 'verified' | 'contradicted' | 'unchecked';

export interface LedgerSource {
  /** `cell` and `computed` from tables, `supplement` as the office gave it, `text` from elsewhere in the text. */
  readonly kind: 'cell' | 'computed' | 'supplement' | 'text' | 'none';
  readonly cells: readonly CellRef[];
  /** Keys of the supplement that were used. */
  readonly supplement: readonly string[];
  /** `419.69 ÷ 629.09`; empty for a plain cell. */
  readonly formula: string;
  /** Why it was not checked, for `none`. */
  readonly reason?: Message;
}

/** One number of the text. */
export interface LedgerEntry extends TextPlace {
  /** As written, with its unit. */
  readonly text: string;
  readonly verdict: NumberVerdict;
  /** Section of the form, such as `5.3`; undefined outside of any. */
  readonly section: string | undefined;
  readonly source: LedgerSource;
}

/** What one click puts in place of what stands there. */
export interface TextCorrection extends TextPlace {
  readonly text: string;
  /** Replaced by. */
  readonly by: string;
}

export interface TextFinding extends TextPlace {
  /** Unique in its result. */
  readonly id: string;
  /** `N-15`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Message;
  /** Why: what the tables say, and how it was worked out. */
  readonly evidence: readonly Message[];
  /** The words at fault, as written. Empty where something is lacking; the place then says after what. */
  readonly text: string;
  /** The sentence around it. */
  readonly sentence: string;
  readonly section: string | undefined;
  /** What should stand there; undefined when that can't be known. */
  readonly expected: string | undefined;
  readonly cells: readonly CellRef[];
  readonly correction: TextCorrection | undefined;
}

export interface NumberCounts {
  readonly verified: number;
  readonly contradicted: number;
  readonly unchecked: number;
}

export interface ProofreadOptions {
  readonly supplement?: Supplement;
  /** Last year's tables. */
  readonly previous?: TableSet;
  /** The budget published for the year: what the text calls 年初预算 may rightly differ from it. */
  readonly budget?: TableSet;
  /** Blank cells that ought to hold a figure, as a check's solution knows them: they are not 0. */
  readonly unfilled?: Unfilled;
  /** Figures that stand beside the names they belong to, as a check found: nothing is held against them. */
  readonly misplaced?: Pick<ReadonlySet<Figure>, 'has'>;
  /** The form it was written by. Without it the form whose headings fit best. */
  readonly form?: NarrativeForm;
}

/** A section of the explanation: where its heading stands. */
export interface SectionInText extends TextPlace {
  /** As in the forms; undefined for one that none has. */
  readonly id: string | undefined;
}

export interface ProofreadResult {
  /** Id of the form it was read by. */
  readonly form: string;
  /** In the order of the text. */
  readonly sections: readonly SectionInText[];
  /** Whether it plainly is all of an explanation, and no part of one. */
  readonly isWhole: boolean;
  readonly numbers: NumberCounts;
  /** In the order of the text. */
  readonly ledger: readonly LedgerEntry[];
  /** In the order of the text. */
  readonly findings: readonly TextFinding[];
}

export type Proofread = (
  document: TextDocument,
  tables: TableSet,
  options?: ProofreadOptions,
) => ProofreadResult;
