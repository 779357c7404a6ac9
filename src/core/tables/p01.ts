/** 部门整体支出绩效自评表, as counties of Hunan publish it (岳麓 2020). */
import { INDICATORS, rate, score } from './self-evaluation';
import { moneyColumn } from './columns';
import type { BlockSpec, TableSpec } from './spec';

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
  },
};

/** Below its one row stand two lists side by side, by 收入性质 and by 支出性质, with figures where they fit. */
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
    { name: 'hunan-2021', blocks: [fundsOfHunan2021, INDICATORS] },
  ],
};
