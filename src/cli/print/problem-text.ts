/** A problem as a person reads it in a terminal: the file where the words do not name it, what is wrong, and its details. */
import type { Problem } from '../problem';
import type { Terminal } from './terminal';

export function printProblem({ what, details, file }: Problem, terminal: Terminal): void {
  const indent = file === undefined ? '' : '  ';
  if (file !== undefined) terminal.complain(file);
  terminal.complain(`${indent}${terminal.words(what)}`);
  for (const detail of details) terminal.complain(`${indent}  ${terminal.words(detail)}`);
}
