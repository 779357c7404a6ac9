/** Checks one workbook of many, or reviews one document; whatever is wrong with it stops only itself. */
import { basename } from 'node:path';
import type { CheckOptions, Finding } from '../../core/check';
import { messagesOf, type Locale, type Message } from '../../core/messages';
import type { NarrativeForm } from '../../core/narrative';
import type { TableSet } from '../../core/tables';
import { problemIn } from '../fault';
import { assertYearBefore, checkWorkbook, openTables, openWorkbook, tablesSourceOf } from '../workbook';
import type { ReviewedFile } from '../published';
import { entryOf, reviewEntryOf, type CheckedBook, type Entry } from './entry';
import { PREVIOUS } from './kinds';
import { BATCH_MESSAGES } from './messages';
import { formIn, optionsOf, type Job, type Previous, type Setup } from './setup';

const say = messagesOf(BATCH_MESSAGES);

export class Checker {
  /** Last year's workbook that was read last: where one is named for all, it is read once. */
  private read: { readonly file: string; readonly before: Before } | undefined;

  private readonly options: CheckOptions;
  private readonly form: NarrativeForm | undefined;
  private readonly locale: Locale;

  constructor(private readonly setup: Setup) {
    this.options = optionsOf(setup);
    this.form = formIn(setup);
    this.locale = setup.locale;
  }

  async check(job: Job): Promise<Entry> {
    if (this.setup.reviews) return this.review(job);
    const { file, previous } = job;
    try {
      return entryOf(file, await this.result(file, previous), this.locale);
    } catch (error) {
      return entryOf(file, problemIn(error), this.locale);
    }
  }

  private async review({ file, previous, workbook, supplement, budget }: Job): Promise<Entry> {
    try {
      const before = previous ? await this.before(previous) : {};
      const beside = workbook ? await workbookBeside(workbook) : {};
      const { reviewFile } = await import('../published');
      const options = {
        ...this.options,
        ...(before.set ? { previous: before.set } : {}),
        ...(beside.set && workbook?.kind === 'file'
          ? { workbook: { name: basename(workbook.file), set: beside.set } }
          : {}),
      };
      const reviewed = await reviewFile(file, options, {
        ...(this.form ? { form: this.form } : {}),
        ...(supplement === undefined ? {} : { supplement }),
        ...(budget === undefined ? {} : { budget }),
      });
      if (previous?.kind === 'file' && previous.isNamed)
        assertYearBefore(reviewed.review.check.set, before.set, previous.file);
      const more = [before.finding, beside.finding].filter((one) => one !== undefined);
      return reviewEntryOf(file, withFindings(reviewed, more), this.locale);
    } catch (error) {
      return reviewEntryOf(file, problemIn(error), this.locale);
    }
  }

  private async result(file: string, previous: Previous | undefined): Promise<CheckedBook> {
    const before = previous ? await this.before(previous) : {};
    const workbook = await openTables(file);
    const result = checkWorkbook(workbook, {
      ...this.options,
      ...(before.set ? { previous: before.set } : {}),
    });
    if (previous?.kind === 'file' && previous.isNamed)
      assertYearBefore(result.set, before.set, previous.file);
    const findings = before.finding ? [...result.findings, before.finding] : result.findings;
    const source = tablesSourceOf(workbook, result);
    return {
      result: { ...result, findings },
      reasons: workbook.reasons,
      ...(source ? { source } : {}),
    };
  }

  private async before(previous: Previous): Promise<Before> {
    const missing = whyMissing(previous, 'noPrevious', 'ambiguousPrevious');
    if (previous.kind !== 'file') return missing;
    if (this.read?.file !== previous.file)
      this.read = { file: previous.file, before: await lastYear(previous.file) };
    return this.read.before;
  }
}

interface Before {
  readonly set?: TableSet;
  /** Why this year could not be held against it. */
  readonly finding?: Finding;
}

const whyMissing = (
  other: Previous,
  none: 'noPrevious' | 'noWorkbook',
  ambiguous: 'ambiguousPrevious' | 'ambiguousWorkbook',
): Before =>
  other.kind === 'none'
    ? { finding: notHeld('hint', say(none)) }
    : other.kind === 'ambiguous'
      ? {
          finding: notHeld('hint', say(ambiguous, { count: String(other.files.length), files: other.files })),
        }
      : {};

async function workbookBeside(workbook: Previous): Promise<Before> {
  if (workbook.kind !== 'file') return whyMissing(workbook, 'noWorkbook', 'ambiguousWorkbook');
  return { set: checkWorkbook(await openWorkbook(workbook.file)).set };
}

function withFindings(reviewed: ReviewedFile, more: readonly Finding[]): ReviewedFile {
  const { review } = reviewed;
  const { check } = review;
  return { ...reviewed, review: { ...review, check: { ...check, findings: [...check.findings, ...more] } } };
}

async function lastYear(file: string): Promise<Before> {
  try {
    return { set: checkWorkbook(await openTables(file)).set };
  } catch (error) {
    const { what } = problemIn(error);
    return { finding: notHeld('warning', say('badPrevious', { file }), what) };
  }
}

const notHeld = (
  severity: 'warning' | 'hint',
  what: Message,
  why: Message = say('noPreviousAdvice'),
): Finding => ({
  rule: PREVIOUS.id,
  severity,
  lines: [what, why],
  cells: [],
  suspects: [],
});
