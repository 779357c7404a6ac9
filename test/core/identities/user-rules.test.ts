/** A file of the user's own rules: what each line becomes, and where a mistake is pointed at. */
import { parseUserRules } from '../../../src/core/identities';
import { render } from '../../../src/core/messages';

const problems = (text: string): string[] => {
  const rules = parseUserRules(text);
  return rules.ok ? [] : rules.problems.map((problem) => render(problem));
};

const identities = (text: string) => {
  const rules = parseUserRules(text);
  return rules.ok ? rules.identities : undefined;
};

it.each([
  ['=', 'cross'],
  ['≡', 'cross'],
  ['≤', 'part-whole'],
  ['≥', 'at-least'],
  ['<=', 'part-whole'],
])('a rule with %s is explained as %s', (sign, kind) => {
  const formula = `表01[甲] ${sign} 表01[乙]`;
  expect(identities(`本委-1：${formula}`)).toEqual([
    { id: '本委-1', kind, formula, severity: 'error', basis: '用户规则' },
  ]);
});

it.each([
  ['（错误）', 'error'],
  ['（注意）', 'warning'],
  ['(提示)', 'hint'],
  [' （注意） ', 'warning'],
  ['', 'error'],
])('%j makes it as severe as %s', (word, severity) =>
  expect(identities(`本委-1${word}：表01[甲] ≥ 0`)).toMatchObject([{ id: '本委-1', severity }]),
);

it.each([
  ['a colon of either width', '甲:表01[甲] ≥ 0'],
  ['space around everything', '  甲  ：  表01[甲] ≥ 0  '],
  ['a remark', '甲：表01[甲] ≥ 0 # 不应为负 # 真的'],
  ['lines without a rule', '# 本委的规则\n\n   \n甲：表01[甲] ≥ 0\n'],
  ['the mark some editors put in front', '\uFEFF甲：表01[甲] ≥ 0'],
  ['the line ends of Windows', '\r\n甲：表01[甲] ≥ 0\r\n'],
])('reads %s', (_, text) => expect(identities(text)).toMatchObject([{ id: '甲', formula: '表01[甲] ≥ 0' }]));

it('keeps the order of the file', () =>
  expect(identities('乙：表01[乙] ≥ 0\n甲：表01[甲] ≥ 0')!.map(({ id }) => id)).toEqual(['乙', '甲']));

it('an empty file has no rules and no problems', () => expect(identities('\n# 空\n')).toEqual([]));

const SHAPE = '应写成“编号：公式”，例如 本委-1：表01[收入总计] = 表01[支出总计]';

it.each([
  ['表01[甲] = 表01[乙]', `第 1 行：${SHAPE}`],
  ['甲：', `第 1 行：${SHAPE}`],
  ['：表01[甲] ≥ 0', `第 1 行：${SHAPE}`],
  ['（注意）甲：表01[甲] ≥ 0', `第 1 行：${SHAPE}`],
  ['甲（要紧）：表01[甲] ≥ 0', `第 1 行：${SHAPE}`],
  ['甲：表01[甲]', '第 1 行第 9 个字：公式写错了，这里应为 = ≡ ≤ ≥ 之一'],
  ['  甲：  表01[] = 0', '第 1 行第 7 个字：公式写错了，这里应为 行名'],
  ['# 一\n\n甲：表01[甲] = ?', '第 3 行第 12 个字：公式写错了，这里应为 表NN[行, 列]、数、＋ − × ÷ 或 Σ'],
  ['甲：表01[甲] ≥ 0\n甲：表01[乙] ≥ 0', '第 2 行：编号“甲”前面已经用过'],
])('%j is told as %j', (text, expected) => expect(problems(text)).toEqual([expected]));

it('reads a line of blanks in one go', () =>
  expect(problems(`甲${' '.repeat(100_000)}乙`)).toEqual([`第 1 行：${SHAPE}`]));

it('tells of every mistake at once, and hands over no rules then', () => {
  const text = '甲：表01[甲] ≥ 0\n乙\n丙：表01[丙] =';
  expect(identities(text)).toBeUndefined();
  expect(problems(text).map((problem) => problem.slice(0, 5))).toEqual(['第 2 行', '第 3 行']);
});
