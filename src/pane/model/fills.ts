/** The edits that would fill the workbook's blanks, by table, and what stands against filling. */
import type { CheckResult } from '../../core/check';
import type { Edit, FillPlan } from '../../core/fill';
import { planOf } from '../../core/fill';
import { contains } from '../../core/grid';
import type { Table } from '../../core/tables';
import type { CellEdit } from '../../hosts/host';
import { placeName } from './places';

export const fillPlan = (result: CheckResult, formulas: boolean): FillPlan =>
  planOf(result.solution, { formulas });

export interface EditGroup {
  readonly table: Table | undefined;
  readonly sheet: string;
  readonly edits: readonly Edit[];
}

export function editGroups({ edits }: FillPlan, tables: readonly Table[]): EditGroup[] {
  const groups = new Map<string, EditGroup>();
  for (const edit of edits) {
    const table = tables.find(({ sheet, area }) => sheet === edit.sheet && contains(area, edit.at));
    const key = `${table ? tables.indexOf(table) : ''} ${edit.sheet}`;
    groups.set(key, { table, sheet: edit.sheet, edits: [...(groups.get(key)?.edits ?? []), edit] });
  }
  const order = ({ table }: EditGroup): number => (table ? tables.indexOf(table) : tables.length);
  return [...groups.values()].sort((a, b) => order(a) - order(b));
}

export const tickedEdits = ({ edits }: FillPlan, unticked: ReadonlySet<string>): Edit[] =>
  edits.filter((edit) => !unticked.has(placeName(edit)));

export const cellEditOf = (edit: Edit): CellEdit => ({
  sheet: edit.sheet,
  at: edit.at,
  value: edit.value,
  before: edit.before,
  ...(edit.formula === undefined ? {} : { formula: edit.formula }),
  ...(edit.numberFormat === undefined ? {} : { numberFormat: edit.numberFormat }),
});
