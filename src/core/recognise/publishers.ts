/** Whose tables stand in one set, where those of a department and of its units stand beside each other. */
import type { Table } from '../tables';
import { DEPARTMENT, levelIn, levelOfTable, specOf } from '../tables';

export interface Publisher {
  /** 部门, 单位 or a name; empty where there is but one. */
  readonly name: string;
  readonly tables: readonly Table[];
}

/** Fewer than that share of the largest set are strays, not a set. */
const LEAST_SHARE = 2;

/** Several only where tables stand twice, and parting them by whose they are leaves none twice; the department first. */
export function publishersIn(tables: readonly Table[]): readonly Publisher[] {
  const whole = [{ name: '', tables }];
  if (!hasTwins(tables)) return whole;
  const byTitle = partedBy(tables, levelOfTable);
  // Where the titles do not tell, the sheets may: 2.15单位收支总表 beside 3.15部门收支总表.
  const byLevel = areSets(byTitle) ? byTitle : partedBy(tables, ({ sheet }) => levelIn(sheet));
  if (areSets(byLevel))
    return byLevel.sort((a, b) => Number(b.name === DEPARTMENT) - Number(a.name === DEPARTMENT));
  const byName = partedBy(tables, ({ department }) => department);
  return areSets(byName) ? byName : whole;
}

function areSets(parts: readonly Publisher[]): boolean {
  const most = Math.max(...parts.map(({ tables }) => tables.length));
  return (
    parts.length > 1 && parts.every(({ tables }) => !hasTwins(tables) && tables.length * LEAST_SHARE >= most)
  );
}

function hasTwins(tables: readonly Table[]): boolean {
  const single = tables.filter(({ id }) => specOf(id).repeats !== true);
  return new Set(single.map(({ id }) => id)).size < single.length;
}

/** A table that does not say whose it is goes to the first that lacks it. */
function partedBy(tables: readonly Table[], nameOf: (table: Table) => string | undefined): Publisher[] {
  const parts = new Map<string, Set<Table>>();
  for (const table of tables) {
    const name = nameOf(table);
    if (name !== undefined) parts.set(name, (parts.get(name) ?? new Set()).add(table));
  }
  const lacking = (table: Table): Set<Table> | undefined =>
    [...parts.values()].find((part) => ![...part].some(({ id }) => id === table.id)) ??
    [...parts.values()][0];
  for (const table of tables) if (nameOf(table) === undefined) lacking(table)?.add(table);
  return [...parts].map(([name, own]) => ({ name, tables: tables.filter((table) => own.has(table)) }));
}
