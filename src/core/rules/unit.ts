/** every public table prints its money unit. Different units are converted; a missing one can't be. */
import { message, type Catalogue } from '../messages';
import { specOf } from '../tables';
import { NOT_APPLICABLE, PASS, failed, type Rule } from './rule';

const MESSAGES = {
  missing: { zh: '{tables} 没有写金额单位', en: '{tables} print no money unit' },
  advice: {
    zh: '已按其他表的单位（{unit}）核对；请在表头注明“单位：{unit}”',
    en: 'Checked in {unit} like the others; print the unit in the head',
  },
} as const satisfies Catalogue<string>;

export const unit: Rule = {
  id: 'X-20',
  severity: 'hint',
  kind: { zh: '没有写金额单位', en: 'The money unit is missing' },
  ofSureTables: true,
  basis: '财决表审核公式：同一套表单位须注明',
  check({ set }) {
    const tables = set.tables.filter((table) => specOf(table.id).hasDepartmentLine);
    const missing = tables.filter(({ unitAt, isUnitShown }) => !unitAt && !isUnitShown);
    if (tables.length === 0 || missing.length === tables.length) return [NOT_APPLICABLE];
    if (missing.length === 0) return [PASS];
    const data = { tables: missing.map((table) => table.name).join('、'), unit: missing[0]?.unit.name ?? '' };
    return [
      failed({
        rule: unit.id,
        severity: unit.severity,
        lines: [message(MESSAGES, 'missing', data), message(MESSAGES, 'advice', data)],
        cells: missing.map((table) => ({
          sheet: table.sheet,
          at: { row: table.area.top, column: table.area.left },
          text: table.title,
        })),
        suspects: [],
      }),
    ];
  },
};
