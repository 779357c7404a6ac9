/** `juesuan review DOC…`: reviews published documents: tables, explanation, completeness, and against the workbook. */
import { basename } from 'node:path';
import { message } from '../../core/messages';
import type { ReviewOptions } from '../../core/review';
import { onlyPrevious } from '../batch/previous';
import { BATCH_MESSAGES } from '../batch/messages';
import { reviewExitCode, worst } from '../batch/entry';
import { optionsOf, setupOf } from '../batch/setup';
import { COULD_NOT_RUN, type ExitCode } from '../exit-codes';
import { problemIn } from '../fault';
import { assertMarkable, writeMarked } from '../marked';
import { extensionOf, filesOf, isFolder, writeWhole } from '../files';
import { chosenForm } from '../form-choice';
import { printProblem } from '../print/problem-text';
import { printReview } from '../print/review-text';
import type { Terminal } from '../print/terminal';
import { Problem, problem } from '../problem';
import type { ReviewedFile, TextSources } from '../published';
import { today } from '../today';
import { assertYearBefore, checkWorkbook, openTables, openWorkbook } from '../workbook';
import type { CheckCommand } from './check';

export interface ReviewCommand extends CheckCommand {
  /** The workbook that the document was made from; for many, the folder with theirs. */
  readonly workbook?: string;
  /** Of the explanation: one of our forms, or a file with one's own. */
  readonly style?: string;
  readonly form?: string;
  /** Answers to what the form asks, of one document. */
  readonly supplement?: string;
  /** The budget published for the year, of one document. */
  readonly budget?: string;
  /** A copy of the one document with the findings as comments. */
  readonly marked?: string;
}

export async function reviewCommand(command: ReviewCommand, terminal: Terminal): Promise<ExitCode> {
  const { report, marked } = command;
  const isDirectly = isDirect(command);
  if (marked !== undefined && (!isDirectly || command.paths.length > 1)) throw problem('markedIsOfOne');
  if (!isDirectly) return (await import('./check-batch')).checkBatch({ ...command, reviews: true }, terminal);
  const files = filesOf(command.paths, 'documents');
  if (command.budget !== undefined && files.length > 1)
    throw new Problem(message(BATCH_MESSAGES, 'budgetForOne', { count: String(files.length) }));
  if (report !== undefined && extensionOf(report) !== '.html')
    throw problem('outputKind', { file: report, kinds: '.html' });
  const previous = onlyPrevious(command, files);
  if (command.supplement !== undefined && files.length > 1)
    throw new Problem(message(BATCH_MESSAGES, 'supplementForOne', { count: String(files.length) }));
  const form = chosenForm(command);
  const options = await optionsFor(command, previous, terminal);
  const sources = {
    ...(form ? { form } : {}),
    ...(command.supplement === undefined ? {} : { supplement: command.supplement }),
    ...(command.budget === undefined ? {} : { budget: command.budget }),
  };
  const codes: ExitCode[] = [];
  const reviewed: ReviewedFile[] = [];
  for (const [place, file] of files.entries()) {
    terminal.progress(place + 1, files.length, file);
    const outcome = await reviewOne(file, options, previous, sources);
    if (outcome instanceof Problem) {
      printProblem(outcome, terminal);
      codes.push(COULD_NOT_RUN);
      continue;
    }
    for (const remark of outcome.remarks) terminal.complain(terminal.words(remark));
    const placing = terminal.placing(outcome.review.places.wordsOf);
    printReview(outcome, placing);
    if (marked !== undefined) await markReview(marked, outcome, placing);
    codes.push(reviewExitCode(outcome));
    reviewed.push(outcome);
  }
  terminal.endProgress(files.length);
  if (report !== undefined) await writeReport(report, reviewed, terminal);
  return worst(codes);
}

/** Files named one by one, to be read in a terminal or as the report; everything else is for many. */
function isDirect(command: ReviewCommand): boolean {
  const { paths, json, report, format, output, workers, timeout, resume, slips, slipsFormat, against } =
    command;
  const asked =
    (format ?? 'text') !== 'text' ||
    resume ||
    [output, workers, timeout, slips, slipsFormat, against].some((one) => one !== undefined);
  if (report !== undefined) {
    if (asked || json || format !== undefined) throw new Problem(message(BATCH_MESSAGES, 'formatAndReport'));
    return true;
  }
  return !asked && !json && !paths.some(isFolder);
}

/** Throws a Problem where rules, layouts or a workbook can't be read. */
async function optionsFor(
  command: ReviewCommand,
  previous: string | undefined,
  terminal: Terminal,
): Promise<ReviewOptions> {
  const { workbook } = command;
  return {
    ...optionsOf(setupOf(command, terminal.locale)),
    ...(previous === undefined ? {} : { previous: checkWorkbook(await openTables(previous)).set }),
    ...(workbook === undefined
      ? {}
      : { workbook: { name: basename(workbook), set: checkWorkbook(await openWorkbook(workbook)).set } }),
  };
}

/** One unreadable document among many stops only itself. */
async function reviewOne(
  file: string,
  options: ReviewOptions,
  previous: string | undefined,
  sources: TextSources,
): Promise<ReviewedFile | Problem> {
  try {
    const { reviewFile } = await import('../published');
    const reviewed = await reviewFile(file, options, sources);
    if (previous !== undefined) assertYearBefore(reviewed.review.check.set, options.previous, previous);
    return reviewed;
  } catch (error) {
    const { what, details } = problemIn(error);
    return new Problem(what, details, file);
  }
}

/** Findings of the tables in their cells, those of the text at their words. */
async function markReview(marked: string, reviewed: ReviewedFile, terminal: Terminal): Promise<void> {
  const { review, document } = reviewed;
  assertMarkable(marked, document);
  const { tableFindingsInText } = await import('../../core/review/engine');
  const findings = [...tableFindingsInText(review), ...review.text.findings];
  await writeMarked(marked, { document, set: review.check.set, places: review.places }, findings, terminal);
}

async function writeReport(
  file: string,
  documents: readonly ReviewedFile[],
  terminal: Terminal,
): Promise<void> {
  const { reviewHtml } = await import('../report');
  writeWhole(file, reviewHtml({ documents, date: today() }, terminal.locale));
  terminal.complain(terminal.text('reportWritten', { file }));
}
