/** Every public table the program knows, in the order in which people see them. Adding one is its file and a line here. */
import { B01 } from './budget/b01';
import { B02 } from './budget/b02';
import { B03 } from './budget/b03';
import { B04 } from './budget/b04';
import { B05, B08, B09 } from './budget/b05';
import { B06 } from './budget/b06';
import { B07 } from './budget/b07';
import { B10 } from './budget/b10';
import { G01, G02 } from './budget/targets';
import { TABLE_FAMILIES, type SetKind, type TableFamily } from './families';
import { P01 } from './p01';
import { P02 } from './p02';
import type { TableSpec } from './spec';
import { T01 } from './t01';
import { T02 } from './t02';
import { T03 } from './t03';
import { T04 } from './t04';
import { T05, T15 } from './t05';
import { T06, T16 } from './t06';
import { T07, T13, T17 } from './t07';
import { T08 } from './t08';
import { T09, T14 } from './t09';
import { T10, T11 } from './t10';
import { T12 } from './t12';
import type { Table, TableSet } from './types';

const LIST = [
  T01,
  T02,
  T03,
  T04,
  T05,
  T06,
  T07,
  T08,
  T09,
  T10,
  T11,
  T12,
  T13,
  T14,
  T15,
  T16,
  T17,
  B01,
  B02,
  B03,
  B04,
  B05,
  B06,
  B07,
  B08,
  B09,
  B10,
  P01,
  P02,
  G01,
  G02,
] as const;

/** By meaning, never by the number 公开NN表 that a year or province prints. */
export type TableId = (typeof LIST)[number]['id'];

export const TABLE_SPECS: readonly TableSpec[] = LIST;

const COMPANIONS: ReadonlySet<TableId> = new Set(
  TABLE_SPECS.flatMap(({ companions = [] }) => companions.map(({ id }) => id)),
);

/** Tables that are told by their title and header. */
export const OWN_TITLE_SPECS: readonly TableSpec[] = TABLE_SPECS.filter(({ id }) => !COMPANIONS.has(id));

const ORDER: ReadonlyMap<TableId, number> = new Map(TABLE_SPECS.map(({ id }, place) => [id, place]));

export const inTableOrder = (a: TableId, b: TableId): number => (ORDER.get(a) ?? 0) - (ORDER.get(b) ?? 0);

/** The tables of a set in the order of the form, whatever that of the sheets is; of one kind as they stand. */
export const tablesInOrder = ({ tables }: Pick<TableSet, 'tables'>): Table[] =>
  [...tables].sort((a, b) => inTableOrder(a.id, b.id));

const BY_ID: ReadonlyMap<TableId, TableSpec> = new Map(TABLE_SPECS.map((spec) => [spec.id, spec]));

export function specOf(id: TableId): TableSpec {
  const spec = BY_ID.get(id);
  if (!spec) throw new Error(`No table ${id}`);
  return spec;
}

/** What the set that a table belongs to tells of. */
export const kindOf = (id: TableId): SetKind => TABLE_FAMILIES[specOf(id).family].kind;

/** The table people call so (表01, 整体自评), or undefined. */
export const specNamed = (word: string): TableSpec | undefined =>
  TABLE_SPECS.find((spec) => spec.word.zh === word);

/** What all tables are called, a long set by its ends: 表01 … 表14, 整体自评, 项目自评. */
export function everyTable(called: (spec: TableSpec) => string): string[] {
  const families = new Map<TableFamily, string[]>();
  for (const spec of TABLE_SPECS)
    families.set(spec.family, [...(families.get(spec.family) ?? []), called(spec)]);
  return [...families.values()].flatMap((names) =>
    names.length > LONG ? `${names[0] ?? ''} … ${names.at(-1) ?? ''}` : names,
  );
}

const LONG = 3;
