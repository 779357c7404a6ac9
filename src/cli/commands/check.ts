/** `juesuan check FILE…`: checks workbooks and says what is wrong. */
import { basename } from 'node:path';
import type { CheckResult } from '../../core/check';
import { planOf } from '../../core/fill';
import type { Identity } from '../../core/identities';
import { obstaclesOf } from '../../core/overview';
import { COULD_NOT_RUN, ERRORS_FOUND, FINE, type ExitCode } from '../exit-codes';
import { assertWritable, extensionOf, workbooksOf, writeWhole } from '../files';
import { checkJson, unreadableJson, workbookJson } from '../json/check-json';
import { printCheck } from '../print/check-text';
import { printProblem } from '../print/problem-text';
import type { Terminal } from '../print/terminal';
import { Problem, problem, problemIn } from '../problem';
import type { ReportWorkbook } from '../report';
import { readRules } from '../rules-file';
import { today } from '../today';
import { checkWorkbook, openWorkbook } from '../workbook';

export interface CheckCommand {
  readonly paths: readonly string[];
  readonly json: boolean;
  readonly rules?: string;
  /** An HTML page with everything, 公开前体检. */
  readonly report?: string;
}

export async function checkCommand(command: CheckCommand, terminal: Terminal): Promise<ExitCode> {
  const files = workbooksOf(command.paths);
  if (command.report !== undefined) assertReport(command.report, files);
  const identities = command.rules === undefined ? [] : readRules(command.rules);
  const codes: ExitCode[] = [];
  const json: object[] = [];
  const reported: ReportWorkbook[] = [];
  for (const [place, file] of files.entries()) {
    terminal.progress(place + 1, files.length, file);
    const outcome = await checkOne(file, identities);
    codes.push(exitCodeOf(outcome));
    if (!(outcome instanceof Problem))
      reported.push({ file: basename(file), result: outcome, plan: planOf(outcome.solution) });
    if (command.json)
      json.push(
        outcome instanceof Problem
          ? unreadableJson(file, outcome, terminal.locale)
          : workbookJson(file, outcome, terminal.locale),
      );
    else print(file, outcome, terminal);
  }
  terminal.endProgress(files.length);
  if (command.json) terminal.raw(checkJson(json));
  if (command.report !== undefined) await writeReport(command.report, reported, terminal);
  return worst(codes);
}

function assertReport(file: string, inputs: readonly string[]): void {
  if (extensionOf(file) !== '.html') throw problem('outputKind', { file, kinds: '.html' });
  assertWritable(file, inputs);
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
async function checkOne(file: string, identities: readonly Identity[]): Promise<CheckResult | Problem> {
  try {
    return checkWorkbook(await openWorkbook(file), { identities });
  } catch (error) {
    return problemIn(error);
  }
}

function print(file: string, outcome: CheckResult | Problem, terminal: Terminal): void {
  if (outcome instanceof Problem) {
    printProblem(new Problem(outcome.what, outcome.details, file), terminal);
    return;
  }
  printCheck(file, outcome, terminal);
  const obstacles = obstaclesOf(outcome).length;
  if (obstacles > 0) terminal.complain(`  ${terminal.text('incomplete', { count: String(obstacles) })}`);
}

function exitCodeOf(outcome: CheckResult | Problem): ExitCode {
  if (outcome instanceof Problem || obstaclesOf(outcome).length > 0) return COULD_NOT_RUN;
  return outcome.findings.some(({ severity }) => severity === 'error') ? ERRORS_FOUND : FINE;
}

const worst = (codes: readonly ExitCode[]): ExitCode =>
  codes.reduce((most, code) => (code > most ? code : most), FINE as ExitCode);
