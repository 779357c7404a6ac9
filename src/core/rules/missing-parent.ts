/** CODE-3: where a table prints the 类 and 款 above its 项, it prints them for every 项. */
import type { Finding } from '../check/types';
import { message, type Catalogue } from '../messages';
import type { Table } from '../tables';
import { classificationOf, codedRows, levelsOf, namedRow, rowCell, type CodedRow } from './code-tables';
import { NOT_APPLICABLE, PASS, failed, type Rule, type RuleResult } from './rule';

const MESSAGES = {
  missing: {
    zh: '{table}“{row}”没有上级科目 {parent} 的行',
    en: '{table}: “{row}” has no row {parent} above it',
  },
  missingNamed: {
    zh: '{table}“{row}”没有上级科目“{parent} {name}”的行',
    en: '{table}: “{row}” has no row “{parent} {name}” above it',
  },
  advice: {
    zh: '请补上这一行，或核对编码是否填错',
    en: 'Add the row, or check whether the code is mistyped',
  },
} as const satisfies Catalogue<string>;

export const missingParent: Rule = {
  id: 'CODE-3',
  severity: 'warning',
  kind: { zh: '缺上级科目', en: 'A parent code is missing' },
  ofSureTables: true,
  basis: '公开表按类、款、项逐级列示',
  check({ set }) {
    const results = set.tables.flatMap(tableResults);
    return results.length > 0 ? results : [NOT_APPLICABLE];
  },
};

/** A family whose 类 is missing is told once, not again for its 款. */
function tableResults(table: Table): RuleResult[] {
  const told: string[] = [];
  return levelsOf(table)
    .slice(0, -1)
    .flatMap((level) => {
      const missing = missingAt(table, level);
      const news = missing?.filter(([head]) => !told.some((code) => head.startsWith(code))) ?? [];
      told.push(...news.map(([head]) => head));
      if (!missing) return [];
      return news.length === 0 ? PASS : failed(...news.map(([head, row]) => findingOf(table, head, row)));
    });
}

/** Codes without a row, each with its first row below; undefined where the form leaves out the whole level. */
function missingAt(table: Table, level: number): (readonly [string, CodedRow])[] | undefined {
  const rows = codedRows(table);
  const printed = new Set(rows.flatMap(({ code }) => (code.length === level ? code : [])));
  const families = new Map<string, CodedRow>();
  for (const row of rows) {
    const head = row.code.slice(0, level);
    if (row.code.length > level && !families.has(head)) families.set(head, row);
  }
  const missing = [...families].filter(([head]) => !printed.has(head));
  return families.size === 0 || missing.length * 2 > families.size ? undefined : missing;
}

function findingOf(table: Table, parent: string, row: CodedRow): Finding {
  const name = classificationOf(table, parent)?.namesOf(parent)[0]?.name;
  const data = { table: table.name, row: namedRow(row), parent };
  return {
    rule: missingParent.id,
    severity: missingParent.severity,
    lines: [
      name === undefined
        ? message(MESSAGES, 'missing', data)
        : message(MESSAGES, 'missingNamed', { ...data, name }),
      message(MESSAGES, 'advice'),
    ],
    table: table.id,
    cells: [rowCell(table, row)],
    suspects: [],
  };
}
