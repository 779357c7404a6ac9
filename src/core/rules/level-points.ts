/** P-6: the points of the indicators below 产出指标(50分) add up to the 50 printed there. */
import { Decimal, ZERO } from '../amount';
import { message, type Catalogue } from '../messages';
import type { Table, TableRow } from '../tables';
import { NOT_APPLICABLE, PASS, failed, type Rule, type RuleResult } from './rule';

const MESSAGES = {
  differ: {
    zh: '{table}“{level}”注明 {printed} 分，所属指标分值相加为 {sum} 分',
    en: '{table}: {level} should have {printed} points, its indicators have {sum}',
  },
  advice: { zh: '请核对该级各指标的分值', en: 'Check the points of these indicators' },
} as const satisfies Catalogue<string>;

export const levelPoints: Rule = {
  id: 'P-6',
  severity: 'error',
  kind: { zh: '指标分值合计不对', en: 'Points of indicators do not add up' },
  basis: '财预〔2020〕10号附件：一级指标分值之和等于标题括注',
  check({ set }) {
    const results = set.tables.flatMap((table) => levelsOf(table).map((rows) => levelResult(table, rows)));
    return results.length > 0 ? results : [NOT_APPLICABLE];
  },
};

/** Rows of each first-level indicator that prints its points. */
function levelsOf(table: Table): TableRow[][] {
  const levels = new Map<string, TableRow[]>();
  for (const row of table.rows) {
    const level = row.texts?.get('一级指标');
    if (level) levels.set(level, [...(levels.get(level) ?? []), row]);
  }
  return [...levels.values()].filter((rows) => rows.some((row) => row.texts?.has('一级分值')));
}

function levelResult(table: Table, rows: readonly TableRow[]): RuleResult {
  const texts = rows.find((row) => row.texts?.has('一级分值'))?.texts;
  const printed = new Decimal(texts?.get('一级分值') ?? '0');
  const figures = rows.flatMap((row) => table.figure(row.key, '分值') ?? []);
  const sum = figures.reduce((total, figure) => total.plus(figure.amount?.value ?? ZERO), ZERO);
  if (sum.eq(printed) || sum.isZero()) return PASS;
  const data = {
    table: table.title,
    level: texts?.get('一级指标') ?? '',
    printed: printed.toFixed(),
    sum: sum.toFixed(),
  };
  return failed({
    rule: levelPoints.id,
    severity: levelPoints.severity,
    lines: [message(MESSAGES, 'differ', data), message(MESSAGES, 'advice')],
    table: table.id,
    cells: figures.map(({ sheet, at, text }) => ({ sheet, at, text })),
    left: data.printed,
    right: data.sum,
    suspects: [],
  });
}
