/** CODE-8: a table of codes whose total has a figure lists what the total is made of. */
import type { Finding } from '../check/types';
import { message, type Catalogue } from '../messages';
import { UNKNOWN_ROW, type Table, type TableRow } from '../tables';
import { codedRows, hasMoney, isWhole, levelsOf, rowCell } from './code-tables';
import { NOT_APPLICABLE, PASS, failed, type Rule } from './rule';

const MESSAGES = {
  alone: {
    zh: '{table}“{row}”有数，表里却没有列一个科目',
    en: '{table}: “{row}” has a figure, and the table lists no account',
  },
  advice: {
    zh: '请按科目逐行补列；没有补列以前，别的表与这些科目的关系没法核对',
    en: 'List the accounts row by row; until then nothing is held against them',
  },
} as const satisfies Catalogue<string>;

export const totalWithoutRows: Rule = {
  id: 'CODE-8',
  severity: 'warning',
  kind: { zh: '合计有数而没有列科目', en: 'A total without its accounts' },
  ofSureTables: true,
  basis: '公开表按科目逐级列示',
  check({ set }) {
    const asked = set.tables.flatMap((table) => {
      const [top] = levelsOf(table);
      const total = top === undefined ? undefined : filledTotal(table);
      return top !== undefined && total && isWhole(set, table, top) ? [{ table, total }] : [];
    });
    if (asked.length === 0) return [NOT_APPLICABLE];
    return asked.map(({ table, total }) =>
      codedRows(table).length > 0 ? PASS : failed(findingOf(table, total)),
    );
  },
};

const filledTotal = (table: Table): TableRow | undefined =>
  table.rows.find(
    (row) => row.code === undefined && !row.key.startsWith(UNKNOWN_ROW) && hasMoney(table, row),
  );

function findingOf(table: Table, total: TableRow): Finding {
  return {
    rule: totalWithoutRows.id,
    severity: totalWithoutRows.severity,
    lines: [message(MESSAGES, 'alone', { table: table.name, row: total.label }), message(MESSAGES, 'advice')],
    table: table.id,
    cells: [rowCell(table, total)],
    suspects: [],
  };
}
