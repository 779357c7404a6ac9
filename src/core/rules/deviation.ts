/** P-9: an indicator that lost points says why. */
import { message, type Catalogue } from '../messages';
import { indicatorsOf, isReached, measuresOf, shownItem, type Indicator } from './indicator';
import { NOT_APPLICABLE, PASS, failed, type Rule, type RuleResult } from './rule';

const MESSAGES = {
  missing: {
    zh: '{table}“{item}”得分 {score}，低于分值 {points}，没有写偏差原因',
    en: '{table}: “{item}” scored {score} of {points} and gives no reason',
  },
  reached: {
    zh: '{table}“{item}”完成值 {actual} 已达到指标值 {target}，得分 {score} 却低于分值 {points}，也没有写原因',
    en: '{table}: “{item}” reached {target} ({actual}) but scored {score} of {points} without a reason',
  },
  advice: { zh: '请在“偏差原因分析及改进措施”栏说明', en: 'Give the reason in the last column' },
} as const satisfies Catalogue<string>;

export const deviation: Rule = {
  id: 'P-9',
  severity: 'warning',
  kind: { zh: '扣分没有写原因', en: 'Lost points are not explained' },
  basis: '财预〔2020〕10号附件：未完成的指标须分析原因',
  check({ set }) {
    const indicators = indicatorsOf(set.tables).filter(({ row }) => row.texts?.has('偏差原因'));
    return indicators.length > 0 ? indicators.map(resultOf) : [NOT_APPLICABLE];
  },
};

function resultOf(indicator: Indicator): RuleResult {
  const { table, row, score, points, scored } = indicator;
  if (scored.gte(points) || (row.texts?.get('偏差原因') ?? '').trim() !== '') return PASS;
  const measures = measuresOf(row);
  const data = {
    table: table.title,
    item: shownItem(row),
    score: score.text.trim(),
    points: points.toFixed(),
    target: row.texts?.get('年度指标值')?.trim() ?? '',
    actual: row.texts?.get('实际完成值')?.trim() ?? '',
  };
  return failed({
    rule: deviation.id,
    severity: deviation.severity,
    lines: [
      message(MESSAGES, measures && isReached(measures) ? 'reached' : 'missing', data),
      message(MESSAGES, 'advice'),
    ],
    table: table.id,
    cells: [{ sheet: score.sheet, at: score.at, text: score.text }],
    suspects: [],
  });
}
