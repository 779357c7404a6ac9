/** Reviews a published document: its tables checked, its text read against them, its completeness, and itself against a workbook. */
import { checkInParts, type CheckResult } from '../check';
import type { PublishedDocument } from '../document';
import { whole, type InParts } from '../parts';
import { proofread as readText, tooLong, type ProofreadOptions, type ProofreadResult } from '../proofread';
import { titleYear } from '../proofread/structure/title-year';
import { allTables, type TableSet } from '../tables';
import { isMostOfSet } from '../tables/publications';
import { againstWorkbook } from './against/against';
import { checklistOf } from './checklist';
import { corrected, withDoubts } from './doubted';
import { publishedGrids } from './grids';
import { Places } from './places';
import { Spots } from './spots';
import type { Review, ReviewedTable, ReviewOptions } from './types';
import { holdsUnread, othersOf, spotOf, unreadOf } from './unread';

export const review = (published: PublishedDocument, options: ReviewOptions = {}): Review =>
  whole(reviewInParts(published, options));

/** Never throws for what a document may hold. */
export function* reviewInParts(published: PublishedDocument, options: ReviewOptions = {}): InParts<Review> {
  const { workbook, proofread = readText } = options;
  const grids = publishedGrids(published);
  const sheets = grids.map(({ grid }) => grid);
  yield;
  const check = yield* checkInParts(sheets, { ...options, hasUnread: holdsUnread(published) });
  const places = new Places(new Spots(published, grids), check.set);
  yield;
  const textProblem = tooLong(published.text);
  const held = check.set.tables.length > 0 ? check.set : (workbook?.set ?? check.set);
  const read = (set: TableSet, checked?: CheckResult): ProofreadResult =>
    textProblem ? UNREAD_TEXT : proofread(published.text, set, readOptions(checked, options));
  const first = read(held, check);
  yield;
  const better = first.findings.length > 0 ? corrected(sheets, check, options) : undefined;
  const text = withDoubts(first, check, better && read(better.set, better));
  yield;
  const unread = unreadOf(published, check, places);
  const others = othersOf(check, places);
  const hasUnread = unread.length > 0 || others.length > 0;
  const isWhole = isMostOfSet(check.set) && text.isWhole;
  return {
    published,
    grids,
    places,
    year: check.set.year ?? titleYear(published.text),
    tables: tablesOf(check, places),
    unread,
    others,
    check,
    text,
    isTextHeld: held.tables.length > 0,
    ...(textProblem ? { textProblem } : {}),
    checklist: checklistOf({ published, check, text, isWhole, hasUnread }),
    ...(workbook ? { against: againstWorkbook(check.set, workbook, hasUnread) } : {}),
  };
}

/** Blanks that ought to be filled are not 0. */
const readOptions = (
  checked: CheckResult | undefined,
  { previous, budget, form, supplement }: ReviewOptions,
): ProofreadOptions => ({
  ...(checked ? { unfilled: checked.solution.solved, misplaced: checked.misplaced } : {}),
  ...(previous ? { previous } : {}),
  ...(budget ? { budget } : {}),
  ...(form ? { form } : {}),
  ...(supplement ? { supplement } : {}),
});

const UNREAD_TEXT: ProofreadResult = {
  form: '',
  sections: [],
  isWhole: false,
  numbers: { verified: 0, contradicted: 0, unchecked: 0 },
  ledger: [],
  findings: [],
};

function tablesOf({ set }: CheckResult, { spots }: Places): ReviewedTable[] {
  return allTables(set).map((table) => ({ table, spot: spotOf(table, spots) }));
}
