/** CODE-1 to CODE-6: codes, their names, their order and their families. */
import { gridFromTexts, type Grid } from '../../../src/core/grid';
import { childlessParent } from '../../../src/core/rules/childless-parent';
import { codeLength } from '../../../src/core/rules/code-length';
import { codeName } from '../../../src/core/rules/code-name';
import { codeOrder } from '../../../src/core/rules/code-order';
import { missingParent } from '../../../src/core/rules/missing-parent';
import { repeatedCode } from '../../../src/core/rules/repeated-code';
import { render } from '../../../src/core/messages';
import { recognise } from '../../../src/core/recognise';
import type { Rule } from '../../../src/core/rules';
import { asked, clean } from './support';

const T05 = (...rows: readonly (readonly string[])[]): Grid =>
  gridFromTexts('表五', [
    ['2024年度一般公共预算财政拨款支出决算表'],
    ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
    ...rows.map(([code = '', name = '', amount = '5.00']) => [code, name, amount, amount, '']),
  ]);

const T06 = (...rows: readonly (readonly string[])[]): Grid =>
  gridFromTexts('表六', [
    ['一般公共预算财政拨款基本支出决算表'],
    ['科目编码', '科目名称', '决算数', '科目编码', '科目名称', '决算数'],
    ...rows,
  ]);

const T01 = (...classes: readonly (readonly string[])[]): Grid =>
  gridFromTexts('表一', [
    ['2024年度收入支出决算总表'],
    ['收入', '', '支出', ''],
    ['项目', '决算数', '项目', '决算数'],
    ...classes.map(([name = '', amount = '']) => ['', '', name, amount]),
    ['本年收入合计', '5.00', '本年支出合计', '5.00'],
    ['总计', '5.00', '总计', '5.00'],
  ]);

const FAMILY = [
  ['208', '社会保障和就业支出'],
  ['20805', '行政事业单位养老支出'],
  ['2080505', '机关事业单位基本养老保险缴费支出'],
  ['2080506', '机关事业单位职业年金缴费支出'],
];
const HOUSING = [
  ['221', '住房保障支出'],
  ['22102', '住房改革支出'],
  ['2210201', '住房公积金'],
];

const EMPTY = gridFromTexts('空', [['没有表']]);

const RULES: readonly Rule[] = [
  codeName,
  repeatedCode,
  missingParent,
  codeOrder,
  codeLength,
  childlessParent,
];

it.each(RULES.map((rule) => [rule.id, rule] as const))('%s refuses what has no table of codes', (_, rule) => {
  expect(asked(rule, [EMPTY])).toEqual(clean('not-applicable'));
});

it.each(RULES.map((rule) => [rule.id, rule] as const))(
  '%s is clean on a table as it should be',
  (_, rule) => {
    expect(asked(rule, [T05(...FAMILY, ...HOUSING)]).findings).toEqual([]);
  },
);

const firstLine = (rule: Rule, grids: readonly Grid[]): string[] =>
  rule
    .check({ set: recognise(grids), grids })
    .flatMap(({ findings }) => findings.map(({ lines }) => lines.map((line) => render(line)).join('；')));

describe('CODE-1', () => {
  it.each<[string, Grid[]]>([
    ['a local name', [T05(['2010301', '县政府办日常运行'])]],
    ['a code that is not in the list', [T05(['2300699', '本地自设科目'])]],
    ['a shortened name', [T05(['2080505', '基本养老保险缴费'])]],
    ['brackets and spaces', [T06(['30212', '因公出国 (境) 费用', '1.00', '30213', '维修(护)费', '1.00'])]],
    ['class names', [T01(['一、一般公共服务支出', '5.00'], ['十九、住房保障支出', '1.00'])]],
    ['a class that nobody knows', [T01(['一、本地支出', '5.00'])]],
  ])('clean: %s', (_, grids) => expect(asked(codeName, grids).findings).toEqual([]));

  it.each<[string, Grid[], string[]]>([
    [
      'the name of the next code',
      [T05(['2080505', '机关事业单位职业年金缴费支出'])],
      ['warning otherCode 表五!A3'],
    ],
    ['a sibling of a code that is not in the list', [T05(['2010305', '行政运行'])], ['hint sibling 表五!A3']],
    ['a slip', [T06(['30217', '公务接侍费', '1.00'])], ['hint mistyped 表六!A3']],
    ['last year’s name', [T05(['207', '文化体育与传媒支出'])], ['hint oldName 表五!A3']],
    ['a slip in a class', [T01(['七、住房保証支出', '5.00'])], ['hint mistypedClass 表一!C4']],
    ['an old class', [T01(['七、文化体育与传媒支出', '5.00'])], ['hint oldName 表一!C4']],
    [
      'the same in two tables is one finding',
      [T01(['七、文化体育与传媒支出', '5.00']), T05(['207', '文化体育与传媒支出'])],
      ['hint oldName 表一!C4 表五!A3'],
    ],
  ])('broken: %s', (_, grids, findings) =>
    expect(asked(codeName, grids)).toEqual({ outcomes: ['fail'], findings }),
  );

  it('says which code and which name go together', () => {
    expect(firstLine(codeName, [T05(['2080505', '机关事业单位职业年金缴费支出'])])[0]).toMatch(
      /2080505 是“机关事业单位基本养老保险缴费支出”，“机关事业单位职业年金缴费支出”的编码是 2080506/,
    );
  });
});

describe('CODE-2', () => {
  it.each<[string, Grid]>([
    ['the second row is empty', T05(...FAMILY, ['2080506', '机关事业单位职业年金缴费支出', ''])],
    ['the first row is empty', T05(['2080506', '年金', ''], ['2080506', '年金'])],
  ])('clean: %s', (_, grid) => expect(asked(repeatedCode, [grid])).toEqual(clean('pass')));

  it('broken: the same twice', () =>
    expect(asked(repeatedCode, [T05(...FAMILY, ['2080506', '机关事业单位职业年金缴费支出'])])).toEqual({
      outcomes: ['fail'],
      findings: ['error twice 表五!A6 表五!A7'],
    }));

  it('broken: two names, and the code that the second should have', () => {
    const grid = T05(...FAMILY.slice(0, 3), ['2080505', '机关事业单位职业年金缴费支出']);
    expect(asked(repeatedCode, [grid]).findings).toEqual(['error otherName 表五!A5 表五!A6']);
    expect(firstLine(repeatedCode, [grid])[0]).toContain('的编码是 2080506');
  });

  it('broken: a class of 表01 twice', () => {
    const grid = T01(['七、住房保障支出', '5.00'], ['八、住房保障支出', '1.00']);
    expect(asked(repeatedCode, [grid]).findings).toEqual(['error twice 表一!C4 表一!C5']);
    expect(firstLine(repeatedCode, [grid])[0]).not.toContain('221');
  });
});

describe('CODE-3', () => {
  it.each<[string, Grid]>([
    ['a form of 项 only', T05(FAMILY[2]!, FAMILY[3]!, HOUSING[2]!)],
    ['a form of 类 and 项', T05(FAMILY[0]!, FAMILY[2]!, HOUSING[0]!, HOUSING[2]!)],
    ['one family only', T05(FAMILY[0]!, FAMILY[2]!)],
  ])('clean: %s', (_, grid) => expect(asked(missingParent, [grid]).findings).toEqual([]));

  it.each<[string, Grid, string[]]>([
    ['款', T05(...FAMILY, HOUSING[0]!, HOUSING[2]!), ['warning missingNamed 表五!A8']],
    ['类', T05(...FAMILY, HOUSING[1]!, HOUSING[2]!), ['warning missingNamed 表五!A7']],
    ['both, told once', T05(...FAMILY, HOUSING[2]!), ['warning missingNamed 表五!A7']],
    ['a 款 nobody knows', T05(...FAMILY, ['221', ''], ['2218801', '']), ['warning missing 表五!A8']],
  ])('broken: %s', (_, grid, findings) => expect(asked(missingParent, [grid]).findings).toEqual(findings));
});

describe('CODE-4', () => {
  it('clean: 表06 in whatever order of 类, and in lanes', () => {
    const rows = [
      ['303', '', '1.00', '302', '', '1.00'],
      ['30301', '', '1.00', '30201', '', '1.00'],
      ['301', '', '1.00', '310', '', '1.00'],
      ['30101', '', '1.00', '31001', '', '1.00'],
    ];
    expect(asked(codeOrder, [T06(...rows)])).toEqual(clean('pass'));
  });

  it('clean: sorted by something else', () =>
    expect(asked(codeOrder, [T05(['2210201'], ['2080505'], ['2010301'])]).findings).toEqual([]));

  it('broken: one row', () => {
    const grid = T05(...FAMILY.slice(0, 2), FAMILY[3]!, FAMILY[2]!, ...HOUSING);
    expect(asked(codeOrder, [grid])).toEqual({ outcomes: ['fail'], findings: ['hint order 表五!A5'] });
    expect(firstLine(codeOrder, [grid])[0]).toMatch(/2080506/);
  });

  it('broken: two rows', () => {
    const grid = T05(
      ...HOUSING.slice(0, 2),
      ...FAMILY,
      HOUSING[2]!,
      ['222', ''],
      ['22201', ''],
      ['2220101', ''],
    );
    expect(asked(codeOrder, [grid]).findings).toEqual(['hint orders 表五!A3 表五!A4']);
  });
});

describe('CODE-5', () => {
  it.each<[string, Grid]>([
    [
      'a level that the place prints',
      T05(...FAMILY, ['208050501', ''], ['208050502', ''], ['208050601', '']),
    ],
    ['a row without figures', T05(...FAMILY, ['20805051', '', ''])],
    ['a name that begins with digits', T05(...FAMILY, ['', '2020年专项'])],
  ])('clean: %s', (_, grid) => expect(asked(codeLength, [grid])).toEqual(clean('pass')));

  it.each<[string, Grid, string[]]>([
    ['too many digits', T05(...FAMILY, ['20805061', '某']), ['warning length 表五!A7']],
    ['too few', T05(...FAMILY, ['2080', '某']), ['warning length 表五!A7']],
    ['a 项 in 表06', T06(['301', '', '1.00'], ['3010101', '', '1.00']), ['warning length 表六!A4']],
  ])('broken: %s', (_, grid, findings) => expect(asked(codeLength, [grid]).findings).toEqual(findings));
});

describe('CODE-6', () => {
  it.each<[string, Grid]>([
    ['a form of 类 only', T05(['201'], ['208'], ['221'])],
    ['a form of 类 and 款', T05(['208'], ['20805'], ['221'], ['22102'])],
    ['a 类 without figures', T05(...FAMILY, ['221', '', ''])],
  ])('clean: %s', (_, grid) => expect(asked(childlessParent, [grid]).findings).toEqual([]));

  it.each<[string, Grid, string[]]>([
    ['款', T05(...FAMILY, ['221'], ['22102']), ['hint childless 表五!A8']],
    ['类', T05(...FAMILY, ['221']), ['hint childless 表五!A7']],
    [
      'most 类, of a table that is public to 项',
      T05(...FAMILY, ['221'], ['210']),
      ['hint childless 表五!A7', 'hint childless 表五!A8'],
    ],
  ])('broken: %s', (_, grid, findings) => expect(asked(childlessParent, [grid]).findings).toEqual(findings));
});
