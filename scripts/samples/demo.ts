/** The workbook for the demonstration: the Lukou tables with a name, without some totals, and with three slips of the hand. */
import { LUKOU_DEPARTMENT, LUKOU_TABLES } from '../../test/cases/data/lukou-2020';
import { plant, type Plan, type Planted } from './plant';
import type { PrintedTable } from './printed/printed-table';

const [T01, T02, T03, , T05, T06, T07] = [0, 1, 2, 3, 4, 5, 6] as const;
const CLASS = /^\d{3}$/;

const PLANS: readonly Plan[] = [
  { table: T03, row: /^合计$/, rowColumn: 0, columns: [2, 3, 4, 5, 6, 7], kind: 'blanked' },
  { table: T03, row: CLASS, rowColumn: 0, columns: [2, 3, 4, 5, 6, 7], kind: 'blanked' },
  { table: T05, row: /^合计$/, rowColumn: 1, columns: [2, 3, 4], kind: 'blanked' },
  { table: T06, row: /^人员经费合计$/, rowColumn: 0, columns: [2, 8], kind: 'blanked' },
  { table: T01, row: /^本年支出合计$/, rowColumn: 3, columns: [5], kind: 'blanked' },
  { table: T01, row: /^总计$/, rowColumn: 0, columns: [2, 5], kind: 'blanked' },
  { table: T02, row: /^2013102$/, rowColumn: 0, columns: [2], kind: 'digits-swapped', planted: '204.90' },
  { table: T06, row: /^30211$/, rowColumn: 3, columns: [5], kind: 'wrong-digit', planted: '40.29' },
  { table: T07, row: /^0\.66$/, rowColumn: 0, columns: [11], kind: 'decimal-point', planted: '6.60' },
];

const named = (): readonly PrintedTable[] =>
  LUKOU_TABLES.map((table) => ({ ...table, department: `部门：${LUKOU_DEPARTMENT}` }));

/** The notes of 表08 and 表09 stay under each other's table, and 表04 stays without figures by kind of fund, as published. */
export const demonstration = (): Planted => plant(named(), PLANS);

/** The same slips in tables that are complete, as they are published. */
export const publishedDemonstration = (): Planted =>
  plant(
    named(),
    PLANS.filter(({ kind }) => kind !== 'blanked'),
  );
