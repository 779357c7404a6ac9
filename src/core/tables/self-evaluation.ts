/** Parts shared by the two self-evaluation forms (财预〔2020〕10号): the indicator block and its columns. */
import type { BlockSpec, ColumnSpec } from './spec';

export const rate = (key: string, ...is: (readonly string[])[]): ColumnSpec => ({
  key,
  quantity: 'rate',
  is,
});
export const score = (key: string, ...is: (readonly string[])[]): ColumnSpec => ({
  key,
  quantity: 'score',
  is,
});
export const wordsColumn = (key: string, ...is: (readonly string[])[]): ColumnSpec => ({
  key,
  quantity: 'text',
  is,
});

/** What stands between the money and the indicators. */
export const GOALS: readonly string[] = [
  '年度总体目标',
  '年度总体目标完成情况',
  '年度目标',
  '年度绩效目标',
  '总体目标',
  '预期目标',
  '年初设定目标',
  '年初绩效目标',
  '绩效目标',
];

const TARGET = '年度指标值';

const indicators = (points: ColumnSpec): BlockSpec => ({
  id: '指标',
  labels: ['一级指标', '二级指标', '三级指标'],
  others: ['绩效指标'],
  columns: [
    wordsColumn(
      TARGET,
      [TARGET],
      [TARGET, '指标值'],
      ['指标值'],
      ['目标值'],
      ['年初目标值'],
      ['年初目标值(A)'],
    ),
    wordsColumn('指标性质', [TARGET, '指标性质'], ['指标性质']),
    wordsColumn('度量单位', [TARGET, '度量单位'], ['度量单位'], [TARGET, '计量单位'], ['计量单位']),
    wordsColumn(
      '实际完成值',
      ['实际完成值'],
      ['实际完成值(B)'],
      ['全年完成值'],
      ['全年实际完成值'],
      ['完成值'],
    ),
    points,
    { ...score('得分', ['得分'], ['自评得分']), required: true },
    wordsColumn(
      '偏差原因',
      ['偏差原因分析及改进措施'],
      ['偏差原因分析及改进'],
      ['偏差原因'],
      ['未完成原因分析'],
      ['偏差原因分析'],
      ['原因'],
      ['备注'],
    ),
  ],
  rows: {
    kind: 'indicators',
    item: '指标',
    itemGroup: '各指标',
    total: { key: '总分', is: [['总分'], ['合计'], ['总计'], ['总得分']] },
  },
});

const POINTS = score('分值', ['分值'], ['权重'], ['指标分值']);

export const INDICATORS = indicators({ ...POINTS, required: true });

/** Chongqing prints no levels, no total, and how much of its points an indicator earns. */
export const INDICATORS_OF_CHONGQING: BlockSpec = {
  id: '指标',
  labels: ['指标名称'],
  others: ['绩效指标'],
  columns: [
    wordsColumn('度量单位', ['计量单位']),
    wordsColumn('指标性质', ['指标性质']),
    wordsColumn('年初指标值', ['年初指标值']),
    wordsColumn(TARGET, ['调整指标值']),
    wordsColumn('实际完成值', ['全年完成值']),
    { ...rate('得分系数', ['得分系数']), required: true },
    { ...score('分值', ['指标权重']), required: true },
    { ...score('得分', ['指标得分']), required: true },
    wordsColumn('核心指标', ['是否核心指标']),
  ],
  rows: { kind: 'indicators', item: '指标', itemGroup: '各指标' },
};

/** Hubei prints the points in the label or not at all. */
export const INDICATORS_WITHOUT_POINTS = indicators(POINTS);
