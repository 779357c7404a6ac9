/** What the page shows of a reviewed document: plain data, so that a Worker can review it, said in both languages. */
import type { Severity } from '../../../core/check';
import type { PageBox, PrintedLine, TableBlock } from '../../../core/document';
import type { Phrase } from '../../../core/messages';
import type { Tone } from '../../../core/overview';
import type {
  NumberCounts,
  NumberVerdict,
  TextCorrection,
  TextParagraph,
  TextPlace,
} from '../../../core/proofread/types';
import type { ChecklistGroup, ChecklistState } from '../../../core/review';
import type { MarkLevel } from '../../../hosts/host';

/** Somewhere in the document that can be gone to. */
export type Target =
  | ({ readonly kind: 'text' } & TextPlace)
  /** A cell of a table, by the column in which it begins. */
  | { readonly kind: 'cell'; readonly table: number; readonly row: number; readonly column: number }
  /** A part of a page, where nothing was read. */
  | { readonly kind: 'box'; readonly box: PageBox };

/** A place by its name; undefined `target`: it stands in another file. */
export interface NamedPlace {
  readonly name: Phrase;
  readonly target: Target | undefined;
  /** What is printed there; '' where nothing is. */
  readonly text: string;
}

/** The words of a text at fault within their sentence. */
export interface ShownQuotation {
  readonly before: string;
  readonly wrong: string;
  readonly after: string;
  readonly expected: string | undefined;
}

export interface ShownFinding {
  /** Unique in its document. */
  readonly id: string;
  readonly of: 'tables' | 'workbook' | 'text';
  readonly rule: string;
  readonly severity: Severity;
  readonly said: Phrase;
  /** Where it may be and what to do; of a text, what the tables say. */
  readonly more: readonly Phrase[];
  /** The first is where a click leads. */
  readonly places: readonly NamedPlace[];
  readonly quotation?: ShownQuotation;
  readonly fix?: ShownFix;
}

/** The one way that is sure to put a finding right. */
interface ShownFix {
  readonly corrections: readonly TextCorrection[];
  /** Blanks are filled, nothing that stands is changed. */
  readonly isFill: boolean;
}

interface ShownTable {
  readonly name: Phrase;
  readonly unit: string;
  readonly target: Target | undefined;
}

interface ShownUnread {
  readonly title: string | undefined;
  readonly where: Phrase;
  readonly why: Phrase;
  readonly target: Target | undefined;
}

interface ShownOther {
  readonly title: string;
  readonly where: Phrase;
  readonly target: Target | undefined;
}

export interface ShownItem {
  readonly id: string;
  readonly group: ChecklistGroup;
  readonly state: ChecklistState;
  readonly what: Phrase;
  readonly basis: Phrase;
  readonly why: Phrase | undefined;
  readonly target: Target | undefined;
}

/** A cell that is marked, by the strongest there is; `doubt`: what stands in it is not sure. */
export interface TableMark {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly level: MarkLevel | 'doubt';
}

interface NumberMark extends TextPlace {
  readonly verdict: NumberVerdict;
}

interface WordsMark extends TextPlace {
  readonly severity: Severity;
}

export interface BesideBook {
  readonly name: string;
  readonly compared: number;
  readonly same: number;
  readonly open: readonly Phrase[];
}

export interface ShownReview {
  readonly kind: 'docx' | 'pdf';
  /** Whether its tables are a budget's. */
  readonly isBudget: boolean;
  readonly paragraphs: readonly TextParagraph[];
  readonly blocks: readonly TableBlock[];
  readonly print?: { readonly pages: number; readonly lines: readonly PrintedLine[] };
  readonly verdict: { readonly tone: Tone; readonly sentence: Phrase };
  readonly tables: readonly ShownTable[];
  readonly unread: readonly ShownUnread[];
  readonly others: readonly ShownOther[];
  readonly remarks: readonly Phrase[];
  readonly findings: readonly ShownFinding[];
  /** How many places of its tables have one sure way to be put right. */
  readonly sure: number;
  readonly numbers: NumberCounts;
  /** Why the text was held against nothing, or not read. */
  readonly textProblem: Phrase | undefined;
  readonly isTextHeld: boolean;
  readonly checklist: readonly ShownItem[];
  readonly against?: BesideBook;
  readonly marks: {
    readonly cells: readonly TableMark[];
    readonly numbers: readonly NumberMark[];
    readonly found: readonly WordsMark[];
  };
}
