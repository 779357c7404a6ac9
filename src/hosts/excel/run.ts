/** Work in Excel whose failures are told in plain words. */
import { hostProblem } from './problems';

export async function inExcel<Result>(
  work: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  try {
    return await Excel.run(work);
  } catch (error) {
    throw hostProblem(error);
  }
}
