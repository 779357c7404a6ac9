/** `juesuan check --previous`: this year's beginning beside last year's end. */
import { checkJson, juesuan, lukouOf, newFolder, written } from '../support';

const DEPARTMENT = { '部门：': '部门：某局' };
const of = (year: number): string => written(lukouOf(`${year}年度`, DEPARTMENT)).file;

const rulesFound = async (...argv: string[]): Promise<string[]> =>
  checkJson(await juesuan('check', ...argv, '--json')).workbooks.flatMap(({ findings }) =>
    findings.flatMap(({ rule }) => (rule === 'YEAR-1' ? rule : [])),
  );

it('is silent where the year before fits, and says so where another year is given', async () => {
  const now = of(2021);
  expect(await rulesFound(now)).toEqual([]);
  expect(await rulesFound(now, '--previous', of(2020))).toEqual([]);
  expect(await rulesFound(now, '--previous', of(2018))).toEqual(['YEAR-1']);
});

it('ends with 2 where last year’s file can’t be read', async () => {
  const { code, error } = await juesuan('check', of(2021), '--previous', `${newFolder()}/none.xlsx`);
  expect(code).toBe(2);
  expect(error).toContain('none.xlsx');
});
