/** Which tables are published together, so that one that is missing can be told from one that was never meant to be there. */
import type { TableId, TableSet } from '../tables';
import { TABLE_SPECS } from '../tables';

/** Tables that only some provinces print, each a publication of its own. */
const PROVINCIAL = ['T10', 'T11', 'T12', 'T13', 'T14'] as const;

export type FamilyName = 'form' | 'formP01' | 'formP02' | `form${(typeof PROVINCIAL)[number]}`;

export interface Family {
  readonly name: FamilyName;
  readonly tables: readonly TableId[];
}

/** The accounts are one set; each self-evaluation form is a publication of its own. */
export const FAMILIES: readonly Family[] = [
  { name: 'form', tables: ['T01', 'T02', 'T03', 'T04', 'T05', 'T06', 'T07', 'T08', 'T09'] },
  ...PROVINCIAL.map((id): Family => ({ name: `form${id}`, tables: [id] })),
  { name: 'formP01', tables: ['P01'] },
  { name: 'formP02', tables: ['P02'] },
];

const ORDER: ReadonlyMap<TableId, number> = new Map(TABLE_SPECS.map(({ id }, place) => [id, place]));

export const inTableOrder = (a: TableId, b: TableId): number => (ORDER.get(a) ?? 0) - (ORDER.get(b) ?? 0);

const isIn = (set: TableSet, id: TableId): boolean => set.tables.some((table) => table.id === id);

/** The publication that some of these tables belong to and of which the workbook holds nothing. */
export const absentFamily = (ids: readonly TableId[], set: TableSet): Family | undefined =>
  FAMILIES.find(({ tables }) => tables.some((id) => ids.includes(id)) && !tables.some((id) => isIn(set, id)));

/** Tables that are not there although others of their family are. */
export const missingTables = (set: TableSet): TableId[] =>
  FAMILIES.filter(({ tables }) => tables.some((id) => isIn(set, id))).flatMap(({ tables }) =>
    tables.filter((id) => !isIn(set, id)),
  );
