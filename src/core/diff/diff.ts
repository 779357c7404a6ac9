/** Compares the tables of two workbooks. */
import { allTables, inTableOrder, type Table, type TableSet } from '../tables';
import { paired, nameOfTable } from './pairs';
import { changedTable, factChange } from './table';
import type { FactChange, TableChange, WorkbookDiff } from './types';

/** Linear in the number of cells. Tables of an earlier year beside those of the set are left alone. */
export function diffTables(before: TableSet, after: TableSet): WorkbookDiff {
  const pairs = paired(allTables(before), allTables(after), nameOfTable);
  const changes = pairs.flatMap((pair) => changeOf(pair.before, pair.after));
  return {
    facts: factsOf(before, after),
    tables: changes.sort((a, b) => inTableOrder(idOf(a), idOf(b))),
    same: pairs.length - changes.length,
    unread: { before: unreadOf(before), after: unreadOf(after) },
  };
}

/** Whether the two say the same, as far as both could be read. */
export const isSameWorkbook = ({ facts, tables }: WorkbookDiff): boolean =>
  facts.length === 0 && tables.length === 0;

const idOf = (change: TableChange) => (change.kind === 'changed' ? change.after : change.table).id;

function changeOf(before: Table | undefined, after: Table | undefined): TableChange[] {
  if (before && after) return [changedTable(before, after)].filter((change) => change !== undefined);
  if (before) return [{ kind: 'removed', table: before }];
  return after ? [{ kind: 'added', table: after }] : [];
}

const factsOf = (before: TableSet, after: TableSet): FactChange[] => [
  ...factChange('year', String(before.year ?? ''), String(after.year ?? '')),
  ...factChange('department', before.department ?? '', after.department ?? ''),
];

const unreadOf = ({ refused, others = [] }: TableSet): string[] => [
  ...new Set([...refused, ...others].map(({ sheet }) => sheet)),
];
