/** 财政拨款支出决算表 by itself: 表05 where no other fund is spent, otherwise 表15, so that it is held against the right column of 表04. */
import { check } from '../../../src/core/check';
import { gridFromTexts, type Grid } from '../../../src/core/grid';
import { recognise } from '../../../src/core/recognise';
import { cells } from './support';

const grid = (title: string, ...rows: string[]): Grid =>
  gridFromTexts(title, cells(title, '单位：万元', ...rows));

const SPENT = (all: string, project = '20.00') =>
  grid(
    '财政拨款支出决算表（功能科目）',
    '科目编码|科目名称|合计|基本支出|项目支出',
    `合计||${all}|60.00|${project}`,
    `201|一般公共服务支出|${all}|60.00|${project}`,
  );
const FISCAL = (all: string, fund: string) =>
  grid(
    '财政拨款收入支出决算总表',
    '收入||支出|||',
    '项目|金额|项目|合计|一般公共预算财政拨款|政府性基金预算财政拨款',
    `一、一般公共预算财政拨款|80.00|一、一般公共服务支出|${all}|80.00|${fund}`,
    `二、政府性基金预算财政拨款|${fund}||||`,
    `本年收入合计|${all}|本年支出合计|${all}|80.00|${fund}`,
    `总计|${all}|总计|${all}|80.00|${fund}`,
  );
const FUND = (project: string, basic = '') =>
  grid(
    '政府性基金预算财政拨款收入支出决算表',
    '科目编码|科目名称|年初结转和结余|本年收入|本年支出|||年末结转和结余',
    '||||小计|基本支出|项目支出|',
    `201|一般公共服务支出||10.00|10.00|${basic}|${project}|`,
  );
const BASIC = grid(
  '财政拨款基本支出决算表（经济科目）',
  '科目编码|科目名称|决算数',
  '301|工资福利支出|60.00',
  '30101|基本工资|60.00',
);

const ids = (...grids: Grid[]) => recognise(grids).tables.map(({ id }) => id);
const errors = (...grids: Grid[]) =>
  check(grids)
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ rule }) => rule);

it.each([
  ['by itself', [SPENT('80.00')], ['T05']],
  ['beside 表04 without other funds', [SPENT('80.00'), FISCAL('80.00', '')], ['T05', 'T04']],
  ['beside 表04 with other funds', [SPENT('90.00', '30.00'), FISCAL('90.00', '10.00')], ['T15', 'T04']],
  ['beside the table of another fund', [SPENT('90.00', '30.00'), FUND('10.00')], ['T15', 'T08']],
  ['basic expenditure by itself', [BASIC], ['T06']],
  ['basic expenditure beside a fund of projects', [BASIC, FUND('10.00')], ['T06', 'T08']],
  ['basic expenditure beside a fund that has some', [BASIC, FUND('', '10.00')], ['T16', 'T08']],
])('%s', (_, grids, expected) => expect(ids(...grids)).toEqual(expected));

describe('held against 表04', () => {
  it('is the right column, either way', () => {
    expect(errors(SPENT('80.00'), FISCAL('80.00', ''))).toEqual([]);
    expect(errors(SPENT('90.00', '30.00'), FISCAL('90.00', '10.00'))).toEqual([]);
  });

  it('an error is found, either way', () => {
    expect(errors(SPENT('81.00', '21.00'), FISCAL('80.00', ''))).toContain('X-8');
    expect(errors(SPENT('80.00'), FISCAL('90.00', '10.00'))).toContain('X-28');
  });
});
