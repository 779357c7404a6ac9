/** Work in WPS 表格 whose failures are told in plain words. */
import { HostProblem } from '../../host';
import { etMessage } from './messages';

/** Longer messages of WPS say nothing more to the user. */
const LONGEST_CODE = 40;

export async function inEt<Result>(work: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw etProblem(error);
  }
}

/** WPS documents no codes of its errors: what it says is passed on as the code. */
export function etProblem(error: unknown): HostProblem {
  if (error instanceof HostProblem) return error;
  const said = error instanceof Error ? error.message : String(error);
  const problem = new HostProblem(etMessage('notAccepted', { code: said.slice(0, LONGEST_CODE) || '0' }));
  problem.cause = error;
  return problem;
}
