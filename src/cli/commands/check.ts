/** `juesuan check FILE…`: checks workbooks and says what is wrong. */
import { basename } from 'node:path';
import type { CheckOptions } from '../../core/check';
import { planOf } from '../../core/fill';
import { message, type Locale } from '../../core/messages';
import { obstaclesOf } from '../../core/overview';
import type { ExitCode } from '../exit-codes';
import { extensionOf, filesOf, isFolder, writeWhole } from '../files';
import { problemIn } from '../fault';
import { printCheck } from '../print/check-text';
import { printProblem } from '../print/problem-text';
import type { Terminal } from '../print/terminal';
import { entryOf, exitCodeOf, worst, type CheckedBook } from '../batch/entry';
import { BATCH_MESSAGES } from '../batch/messages';
import { onlyPrevious } from '../batch/previous';
import { optionsOf as optionsIn, setupOf } from '../batch/setup';
import { checkJsonParts, type CheckedFileJson } from '../json/check-json';
import { Problem, problem } from '../problem';
import type { ReportWorkbook } from '../report';
import { today } from '../today';
import { assertYearBefore, checkWorkbook, openTables, tablesSourceOf } from '../workbook';

export interface CheckCommand {
  readonly paths: readonly string[];
  readonly json: boolean;
  readonly rules?: string;
  /** An HTML page with everything, 公开前体检. */
  readonly report?: string;
  /** Last year's workbook: what was left at its end is where this year begins. For many files, the folder with theirs. */
  readonly previous?: string;
  readonly layouts?: string;
  readonly format?: string;
  readonly output?: string;
  readonly workers?: number;
  readonly timeout?: number;
  readonly resume: boolean;
  /** A folder for a slip of each department that has something to correct. */
  readonly slips?: string;
  /** What the slips are: pages, unless said. */
  readonly slipsFormat?: string;
  /** What the round before wrote, as lines of JSON. */
  readonly against?: string;
}

export async function checkCommand(command: CheckCommand, terminal: Terminal): Promise<ExitCode> {
  if (!isDirect(command)) return (await import('./check-batch')).checkBatch(command, terminal);
  const files = filesOf(command.paths, 'workbooks');
  const { report } = command;
  if (report !== undefined && extensionOf(report) !== '.html')
    throw problem('outputKind', { file: report, kinds: '.html' });
  const previous = onlyPrevious(command, files);
  const options = await optionsOf(command, previous, terminal.locale);
  const codes: ExitCode[] = [];
  const reported: ReportWorkbook[] = [];
  const json: CheckedFileJson[] = [];
  for (const [place, file] of files.entries()) {
    terminal.progress(place + 1, files.length, file);
    const outcome = await checkOne(file, options, previous);
    codes.push(exitCodeOf(outcome));
    if (report !== undefined && !(outcome instanceof Problem))
      reported.push({ file: basename(file), ...outcome, plan: planOf(outcome.result) });
    if (command.json) json.push(entryOf(file, outcome, terminal.locale).workbook);
    else print(file, outcome, terminal);
  }
  terminal.endProgress(files.length);
  if (command.json) for (const part of checkJsonParts(json)) terminal.raw(part);
  if (report !== undefined) await writeReport(report, reported, terminal);
  return worst(codes);
}

/** Files named one by one, to be read in a terminal or as the report; everything else is for many. */
function isDirect(command: CheckCommand): boolean {
  const { paths, json, report, format, output, workers, timeout, resume, slips, slipsFormat, against } =
    command;
  const asked =
    (format ?? 'text') !== 'text' ||
    resume ||
    [output, workers, timeout, slips, slipsFormat, against].some((one) => one !== undefined);
  if (report !== undefined) {
    if (asked || format !== undefined) throw new Problem(message(BATCH_MESSAGES, 'formatAndReport'));
    return true;
  }
  return !asked && !json && !paths.some(isFolder);
}

/** Throws a Problem where the rules, the layouts or last year's workbook can't be read. */
async function optionsOf(
  command: CheckCommand,
  previous: string | undefined,
  locale: Locale,
): Promise<CheckOptions> {
  return {
    ...optionsIn(setupOf(command, locale)),
    ...(previous === undefined ? {} : { previous: checkWorkbook(await openTables(previous)).set }),
  };
}

async function writeReport(
  file: string,
  workbooks: readonly ReportWorkbook[],
  terminal: Terminal,
): Promise<void> {
  const { reportHtml } = await import('../report');
  const date = today();
  writeWhole(file, reportHtml({ workbooks, date }, terminal.locale));
  terminal.complain(terminal.text('reportWritten', { file }));
}

/** One unreadable workbook among many stops only itself. */
async function checkOne(
  file: string,
  options: CheckOptions,
  previous: string | undefined,
): Promise<CheckedBook | Problem> {
  try {
    const workbook = await openTables(file);
    const result = checkWorkbook(workbook, options);
    if (previous !== undefined) assertYearBefore(result.set, options.previous, previous);
    const source = tablesSourceOf(workbook, result);
    return { result, reasons: workbook.reasons, ...(source ? { source } : {}) };
  } catch (error) {
    return problemIn(error);
  }
}

function print(file: string, outcome: CheckedBook | Problem, terminal: Terminal): void {
  if (outcome instanceof Problem) {
    printProblem(new Problem(outcome.what, outcome.details, file), terminal);
    return;
  }
  printCheck(file, outcome, terminal);
  const obstacles = obstaclesOf(outcome.result).length;
  if (obstacles > 0) terminal.complain(`  ${terminal.text('incomplete', { count: String(obstacles) })}`);
}
