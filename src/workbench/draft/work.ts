/** Makes the draft: in a Worker, or in the page where there can be none. */
import { check, type CheckResult } from '../../core/check';
import type { PublishedDocument } from '../../core/document';
import {
  draftQuestions,
  learnDraft,
  rollDraft,
  type DraftTables,
  type Learned,
  type Rolled,
} from '../../core/learn';
import type { Message } from '../../core/messages';
import {
  budgetBeside,
  checkSupplement,
  formFor,
  mergeSupplements,
  NO_SUPPLEMENT,
  parseSupplement,
  printCarried,
  readForm,
  SUPPLEMENT_SHEET,
  supplementFromBudget,
  supplementFromGrid,
  type NarrativeForm,
  type Supplement,
  type SupplementReading,
} from '../../core/narrative';
import { obstaclesOf } from '../../core/overview';
import { tooLong } from '../../core/proofread/too-long';
import type { TextDocument } from '../../core/proofread/types';
import { refill, refillEdits, refillTold, type RefillEdits } from '../../core/refill';
import { publishedGrids } from '../../core/review/grids';
import { readDocx } from '../../hosts/files/docx';
import type { GivenBook } from '../beside/given';
import { draftMessage } from './words';

/** A 补充资料 as a file has it. */
export type GivenAnswers = GivenBook | { readonly name: string; readonly json: string };

export interface DraftFiles {
  /** Last year's document. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Last year's tables; without them those of the document. */
  readonly last: GivenBook | undefined;
  readonly now: GivenBook;
  readonly answers: GivenAnswers | undefined;
  /** The budget that was published for this year. */
  readonly budget?: GivenBook;
  /** A form's file: the one that last year's document was written by. */
  readonly form?: { readonly name: string; readonly json: string };
}

export interface YearDraft {
  /** Last year's. */
  readonly document: TextDocument;
  readonly rolled: Rolled;
  /** Paragraphs that are headings of the explanation. */
  readonly headings: readonly number[];
  readonly numbers: number;
  readonly slots: number;
  readonly years: { readonly last: number | undefined; readonly now: number | undefined };
  /** What in the answers does not fit. */
  readonly remarks: readonly Message[];
  readonly tables: DraftTablesFilled;
  /** What the file carries, so that Word can go on with it. */
  readonly carried: string;
}

/** The tables inside the document with this year's figures: what is written, what was done, and what is left to a person. */
export interface DraftTablesFilled {
  readonly edits: readonly RefillEdits[];
  readonly done: readonly Message[];
  readonly toDo: readonly Message[];
}

export type DraftReading =
  | { readonly kind: 'draft'; readonly draft: YearDraft }
  /** `name`: of the file that it is about. */
  | { readonly kind: 'refused'; readonly name: string; readonly lines: readonly Message[] };

class Refused extends Error {
  constructor(
    readonly file: string,
    readonly lines: readonly Message[],
  ) {
    super(lines[0]?.id);
    this.name = 'Refused';
  }
}

export async function draftFrom(files: DraftFiles): Promise<DraftReading> {
  try {
    return { kind: 'draft', draft: await drafted(files) };
  } catch (error) {
    if (error instanceof Refused) return { kind: 'refused', name: error.file, lines: error.lines };
    throw error;
  }
}

async function drafted(files: DraftFiles): Promise<YearDraft> {
  const { name, bytes, last, now, answers, budget } = files;
  const form = files.form && formOf(files.form);
  const published = await publishedIn(name, bytes);
  const document = published.text;
  const before = checked(last ?? bookIn(name, published));
  const learning = learnDraft(document, tablesOf(before), {
    supplement: last ? answersInside(last, form ?? formFor(before.set)) : NO_SUPPLEMENT,
    ...(form ? { form } : {}),
  });
  if (!learning.ok) throw new Refused(name, [learning.problem]);
  const { learned } = learning;
  const tables = reliable(now);
  const asked = draftQuestions(learned);
  const own = answers ? answersOf(answers, asked) : answersInside(now, asked);
  const supplement = budget ? mergeSupplements(own, budgetOf(budget, asked, tables)) : own;
  const years = { last: tablesOf(before), now: tablesOf(tables), supplement };
  const rolling = rollDraft(learned, document, years);
  if (!rolling.ok) throw new Refused(now.name, [rolling.problem]);
  return {
    document,
    rolled: rolling.rolled,
    headings: headingsOf(learned),
    numbers: learned.numbers,
    slots: learned.slots,
    years: { last: before.set.year ?? learned.supplement.year, now: tables.set.year },
    remarks: answers ? checkSupplement(asked, tables.set, supplement) : [],
    tables: filledIn(published, tables, now),
    carried: printCarried({ form: learned.form, supplement: rolling.rolled.supplement }),
  };
}

function filledIn(
  published: PublishedDocument,
  { set }: CheckResult,
  { grids }: GivenBook,
): DraftTablesFilled {
  const filled = refill(published, { set, grids });
  return { edits: refillEdits(filled), ...refillTold(filled) };
}

async function publishedIn(name: string, bytes: Uint8Array): Promise<PublishedDocument> {
  const reading = await readDocx(bytes);
  const problem = reading.ok ? tooLong(reading.document) : reading.problem;
  if (!reading.ok || problem) throw new Refused(name, problem ? [problem] : []);
  const { document, tables, remarks } = reading;
  return { kind: 'docx', text: document, tables, remarks };
}

function bookIn(name: string, published: PublishedDocument): GivenBook {
  if (published.tables.length === 0) throw new Refused(name, [draftMessage('needsLast')]);
  return { name, grids: publishedGrids(published).map(({ grid }) => grid) };
}

function checked({ name, grids }: GivenBook): CheckResult {
  const result = check(grids);
  if (result.set.tables.length === 0) throw new Refused(name, [draftMessage('noTables')]);
  return result;
}

/** Figures that can't be relied on are not written into a text. */
function reliable(book: GivenBook): CheckResult {
  const result = checked(book);
  const obstacles = obstaclesOf(result);
  if (obstacles.length === 0) return result;
  const count = draftMessage('mendFirst', { count: String(obstacles.length) });
  throw new Refused(book.name, [count, ...obstacles.flatMap(({ lines }) => lines)]);
}

const MOST_TOLD = 8;

function formOf({ name, json }: { readonly name: string; readonly json: string }): NarrativeForm {
  const reading = readForm(json);
  if (reading.ok) return reading.form;
  const count = String(reading.problems.length);
  throw new Refused(name, [draftMessage('wrongForm', { count }), ...reading.problems.slice(0, MOST_TOLD)]);
}

function budgetOf({ name, grids }: GivenBook, form: NarrativeForm, { set }: CheckResult): Supplement {
  const reading = budgetBeside(check(grids).set, set);
  if (reading.ok) return supplementFromBudget(reading.budget, form, set);
  const { years } = reading;
  throw new Refused(name, [years ? draftMessage('budgetOfOtherYear', years) : draftMessage('noBudget')]);
}

const tablesOf = ({ set, solution }: CheckResult): DraftTables => ({ set, unfilled: solution.solved });

const headingsOf = ({ paragraphs }: Learned): readonly number[] =>
  paragraphs.flatMap(({ paragraph, at }) => (paragraph === undefined ? at.map((one) => one.paragraph) : []));

/** Those that a workbook carries beside its tables. */
function answersInside({ name, grids }: GivenBook, form: NarrativeForm): Supplement {
  const grid = grids.find((one) => one.name === SUPPLEMENT_SHEET);
  return grid ? taken(name, supplementFromGrid(grid, form)) : NO_SUPPLEMENT;
}

function answersOf(answers: GivenAnswers, form: NarrativeForm): Supplement {
  const { name } = answers;
  if ('json' in answers) return taken(name, parseSupplement(answers.json, form));
  const { grids } = answers;
  const grid =
    grids.find((one) => one.name === SUPPLEMENT_SHEET) ?? (grids.length === 1 ? grids[0] : undefined);
  if (!grid) throw new Refused(name, [draftMessage('noAnswers', { sheet: SUPPLEMENT_SHEET })]);
  return taken(name, supplementFromGrid(grid, form));
}

function taken(name: string, reading: SupplementReading): Supplement {
  if (reading.ok) return reading.supplement;
  throw new Refused(name, reading.problems);
}
