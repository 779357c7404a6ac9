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
export const words = (key: string, ...is: (readonly string[])[]): ColumnSpec => ({
  key,
  quantity: 'text',
  is,
});

export const INDICATORS: BlockSpec = {
  id: '指标',
  labels: ['一级指标', '二级指标', '三级指标'],
  columns: [
    words('年度指标值', ['年度指标值'], ['指标值'], ['目标值'], ['年初目标值']),
    words('实际完成值', ['实际完成值'], ['全年完成值'], ['完成值']),
    { ...score('分值', ['分值'], ['权重'], ['指标分值']), required: true },
    { ...score('得分', ['得分'], ['自评得分']), required: true },
    words(
      '偏差原因',
      ['偏差原因分析及改进措施'],
      ['偏差原因分析及改进'],
      ['偏差原因'],
      ['未完成原因分析'],
      ['备注'],
    ),
  ],
  rows: {
    kind: 'indicators',
    item: '指标',
    itemGroup: '各指标',
    total: { key: '总分', is: [['总分'], ['合计'], ['总计'], ['总得分']] },
  },
};
