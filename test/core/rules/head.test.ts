/** What stands above the tables: department, year and unit. */
import { gridFromTexts, type Grid } from '../../../src/core/grid';
import { department } from '../../../src/core/rules/department';
import { unit } from '../../../src/core/rules/unit';
import { year } from '../../../src/core/rules/year';
import { asked, clean } from './support';

const HEADER = ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出', '上缴上级支出'];
const T03 = (name: string, title: string, ...head: string[]): Grid =>
  gridFromTexts(name, [[title], head, HEADER, ['201', '某', '5.00', '5.00', '', '']]);
const T05 = (name: string, title: string, ...head: string[]): Grid =>
  gridFromTexts(name, [
    [title],
    head,
    ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
    ['201', '某', '5.00', '5.00', ''],
  ]);
const THIRD = '支出决算表';
const FIFTH = '一般公共预算财政拨款支出决算表';

describe('HEAD-1 department', () => {
  it.each([
    ['one name', [T03('甲', THIRD, '部门：某局'), T05('乙', FIFTH, '部门：某局')]],
    ['one name, spaced', [T03('甲', THIRD, '部门：某 局'), T05('乙', FIFTH, '部门：某局')]],
    ['a table without the line', [T03('甲', THIRD, '部门：某局'), T05('乙', FIFTH)]],
  ])('clean: %s', (_, grids) => expect(asked(department, grids)).toEqual(clean('pass')));

  it.each([
    ['no name', [T03('甲', THIRD, '部门：'), T05('乙', FIFTH, '单位：某局')], ['warning blank 甲!A2']],
    [
      'no name anywhere',
      [T03('甲', THIRD, '部门：'), T05('乙', FIFTH, '部门：')],
      ['warning blank 甲!A2 乙!A2'],
    ],
    [
      'two names',
      [T03('甲', THIRD, '部门：某局'), T05('乙', FIFTH, '部门：另一局')],
      ['warning differ 甲!A2 乙!A2'],
    ],
  ])('broken: %s', (_, grids, findings) =>
    expect(asked(department, grids)).toEqual({ outcomes: ['fail'], findings }),
  );

  it.each([
    ['no such line', [T03('甲', THIRD)]],
    ['no table', []],
  ])('refuses: %s', (_, grids) => expect(asked(department, grids)).toEqual(clean('not-applicable')));
});

describe('HEAD-2 year', () => {
  it.each([
    ['one year', [T03('甲', `2020年度${THIRD}`), T05('乙', FIFTH, '2020年度')]],
    [
      'one undated',
      [T03('甲', `2020年度${THIRD}`), T05('乙', `2020年${FIFTH}`), gridFromTexts('封面', [['2021年']])],
    ],
  ])('clean: %s', (_, grids) => expect(asked(year, grids)).toEqual(clean('pass')));

  it('broken: a table of another year', () =>
    expect(asked(year, [T03('甲', `2020年度${THIRD}`), T05('乙', FIFTH, '2019年度')])).toEqual({
      outcomes: ['fail'],
      findings: ['warning differ 甲!A1 乙!A1'],
    }));

  it.each([
    ['one dated table', [T03('甲', `2020年度${THIRD}`), T05('乙', FIFTH)]],
    ['none dated', [T03('甲', THIRD), T05('乙', FIFTH)]],
  ])('refuses: %s', (_, grids) => expect(asked(year, grids)).toEqual(clean('not-applicable')));
});

describe('X-20 unit', () => {
  it.each([
    ['one unit', [T03('甲', THIRD, '单位：万元'), T05('乙', FIFTH, '单位：万元')]],
    ['different units, which are converted', [T03('甲', THIRD, '单位：万元'), T05('乙', FIFTH, '单位：元')]],
  ])('clean: %s', (_, grids) => expect(asked(unit, grids)).toEqual(clean('pass')));

  it('broken: a table without', () =>
    expect(asked(unit, [T03('甲', THIRD, '单位：万元'), T05('乙', FIFTH)])).toEqual({
      outcomes: ['fail'],
      findings: ['hint missing 乙!A1'],
    }));

  it.each([
    ['none anywhere', [T03('甲', THIRD), T05('乙', FIFTH)]],
    ['no table', []],
  ])('refuses: %s', (_, grids) => expect(asked(unit, grids)).toEqual(clean('not-applicable')));
});
