/** One list of spellings, put into a rules file and into a form file: both take every one, and read the same. */
import { parseRelation, parseUserRules } from '../../../src/core/identities';
import { render } from '../../../src/core/messages';
import {
  HUNAN_2020,
  parseCondition,
  parseExpression,
  printForm,
  readForm,
} from '../../../src/core/narrative';
import { printReference } from '../../../src/core/notation';

const RELATIONS: readonly (readonly [spelt: string, meant: string])[] = [
  ['表01[收入总计]=表01[支出总计]', '表01[收入总计] = 表01[支出总计]'],
  ['表01[收入总计]＝表01[支出总计]', '表01[收入总计] = 表01[支出总计]'],
  ['表01［收入总计］ = 表01【支出总计】', '表01[收入总计] = 表01[支出总计]'],
  ['表01 [收入总计] = 表01　［ 支出总计 ］', '表01[收入总计] = 表01[支出总计]'],
  ['表02[合计，事业收入] ≥ 0', '表02[合计, 事业收入] ≥ 0'],
  ['表02[ 合计 , 事业收入 ]>=0', '表02[合计, 事业收入] ≥ 0'],
  ['表02[合计,事业收入]≧0', '表02[合计, 事业收入] ≥ 0'],
  ['表02[合计,事业收入]＞＝0', '表02[合计, 事业收入] ≥ 0'],
  ['表02[合计,事业收入]<=5', '表02[合计, 事业收入] ≤ 5'],
  ['表02[合计,事业收入]＜＝5', '表02[合计, 事业收入] ≤ 5'],
  ['表02[合计,事业收入]≦5', '表02[合计, 事业收入] ≤ 5'],
  ['表01[收入总计]-表01[支出总计]=0', '表01[收入总计] − 表01[支出总计] = 0'],
  ['表01[收入总计]－表01[支出总计]＝0', '表01[收入总计] − 表01[支出总计] = 0'],
  ['表01[收入总计]＋1＝表01[支出总计]+1', '表01[收入总计] + 1 = 表01[支出总计] + 1'],
  ['（表01[收入总计]＋1）*2=(表01[支出总计]+1)×2', '(表01[收入总计] + 1) × 2 = (表01[支出总计] + 1) × 2'],
  ['表01[收入总计]/2=表01[支出总计]／2', '表01[收入总计] ÷ 2 = 表01[支出总计] ÷ 2'],
  ['　表01[收入总计]　=　表01[支出总计]　', '表01[收入总计] = 表01[支出总计]'],
];

const ruleOf = (formula: string): string[] => {
  const rules = parseUserRules(`本委-1：${formula}`);
  return rules.ok ? [] : rules.problems.map((problem) => render(problem));
};

const [first, ...others] = HUNAN_2020.sections;

/** The Hunan form with one more sentence. */
function formWith(when: string, text: string): string[] {
  const sentence = { id: '本委', cases: [{ when, text }] };
  const paragraphs = [...(first?.paragraphs ?? []), { sentences: [sentence] }];
  const sections = [...(first ? [{ ...first, paragraphs }] : []), ...others];
  const reading = readForm(printForm({ ...HUNAN_2020, sections }));
  return reading.ok ? [] : reading.problems.map((problem) => render(problem));
}

test.each(RELATIONS)('both take %s', (spelt, meant) => {
  expect(ruleOf(spelt)).toEqual([]);
  expect(formWith(spelt, '相等。')).toEqual([]);
  expect(parseRelation(spelt)).toEqual(parseRelation(meant));
  expect(parseCondition(spelt)).toEqual(parseCondition(meant));
});

test.each(RELATIONS.map(([spelt]) => spelt.split(/[=＝≥≧≤≦<>＜＞]/)[0] ?? ''))('a slot takes %s', (spelt) => {
  expect(formWith('表01 存在', `共{金额\u3000${spelt}}，占{占比 ${spelt}÷${spelt}}。`)).toEqual([]);
});

test.each([
  ['表99[甲] = 0', '表名：'],
  ['表01[] = 0', '行名'],
  ['表01[收入总计, 乙, 丙] = 0', ']'],
  ['(表01[收入总计] = 0', ')'],
  [`${'('.repeat(100_000)} = 0`, '最多 100 层'],
  [`表01[收入总计]${'+1'.repeat(100_000)} = 0`, '最多 2000 个'],
])('neither takes %.30s', (formula, expected) => {
  const [told = ''] = ruleOf(formula);
  expect(told).toMatch(/^第 1 行第 \d+ 个字/);
  expect(told).toContain(expected);
  expect(() => parseCondition(formula)).toThrow(expected);
});

test('a mistake in a form is told with its place and what was expected', () => {
  const place = '第1节第' + String((first?.paragraphs.length ?? 0) + 1) + '段句子“本委”第1种写法';
  expect(formWith('表01[收入总计] >= ', '好')).toEqual([
    `${place}的“when”第 14 个字：“结尾”处应有数（不带单位）、表NN[行, 列]、名称、“文字”、Σ 或括号`,
  ]);
  expect(formWith('表01 存在', '共{金额 表01[收入总计] ＋ }。')).toEqual([
    `${place}的“text”第 2 个字起“{金额 表01[收入总计] ＋ }”的第 16 个字：“结尾”处应有数（不带单位）、表NN[行, 列]、名称、“文字”、Σ 或括号`,
  ]);
});

test('a reference is printed one way, however it was spelt: it is a key', () => {
  const read = parseExpression('表05 【 合计 ， 本年支出 】');
  expect(read.kind === 'cell' && printReference(read)).toBe('表05[合计, 本年支出]');
});
