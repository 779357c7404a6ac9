/** EX-0: a note below a table says something. */
import { message, type Catalogue } from '../../../src/core/messages';
import { NOT_APPLICABLE, PASS, failed, type Rule, type RuleResult } from '../../../src/core/rules/rule';
import type { Table } from '../../../src/core/tables';

/** What a person reads: what is wrong, with the words that stand there; then what to do. */
const MESSAGES = {
  empty: { zh: '{table} 表下的注没有写内容：“{note}”', en: 'A note below {table} says nothing: “{note}”' },
  advice: { zh: '请补上内容，或者删去这一行', en: 'Say it, or delete the line' },
} as const satisfies Catalogue<string>;

const NOTHING_BEHIND = /^[注说明备附：:\s]*$/;

export const exampleRule: Rule = {
  id: 'EX-0',
  severity: 'hint',
  basis: '待写：依据什么文件',
  kind: { zh: '表下的注没有内容', en: 'A note that says nothing' },
  // One result for each table that can be asked; a workbook without any is not applicable, and never “pass”.
  check({ set }) {
    const tables = set.tables.filter(({ notes }) => notes.length > 0);
    return tables.length === 0 ? [NOT_APPLICABLE] : tables.map(resultOf);
  },
};

function resultOf(table: Table): RuleResult {
  const empty = table.notes.find(({ text }) => NOTHING_BEHIND.test(text));
  if (!empty) return PASS;
  return failed({
    rule: exampleRule.id,
    severity: exampleRule.severity,
    lines: [
      message(MESSAGES, 'empty', { table: table.name, note: empty.text.trim() }),
      message(MESSAGES, 'advice'),
    ],
    table: table.id,
    cells: [{ sheet: table.sheet, ...empty }],
    suspects: [],
  });
}
