/** BX-20: what a unit budgets is part of its department's budget, line by line, where a workbook holds both. */
import type { Finding } from '../check/types';
import { asPrinted, findingCellOf, placeOfTerm, placed } from '../check/words';
import { termValue, type EvaluatedValue } from '../identities';
import { message, type Catalogue } from '../messages';
import {
  DEPARTMENT,
  UNIT,
  levelIn,
  levelOfTable,
  specOf,
  type Figure,
  type Table,
  type TableSet,
} from '../tables';
import { NOT_APPLICABLE, PASS, failed, type Rule, type RuleResult } from './rule';

const MESSAGES = {
  more: {
    zh: '单位表 {place}{unit}，大于部门表的 {department}',
    en: 'Unit: {place}{unit} is more than the department’s {department}',
  },
  lacking: {
    zh: '单位表 {place}{unit}，部门表没有这一行',
    en: 'Unit: {place}{unit} is in no row of the department',
  },
  further: {
    zh: '这张表另有 {count} 处也大于部门表',
    en: '{count} more figures of this table exceed it too',
  },
  advice: {
    zh: '部门预算包括本级和所属单位，请核对两套表的这一行',
    en: 'A department’s budget includes its units; check this row in both',
  },
} as const satisfies Catalogue<string>;

/** Money between a department and its units, which is left out when they are put together. */
const BETWEEN_THEM = /上级|附属|下级/;

export const unitInDepartment: Rule = {
  id: 'BX-20',
  severity: 'warning',
  kind: { zh: '单位预算大于部门预算', en: 'A unit’s budget exceeds its department’s' },
  ofSureTables: true,
  basis: '部门预算由本级和所属单位预算汇总编成',
  check({ set }) {
    const units = (set.beside ?? []).filter((unit) => isUnitOf(unit, set));
    const results = units.flatMap((unit) =>
      unit.tables.flatMap((table) => {
        const whole = set.table(table.id);
        return whole && specOf(table.id).family === 'budget' ? [compared(table, whole)] : [];
      }),
    );
    return results.length > 0 ? results : [NOT_APPLICABLE];
  },
};

const levels = (set: TableSet): ReadonlySet<string | undefined> =>
  new Set(set.tables.map((table) => levelOfTable(table) ?? levelIn(table.sheet)));

function isUnitOf(unit: TableSet, department: TableSet): boolean {
  const [own, whole] = [levels(unit), levels(department)];
  const isSaid = own.has(UNIT) && !own.has(DEPARTMENT) && whole.has(DEPARTMENT) && !whole.has(UNIT);
  return isSaid && unit.kind === 'budget' && department.kind === 'budget' && unit.year === department.year;
}

interface Excess {
  readonly row: string;
  readonly column: string;
  readonly figure: Figure;
  /** Absent where the department has no such row. */
  readonly whole?: Figure;
}

function compared(unit: Table, department: Table): RuleResult {
  const all = unit.rows.flatMap(({ key, isOwnNumber }) =>
    isOwnNumber || BETWEEN_THEM.test(key)
      ? []
      : unit.columns.flatMap(({ key: column }) => excessAt(unit, department, key, column) ?? []),
  );
  const [first, ...others] = all.sort((a, b) => b.row.length - a.row.length);
  return first ? failed(findingOf(unit, first, others)) : PASS;
}

function excessAt(unit: Table, department: Table, row: string, column: string): Excess | undefined {
  const figure = unit.figure(row, column);
  if (figure?.quantity !== 'money' || !figure.amount || BETWEEN_THEM.test(column)) return undefined;
  const own = termValue({ table: unit, row, column, figure });
  const whole = department.figure(row, column);
  if (own.kind !== 'value' || (!whole && !isListed(department, row, column))) return undefined;
  const other = termValue({ table: department, row, column, ...(whole ? { figure: whole } : {}) });
  if (other.kind !== 'value' || !exceeds(own, other)) return undefined;
  return { row, column, figure, ...(whole ? { whole } : {}) };
}

const exceeds = ({ interval: own }: EvaluatedValue, { interval: whole }: EvaluatedValue): boolean =>
  own.low.gt(whole.high);

/** Whether the table would have the row if there were money in it. */
const isListed = (table: Table, row: string, column: string): boolean =>
  specOf(table.id).listsOnlyMoney &&
  table.row(row) === undefined &&
  table.columns.some(({ key }) => key === column) &&
  table.unknownRows.length === 0 &&
  table.rows.some(({ code }) => code?.length === row.length);

function findingOf(unit: Table, first: Excess, others: readonly Excess[]): Finding {
  const { row, column, figure, whole } = first;
  const data = {
    place: placed(placeOfTerm({ table: unit, row, column, figure })),
    unit: asPrinted(figure),
    department: whole ? asPrinted(whole) : '',
    count: String(others.length),
  };
  return {
    rule: unitInDepartment.id,
    severity: unitInDepartment.severity,
    lines: [
      message(MESSAGES, whole ? 'more' : 'lacking', data),
      ...(others.length > 0 ? [message(MESSAGES, 'further', data)] : []),
      message(MESSAGES, 'advice'),
    ],
    table: unit.id,
    cells: [figure, ...(whole ? [whole] : []), ...others.map((one) => one.figure)].map(findingCellOf),
    left: figure.text.trim(),
    ...(whole ? { right: whole.text.trim() } : {}),
    suspects: [],
  };
}
