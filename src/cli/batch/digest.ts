/** The little that is kept in memory of each workbook: enough to rank it and to find the rest in the journal. */
import { basename, extname } from 'node:path';
import { bySeverity, type CheckVerdictKind, type SeverityCounts } from '../../core/overview';
import { render, saying, type Locale } from '../../core/messages';
import { wordOfKinds, type SetKind } from '../../core/tables';
import { COULD_NOT_RUN, FINE, type ExitCode } from '../exit-codes';
import { isOpen, type CheckedFileJson } from '../json/check-json';
import type { Entry } from './entry';
import type { ByteSpan } from './journal';

export interface Digest {
  readonly file: string;
  /** As the tables name it, otherwise the file's name. */
  readonly department: string;
  readonly code: ExitCode;
  /** Absent where the workbook could not be checked. */
  readonly verdict?: CheckVerdictKind;
  readonly counts: SeverityCounts;
  readonly tables: number;
  /** Of which kinds its sets of tables are. */
  readonly kinds: readonly SetKind[];
  readonly blanks: number;
  readonly obstacles: number;
  /** Titles of tables that are known and not compared. */
  readonly others: readonly string[];
  /** Why it could not be checked at all. */
  readonly error?: string;
  readonly span: ByteSpan;
}

/** As the tables name it, otherwise the file's name. */
export const departmentOf = ({ department, file }: CheckedFileJson): string =>
  department ?? basename(file, extname(file));

export function digestOf({ code, verdict, blanks, obstacles, workbook }: Entry, span: ByteSpan): Digest {
  return {
    file: workbook.file,
    department: departmentOf(workbook),
    code,
    ...(verdict ? { verdict } : {}),
    counts: bySeverity(workbook.findings.filter(isOpen)),
    tables: workbook.tables.length,
    kinds: [...new Set(workbook.sets?.map(({ kind }) => kind))],
    blanks,
    obstacles,
    others: (workbook.others ?? []).map(({ title }) => title),
    ...(workbook.error ? { error: workbook.error.message } : {}),
    span,
  };
}

/** Those that could not be checked first, then by errors, warnings, hints; equal ones in the order of the files. */
export const byTrouble = (digests: readonly Digest[]): Digest[] =>
  [...digests].sort(
    (a, b) =>
      Number(b.error !== undefined) - Number(a.error !== undefined) ||
      b.counts.error - a.counts.error ||
      b.counts.warning - a.counts.warning ||
      b.counts.hint - a.counts.hint,
  );

export interface Totals extends SeverityCounts {
  readonly files: number;
  readonly wrong: number;
  readonly right: number;
  /** Not opened, or with places that could not be held against anything. */
  readonly unfinished: number;
  readonly unreadable: number;
}

export function totalsOf(digests: readonly Digest[]): Totals {
  const totals = {
    files: digests.length,
    wrong: 0,
    right: 0,
    unfinished: 0,
    unreadable: 0,
    error: 0,
    warning: 0,
    hint: 0,
  };
  for (const { code, counts, error } of digests) {
    if (code === COULD_NOT_RUN) totals.unfinished += 1;
    if (error !== undefined) totals.unreadable += 1;
    else if (counts.error > 0) totals.wrong += 1;
    else if (code === FINE) totals.right += 1;
    totals.error += counts.error;
    totals.warning += counts.warning;
    totals.hint += counts.hint;
  }
  return totals;
}

/** What the workbooks are of, for titles: 决算, 决算和预算. */
export const kindWord = (digests: readonly Digest[], locale: Locale): string =>
  render(saying(wordOfKinds(digests.flatMap(({ kinds }) => kinds))), locale);
