/** CODE-8: a total of accounts that the table does not list; what it does not list is unknown, and 0 nowhere. */
import { check } from '../../../src/core/check';
import { gridFromTexts, type Grid } from '../../../src/core/grid';
import { totalWithoutRows } from '../../../src/core/rules/total-without-rows';
import { asked, clean } from './support';

const T05 = (total: string, ...codes: string[]): Grid =>
  gridFromTexts('表05', [
    ['一般公共预算财政拨款支出决算表'],
    ['单位：万元'],
    ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
    ['合计', '', total, total, ''],
    ...codes.map((code) => [code, '某科目', '5.00', '5.00', '']),
  ]);
const T04 = gridFromTexts('表04', [
  ['财政拨款收入支出决算总表'],
  ['单位：万元'],
  ['收入', '', '支出', '', '', ''],
  ['项目', '金额', '项目', '合计', '一般公共预算财政拨款', '政府性基金预算财政拨款'],
  ['一、一般公共预算财政拨款', '5.00', '十九、住房保障支出', '5.00', '5.00', ''],
  ['本年收入合计', '5.00', '本年支出合计', '5.00', '5.00', ''],
  ['总计', '5.00', '总计', '5.00', '5.00', ''],
]);
const T08 = gridFromTexts('表08', [
  ['政府性基金预算财政拨款收入支出决算表'],
  ['单位：万元'],
  ['科目编码', '科目名称', '年初结转和结余', '本年收入', '本年支出', '', '', '年末结转和结余'],
  ['', '', '', '', '小计', '基本支出', '项目支出', ''],
  ['合计', '', '', '', '', '', '', ''],
  ['注：没有政府性基金收入，也没有使用政府性基金安排的支出，故本表无数据。'],
]);

it.each([
  ['a total with its accounts', [T04, T05('5.00', '221')]],
  ['accounts without a total', [T04, T05('', '221')], 'not-applicable'],
])('clean: %s', (_, grids, outcome = 'pass') =>
  expect(asked(totalWithoutRows, grids)).toEqual(clean(outcome)),
);

it('broken: a total by itself, where another table lists classes', () =>
  expect(asked(totalWithoutRows, [T04, T05('5.00')])).toEqual({
    outcomes: ['fail'],
    findings: ['warning alone 表05!A4'],
  }));

it.each([
  ['a total of 0', [T04, T05('0.00')]],
  ['a blank total', [T04, T05('')]],
  ['a table of labels', [T04]],
  ['an excerpt', [T05('5.00')]],
  ['no table', []],
])('refuses: %s', (_, grids) => expect(asked(totalWithoutRows, grids)).toEqual(clean('not-applicable')));

describe('what such a table does not list', () => {
  const rules = (...grids: Grid[]): string[] => check(grids).findings.map(({ rule }) => rule);

  it('is held against nothing, also where others add to it', () =>
    expect(rules(T04, T05('5.00'), T08)).toEqual(['CODE-8']));

  it('is 0 where the table lists another account', () =>
    expect(rules(T04, T05('5.00', '208'), T08)).toContain('X-7'));

  it('does not hide a total that differs', () =>
    expect(rules(T04, T05('6.00'), T08)).toEqual(expect.arrayContaining(['CODE-8', 'X-8'])));
});
