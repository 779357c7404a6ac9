/** BT-2b: a project's plan begins before it ends, and does not end before the year of the budget. */
import type { Finding, FindingCell } from '../check/types';
import { message, type Catalogue } from '../messages';
import type { Table, TextCell } from '../tables';
import { NOT_APPLICABLE, PASS, failed, type Rule, type RuleResult } from './rule';

const MESSAGES = {
  order: {
    zh: '{table} 的计划开始日期 {start} 晚于计划完成日期 {end}',
    en: '{table}: the plan begins on {start}, after its end on {end}',
  },
  past: {
    zh: '{table} 的计划完成日期 {end} 早于预算年度 {year} 年',
    en: '{table}: the plan ends on {end}, before the year of the budget, {year}',
  },
  advice: { zh: '请核对两个日期和年度', en: 'Check both dates and the year' },
} as const satisfies Catalogue<string>;

const DATE = /(\d{4})[-年./](\d{1,2})[-月./](\d{1,2})/;
const TWO_DIGITS = 2;

export const targetDates: Rule = {
  id: 'BT-2b',
  severity: 'error',
  kind: { zh: '项目起止日期不对', en: 'Dates of a project’s plan' },
  ofSureTables: true,
  basis: '财政项目支出绩效目标填报表：计划开始日期、计划完成日期',
  check({ set }) {
    const results = set.tables.filter(({ id }) => id === 'G01').flatMap(resultOf);
    return results.length > 0 ? results : [NOT_APPLICABLE];
  },
};

function resultOf(table: Table): RuleResult[] {
  const [first, last] = [table.fields.get('计划开始日期'), table.fields.get('计划完成日期')];
  const [start, end] = [dateIn(first), dateIn(last)];
  if (!last || end === undefined) return [];
  if (first && start !== undefined && start > end)
    return [failed(findingOf(table, 'order', start, end, [first, last]))];
  const isPast = table.year !== undefined && end < String(table.year);
  return [isPast ? failed(findingOf(table, 'past', start ?? '', end, [last])) : PASS];
}

/** 2023-01-31, so that earlier dates come first. */
function dateIn(cell: TextCell | undefined): string | undefined {
  const [, year, month = '', day = ''] = DATE.exec(cell?.text ?? '') ?? [];
  return year === undefined
    ? undefined
    : [year, month.padStart(TWO_DIGITS, '0'), day.padStart(TWO_DIGITS, '0')].join('-');
}

function findingOf(
  table: Table,
  id: 'order' | 'past',
  start: string,
  end: string,
  cells: readonly TextCell[],
): Finding {
  const data = { table: table.name, start, end, year: String(table.year ?? '') };
  return {
    rule: targetDates.id,
    severity: targetDates.severity,
    lines: [message(MESSAGES, id, data), message(MESSAGES, 'advice')],
    table: table.id,
    cells: cells.map((cell): FindingCell => ({ sheet: table.sheet, ...cell })),
    suspects: [],
  };
}
