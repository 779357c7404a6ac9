/** Rules of the user's own are checked beside the built-in ones; mistakes in them are told with line and character. */
import { complaints } from './json/schemas';
import { checkJson, juesuan, LUKOU, written } from './support';

const rules = (...lines: string[]): string => written(lines.join('\n'), '本委规则.txt').file;

it('rules that hold, rules that do not, and their severities', async () => {
  const file = rules(
    '\uFEFF# 本委的规则',
    '本委-1：表03[合计, 项目支出] = 表05[合计, 项目支出]',
    '',
    '本委-2（注意）：表07[决算数, 公务接待费] ≤ 0.5万元   # 内部上限',
    '本委-3: 表01[收入总计] ≥ 1000万元',
  );
  const ended = await juesuan('check', LUKOU, '--rules', file, '--json');
  const own = checkJson(ended).workbooks[0]?.findings.filter(({ rule }) => rule.startsWith('本委'));
  expect(own?.map(({ rule, severity, left }) => [rule, severity, left])).toEqual([
    ['本委-3', 'error', '629.09'],
    ['本委-2', 'warning', '0.66'],
  ]);
  const without = checkJson(await juesuan('check', LUKOU, '--json'));
  expect(without.workbooks[0]?.findings.some(({ rule }) => rule.startsWith('本委'))).toBe(false);
});

it('a rule that names nothing in the workbook is told, without a place', async () => {
  const argv = ['check', LUKOU, '--rules', rules('本委-1：表03[合计, 没有这一列] = 0')];
  const [workbook] = checkJson(await juesuan(...argv, '--json')).workbooks;
  expect(complaints('check', { version: 1, workbooks: [workbook] })).toEqual([]);
  const own = workbook?.findings.filter(({ rule }) => rule === '本委-1');
  expect(own?.map(({ severity, cells }) => [severity, cells])).toEqual([['warning', []]]);
  expect((await juesuan(...argv)).out).toMatch(/【注意】规则“本委-1”没法核对.*\n.*\n\n/);
});

it('tells every mistake with its line and character, and checks nothing', async () => {
  const file = rules(
    '本委-1：表03[合计] = 表05[合计]',
    '没有冒号的一行',
    '甲：表03[合计] == 表05[合计]',
    '本委-1：表01[收入总计] = 表01[支出总计]',
    '乙：表99[合计] = 0',
    '丙：表03[合计] = ',
  );
  const { code, out, error } = await juesuan('check', LUKOU, '--rules', file, '--json');
  expect([code, out]).toEqual([2, '']);
  const [first, ...others] = error.trimEnd().split('\n');
  expect(first).toBe(`规则文件 ${file} 有 5 处写错：`);
  expect(others.map((line) => line.trim().split('：')[0])).toEqual([
    '第 2 行',
    '第 3 行第 12 个字',
    '第 4 行',
    '第 5 行第 3 个字',
    '第 6 行第 12 个字',
  ]);
  expect(others[0]).toContain('应写成“编号：公式”');
  expect(others[2]).toContain('“本委-1”前面已经用过');
});

it('says that the file of rules is missing', async () => {
  const { code, out, error } = await juesuan('check', LUKOU, '--rules', '/nowhere/规则.txt');
  expect([code, out, error]).toEqual([2, '', '没有找到 /nowhere/规则.txt，请核对文件名和路径\n']);
});
