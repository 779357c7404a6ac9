/** 部门整体支出绩效自评表, as counties of Hunan publish it (岳麓 2020). */
import { GOALS, INDICATORS, INDICATORS_OF_CHONGQING, rate, score } from './self-evaluation';
import { moneyColumn, required } from './columns';
import type { BlockSpec, ColumnSpec, LoneFigureSpec, TableSpec } from './spec';

const funds: BlockSpec = {
  id: '资金',
  labels: ['项目', '资金项目'],
  others: ['整体资金(万元)', '整体资金(元)', '整体资金'],
  columns: [
    { ...moneyColumn('全年预算数', ['全年预算数'], ['全年预算数(A)']), required: true },
    { ...moneyColumn('全年执行数', ['全年执行数'], ['全年执行数(B)']), required: true },
    { ...rate('执行率', ['执行率'], ['执行率(B/A)'], ['预算执行率']), required: true },
    score('分值', ['分值']),
    score('得分', ['得分']),
  ],
  rows: {
    kind: 'labels',
    rows: [
      { key: '资金来源合计', is: [['资金来源', '合计']], required: true },
      { key: '财政拨款', is: [['资金来源', '财政拨款'], ['财政拨款']] },
      { key: '其他资金', is: [['资金来源', '其他资金'], ['其他资金']] },
      { key: '资金结构合计', is: [['资金结构', '合计']] },
      { key: '基本支出', is: [['基本支出']] },
      { key: '人员支出', is: [['人员支出'], ['人员经费']] },
      { key: '公用支出', is: [['公用支出'], ['公用经费']] },
      { key: '项目支出', is: [['项目支出']] },
    ],
    groups: [],
    ends: GOALS,
  },
};

/** Below its one row stand two lists side by side, by 收入性质 and by 支出性质, with the figures within the words. */
const fundsOfHunan2021: BlockSpec = {
  id: '资金',
  labels: ['年度预算申请', '项目'],
  columns: [moneyColumn('年初预算数'), ...funds.columns],
  rows: {
    kind: 'labels',
    rows: [{ key: '资金来源合计', is: [['年度资金总额']], required: true, last: true }],
    groups: [],
  },
};

const byNature = (list: string, key: string, ...is: readonly string[]): LoneFigureSpec => ({
  row: `${list}：${key}`,
  column: '金额',
  quantity: 'money',
  groups: [list],
  is: is.length > 0 ? is : [key],
  stands: 'within',
});

const LISTS_OF_HUNAN: readonly LoneFigureSpec[] = [
  byNature('收入性质', '一般公共预算', '一般公共预算', '一般公共预算拨款'),
  byNature('收入性质', '政府性基金', '政府性基金拨款', '政府性基金', '政府性基金预算'),
  byNature('收入性质', '国有资本经营', '国有资本经营预算拨款', '国有资本经营预算'),
  byNature('收入性质', '专户管理', '纳入专户管理的非税收入拨款', '纳入专户管理的非税收入'),
  byNature('收入性质', '其他资金'),
  byNature('支出性质', '基本支出'),
  byNature('支出性质', '项目支出'),
];

const inTheRow = (column: ColumnSpec): ColumnSpec => ({ ...required(column), row: '资金来源合计' });

/** Its money in one row, its total in the head. */
const fundsOfChongqing: BlockSpec = {
  id: '资金',
  labels: [],
  others: ['部门整体支出', '整体支出', '部门预算执行情况', '预算执行情况'],
  columns: [
    inTheRow(moneyColumn('年初预算数')),
    inTheRow(
      moneyColumn(
        '全年预算数',
        ['全年(调整)预算数'],
        ['全年预算数'],
        ['调整预算数'],
        ['全年(调整)预算数(A)'],
      ),
    ),
    inTheRow(moneyColumn('全年执行数')),
    inTheRow(rate('执行率', ['执行率'])),
    inTheRow(score('分值', ['执行率权重'])),
    inTheRow(score('得分', ['执行率得分'])),
  ],
  rows: { kind: 'single', row: '资金来源合计' },
};

/** As the platform of several provinces exports it. */
const fundsOfPlatform: BlockSpec = {
  id: '资金',
  labels: ['项目', '资金项目', '支出类型'],
  others: ['资金情况', '整体资金', '预算执行情况', '部门整体支出'],
  columns: [
    required(moneyColumn('年初预算数', ['年初预算'], ['年初预算数'])),
    required(moneyColumn('预算调整数', ['年度预算调整'])),
    required(moneyColumn('全年预算数', ['调整后的预算'], ['调整后预算'])),
    required(moneyColumn('全年执行数')),
    required(rate('执行率', ['预算执行率'], ['预算执行率%'])),
    score('得分', ['自评得分']),
  ],
  rows: {
    kind: 'labels',
    rows: [
      { key: '资金合计', is: [['合计']], required: true },
      { key: '基本支出', is: [['基本支出']] },
      { key: '项目支出', is: [['项目支出']] },
    ],
    groups: [{ name: '按性质', keys: ['资金合计', '基本支出', '项目支出'], before: '资金合计' }],
    ends: GOALS,
  },
};

export const P01: TableSpec<'P01'> = {
  id: 'P01',
  word: { zh: '整体自评', en: 'Department self-evaluation' },
  title: { zh: '部门整体支出绩效自评表', en: 'Self-evaluation of the department’s spending' },
  aliases: [
    '部门(单位)整体支出绩效自评表',
    '单位整体支出绩效自评表',
    '部门整体绩效自评表',
    '整体支出绩效自评表',
  ],
  family: 'self-evaluation',
  publishedBy: 'all',
  listsOnlyMoney: false,
  hasDepartmentLine: false,
  fields: [
    { key: '部门职责', is: ['部门职责', '单位职责', '部门职能'] },
    { key: '人员编制', is: ['人员编制', '编制人数'] },
    { key: '实有人数', is: ['实有人数', '实有人员'] },
  ],
  layouts: [
    { name: 'county', blocks: [funds, INDICATORS] },
    { name: 'hunan-2021', blocks: [fundsOfHunan2021, INDICATORS], loneFigures: LISTS_OF_HUNAN },
    { name: 'platform', blocks: [fundsOfPlatform, INDICATORS] },
    {
      name: 'chongqing-2021',
      blocks: [fundsOfChongqing, INDICATORS_OF_CHONGQING],
      loneFigures: [
        { row: '总分', column: '得分', quantity: 'score', is: ['自评总分', '自评总得分'], stands: 'beside' },
      ],
    },
  ],
};
