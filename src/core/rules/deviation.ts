/** P-9: an indicator that lost points says why. */
import { ZERO } from '../amount';
import { message, type Catalogue } from '../messages';
import type { Table, TableRow } from '../tables';
import { NOT_APPLICABLE, PASS, failed, type Rule, type RuleResult } from './rule';

const MESSAGES = {
  missing: {
    zh: '{table}「{item}」得分 {score}，低于分值 {points}，没有写偏差原因',
    en: '{table}: “{item}” scored {score} of {points} and gives no reason',
  },
  advice: { zh: '请在“偏差原因分析及改进措施”栏说明', en: 'Give the reason in the last column' },
} as const satisfies Catalogue<string>;

const LABEL_LENGTH_SHOWN = 24;

export const deviation: Rule = {
  id: 'P-9',
  severity: 'warning',
  basis: '财预〔2020〕10号附件：未完成的指标须分析原因',
  check({ set }) {
    const rows = set.tables.flatMap((table) =>
      table.rows.filter((row) => row.texts?.has('偏差原因')).map((row) => [table, row] as const),
    );
    return rows.length > 0 ? rows.map(([table, row]) => rowResult(table, row)) : [NOT_APPLICABLE];
  },
};

function rowResult(table: Table, row: TableRow): RuleResult {
  const score = table.figure(row.key, '得分');
  const points = table.figure(row.key, '分值');
  if (!score?.amount || !points?.amount) return NOT_APPLICABLE;
  const lost = points.amount.value.minus(score.amount.value);
  if (lost.lte(ZERO) || (row.texts?.get('偏差原因') ?? '').trim() !== '') return PASS;
  const item =
    row.label.length > LABEL_LENGTH_SHOWN ? `${row.label.slice(0, LABEL_LENGTH_SHOWN)}……` : row.label;
  return failed({
    rule: deviation.id,
    severity: deviation.severity,
    lines: [
      message(MESSAGES, 'missing', {
        table: table.title,
        item,
        score: score.text.trim(),
        points: points.text.trim(),
      }),
      message(MESSAGES, 'advice'),
    ],
    table: table.id,
    cells: [{ sheet: score.sheet, at: score.at, text: score.text }],
    suspects: [],
  });
}
