/** Turns what Office reports into words for the user. */
import { HostProblem } from '../host';
import { codeOf, troubleOf } from '../office-errors';
import { wordMessage } from './messages';
import type { WordMessageId } from './messages';

export function hostProblem(error: unknown): HostProblem {
  if (error instanceof HostProblem) return error;
  const code = codeOf(error) ?? 'unknown';
  const problem = new HostProblem(wordMessage(troubleOf(code) ?? 'unknown', { code }));
  problem.cause = error;
  return problem;
}

/** A problem of our own. */
export const problem = (id: WordMessageId, data: Readonly<Record<string, string>> = {}): HostProblem =>
  new HostProblem(wordMessage(id, data));
