/** Turns what Office reports into words for the user. */
import { HostProblem } from '../host';
import { codeOf, troubleOf } from '../office-errors';
import { excelMessage } from './messages';

/** What only Excel reports. */
const OWN: Readonly<Record<string, 'editing' | undefined>> = {
  InvalidOperationInCellEditMode: 'editing',
};

export function excelProblem(error: unknown): HostProblem {
  if (error instanceof HostProblem) return error;
  const code = codeOf(error) ?? 'unknown';
  const problem = new HostProblem(excelMessage(OWN[code] ?? troubleOf(code) ?? 'unknown', { code }));
  problem.cause = error;
  return problem;
}

export const isTooLarge = (error: unknown): boolean => troubleOf(codeOf(error) ?? '') === 'tooLarge';
