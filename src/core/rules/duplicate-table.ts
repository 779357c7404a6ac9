/** SET-1: no table stands twice; of two copies nobody knows which will be published. */
import { message, type Catalogue } from '../messages';
import { tableFilling } from '../grid';
import { specOf, type Table, type TableId } from '../tables';
import { PASS, failed, type Rule } from './rule';

const MESSAGES = {
  twice: { zh: '“{title}”出现了 {count} 次：{places}', en: '“{title}” stands {count} times: {places}' },
  advice: {
    zh: '请只留要公开的一份，再校验；表间核对暂按第一份',
    en: 'Keep the one to be published; checked with the first',
  },
} as const satisfies Catalogue<string>;

export const duplicateTable: Rule = {
  id: 'SET-1',
  severity: 'error',
  kind: { zh: '同一张表出现两次', en: 'A table stands twice' },
  isObstacle: true,
  ofSureTables: true,
  basis: '一套公开表每表一份',
  check({ set }) {
    const copies = new Map<TableId, Table[]>();
    for (const table of set.tables) copies.set(table.id, [...(copies.get(table.id) ?? []), table]);
    const repeated = [...copies.values()].filter(
      (tables) => tables.length > 1 && !tables.some(({ id }) => specOf(id).repeats === true),
    );
    if (repeated.length === 0) return [PASS];
    return repeated.map((tables) =>
      failed({
        rule: duplicateTable.id,
        severity: duplicateTable.severity,
        lines: [
          message(MESSAGES, 'twice', {
            title: tables[0]?.title ?? '',
            count: String(tables.length),
            places: tables.map(tableFilling),
          }),
          message(MESSAGES, 'advice'),
        ],
        ...(tables[0] ? { table: tables[0].id } : {}),
        cells: tables.map((table) => ({
          sheet: table.sheet,
          at: { row: table.area.top, column: table.area.left },
          text: table.title,
        })),
        suspects: [],
      }),
    );
  },
};
