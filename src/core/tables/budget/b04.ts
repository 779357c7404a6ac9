/** 财政拨款收支总表: fiscal appropriation, by fund. Shanghai prints totals only, central departments the year and what goes over. */
import { moneyColumn, required } from '../columns';
import type { BlockSpec, GroupSpec, RowSpec, TableSpec } from '../spec';
import { SKIP_WORDS } from '../words';
import { CAPITAL_NAMES, FUND_NAMES, GENERAL_NAMES } from './funds';
import { BUDGETED } from './heads';

const YEAR_INCOME = '本年收入';
const BROUGHT = '上年结转';
const ALL_INCOME = '收入总计';
const YEAR_EXPENDITURE = '本年支出';
const LEFT = '结转下年';
const ALL_EXPENDITURE = '支出总计';

const FUND_ROWS = [
  ['一般公共预算财政拨款', GENERAL_NAMES],
  ['政府性基金预算财政拨款', FUND_NAMES],
  ['国有资本经营预算财政拨款', CAPITAL_NAMES],
] as const;

const thisYear: readonly RowSpec[] = FUND_ROWS.map(([key, is]) => ({ key, is, above: BROUGHT }));
const before: readonly RowSpec[] = FUND_ROWS.map(([key, is]) => ({
  key: `上年${key}`,
  is,
  below: BROUGHT,
  inSomeForms: true,
}));

const income = (rows: readonly RowSpec[], groups: readonly GroupSpec[]): BlockSpec => ({
  id: '收入',
  lane: { over: ['收入', '财政拨款收入'], index: 0 },
  labels: ['项目'],
  skip: SKIP_WORDS,
  others: ['收入', '支出', '财政拨款收入', '财政拨款支出'],
  columns: [required(moneyColumn('预算数', ...BUDGETED))],
  rows: {
    kind: 'labels',
    rows: [
      ...rows,
      { key: ALL_INCOME, is: [['收入总计'], ['总计'], ['合计'], ['收入合计']], last: true, required: true },
    ],
    groups,
  },
});

const expenditure = (rows: readonly RowSpec[], groups: readonly GroupSpec[]): BlockSpec => ({
  id: '支出',
  lane: { over: ['支出', '财政拨款支出'], index: 1 },
  labels: ['项目', '项目(按功能分类)', '项目(按支出功能分类)'],
  skip: SKIP_WORDS,
  others: ['收入', '支出', '财政拨款收入', '财政拨款支出', '预算数', '{年}预算数'],
  columns: [
    required(moneyColumn('合计', ['合计'], ['小计'], ['总计'])),
    required(moneyColumn('一般公共预算财政拨款', ...GENERAL_NAMES)),
    moneyColumn('政府性基金预算财政拨款', ...FUND_NAMES),
    moneyColumn('国有资本经营预算财政拨款', ...CAPITAL_NAMES),
  ],
  rows: {
    kind: 'labels',
    classes: true,
    rows: [
      ...rows,
      {
        key: ALL_EXPENDITURE,
        is: [['支出总计'], ['总计'], ['合计'], ['支出合计']],
        last: true,
        required: true,
      },
    ],
    groups,
  },
});

/** The year's figure stands above its parts (一、本年收入 （一）…), or below them. */
const WITH_YEARS = [
  income(
    [
      { key: YEAR_INCOME, is: [['本年收入'], ['本年收入合计']], required: true },
      ...thisYear,
      { key: BROUGHT, is: [['上年结转'], ['上年结转结余'], ['上年财政拨款结转']] },
      ...before,
    ],
    [
      { name: '收入各项', keys: FUND_ROWS.map(([key]) => key), before: ALL_INCOME, after: ALL_INCOME },
      { name: '上年各项', after: BROUGHT, before: ALL_INCOME },
    ],
  ),
  expenditure(
    [
      { key: YEAR_EXPENDITURE, is: [['本年支出'], ['本年支出合计']], required: true },
      {
        key: LEFT,
        is: [['结转下年'], ['年终结转结余'], ['年末结转结余'], ['结转下年支出']],
        partOf: ALL_EXPENDITURE,
      },
    ],
    [
      ...['支出各类', '支出各行'].flatMap((name) => [
        { name, before: YEAR_EXPENDITURE },
        { name, after: YEAR_EXPENDITURE, before: ALL_EXPENDITURE },
      ]),
      { name: '支出各行', keys: [YEAR_EXPENDITURE, LEFT, ALL_EXPENDITURE], before: YEAR_EXPENDITURE },
    ],
  ),
];

const TOTALS_ONLY = [
  income(thisYear, [{ name: '全部收入', before: ALL_INCOME }]),
  expenditure(
    [],
    [
      { name: '支出各类', before: ALL_EXPENDITURE },
      { name: '全部支出', before: ALL_EXPENDITURE },
      { name: '支出各行', before: ALL_EXPENDITURE, keys: [ALL_EXPENDITURE] },
    ],
  ),
];

export const B04: TableSpec<'B04'> = {
  id: 'B04',
  word: { zh: '财政拨款收支总表', en: 'Budget: fiscal appropriation' },
  title: { zh: '财政拨款收支总表', en: 'Budget of fiscal appropriation' },
  aliases: ['财政拨款收支预算总表', '财政拨款收支总体情况表', '财政拨款收支预算表'],
  family: 'budget',
  publishedBy: 'all',
  listsOnlyMoney: false,
  hasDepartmentLine: true,
  needsTitle: true,
  layouts: [
    { name: 'with-years', blocks: WITH_YEARS },
    { name: 'totals-only', blocks: TOTALS_ONLY },
  ],
};
