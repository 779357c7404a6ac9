/** 收支总表: all income beside all expenditure. Shanghai, central, Hebei 2022; Hunan with expenditure three times over. */
import { moneyColumn, required } from '../columns';
import type { BlockSpec, GroupSpec, LayoutSpec, RowSpec, TableSpec } from '../spec';
import { SKIP_WORDS } from '../words';
import { CAPITAL_NAMES, FUND_NAMES, GENERAL_NAMES } from './funds';
import { BUDGETED } from './heads';

const YEAR_INCOME = '本年收入合计';
const ALL_INCOME = '收入总计';
const YEAR_EXPENDITURE = '本年支出合计';
const ALL_EXPENDITURE = '支出总计';
const FISCAL = '财政拨款收入';

const fund = (key: string, is: RowSpec['is']): RowSpec => ({ key, is, partOf: FISCAL });

const SOURCES = [
  { key: FISCAL, is: [['财政拨款收入'], ['财政拨款']] },
  fund('一般公共预算财政拨款收入', GENERAL_NAMES),
  fund('政府性基金预算财政拨款收入', FUND_NAMES),
  fund('国有资本经营预算财政拨款收入', CAPITAL_NAMES),
  {
    key: '经费拨款',
    is: [['经费拨款'], ['经费拨款收入'], ['经费拨款(补助)']],
    partOf: '一般公共预算财政拨款收入',
  },
  {
    key: '非税收入拨款',
    is: [['纳入一般公共预算管理的非税收入拨款'], ['纳入一般公共预算管理的非税收入']],
    partOf: '一般公共预算财政拨款收入',
  },
  { key: '财政专户管理资金收入', is: [['财政专户管理资金收入'], ['财政专户管理资金']] },
  { key: '上级补助收入', is: [['上级补助收入']] },
  { key: '事业收入', is: [['事业收入']] },
  { key: '经营收入', is: [['事业单位经营收入'], ['经营收入']] },
  { key: '附属单位上缴收入', is: [['附属单位上缴收入'], ['下级单位上缴收入']] },
  { key: '其他收入', is: [['其他收入']] },
].map((row): RowSpec => ({ ...row, inSomeForms: true }));

/** What central departments add to the income of the year. */
const BROUGHT: readonly RowSpec[] = [
  { key: YEAR_INCOME, is: [['本年收入合计'], ['本年收入小计']], required: true },
  {
    key: '使用非财政拨款结余',
    is: [
      ['使用非财政拨款结余'],
      ['使用非财政拨款结余(含专用结余)'],
      ['使用非财政拨款结余和专用结余'],
      ['用事业基金弥补收支差额'],
    ],
  },
  { key: '上年结转', is: [['上年结转'], ['上年结转结余'], ['上年结转和结余'], ['年初结转和结余']] },
];

const incomeSide = (rows: readonly RowSpec[], groups: readonly GroupSpec[]): BlockSpec => ({
  id: '收入',
  lane: { over: ['收入', '本年收入'], index: 0 },
  labels: ['项目', '项目(按收入性质)', '收入项目'],
  skip: SKIP_WORDS,
  others: ['收入', '本年收入', '支出', '本年支出'],
  columns: [required(moneyColumn('预算数', ...BUDGETED))],
  rows: {
    kind: 'labels',
    rows: [
      ...SOURCES,
      ...rows,
      {
        key: ALL_INCOME,
        is: [['收入总计'], ['总计'], ['收入合计'], ['合计']],
        last: true,
        required: true,
        ...(rows === BROUGHT ? { below: YEAR_INCOME } : {}),
      },
    ],
    groups,
  },
});

/** A unit of Shanghai prints what each class is spent on beside its amount, below the same word: these are the more telling. */
const KINDS = [moneyColumn('人员经费'), moneyColumn('公用经费'), moneyColumn('项目支出')];

const expenditureSide = (rows: readonly RowSpec[], groups: readonly GroupSpec[]): BlockSpec => ({
  id: '支出',
  lane: { over: ['支出', '本年支出'], index: 1 },
  labels: ['项目', '项目(按功能分类)', '项目(按支出功能分类)', '功能分类', '支出项目'],
  skip: SKIP_WORDS,
  others: ['收入', '本年收入', '支出', '本年支出', '合计', '基本支出'],
  columns: [
    ...KINDS,
    required(moneyColumn('预算数', ...BUDGETED, ['预算数', '合计'], ['{年}预算数', '合计'])),
  ],
  rows: {
    kind: 'labels',
    classes: true,
    rows: [
      ...rows,
      {
        key: ALL_EXPENDITURE,
        is: [['支出总计'], ['总计'], ['支出合计'], ['合计']],
        last: true,
        required: true,
        ...(rows.length > 0 ? { below: YEAR_EXPENDITURE } : {}),
      },
    ],
    groups,
  },
});

/** Of the year, and with what goes over from one year to another. */
const INCOME = incomeSide(BROUGHT, [{ name: '收入各项', before: YEAR_INCOME }]);
const EXPENDITURE = expenditureSide(
  [
    { key: YEAR_EXPENDITURE, is: [['本年支出合计'], ['本年支出小计']], required: true },
    { key: '结转下年', is: [['结转下年'], ['年终结转结余'], ['年末结转和结余'], ['结转下年支出']] },
  ],
  [{ name: '支出各类', before: YEAR_EXPENDITURE }],
);

/** Nothing goes over: the year's is all there is. */
const ALL_OF_YEAR = incomeSide([], [{ name: '全部收入', before: ALL_INCOME }]);
const ALL_SPENT = expenditureSide(
  [],
  [
    { name: '支出各类', before: ALL_EXPENDITURE },
    { name: '全部支出', before: ALL_EXPENDITURE },
    { name: '支出各行', keys: [ALL_EXPENDITURE], before: ALL_EXPENDITURE },
  ],
);

/** The same expenditure by economic class, as Hunan prints it right of the functions. */
const byEconomy = (id: string, index: number, ...labels: readonly string[]): BlockSpec => ({
  id,
  lane: { over: [], index },
  labels,
  others: ['收入', '支出'],
  columns: [moneyColumn(id, ...BUDGETED)],
  rows: {
    kind: 'labels',
    rows: [
      { key: ALL_EXPENDITURE, is: [['支出总计'], ['支出合计'], ['合计'], ['总计']], last: true },
      { key: YEAR_EXPENDITURE, is: [['本年支出合计']], partOf: ALL_EXPENDITURE },
      { key: '结转下年', is: [['结转下年'], ['年终结转结余'], ['结转下年支出']], partOf: ALL_EXPENDITURE },
    ],
    groups: [{ name: `${id}各类`, before: ALL_EXPENDITURE }],
  },
});

const ECONOMIES: readonly BlockSpec[] = [
  byEconomy('部门经济分类', 2, '项目(按部门预算经济分类)', '项目(按部门经济分类)', '部门预算支出经济分类'),
  byEconomy('政府经济分类', 3, '项目(按政府预算经济分类)', '项目(按政府经济分类)', '政府预算支出经济分类'),
];

const SIDES: readonly (readonly [string, readonly BlockSpec[]])[] = [
  ['carried-over', [INCOME, EXPENDITURE]],
  ['carried-in', [INCOME, ALL_SPENT]],
  ['carried-out', [ALL_OF_YEAR, EXPENDITURE]],
  ['year-only', [ALL_OF_YEAR, ALL_SPENT]],
];

const B01_LAYOUTS: readonly LayoutSpec[] = [
  ...SIDES.map(([name, blocks]) => ({ name: `${name}-by-economy`, blocks: [...blocks, ...ECONOMIES] })),
  ...SIDES.map(([name, blocks]) => ({ name, blocks })),
];

export const B01: TableSpec<'B01'> = {
  id: 'B01',
  word: { zh: '收支总表', en: 'Budget: all' },
  title: { zh: '收支总表', en: 'Budget of income and expenditure' },
  aliases: [
    '部门收支总表',
    '收支预算总表',
    '收支总体情况表',
    '财务收支总体情况表',
    '财务收支预算总表',
    '部门预算收支总表',
    '综合预算收支总表',
    '预算收支总表',
  ],
  family: 'budget',
  publishedBy: 'all',
  listsOnlyMoney: false,
  hasDepartmentLine: true,
  needsTitle: true,
  layouts: B01_LAYOUTS,
};
