/** 表06 一般公共预算财政拨款基本支出决算表 (from 2022 …明细表): accounts in lanes, printed form 财决08-1; beside each its two kinds of funds (Jiangsu). */
import { moneyColumn, required } from './columns';
import type { BlockSpec, ColumnSpec, LayoutSpec, RowScheme, TableSpec } from './spec';
import { NAME_WORDS } from './words';

const STAFF = '人员经费合计';
const OFFICE = '公用经费合计';
const TOTAL = '合计';
const SPENT = '决算数';

const ROWS: RowScheme = {
  kind: 'codes',
  classifications: ['economic'],
  levels: [3, 5],
  totals: [
    { key: STAFF, is: [['人员经费合计'], ['人员支出合计']], inSomeForms: true },
    { key: OFFICE, is: [['公用经费合计'], ['公用支出合计'], ['日常公用经费合计']], inSomeForms: true },
    { key: TOTAL, is: [['合计'], ['总计'], ['基本支出合计']], inSomeForms: true },
  ],
  codeGroups: [
    { name: '人员末级', prefixes: ['301', '303'] },
    { name: '公用末级', prefixes: ['302', '305', '307', '309', '310', '311', '312', '313', '399'] },
  ],
};

const BLOCK: Pick<BlockSpec, 'id' | 'labels' | 'rows'> = {
  id: '科目',
  labels: NAME_WORDS,
  rows: ROWS,
};

const lanes: BlockSpec = {
  ...BLOCK,
  others: ['人员经费', '公用经费', '项目'],
  columns: [required(moneyColumn(SPENT, ['决算数'], ['金额']))],
};

/** A kind of funds as a column; beside 合计 it is the row that the lanes print. */
const kind = (key: string, row: string, ...words: readonly string[]): ColumnSpec => ({
  ...required(moneyColumn(key, ...words.map((word) => [word]))),
  cellOf: { printedIn: TOTAL, row, column: SPENT },
});

const kinds: BlockSpec = {
  ...BLOCK,
  others: ['项目', '决算数', '基本支出', '一般公共预算财政拨款基本支出', '一般公共预算基本支出'],
  columns: [
    required(moneyColumn(SPENT, ['合计'], ['小计'], ['本年支出合计'], ['基本支出合计'])),
    kind('人员经费', STAFF, '人员经费', '人员支出'),
    kind('公用经费', OFFICE, '公用经费', '日常公用经费', '公用支出'),
  ],
};

const layouts: readonly LayoutSpec[] = [
  { name: 'kinds', blocks: [kinds] },
  { name: 'lanes', blocks: [lanes] },
];

const ALL_FUNDS = '财政拨款基本支出决算表';

export const T06: TableSpec<'T06'> = {
  id: 'T06',
  word: { zh: '表06', en: 'Table 06' },
  title: {
    zh: '一般公共预算财政拨款基本支出决算表',
    en: 'Basic expenditure from the general public budget',
  },
  aliases: [
    '一般公共预算财政拨款基本支出决算明细表',
    '一般公共预算财政拨款基本支出决算明细',
    '一般公共预算基本支出决算表',
    ALL_FUNDS,
  ],
  titlesOfBudgets: ['一般公共预算财政拨款基本支出明细表'],
  family: 'accounts',
  publishedBy: 'all',
  listsOnlyMoney: true,
  hasDepartmentLine: true,
  isPublicToLowest: true,
  companions: [{ id: 'T16', titles: [ALL_FUNDS], allFundsIn: '基本支出' }],
  layouts,
};

/** Of all fiscal funds, beside 表06 (Jiangsu); alone it is that table as long as other funds have no basic expenditure. */
export const T16: TableSpec<'T16'> = {
  id: 'T16',
  word: { zh: '表16', en: 'Table 16' },
  title: { zh: ALL_FUNDS, en: 'Basic expenditure from fiscal appropriation' },
  aliases: [],
  family: 'accounts',
  publishedBy: 'some',
  listsOnlyMoney: true,
  hasDepartmentLine: true,
  layouts,
};
