/** CODE-7: a table that the law wants public down to its lowest codes (表05 to 项, 表06 to 款) lists some. */
import type { Finding } from '../check/types';
import { message, type Catalogue } from '../messages';
import { specOf, type Table } from '../tables';
import {
  deepestRow,
  isWhole,
  LEVEL_NAMES,
  levelsOf,
  lowestLevel,
  rowCell,
  type CodedRow,
} from './code-tables';
import { NOT_APPLICABLE, PASS, failed, type Rule } from './rule';

const MESSAGES = {
  leftOut: {
    zh: '{table} 只列到{level}级，没有一行列到{lowest}级',
    en: '{table} goes down to {level} only: no row of {lowest}',
  },
  advice: {
    zh: '{table} 应当公开到{lowest}级，请补列；属于涉密不公开的请在说明中写明',
    en: '{table} is to be public down to {lowest}: add the rows, or say why they are not public',
  },
} as const satisfies Catalogue<string>;

export const levelLeftOut: Rule = {
  id: 'CODE-7',
  severity: 'warning',
  kind: { zh: '没有列到最低一级科目', en: 'The lowest level of codes is left out' },
  ofSureTables: true,
  basis: '预算法第十四条及其实施条例：一般公共预算支出公开到功能分类项级，基本支出公开到经济分类款级',
  check({ set }) {
    const asked = set.tables.flatMap((table) => {
      const row = specOf(table.id).isPublicToLowest ? deepestRow(table) : undefined;
      return row && isWhole(set, table, lowestLevel(table)) ? [{ table, row }] : [];
    });
    if (asked.length === 0) return [NOT_APPLICABLE];
    return asked.map(({ table, row }) =>
      row.code.length === lowestLevel(table) ? PASS : failed(findingOf(table, row)),
    );
  },
};

function findingOf(table: Table, row: CodedRow): Finding {
  const levels = levelsOf(table);
  const nameOf = (length: number): string => LEVEL_NAMES[levels.indexOf(length)] ?? '';
  const data = { table: table.name, level: nameOf(row.code.length), lowest: nameOf(lowestLevel(table)) };
  return {
    rule: levelLeftOut.id,
    severity: levelLeftOut.severity,
    lines: [message(MESSAGES, 'leftOut', data), message(MESSAGES, 'advice', data)],
    table: table.id,
    cells: [rowCell(table, row)],
    suspects: [],
  };
}
