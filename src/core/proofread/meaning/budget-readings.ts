/** How the tables of a budget become names of their figures. Data. */
import { cell, needed, type FigureCell, type Reading, type TotalNames } from './readings';

/** The likelier table first. */
export const BUDGET_READINGS: readonly Reading[] = [
  { table: 'B01', fund: 'all', main: ['预算数'] },
  { table: 'B02', fund: 'all', total: '合计' },
  { table: 'B03', fund: 'all', total: '合计', main: ['合计'] },
  { table: 'B04', fund: 'fiscal', main: ['预算数', '合计'] },
  { table: 'B05', fund: 'general', total: '合计', main: ['合计'] },
  { table: 'B07', fund: 'fiscal', accounts: { 预算数: 'spent' } },
  { table: 'B06', fund: 'general', total: '合计', main: ['合计'] },
  { table: 'B08', fund: 'government-fund', total: '合计', main: ['合计'] },
  { table: 'B09', fund: 'capital', total: '合计', main: ['合计'] },
];

const INCOME: readonly FigureCell[] = [
  needed('B01', 'all', '收入总计', '预算数'),
  cell('B01', 'all', '本年收入合计', '预算数'),
  cell('B02', 'all', '合计', '合计'),
  needed('B04', 'fiscal', '收入总计', '预算数'),
  cell('B04', 'fiscal', '本年收入', '预算数'),
  cell('B01', 'fiscal', '财政拨款收入', '预算数'),
  cell('B04', 'general', '一般公共预算财政拨款', '预算数'),
  cell('B01', 'general', '一般公共预算财政拨款收入', '预算数'),
  cell('B04', 'government-fund', '政府性基金预算财政拨款', '预算数'),
  cell('B01', 'government-fund', '政府性基金预算财政拨款收入', '预算数'),
  cell('B04', 'capital', '国有资本经营预算财政拨款', '预算数'),
  cell('B01', 'capital', '国有资本经营预算财政拨款收入', '预算数'),
];

const EXPENDITURE: readonly FigureCell[] = [
  needed('B01', 'all', '支出总计', '预算数'),
  cell('B01', 'all', '本年支出合计', '预算数'),
  cell('B03', 'all', '合计', '合计'),
  needed('B04', 'fiscal', '支出总计', '合计'),
  cell('B04', 'fiscal', '本年支出', '合计'),
  cell('B05', 'general', '合计', '合计'),
  cell('B04', 'general', '支出总计', '一般公共预算财政拨款'),
  cell('B04', 'general', '本年支出', '一般公共预算财政拨款'),
  needed('B08', 'government-fund', '合计', '合计'),
  cell('B04', 'government-fund', '支出总计', '政府性基金预算财政拨款'),
  cell('B04', 'government-fund', '本年支出', '政府性基金预算财政拨款'),
  needed('B09', 'capital', '合计', '合计'),
  cell('B04', 'capital', '支出总计', '国有资本经营预算财政拨款'),
  cell('B04', 'capital', '本年支出', '国有资本经营预算财政拨款'),
];

const BOTH = ['总计', '总预算', '预算总计', '预算'];

const INCOMES = [
  '收入预算',
  '收入合计',
  '收入总计',
  '本年收入',
  '本年收入合计',
  '收入预算总额',
  '收入总预算',
  '预算总收入',
];
const EXPENDITURES = [
  '支出预算',
  '支出合计',
  '支出总计',
  '本年支出',
  '本年支出合计',
  '支出预算总额',
  '支出总预算',
  '预算总支出',
];

export const BUDGET_TOTALS: readonly TotalNames[] = [
  { names: INCOMES, cells: INCOME },
  { names: EXPENDITURES, cells: EXPENDITURE },
  {
    names: ['收支', '收、支', '收入支出', '收入、支出'].flatMap((sides) => BOTH.map((end) => sides + end)),
    cells: [...INCOME, ...EXPENDITURE],
  },
  { names: ['基本支出'], cells: [cell('B06', 'general', '合计', '合计')], isPart: true },
];
