/** Fills by the table they stand in, in the order of the tables; those outside every table come last. */
import { contains } from '../grid';
import type { Table } from '../tables';
import type { Edit, Fills } from './edits';

export interface FillGroup {
  readonly table: Table | undefined;
  readonly sheet: string;
  readonly edits: readonly Edit[];
}

export function fillGroups({ edits }: Pick<Fills, 'edits'>, tables: readonly Table[]): FillGroup[] {
  const groups = new Map<string, FillGroup>();
  for (const edit of edits) {
    const table = tables.find(({ sheet, area }) => sheet === edit.sheet && contains(area, edit.at));
    const key = `${table ? tables.indexOf(table) : ''} ${edit.sheet}`;
    groups.set(key, { table, sheet: edit.sheet, edits: [...(groups.get(key)?.edits ?? []), edit] });
  }
  const order = ({ table }: FillGroup): number => (table ? tables.indexOf(table) : tables.length);
  return [...groups.values()].sort((a, b) => order(a) - order(b));
}
