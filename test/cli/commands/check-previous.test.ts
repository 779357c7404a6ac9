/** `juesuan check --previous`: this year's beginning beside last year's end. */
import { checkJson, juesuan, lukouOf, newFolder, written } from '../support';

const DEPARTMENT = { '部门：': '部门：某局' };
const of = (year: number): string => written(lukouOf(`${year}年度`, DEPARTMENT)).file;

const rulesFound = async (...argv: string[]): Promise<string[]> =>
  checkJson(await juesuan('check', ...argv, '--json')).workbooks.flatMap(({ findings }) =>
    findings.flatMap(({ rule }) => (rule === 'YEAR-1' ? rule : [])),
  );

it('is silent where the year before fits', async () => {
  const now = of(2021);
  expect(await rulesFound(now)).toEqual([]);
  expect(await rulesFound(now, '--previous', of(2020))).toEqual([]);
});

it('ends with 2 where last year’s file can’t be read', async () => {
  const { code, error } = await juesuan('check', of(2021), '--previous', `${newFolder()}/none.xlsx`);
  expect(code).toBe(2);
  expect(error).toContain('none.xlsx');
});

describe('the file of another year', () => {
  it.each([
    ['in the terminal', []],
    ['as JSON', ['--json']],
  ])('is refused in plain words, %s', async (_, options) => {
    const ended = await juesuan('check', of(2021), '--previous', of(2018), ...options);
    expect(ended.code).toBe(2);
    expect(ended.out + ended.error).toMatch(
      /本表是 2021 年的，--previous 给出的 .*是 2018 年的，不是上年。请换成 2020 年/,
    );
  });
});
