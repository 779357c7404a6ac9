/** 收入总表: income by functional code and source; some provinces list the units instead. */
import { moneyColumn, required } from '../columns';
import type { BlockSpec, ColumnSpec, TableSpec } from '../spec';
import { byFunction } from './by-function';
import { CAPITAL_NAMES, FUND_NAMES, GENERAL_NAMES } from './funds';

const OTHER_SOURCES: readonly ColumnSpec[] = [
  moneyColumn('财政专户管理资金', ['财政专户管理资金'], ['财政专户管理资金收入']),
  moneyColumn('事业收入', ['事业收入'], ['事业收入', '金额'], ['事业收入', '小计']),
  moneyColumn('其中：教育收费', ['事业收入', '其中:教育收费'], ['其中:教育收费'], ['事业收入', '教育收费']),
  moneyColumn('经营收入', ['事业单位经营收入'], ['经营收入']),
  moneyColumn('上级补助收入'),
  moneyColumn('附属单位上缴收入', ['附属单位上缴收入'], ['下级单位上缴收入']),
  moneyColumn('其他收入'),
  moneyColumn(
    '使用非财政拨款结余',
    ['使用非财政拨款结余'],
    ['用事业基金弥补收支差额'],
    ['使用非财政拨款结余(含专用结余)'],
  ),
];

const BROUGHT_OVER = moneyColumn('上年结转', ['上年结转'], ['上年结转结余'], ['上年结转和结余']);
const TOTAL = required(moneyColumn('合计', ['合计'], ['总计'], ['收入合计'], ['收入预算', '合计']));

const WHOLE: readonly ColumnSpec[] = [TOTAL, BROUGHT_OVER, required(moneyColumn('财政拨款收入'))];

/** `heads` above what the year brings, where last year's rest stands beside it. */
const BY_FUND: readonly ColumnSpec[] = [
  TOTAL,
  BROUGHT_OVER,
  required(moneyColumn('一般公共预算财政拨款收入', ...GENERAL_NAMES)),
  moneyColumn('政府性基金预算财政拨款收入', ...FUND_NAMES),
  moneyColumn('国有资本经营预算财政拨款收入', ...CAPITAL_NAMES),
];

/** Rows are the units of a department; nobody says which belong to which. */
const byUnit = (columns: readonly ColumnSpec[]): BlockSpec => ({
  id: '单位',
  labels: ['单位名称', '部门(单位)名称', '预算单位'],
  skip: ['单位编码', '单位代码', '部门(单位)代码', '序号'],
  /** What the year brings, beside all there is. */
  ignore: [
    ['本年收入', '合计'],
    ['本年收入', '小计'],
  ],
  others: ['本年收入', '上年结转结余', '合计'],
  columns,
  rows: { kind: 'labels', rows: [{ key: '合计', is: [['合计'], ['总计']], required: true }], groups: [] },
});

export const B02: TableSpec<'B02'> = {
  id: 'B02',
  word: { zh: '收入总表', en: 'Budget: income' },
  title: { zh: '收入总表', en: 'Budget of income' },
  aliases: ['收入预算总表', '收入总体情况表', '部门收入预算表', '综合预算收入总表'],
  family: 'budget',
  publishedBy: 'all',
  listsOnlyMoney: true,
  hasDepartmentLine: true,
  needsTitle: true,
  layouts: [
    { name: 'by-fund', blocks: [byFunction([...BY_FUND, ...OTHER_SOURCES], ['收入预算', '本年收入'])] },
    { name: 'by-source', blocks: [byFunction([...WHOLE, ...OTHER_SOURCES], ['收入预算', '本年收入'])] },
    { name: 'by-unit', blocks: [byUnit([...BY_FUND, ...OTHER_SOURCES])] },
  ],
};
