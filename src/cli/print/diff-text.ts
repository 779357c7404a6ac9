/** What two workbooks differ in, as a person reads it in a terminal. */
import { diffLines, type DiffFiles, type WorkbookDiff } from '../../core/diff';
import type { Terminal } from './terminal';

export function printDiff(files: DiffFiles, diff: WorkbookDiff, terminal: Terminal): void {
  const { heading, facts, tables, unread, summary } = diffLines(files, diff, terminal.locale);
  terminal.line(heading);
  for (const fact of facts) terminal.line(`  ${fact}`);
  for (const table of tables) {
    terminal.line();
    terminal.line(`  ${table.heading}`);
    for (const { text } of table.lines) terminal.line(`    ${text}`);
  }
  for (const line of unread) terminal.line(`  ${line}`);
  terminal.line();
  terminal.line(`  ${summary}`);
}
