/** CODE-7: 表05 goes down to 项, 表06 to 款. */
import { levelLeftOut } from '../../../src/core/rules/level-left-out';
import { gridFromTexts, type Grid } from '../../../src/core/grid';
import { asked, clean } from './support';

const T03 = (...codes: string[]): Grid =>
  gridFromTexts('表03', [
    ['支出决算表'],
    ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出', '上缴上级支出', '经营支出'],
    ...codes.map((code) => [code, '某科目', '5.00', '5.00', '', '', '']),
  ]);
const T05 = (...rows: [code: string, amount?: string][]): Grid =>
  gridFromTexts('表05', [
    ['一般公共预算财政拨款支出决算表'],
    ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
    ...rows.map(([code, amount = '5.00']) => [code, '某科目', amount, amount, '']),
  ]);
const T06 = (...codes: string[]): Grid =>
  gridFromTexts('表06', [
    ['一般公共预算财政拨款基本支出决算表'],
    ['科目编码', '科目名称', '决算数'],
    ...codes.map((code) => [code, '某科目', '5.00']),
  ]);
const SET = [
  gridFromTexts('表01', [
    ['收入支出决算总表'],
    ['收入', '', '支出', ''],
    ['项目', '决算数', '项目', '决算数'],
    ['一、一般公共预算财政拨款收入', '5.00', '一、一般公共服务支出', '5.00'],
    ['本年收入合计', '5.00', '本年支出合计', '5.00'],
    ['总计', '5.00', '总计', '5.00'],
  ]),
  T03('221'),
  gridFromTexts('表02', [
    ['收入决算表'],
    ['科目编码', '科目名称', '本年收入合计', '财政拨款收入', '其他收入'],
    ['221', '某科目', '5.00', '5.00', ''],
  ]),
];

it.each([
  ['down to 项 and 款', [T05(['221'], ['22102'], ['2210201']), T06('301', '30113')], ['pass', 'pass']],
  ['项 alone', [T05(['2210201'])], ['pass']],
])('clean: %s', (_, grids, outcomes) =>
  expect(asked(levelLeftOut, [...SET, ...grids])).toEqual(clean(...outcomes)),
);

it.each([
  ['款 of 表05', [T05(['221'], ['22102']), T06('30113')], ['fail', 'pass'], ['warning leftOut 表05!A4']],
  ['类 of 表05', [T05(['208'], ['221']), T06('30113')], ['fail', 'pass'], ['warning leftOut 表05!A3']],
  ['类 of 表06', [T05(['2210201']), T06('301', '302')], ['pass', 'fail'], ['warning leftOut 表06!A3']],
  [
    '项 without money',
    [T05(['22102'], ['2210201', '']), T06('30113')],
    ['fail', 'pass'],
    ['warning leftOut 表05!A3'],
  ],
])('broken: a set that stops at %s', (_, grids, outcomes, findings) =>
  expect(asked(levelLeftOut, [...SET, ...grids])).toEqual({ outcomes, findings }),
);

it('broken: beside a table that goes further down, in whatever few tables', () =>
  expect(asked(levelLeftOut, [T03('221', '22102', '2210201'), T05(['221'], ['22102'])])).toEqual({
    outcomes: ['fail'],
    findings: ['warning leftOut 表05!A4'],
  }));

it.each([
  ['an excerpt', [T03('221'), T05(['221'])]],
  ['a table without figures', [...SET, T05(['221', '']), T06()]],
  ['no table', []],
])('refuses: %s', (_, grids) => expect(asked(levelLeftOut, grids)).toEqual(clean('not-applicable')));
