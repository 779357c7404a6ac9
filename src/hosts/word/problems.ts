/** Turns what Office reports into words for the user. */
import { HostProblem } from '../host';
import { codeOf, troubleOf } from '../office-errors';
import type { Say } from '../../core/messages';
import { wordMessage, type WORD_PHRASES } from './messages';

export function problemOfOffice(error: unknown): HostProblem {
  if (error instanceof HostProblem) return error;
  const code = codeOf(error) ?? 'unknown';
  const problem = new HostProblem(wordMessage(troubleOf(code) ?? 'unknown', { code }));
  problem.cause = error;
  return problem;
}

/** A problem of our own. */
export const wordProblem: Say<typeof WORD_PHRASES, HostProblem> = (id, ...gaps) =>
  new HostProblem(wordMessage(id, ...gaps));
