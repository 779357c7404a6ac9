/** Performance indicators as offices write them, by level; and what projects are called. */

export interface IndicatorTemplate {
  readonly second: string;
  readonly text: string;
  /** With a target in numbers; without, the indicator is judged in words. */
  readonly target?: {
    readonly sign: '≥' | '≤' | '=';
    readonly low: number;
    readonly high: number;
    readonly unit: string;
  };
}

/** `二级指标 text sign low high unit`, or `二级指标 text`. */
const read = (lines: string): readonly IndicatorTemplate[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [second = '', text = '', sign, low, high, unit] = line.trim().split(' ');
      return sign === '≥' || sign === '≤' || sign === '='
        ? { second, text, target: { sign, low: Number(low), high: Number(high), unit: unit ?? '' } }
        : { second, text };
    });

export const OUTPUT: readonly IndicatorTemplate[] = read(`
数量指标 开展专项检查次数 ≥ 4 24 次
数量指标 举办培训班期数 ≥ 2 12 期
数量指标 服务群众人数 ≥ 200 5000 人
数量指标 完成项目个数 = 3 30 个
数量指标 印发宣传资料份数 ≥ 500 8000 份
质量指标 项目验收合格率 ≥ 90 100 %
质量指标 任务完成率 = 100 100 %
质量指标 培训合格率 ≥ 85 98 %
时效指标 项目按期完成率 ≥ 90 100 %
时效指标 资金拨付及时率 = 100 100 %
时效指标 各项工作按时完成
成本指标 项目总成本控制率 ≤ 100 100 %
成本指标 人均培训成本 ≤ 200 450 元
`);

export const BENEFIT: readonly IndicatorTemplate[] = read(`
经济效益指标 带动社会投入金额 ≥ 20 300 万元
经济效益指标 节约财政资金
社会效益指标 政策知晓率 ≥ 85 95 %
社会效益指标 受益群众人数 ≥ 300 9000 人
社会效益指标 提升公共服务水平
生态效益指标 空气质量优良天数比例 ≥ 80 92 %
可持续影响指标 长效管理机制健全
可持续影响指标 设施正常运转率 ≥ 90 98 %
`);

export const SATISFACTION: readonly IndicatorTemplate[] = read(`
服务对象满意度指标 服务对象满意度 ≥ 85 95 %
服务对象满意度指标 群众满意度 ≥ 90 95 %
`);

export const REASONS: readonly string[] = [
  '受外部环境影响，部分工作推迟到下年度实施，下一步加快进度。',
  '年初指标设定偏高，今后将结合实际合理设定指标值。',
  '部分项目招标流程较长，将提前开展前期工作。',
  '宣传力度不够，下一步拓宽宣传渠道。',
];

export const DUTIES =
  '贯彻执行有关法律法规和政策，承担本领域行政管理、公共服务和监督检查工作，完成上级交办的其他任务。';
export const GOAL = '按照年度工作要点完成各项任务，保障机构正常运转，提高资金使用效益和公共服务水平。';
export const RESULT = '年度各项工作按计划推进，重点任务基本完成，资金使用规范，取得了较好的社会效益。';
