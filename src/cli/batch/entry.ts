/** What is kept of one workbook of many: plain data, for the journal and from worker to main thread. */
import type { CheckResult } from '../../core/check';
import { countFindings, obstaclesOf, verdictOnCheck, type CheckVerdictKind } from '../../core/overview';
import type { Locale } from '../../core/messages';
import { isExplained, type Reason } from '../../core/reasons';
import type { TableId } from '../../core/tables';
import { COULD_NOT_RUN, ERRORS_FOUND, FINE, type ExitCode } from '../exit-codes';
import { unreadableJson, workbookJson, type WorkbookJson } from '../json/check-json';
import { Problem } from '../problem';

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
  readonly workbook: WorkbookJson;
}

/** A checked workbook with the reasons that it carries. */
export interface CheckedBook {
  readonly result: CheckResult;
  readonly reasons: readonly Reason[];
}

export function entryOf(file: string, outcome: CheckedBook | Problem, locale: Locale): Entry {
  if (outcome instanceof Problem)
    return {
      code: COULD_NOT_RUN,
      blanks: 0,
      obstacles: 0,
      tables: [],
      names: {},
      workbook: unreadableJson(file, outcome, locale),
    };
  const { result, reasons } = outcome;
  return {
    code: exitCodeOf(outcome),
    verdict: verdictOnCheck(result, (finding) => isExplained(finding, reasons)).kind,
    blanks: result.solution.solved.size,
    obstacles: obstaclesOf(result).length,
    tables: result.findings.map(({ table }) => table ?? null),
    names: Object.fromEntries([...result.set.tables].reverse().map(({ id, name }) => [id, name])),
    workbook: workbookJson(file, result, reasons, locale),
  };
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
