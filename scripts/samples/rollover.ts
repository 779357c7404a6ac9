/** The pair for the demonstration of rolling over: one drawn department's document and tables of a year, and its tables and answers of the next. */
import { NATIONAL } from '../../src/core/narrative';
import { writeDocx } from '../../src/hosts/files/docx';
import { toWorkbook } from '../../test/bench/generate';
import { twoYears } from '../../test/bench/proofread/two-years';

/** Signs turn, items go and come. */
const SEED = 31;

/** By file name; all of it is drawn, and the names say so. */
export async function rolloverSamples(): Promise<ReadonlyMap<string, Uint8Array | string>> {
  const years = twoYears(NATIONAL, SEED);
  if (!years) throw new Error('no layout prints what the form needs');
  const { before, sets, supplement } = years;
  const entries = [...supplement.entries].filter(([key]) => !key.includes('原因'));
  return new Map<string, Uint8Array | string>([
    ['演示-去年说明（自动生成）.docx', await writeDocx(before.document)],
    ['演示-去年决算表（自动生成）.xlsx', toWorkbook(sets.last)],
    ['演示-今年决算表（自动生成）.xlsx', toWorkbook(sets.next)],
    [
      '演示-今年补充资料（自动生成）.json',
      `${JSON.stringify({ version: 1, entries: Object.fromEntries(entries) }, undefined, 2)}\n`,
    ],
  ]);
}
