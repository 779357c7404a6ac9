/** P-10: what is judged in words scores within the band those words stand for: 达成 100–80%, 部分达成 80–60%, 未达成 60–0%. */
import { Decimal } from '../amount';
import { message, type Catalogue } from '../messages';
import { normalise } from '../tables/normalise';
import { indicatorsOf, shownItem, type Indicator } from './indicator';
import { NOT_APPLICABLE, PASS, failed, type Rule, type RuleResult } from './rule';

const MESSAGES = {
  outside: {
    zh: '{table}“{item}”完成情况为“{words}”，得分 {score}；这一档应在 {low}–{high} 分之间',
    en: '{table}: “{item}” is rated “{words}” and scored {score}; that band is {low} to {high}',
  },
  advice: { zh: '请核对完成情况的档次或得分', en: 'Check the words or the score' },
} as const satisfies Catalogue<string>;

interface Band {
  readonly words: RegExp;
  readonly low: string;
  readonly high: string;
}

const BANDS: readonly Band[] = [
  { words: /^未达成(?:预期|年度)(?:指标|目标)?(?:且效果较差)?$/, low: '0', high: '0.6' },
  { words: /^部分达成(?:预期|年度)(?:指标|目标)?(?:并具有一定效果)?$/, low: '0.6', high: '0.8' },
  { words: /^(?:全部|已)?达成(?:预期|年度)(?:指标|目标)?$/, low: '0.8', high: '1' },
];

export const qualitativeScore: Rule = {
  id: 'P-10',
  severity: 'hint',
  kind: { zh: '定性指标得分与评价不符', en: 'A score outside the band of its words' },
  basis: '财预〔2020〕10号附件：定性指标分三档记分',
  check({ set }) {
    const results = indicatorsOf(set.tables).flatMap(resultOf);
    return results.length > 0 ? results : [NOT_APPLICABLE];
  },
};

function resultOf({ table, row, score, points, scored }: Indicator): RuleResult[] {
  const words = normalise(row.texts?.get('实际完成值') ?? '');
  const band = BANDS.find((one) => one.words.test(words));
  if (!band) return [];
  const low = new Decimal(band.low).times(points);
  const high = new Decimal(band.high).times(points);
  if (scored.gte(low) && scored.lte(high)) return [PASS];
  const data = {
    table: table.title,
    item: shownItem(row),
    words,
    score: score.text.trim(),
    low: low.toFixed(),
    high: high.toFixed(),
  };
  return [
    failed({
      rule: qualitativeScore.id,
      severity: qualitativeScore.severity,
      lines: [message(MESSAGES, 'outside', data), message(MESSAGES, 'advice')],
      table: table.id,
      cells: [{ sheet: score.sheet, at: score.at, text: score.text }],
      left: data.score,
      suspects: [],
    }),
  ];
}
