/**
 * P-8: an indicator that missed its number does not score more than the share it reached.
 * Deducting more than that share is the evaluator's right and is not told.
 */
import { type Decimal, powerOfTen } from '../amount';
import { message, type Catalogue } from '../messages';
import { indicatorsOf, isReached, measuresOf, shownItem, type Indicator, type Measure } from './indicator';
import { NOT_APPLICABLE, PASS, failed, type Rule, type RuleResult } from './rule';

const MESSAGES = {
  tooMuch: {
    zh: '{table}“{item}”指标值 {target}，完成值 {actual}，得分 {score}；按完成比例计算为 {expected}',
    en: '{table}: “{item}” aimed at {target}, reached {actual} and scored {score}; its share would be {expected}',
  },
  advice: {
    zh: '请核对得分；另有评分办法的，请在偏差原因栏写明',
    en: 'Check the score, or say how it was given',
  },
} as const satisfies Catalogue<string>;

const PRINTED_DECIMALS = 2;

export const indicatorScore: Rule = {
  id: 'P-8',
  severity: 'hint',
  kind: { zh: '指标得分与完成值不符', en: 'A score that its result does not give' },
  basis: '财预〔2020〕10号：定量指标按完成比例记分',
  check({ set }) {
    const results = indicatorsOf(set.tables).flatMap(resultOf);
    return results.length > 0 ? results : [NOT_APPLICABLE];
  },
};

/** The share reached, at most 1: actual over target, or target over actual where less is better. */
function shareOf({ target, actual }: { target: Measure; actual: Measure }): Decimal | undefined {
  const [part, whole] = target.direction === 'at-least' ? [actual, target] : [target, actual];
  return whole.value.isZero() ? undefined : part.value.div(whole.value);
}

function resultOf(indicator: Indicator): RuleResult[] {
  const { table, row, score, points, scored, decimals } = indicator;
  const measures = measuresOf(row);
  if (!measures || measures.target.direction === 'unsaid') return [];
  if (isReached(measures)) return [PASS];
  const expected = shareOf(measures)?.times(points);
  if (!expected) return [];
  const lastDigit = powerOfTen(-decimals);
  if (scored.minus(expected).lt(lastDigit)) return [PASS];
  const data = {
    table: table.title,
    item: shownItem(row),
    target: row.texts?.get('年度指标值')?.trim() ?? '',
    actual: row.texts?.get('实际完成值')?.trim() ?? '',
    score: score.text.trim(),
    expected: expected.toDecimalPlaces(PRINTED_DECIMALS).toFixed(),
  };
  return [
    failed({
      rule: indicatorScore.id,
      severity: indicatorScore.severity,
      lines: [message(MESSAGES, 'tooMuch', data), message(MESSAGES, 'advice')],
      table: table.id,
      cells: [{ sheet: score.sheet, at: score.at, text: score.text }],
      left: data.score,
      right: data.expected,
      suspects: [],
    }),
  ];
}
