/** CODE-6: where a table prints the rows below its 类 and 款, each filled one has some: the public accounts go down to 项. */
import type { Finding } from '../check/types';
import { message, type Catalogue } from '../messages';
import { specOf, type Table } from '../tables';
import { codedRows, hasMoney, LEVEL_NAMES, levelsOf, namedRow, rowCell, type CodedRow } from './code-tables';
import { NOT_APPLICABLE, PASS, failed, type Rule, type RuleResult } from './rule';

const MESSAGES = {
  childless: {
    zh: '{table}“{row}”有数，下面却没有列{level}级科目',
    en: '{table}: “{row}” has a figure and no row of {level} below it',
  },
  advice: {
    zh: '请补列下级科目；属于涉密不公开的请在说明中写明',
    en: 'Add the rows below it, or say why they are not public',
  },
} as const satisfies Catalogue<string>;

export const childlessParent: Rule = {
  id: 'CODE-6',
  severity: 'hint',
  kind: { zh: '缺下级科目', en: 'Codes without the ones below' },
  ofSureTables: true,
  basis: '预算法第十四条及其实施条例：决算支出公开到功能分类项级、经济分类款级',
  check({ set }) {
    const results = set.tables.flatMap((table) =>
      levelsOf(table)
        .slice(0, -1)
        .flatMap((level, place) => levelResult(table, level, LEVEL_NAMES[place + 1] ?? '下')),
    );
    return results.length > 0 ? results : [NOT_APPLICABLE];
  },
};

/**
 * Nothing to ask where the form stops at this level: when no more rows of it have rows below them than have none.
 * A form that the law wants public further down stops nowhere before: any row below another one shows that it goes on.
 */
function levelResult(table: Table, level: number, below: string): RuleResult[] {
  const rows = codedRows(table);
  const heads = new Set(rows.flatMap(({ code }) => (code.length > level ? code.slice(0, level) : [])));
  const parents = rows.filter((row) => row.code.length === level && hasMoney(table, row));
  const childless = parents.filter(({ code }) => !heads.has(code));
  const stops = specOf(table.id).isPublicToLowest
    ? childless.length === parents.length
    : childless.length * 2 > parents.length;
  if (parents.length === 0 || stops) return [];
  return [childless.length === 0 ? PASS : failed(...childless.map((row) => findingOf(table, row, below)))];
}

function findingOf(table: Table, row: CodedRow, level: string): Finding {
  const data = { table: table.name, row: namedRow(row), level };
  return {
    rule: childlessParent.id,
    severity: childlessParent.severity,
    lines: [message(MESSAGES, 'childless', data), message(MESSAGES, 'advice')],
    table: table.id,
    cells: [rowCell(table, row)],
    suspects: [],
  };
}
