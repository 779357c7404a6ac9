/** HEAD-2: all tables are of the same year. */
import { message, type Catalogue } from '../messages';
import { NOT_APPLICABLE, PASS, failed, type Rule } from './rule';

const MESSAGES = {
  differ: { zh: '各表的年度不一致：{years}', en: 'The tables are of different years: {years}' },
  advice: { zh: '请核对是否混入了其他年度的表', en: 'Check whether a table of another year slipped in' },
} as const satisfies Catalogue<string>;

export const year: Rule = {
  id: 'HEAD-2',
  severity: 'warning',
  kind: { zh: '各表年度不一致', en: 'Tables are of different years' },
  basis: '公开表样：同一套表年度一致',
  check({ set }) {
    const dated = set.tables.filter((table) => table.year !== undefined);
    if (dated.length < 2) return [NOT_APPLICABLE];
    const years = [...new Set(dated.map((table) => table.year))];
    if (years.length === 1) return [PASS];
    const named = dated.map((table) => `${table.name} ${table.year ?? ''}`);
    return [
      failed({
        rule: year.id,
        severity: year.severity,
        lines: [message(MESSAGES, 'differ', { years: named.join('、') }), message(MESSAGES, 'advice')],
        cells: dated.map((table) => ({
          sheet: table.sheet,
          at: { row: table.area.top, column: table.area.left },
          text: table.title,
        })),
        suspects: [],
      }),
    ];
  },
};
