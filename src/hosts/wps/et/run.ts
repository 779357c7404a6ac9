/** Work in WPS 表格 whose failures are told in plain words. */
import { HostProblem } from '../../host';
import { saidBy } from '../said';
import { etMessage } from './messages';

export async function inEt<Result>(work: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw etProblem(error);
  }
}

export function etProblem(error: unknown): HostProblem {
  if (error instanceof HostProblem) return error;
  const problem = new HostProblem(etMessage('notAccepted', { code: saidBy(error) }));
  problem.cause = error;
  return problem;
}
