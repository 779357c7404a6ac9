/** P-0: the self-evaluation form says how many posts and how many staff there are. */
import { message, type Catalogue } from '../messages';
import type { Table } from '../tables';
import { NOT_APPLICABLE, PASS, failed, type Rule, type RuleResult } from './rule';

const FIELDS = ['人员编制', '实有人数'] as const;

const MESSAGES = {
  blank: { zh: '{table} 的“{field}”没有填', en: '{table}: “{field}” is blank' },
  advice: { zh: '请按机构编制批复或花名册填写人数', en: 'Enter the number' },
} as const satisfies Catalogue<string>;

export const staffing: Rule = {
  id: 'P-0',
  severity: 'warning',
  kind: { zh: '人员编制没填', en: 'Posts or staff are missing' },
  basis: '绩效自评表样：“人员编制”“实有人数”须填写',
  check({ set }) {
    const tables = set.tables.filter((table) => table.id === 'P01');
    return tables.length === 0
      ? [NOT_APPLICABLE]
      : tables.flatMap((table) => FIELDS.map((field) => fieldResult(table, field)));
  },
};

function fieldResult(table: Table, field: string): RuleResult {
  const cell = table.fields.get(field);
  if (!cell) return NOT_APPLICABLE;
  if (cell.text.trim() !== '') return PASS;
  return failed({
    rule: staffing.id,
    severity: staffing.severity,
    lines: [message(MESSAGES, 'blank', { table: table.title, field }), message(MESSAGES, 'advice')],
    table: table.id,
    cells: [{ sheet: table.sheet, ...cell }],
    suspects: [],
  });
}
