/** BT-3: where a plan gives points to its indicators they come to 90 beside the 10 of 执行率, or to 100. */
import type { FindingCell } from '../check/types';
import { Decimal, ZERO } from '../amount';
import { message, type Catalogue } from '../messages';
import type { Figure, Table } from '../tables';
import { NOT_APPLICABLE, PASS, failed, type Rule, type RuleResult } from './rule';

const MESSAGES = {
  sum: {
    zh: '{table} 各指标的分值（权重）合计 {sum}，应为 90（执行率另有 10 分）或 100',
    en: '{table}: the points of its indicators come to {sum}, not to 90 (beside 10 of execution) or 100',
  },
  advice: { zh: '请核对各指标的分值', en: 'Check the points of each indicator' },
} as const satisfies Catalogue<string>;

const WHOLE = [new Decimal('90'), new Decimal('100')];
const FORMS = ['G01', 'G02'];
const POINTS = '分值';

export const targetPoints: Rule = {
  id: 'BT-3',
  severity: 'error',
  kind: { zh: '绩效目标分值合计不对', en: 'Points of a plan' },
  ofSureTables: true,
  basis: '项目支出绩效目标表：预算执行率 10 分，其余指标 90 分',
  check({ set }) {
    const results = set.tables.filter(({ id }) => FORMS.includes(id)).flatMap(resultOf);
    return results.length > 0 ? results : [NOT_APPLICABLE];
  },
};

function resultOf(table: Table): RuleResult[] {
  const figures = table.rows.flatMap(({ key }): Figure[] => {
    const figure = table.figure(key, POINTS);
    return figure?.amount ? [figure] : [];
  });
  if (figures.length === 0) return [];
  const sum = figures.reduce((all, { amount }) => all.plus(amount?.value ?? ZERO), ZERO);
  if (WHOLE.some((whole) => whole.eq(sum))) return [PASS];
  const data = { table: table.name, sum: sum.toFixed() };
  return [
    failed({
      rule: targetPoints.id,
      severity: targetPoints.severity,
      lines: [message(MESSAGES, 'sum', data), message(MESSAGES, 'advice')],
      table: table.id,
      cells: figures.map(({ sheet, at, text }): FindingCell => ({ sheet, at, text })),
      suspects: [],
    }),
  ];
}
