/** HEAD-1: the line 部门： names the department, and all tables name the same one. */
import type { Finding } from '../check/types';
import { message, type Catalogue, type Message } from '../messages';
import type { Table } from '../tables';
import { NOT_APPLICABLE, PASS, failed, type Rule } from './rule';

const MESSAGES = {
  blank: {
    zh: '{count} 张表的“部门：”后面没有填单位名称',
    en: 'The department’s name is missing in {count} tables',
  },
  blankAdvice: { zh: '请填单位全称，各表一致', en: 'Enter its full name, the same in every table' },
  differ: { zh: '各表的部门名称不一致：{names}', en: 'The tables name different departments: {names}' },
  differAdvice: { zh: '请统一为单位全称', en: 'Use one full name throughout' },
} as const satisfies Catalogue<string>;

export const department: Rule = {
  id: 'HEAD-1',
  severity: 'warning',
  kind: { zh: '部门名称没填或不一致', en: 'The department’s name is missing or differs' },
  basis: '公开表样：表头填单位名称，各表一致',
  check({ set }) {
    const headed = set.tables.filter((table) => table.departmentAt);
    if (headed.length === 0) return [NOT_APPLICABLE];
    const blank = headed.filter((table) => table.department === undefined);
    const names = [...new Set(headed.flatMap((table) => table.department ?? []))];
    const findings = [
      ...(blank.length > 0
        ? [
            finding(blank, [
              message(MESSAGES, 'blank', { count: String(blank.length) }),
              message(MESSAGES, 'blankAdvice'),
            ]),
          ]
        : []),
      ...(names.length > 1
        ? [
            finding(headed, [
              message(MESSAGES, 'differ', { names: names.join('、') }),
              message(MESSAGES, 'differAdvice'),
            ]),
          ]
        : []),
    ];
    return [findings.length > 0 ? failed(...findings) : PASS];
  },
};

function finding(tables: readonly Table[], lines: readonly Message[]): Finding {
  return {
    rule: department.id,
    severity: department.severity,
    lines,
    cells: tables.flatMap(({ sheet, departmentAt }) => (departmentAt ? [{ sheet, ...departmentAt }] : [])),
    suspects: [],
  };
}
