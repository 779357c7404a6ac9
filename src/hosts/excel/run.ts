/** Work in Excel whose failures are told in plain words. */
import { excelProblem } from './problems';

export async function inExcel<Result>(
  work: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  try {
    return await Excel.run(work);
  } catch (error) {
    throw excelProblem(error);
  }
}
