/** Finds the supplement of a workbook: a file named, the sheet in the workbook itself, and last year's workbook. */
import {
  budgetBeside,
  NO_SUPPLEMENT,
  SUPPLEMENT_SHEET,
  checkSupplement,
  mergeSupplements,
  parseSupplement,
  supplementFromBudget,
  supplementFromGrid,
  supplementFromPrevious,
  type NarrativeForm,
  type Supplement,
  type SupplementReading,
} from '../core/narrative';
import type { Message } from '../core/messages';
import { setLike, type TableSet } from '../core/tables';
import { extensionOf, readBytes } from './files';
import { Problem, problem } from './problem';
import { checkReliable, checkWorkbook, openTables, openWorkbook, type OpenWorkbook } from './workbook';

export interface SupplementSources {
  readonly supplement?: string;
  readonly previous?: string;
  /** The budget that was published for the year. */
  readonly budget?: string;
}

export interface Gathered {
  readonly supplement: Supplement;
  /** What in it does not fit the workbook. */
  readonly remarks: readonly Message[];
}

/** The office's own answers win over last year's workbook. */
export async function gatherSupplement(
  workbook: OpenWorkbook,
  set: TableSet,
  form: NarrativeForm,
  sources: SupplementSources,
): Promise<Gathered> {
  const own =
    sources.supplement === undefined ? inside(workbook, form) : await fromFile(sources.supplement, form);
  const previous =
    sources.previous === undefined ? NO_SUPPLEMENT : await lastYear(sources.previous, form, set);
  const budget = sources.budget === undefined ? NO_SUPPLEMENT : await firstBudget(sources.budget, form, set);
  const supplement = mergeSupplements(own, mergeSupplements(previous, budget));
  return { supplement, remarks: checkSupplement(form, set, supplement) };
}

/** A file of answers for the tables of a document. */
export async function supplementFor(file: string, form: NarrativeForm, set: TableSet): Promise<Gathered> {
  const supplement = await fromFile(file, form);
  return { supplement, remarks: checkSupplement(form, set, supplement) };
}

const taken = (reading: SupplementReading): Supplement => {
  if (reading.ok) return reading.supplement;
  const [first, ...others] = reading.problems;
  throw first ? new Problem(first, others) : new Error('A supplement was refused without a reason');
};

function inside({ grids }: OpenWorkbook, form: NarrativeForm): Supplement {
  const grid = grids.find(({ name }) => name === SUPPLEMENT_SHEET);
  return grid ? taken(supplementFromGrid(grid, form)) : NO_SUPPLEMENT;
}

async function fromFile(file: string, form: NarrativeForm): Promise<Supplement> {
  if (extensionOf(file) === '.json')
    return taken(parseSupplement(new TextDecoder().decode(readBytes(file)), form));
  const { grids } = await openWorkbook(file);
  const grid =
    grids.find(({ name }) => name === SUPPLEMENT_SHEET) ?? (grids.length === 1 ? grids[0] : undefined);
  if (!grid) throw problem('noSupplementSheet', { file, sheet: SUPPLEMENT_SHEET });
  return taken(supplementFromGrid(grid, form));
}

/** Throws a Problem for a file without a budget, and for one of another year. */
export async function budgetFor(file: string, accounts: TableSet): Promise<TableSet> {
  const { set } = checkWorkbook(await openTables(file));
  const reading = budgetBeside(set, accounts);
  if (reading.ok) return reading.budget;
  throw reading.years
    ? problem('budgetOfOtherYear', { file, ...reading.years })
    : problem('noBudget', { file });
}

const firstBudget = async (file: string, form: NarrativeForm, accounts: TableSet): Promise<Supplement> =>
  supplementFromBudget(await budgetFor(file, accounts), form, accounts);

async function lastYear(file: string, form: NarrativeForm, set: TableSet): Promise<Supplement> {
  const workbook = await openWorkbook(file);
  const result = checkReliable(workbook);
  return supplementFromPrevious(setLike(result.set, set), form);
}
