/** Reads an explanation back against its tables: every number with its verdict, and what is wrong. */
import {
  mergeSupplements,
  NO_SUPPLEMENT,
  supplementFromPrevious,
  supplementReadBy,
  type NarrativeForm,
  type Supplement,
} from '../narrative';
import { contextOf, type Context } from '../narrative/reading';
import { setLike, withoutFigures } from '../tables';
import type { TableSet } from '../tables/types';
import { judgeAlone } from './judge/alone';
import { isWholeText } from './judge/alone/whole-text';
import { judgeAverages } from './judge/averages';
import { judgeBudgets } from './judge/budgets';
import { judgeDirections } from './judge/directions';
import { factsOf } from './judge/facts';
import { judgeEmpty } from './judge/empty';
import { judgeItems } from './judge/items';
import { judgeLacking } from './judge/lacking';
import { countOf, findingsOf, judgeNumbers, ledgerOf } from './judge/ledger';
import { judgeLists } from './judge/lists';
import { judgeNames } from './judge/names';
import { judgeNones } from './judge/nones';
import { judgeParts } from './judge/parts';
import { judgeProjects } from './judge/projects';
import { judgePublishedBudget } from './judge/published-budget';
import { judgeRelations } from './judge/relations';
import { judgeSumsOfText } from './judge/sums';
import { judgeMeanings } from './judge/meanings';
import type { State } from './judge/state';
import { contentsAgainstHeadings, departments, headingYears } from './judge/whole';
import { meaningsOf, type Meanings } from './meaning';
import { agreesIn } from './read/agrees';
import type { Part } from './read/part';
import { agreedYear, bestReading, spokenYear, type Read } from './read/read';
import { explanationStretch, isRead } from './structure/explanation';
import { repeatedRuns } from './structure/repeated';
import { tablesAt } from './structure/section-at';
import { titleYear } from './structure/title-year';
import { placeInText, type Stream, streamOf, textPlaceKey } from './text/stream';
import type { ProofreadOptions, ProofreadResult, TextDocument } from './types';

/** The explanation's paragraphs as one text. */
function explanationIn(document: TextDocument, { from, to }: { from: number; to: number }): Stream {
  const runs = repeatedRuns(document, (index) => isRead(document, index));
  const isAgain = (index: number): boolean => runs.some((run) => run.from <= index && index < run.to);
  const numbers = document.paragraphs.flatMap((_, index) =>
    index >= from && index < to && isRead(document, index) && !isAgain(index) ? [index] : [],
  );
  return streamOf(
    numbers.map((index) => document.paragraphs[index] ?? { text: '' }),
    numbers,
  );
}

/** The same with last year's tables; undefined for those of any other year. */
function lastYears({ context, form }: Read, year: number | undefined, last: TableSet): Context | undefined {
  if (last.year !== undefined && last.year + 1 !== year) return undefined;
  return contextOf(form, last, NO_SUPPLEMENT, context.settings);
}

/** Of nearly all its sentences; of its title where they are few and do not speak of another. */
const yearOfText = (
  titled: number | undefined,
  told: number | undefined,
  agreed: number | undefined,
): number | undefined => agreed ?? (told === undefined || told === titled ? titled : undefined);

/** What is known of the year. Where the tables print none, the text's title does, unless its sentences speak of another. */
function yearsOf(read: Read, titled: number | undefined): Years {
  const inSections = read.parts.filter(({ section }) => section !== undefined);
  const told = spokenYear(inSections);
  const sureYear = read.context.tables.year ?? yearOfText(titled, told, agreedYear(inSections));
  return { sureYear, year: sureYear ?? told ?? spokenYear(read.parts) ?? read.context.year };
}

interface Years {
  readonly sureYear: number | undefined;
  readonly year: number | undefined;
}

/** Before anything is judged. `context`: without what only the text says. */
function stateOf(document: TextDocument, read: Read, context: Context, before: Before): State {
  const facts = factsOf(context, read.parts, before.opinions);
  return {
    ...before,
    document,
    facts,
    exact: facts.context,
    printed: { ...facts.context, settings: { ...read.form.settings } },
    agrees: agreesIn(facts.context),
    parts: read.parts,
    notes: [],
    judged: [],
    byPair: new Map(),
  };
}

type Before = Pick<State, 'sureYear' | 'last' | 'opinions'>;

/** What is said of one part, besides its numbers. */
const JUDGES: readonly ((state: State, part: Part) => void)[] = [
  judgeBudgets,
  judgeDirections,
  judgeNones,
  judgeEmpty,
  judgeNames,
  judgeLists,
  judgeParts,
  judgeLacking,
];

/** A text as it was read and judged. */
export interface ReadThrough {
  readonly read: Read;
  readonly stream: Stream;
  readonly state: State;
  readonly meanings: Meanings;
  readonly result: ProofreadResult;
}

/**
 * Every number of a text, checked against tables and supplement, and what is wrong in it. Pure; never throws for what
 * a text may hold. What is not surely understood is unchecked, never contradicted.
 */
export const proofread = (
  document: TextDocument,
  tables: TableSet,
  options?: ProofreadOptions,
): ProofreadResult => readThrough(document, tables, options).result;

/** The same with all that was understood on the way. */
export function readThrough(
  document: TextDocument,
  printed: TableSet,
  { supplement = NO_SUPPLEMENT, previous: before, budget, form, unfilled, misplaced }: ProofreadOptions = {},
): ReadThrough {
  const tables = misplaced ? withoutFigures(printed, misplaced) : printed;
  const previous = before && setLike(before, tables);
  const explanation = explanationStretch(document);
  const stream = explanationIn(document, explanation);
  // The year that follows from last year's workbook is no year that these tables or this text print.
  const supplementBy = (one: NarrativeForm): Supplement => {
    if (!previous) return supplement;
    const last = form ? supplementFromPrevious(previous, form) : supplementReadBy(one, previous);
    return mergeSupplements(supplement, { entries: last.entries });
  };
  const titled = titleYear(document);
  const read = bestReading({ stream, tables, supplementBy, unfilled, titled }, form);
  const { sureYear, year } = yearsOf(read, titled);
  // What was worked out while reading serves judging too, unless the year is another.
  const context = year === undefined || year === read.context.year ? read.context : { ...read.context, year };
  const lastYear = previous && lastYears(read, year, previous);
  const meanings = meaningsOf(
    stream.text,
    { now: context, last: lastYear, sureYear, titled },
    tablesAt(read.sections),
  );
  const opinions = new Map(
    [...meanings.opinions].map(([at, opinion]) => [textPlaceKey(stream, at), opinion]),
  );
  const state = stateOf(document, read, context, { sureYear, last: lastYear, opinions });
  judgeNumbers(state);
  for (const part of read.parts) for (const judge of JUDGES) judge(state, part);
  for (const { stream: of, section, told } of read.items) judgeItems(state, of, section, told);
  judgeRelations(state);
  if (budget) judgePublishedBudget(state, budget);
  for (const { headingStart, headingEnd } of read.sections)
    headingYears(state, stream, headingStart, headingEnd);
  state.notes.push(
    ...departments(state),
    ...contentsAgainstHeadings(document, stream, read.sections, explanation.from),
  );
  state.notes.push(...judgeAlone(state, stream, read.sections));
  judgeMeanings(state, stream, read.sections, meanings);
  state.notes.push(...judgeSumsOfText(state, stream, read.sections));
  // Of an amount that is wrong itself nothing is worked out.
  judgeAverages(state);
  judgeProjects(state);
  const ledger = ledgerOf(document, state.judged);
  const result: ProofreadResult = {
    form: read.form.id,
    sections: read.sections
      .filter(({ headingStart, headingEnd }) => headingEnd > headingStart)
      .map(({ id, headingStart, headingEnd }) => ({ id, ...placeInText(stream, headingStart, headingEnd) })),
    isWhole: isWholeText(read.sections),
    numbers: countOf(ledger),
    ledger,
    findings: findingsOf(document, state.notes),
  };
  return { read, stream, state, meanings, result };
}
