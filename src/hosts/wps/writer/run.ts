/** Work in WPS 文字 whose failures are told in plain words. */
import { HostProblem } from '../../host';
import { saidBy } from '../said';
import { writerMessage } from './messages';

export async function inWriter<Result>(work: () => Result): Promise<Result> {
  try {
    return work();
  } catch (error) {
    throw writerProblem(error);
  }
}

function writerProblem(error: unknown): HostProblem {
  if (error instanceof HostProblem) return error;
  const problem = new HostProblem(writerMessage('refusedByWriter', { code: saidBy(error) }));
  problem.cause = error;
  return problem;
}
