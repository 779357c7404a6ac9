/** What reviewing a published document gives. */
import type { CheckOptions, CheckResult } from '../check';
import type { DocumentGrid, PublishedDocument } from '../document';
import type { Area } from '../grid';
import type { Message } from '../messages';
import type { NarrativeForm, Supplement } from '../narrative';
import type { Proofread, ProofreadResult } from '../proofread';
import type { Table, TableSet } from '../tables';
import type { AgainstWorkbook, Workbook } from './against/against';
import type { ChecklistItem } from './checklist';
import type { Places } from './places';
import type { Spot } from './spots';

export interface ReviewOptions extends CheckOptions {
  /** The workbook that the document was made from. */
  readonly workbook?: Workbook;
  /** The form its explanation was written by. */
  readonly form?: NarrativeForm;
  /** Answers to what the form asks. */
  readonly supplement?: Supplement;
  /** The budget published for the year: the text’s 年初预算 may rightly differ from it. */
  readonly budget?: TableSet;
  /** In place of reading the text against the tables, for tests. */
  readonly proofread?: Proofread;
}

export interface ReviewedTable {
  readonly table: Table;
  readonly spot: Spot;
}

/** Something that looks like a public table and was not read as one. */
export interface Unread {
  /** As printed, where one is. */
  readonly title: string | undefined;
  readonly why: Message;
  readonly spot: Spot;
  /** In which grid, where it came to be one. */
  readonly at?: { readonly sheet: string; readonly area: Area };
}

/** A public table that is known by its title and not compared, such as a budget's. */
export interface KnownByTitle {
  readonly title: string;
  readonly spot: Spot;
}

export interface Review {
  readonly published: PublishedDocument;
  readonly grids: readonly DocumentGrid[];
  readonly places: Places;
  /** As the tables print it, otherwise the document's title. */
  readonly year: number | undefined;
  /** In the order of the document. */
  readonly tables: readonly ReviewedTable[];
  readonly unread: readonly Unread[];
  readonly others: readonly KnownByTitle[];
  readonly check: CheckResult;
  /** Read against the document's own tables; where it has none, against the workbook's. */
  readonly text: ProofreadResult;
  /** Whether there was any table to hold the text against. */
  readonly isTextHeld: boolean;
  /** Why the text was not read: it is too long. Its result is empty then. */
  readonly textProblem?: Message;
  readonly checklist: readonly ChecklistItem[];
  /** Where a workbook was given. */
  readonly against?: AgainstWorkbook;
}
