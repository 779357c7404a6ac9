/** `juesuan check FILE…`: checks workbooks and says what is wrong. */
import type { CheckResult } from '../../core/check';
import type { Identity } from '../../core/identities';
import { COULD_NOT_RUN, ERRORS_FOUND, FINE, type ExitCode } from '../exit-codes';
import { workbooksOf } from '../files';
import { checkJson, unreadableJson, workbookJson } from '../json/check-json';
import { printCheck } from '../print/check-text';
import type { Terminal } from '../print/terminal';
import { Problem } from '../problem';
import { readRules } from '../rules-file';
import { checkWorkbook, obstaclesOf, openWorkbook } from '../workbook';

export interface CheckCommand {
  readonly paths: readonly string[];
  readonly json: boolean;
  readonly rules?: string;
}

export async function checkCommand(command: CheckCommand, terminal: Terminal): Promise<ExitCode> {
  const files = workbooksOf(command.paths);
  const identities = command.rules === undefined ? [] : readRules(command.rules);
  const codes: ExitCode[] = [];
  const json: object[] = [];
  for (const [place, file] of files.entries()) {
    terminal.progress(place + 1, files.length, file);
    const outcome = await checkOne(file, identities);
    codes.push(exitCodeOf(outcome));
    if (command.json) json.push(outcome instanceof Problem ? unreadableJson(file, outcome.what, terminal.locale) : workbookJson(file, outcome, terminal.locale));
    else print(file, outcome, terminal);
  }
  terminal.endProgress(files.length);
  if (command.json) terminal.raw(checkJson(json));
  return worst(codes);
}

/** One unreadable workbook among many stops only itself. */
async function checkOne(file: string, identities: readonly Identity[]): Promise<CheckResult | Problem> {
  try {
    return checkWorkbook(await openWorkbook(file), { identities });
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}

function print(file: string, outcome: CheckResult | Problem, terminal: Terminal): void {
  if (outcome instanceof Problem) {
    terminal.complain(`${file}\n  ${terminal.words(outcome.what)}`);
    for (const detail of outcome.details) terminal.complain(`    ${terminal.words(detail)}`);
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

const worst = (codes: readonly ExitCode[]): ExitCode => codes.reduce((most, code) => (code > most ? code : most), FINE as ExitCode);
