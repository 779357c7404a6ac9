/** `juesuan diff`: the exit code, the words and the JSON. */
import { createWorkbook } from '../../../src/hosts/files/create';
import { complaints } from '../json/schemas';
import { DEMO, LUKOU, copied, juesuan, lukouSheets, lukouWith, written } from '../support';

/** C11 of 表02 is 209.40 as published. */
const slipped = () => written(lukouWith({ 'Z02!C11': { text: '204.90' } })).file;
const published = () => written(createWorkbook(lukouSheets()), 'before.xlsx').file;

test('0 where both say the same, wherever it stands', async () => {
  const other = written(createWorkbook([...lukouSheets()].reverse()), 'after.xlsx').file;
  const { code, out } = await juesuan('diff', published(), other);
  expect(code).toBe(0);
  expect(out).toContain('9 张表都相同');
});

test('1 where a figure is another one, with its cell and the difference', async () => {
  const { code, out } = await juesuan('diff', published(), slipped());
  expect(code).toBe(1);
  expect(out).toMatch(/“2013102 一般行政管理事务”本年收入合计：209\.40 → 204\.90（.*!C11），少 4\.50/);
  expect(out).toContain('1 张表有不同：多 0 张，少 0 张，改动 1 个数、0 行、0 列；另有 8 张表相同');
});

test('tables that only one has, and rows with one label told apart', async () => {
  const fewer = written(createWorkbook(lukouSheets().slice(0, 8)), 'after.xlsx').file;
  expect((await juesuan('diff', published(), fewer)).out).toMatch(/表09 .*：现在没有这张表/);
  expect((await juesuan('diff', fewer, published())).out).toMatch(/表09 .*：现在多了这张表/);
  expect((await juesuan('diff', LUKOU, DEMO)).out).toContain('“收入总计”决算数：629.09');
});

test.each([[[]], [['a']], [['a', 'b', 'c']]])('2 where not two are named: %j', async (names) => {
  const { code, error } = await juesuan('diff', ...names.map(() => copied(LUKOU).file));
  expect(code).toBe(2);
  expect(error).toContain('两个工作簿');
});

test('2 where one of them cannot be read', async () => {
  const { code, out, error } = await juesuan('diff', LUKOU, written('%PDF-1.7').file);
  expect([code, out]).toEqual([2, '']);
  expect(error).toContain('PDF');
});

test('JSON as published, in either direction', async () => {
  for (const files of [
    [LUKOU, DEMO],
    [DEMO, LUKOU],
    [written(createWorkbook(lukouSheets().slice(1))).file, LUKOU],
  ]) {
    const { out } = await juesuan('diff', ...files, '--json');
    expect(complaints('diff', JSON.parse(out))).toEqual([]);
  }
  const { out } = await juesuan('diff', published(), slipped(), '--json');
  expect(JSON.parse(out)).toMatchObject({
    same: 8,
    tables: [{ id: 'T02', kind: 'changed', cells: [{ column: '本年收入合计', difference: '-4.50' }] }],
  });
});
