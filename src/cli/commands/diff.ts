/** `juesuan diff BEFORE AFTER`: what two workbooks differ in, by the meaning of their tables. */
import { diffTables, isSameWorkbook } from '../../core/diff';
import { message } from '../../core/messages';
import type { TableSet } from '../../core/tables';
import { DIFF_MESSAGES } from '../diff-messages';
import { ERRORS_FOUND, FINE, type ExitCode } from '../exit-codes';
import { diffJson } from '../json/diff-json';
import { printDiff } from '../print/diff-text';
import type { Terminal } from '../print/terminal';
import { Problem } from '../problem';
import { checkWorkbook, openWorkbook } from '../workbook';

export interface DiffCommand {
  readonly paths: readonly string[];
  readonly json: boolean;
}

/** Ends with 0 where both say the same, 1 where they differ. */
export async function diffCommand({ paths, json }: DiffCommand, terminal: Terminal): Promise<ExitCode> {
  const [before, after, ...others] = paths;
  if (before === undefined || after === undefined || others.length > 0)
    throw new Problem(message(DIFF_MESSAGES, 'twoFiles'));
  const diff = diffTables(await tablesOf(before), await tablesOf(after));
  if (json) terminal.raw(diffJson({ before, after }, diff));
  else printDiff({ before, after }, diff, terminal);
  return isSameWorkbook(diff) ? FINE : ERRORS_FOUND;
}

const tablesOf = async (file: string): Promise<TableSet> => checkWorkbook(await openWorkbook(file)).set;
