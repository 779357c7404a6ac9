/** What is kept of one workbook of many: plain data, for the journal and from worker to main thread. */
import type { CheckResult } from '../../core/check';
import { countFindings, obstaclesOf, verdictOnCheck, type CheckVerdictKind } from '../../core/overview';
import type { Locale } from '../../core/messages';
import { isExplained, type Reason } from '../../core/reasons';
import { checkOf } from '../../core/review';
import { allTables, type TableId } from '../../core/tables';
import { COULD_NOT_RUN, ERRORS_FOUND, FINE, type ExitCode } from '../exit-codes';
import { documentPartJson, unreadableJson, workbookJson, type CheckedFileJson } from '../json/check-json';
import { documentJson, unreadDocumentJson } from '../json/review-json';
import { wordingOf } from '../json/wording';
import type { ReviewedFile } from '../published';
import { Problem } from '../problem';
import type { TablesSource } from '../workbook';

export interface Entry {
  readonly code: ExitCode;
  /** Absent where the workbook could not be checked. */
  readonly verdict?: CheckVerdictKind;
  /** Cells that could be filled from the others. */
  readonly blanks: number;
  /** Places where something could not be held against anything, as a text for a figure. */
  readonly obstacles: number;
  /** The table of each finding, in their order; null where it is about the whole workbook. */
  readonly tables: readonly (TableId | null)[];
  /** What messages call each table, `表03`. */
  readonly names: Readonly<Partial<Record<TableId, string>>>;
  readonly workbook: CheckedFileJson;
}

/** A checked workbook with the reasons that it carries, or the tables of a document. */
export interface CheckedBook {
  readonly result: CheckResult;
  readonly reasons: readonly Reason[];
  /** Where they come from a document. */
  readonly source?: TablesSource;
}

const NOTHING: Omit<Entry, 'workbook'> = {
  code: COULD_NOT_RUN,
  blanks: 0,
  obstacles: 0,
  tables: [],
  names: {},
};

const kept = (
  result: CheckResult,
  reasons: readonly Reason[],
): Pick<Entry, 'verdict' | 'blanks' | 'obstacles' | 'tables' | 'names'> => ({
  verdict: verdictOnCheck(result, (finding) => isExplained(finding, reasons)).kind,
  blanks: result.solution.solved.size,
  obstacles: obstaclesOf(result).length,
  tables: result.findings.map(({ table }) => table ?? null),
  names: Object.fromEntries([...allTables(result.set)].reverse().map(({ id, name }) => [id, name])),
});

export function entryOf(file: string, outcome: CheckedBook | Problem, locale: Locale): Entry {
  if (outcome instanceof Problem) return { ...NOTHING, workbook: unreadableJson(file, outcome, locale) };
  const { result, reasons, source } = outcome;
  return {
    ...kept(result, reasons),
    code: exitCodeOf(outcome),
    workbook: {
      ...workbookJson(file, result, reasons, wordingOf(source?.places, locale)),
      ...(source ? documentPartJson(source, locale) : {}),
    },
  };
}

/** The same of a document. */
export function reviewEntryOf(file: string, outcome: ReviewedFile | Problem, locale: Locale): Entry {
  if (outcome instanceof Problem) return { ...NOTHING, workbook: unreadDocumentJson(file, outcome, locale) };
  const { review } = outcome;
  const result = checkOf(review);
  return {
    ...kept(result, []),
    code: reviewExitCode(outcome),
    workbook: documentJson(outcome, locale),
  };
}

/** As with workbooks; a document without any table could not be checked. */
export function reviewExitCode({ review }: ReviewedFile): ExitCode {
  const { check, textProblem } = review;
  if (check.set.tables.length === 0 || textProblem) return COULD_NOT_RUN;
  return exitCodeOf({ result: checkOf(review), reasons: [] });
}

export function exitCodeOf(outcome: CheckedBook | Problem): ExitCode {
  if (outcome instanceof Problem || obstaclesOf(outcome.result).length > 0) return COULD_NOT_RUN;
  const { result, reasons } = outcome;
  const open = countFindings(result.findings, (finding) => isExplained(finding, reasons));
  return open.error > 0 ? ERRORS_FOUND : FINE;
}

export const worst = (codes: Iterable<ExitCode>): ExitCode => {
  let most: ExitCode = FINE;
  for (const code of codes) if (code > most) most = code;
  return most;
};
