/** 项目支出绩效自评表, central form (财预〔2020〕10号, annex). */
import { GOALS, INDICATORS, INDICATORS_WITHOUT_POINTS, rate, score, wordsColumn } from './self-evaluation';
import { moneyColumn, required } from './columns';
import type { BlockSpec, ColumnSpec, TableSpec } from './spec';

const fundsWith = (columns: readonly ColumnSpec[]): BlockSpec => ({
  id: '资金',
  labels: ['项目', '资金项目', '年度预算数', '预算执行情况'],
  others: ['项目资金'],
  columns,
  rows: {
    kind: 'labels',
    rows: [
      {
        key: '年度资金总额',
        is: [['年度资金总额'], ['总额'], ['资金总额'], ['年度财政资金总额']],
        required: true,
      },
      {
        key: '当年财政拨款',
        is: [['财政拨款'], ['当年财政拨款'], ['本年财政拨款'], ['财政资金']],
        inSomeForms: true,
      },
      { key: '上年结转资金', is: [['上年结转资金'], ['上年结转']], inSomeForms: true },
      { key: '财政专户管理资金', is: [['财政专户管理资金']], inSomeForms: true },
      { key: '单位资金', is: [['单位资金']], inSomeForms: true },
      { key: '其他资金', is: [['其他资金']], inSomeForms: true },
    ],
    groups: [],
    ends: GOALS,
  },
});

const RATE = required(rate('执行率', ['执行率'], ['执行率(B/A)'], ['预算执行率']));

const funds = fundsWith([
  moneyColumn('年初预算数', ['年初预算数'], ['年初预算']),
  required(moneyColumn('全年预算数', ['全年预算数'], ['全年预算数(A)'], ['调整后预算数'])),
  required(moneyColumn('全年执行数', ['全年执行数'], ['全年执行数(B)'], ['预算执行数'])),
  score('分值', ['分值'], ['权重']),
  RATE,
  score('得分', ['得分']),
  wordsColumn('原因', ['原因']),
]);

const fundsOf2018 = fundsWith([
  required(moneyColumn('全年预算数', ['预算数'])),
  required(moneyColumn('全年执行数')),
  score('分值', ['分值']),
  RATE,
  score('得分', ['得分']),
]);

const fundsOfHubei = fundsWith([
  required(moneyColumn('全年预算数', ['预算数'], ['预算数(A)'])),
  required(moneyColumn('全年执行数', ['执行数'], ['执行数(B)'])),
  RATE,
  required(score('得分', ['得分'], ['得分(分*执行率)'])),
]);

export const P02: TableSpec<'P02'> = {
  id: 'P02',
  word: { zh: '项目自评', en: 'Project self-evaluation' },
  title: { zh: '项目支出绩效自评表', en: 'Self-evaluation of project spending' },
  aliases: [
    '项目绩效自评表',
    '部门预算项目支出绩效自评表',
    '预算项目支出绩效自评表',
    '项目支出绩效目标自评表',
    '部门预算项目绩效自评表',
    '项目支出绩效自评情况表',
  ],
  family: 'self-evaluation',
  publishedBy: 'all',
  listsOnlyMoney: false,
  hasDepartmentLine: false,
  fields: [
    { key: '项目名称', is: ['项目名称'] },
    { key: '主管部门', is: ['主管部门', '主管部门及代码'] },
    { key: '实施单位', is: ['实施单位'] },
  ],
  repeats: true,
  layouts: [
    { name: 'central', blocks: [funds, INDICATORS] },
    { name: '2018', blocks: [fundsOf2018, INDICATORS] },
    { name: 'hubei', blocks: [fundsOfHubei, INDICATORS_WITHOUT_POINTS] },
  ],
};
