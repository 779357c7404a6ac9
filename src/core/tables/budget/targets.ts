/** Plans of what spending is to reach (绩效目标表), without scores: of a project, and of a whole department. */
import { moneyColumn, required } from '../columns';
import { score, wordsColumn } from '../self-evaluation';
import type { BlockSpec, LoneFigureSpec, TableSpec } from '../spec';

const TARGET = '年度指标值';

const INDICATORS: BlockSpec = {
  id: '指标',
  labels: ['一级指标', '二级指标', '三级指标'],
  others: ['绩效指标', '指标性质', '度量单位', '计量单位'],
  columns: [
    required(
      wordsColumn(
        TARGET,
        [TARGET],
        ['年度(/项目)指标值'],
        ['指标值'],
        ['目标值'],
        ['指标值(包含数字及文字描述)'],
      ),
    ),
    score('分值', ['分值'], ['权重'], ['分值权重'], ['权重(%)']),
  ],
  rows: { kind: 'indicators', item: '指标', itemGroup: '各指标' },
};

const YEAR_TOTAL = ['年度资金申请总额', '年度资金总额', '年度预算资金总额', '当年年度预算', '资金总额'];
const PROJECT_TOTAL = ['项目资金总额', '项目总预算'];

const money = (row: string, is: readonly string[], under?: readonly string[]): LoneFigureSpec => ({
  row,
  column: '金额',
  quantity: 'money',
  is,
  stands: 'beside',
  ...(under ? { under } : {}),
});

export const G01: TableSpec<'G01'> = {
  id: 'G01',
  word: { zh: '项目目标', en: 'Project targets' },
  title: { zh: '项目支出绩效目标表', en: 'Targets of project spending' },
  aliases: [
    ...['填报', '申报', '审批', '批复', '申报审批'].map((stage) => `项目支出绩效目标${stage}表`),
    ...['', '填报', '申报'].map((stage) => `项目绩效目标${stage}表`),
    ...['填报', '申报', ''].map((stage) => `财政项目支出绩效目标${stage}表`),
  ],
  family: 'targets',
  publishedBy: 'all',
  listsOnlyMoney: false,
  hasDepartmentLine: false,
  needsTitle: true,
  mayBeUnread: true,
  repeats: true,
  fields: [
    { key: '项目名称', is: ['项目名称'] },
    { key: '计划开始日期', is: ['计划开始日期', '开始日期'] },
    { key: '计划完成日期', is: ['计划完成日期', '完成日期'] },
  ],
  layouts: [
    {
      name: 'form',
      blocks: [INDICATORS],
      loneFigures: [
        money('项目资金总额', PROJECT_TOTAL),
        money('项目财政资金', ['财政资金'], PROJECT_TOTAL),
        money('项目其他资金', ['其他资金'], PROJECT_TOTAL),
        money('年度资金总额', YEAR_TOTAL),
        money('当年财政拨款', ['当年财政拨款', '财政拨款', '本年财政拨款', '财政资金'], YEAR_TOTAL),
        money('上年结转资金', ['上年结转资金', '上年结转'], YEAR_TOTAL),
        money('其他资金', ['其他资金', '其它资金'], YEAR_TOTAL),
      ],
    },
  ],
};

const TASKS: BlockSpec = {
  id: '任务',
  labels: ['任务名称'],
  others: ['年度主要任务', '主要内容', '预算金额', '预算金额(万元)'],
  columns: [
    required(moneyColumn('总额', ['总额'], ['预算金额', '总额'], ['合计'])),
    moneyColumn('财政拨款'),
    moneyColumn('其他资金'),
    wordsColumn('主要内容', ['主要内容']),
  ],
  rows: {
    kind: 'indicators',
    item: '任务',
    itemGroup: '各任务',
    total: { key: '金额合计', is: [['金额合计'], ['合计']] },
  },
};

export const G02: TableSpec<'G02'> = {
  id: 'G02',
  word: { zh: '整体目标', en: 'Department targets' },
  title: { zh: '部门整体支出绩效目标表', en: 'Targets of the department’s spending' },
  aliases: [
    '部门整体支出绩效目标申报表',
    '部门整体绩效目标表',
    '部门整体绩效目标申报表',
    '整体支出绩效目标表',
    '整体支出绩效目标申报表',
  ],
  family: 'targets',
  publishedBy: 'all',
  listsOnlyMoney: false,
  hasDepartmentLine: false,
  needsTitle: true,
  mayBeUnread: true,
  layouts: [{ name: 'tasks', blocks: [TASKS, INDICATORS] }],
};
