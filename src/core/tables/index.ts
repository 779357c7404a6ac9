/** Every public table the program knows. Adding a form is adding data here. */
import { T13, T14 } from './companions';
import { P01 } from './p01';
import { P02 } from './p02';
import type { TableSpec } from './spec';
import { T01 } from './t01';
import { T02 } from './t02';
import { T03 } from './t03';
import { T04 } from './t04';
import { T05 } from './t05';
import { T06 } from './t06';
import { T07 } from './t07';
import { T08 } from './t08';
import { T09 } from './t09';
import { T10, T11 } from './t10';
import { T12 } from './t12';
import type { TableId } from './types';

export * from './types';
export * from './spec';
export { EXPENDITURE_CLASSES, classCodeOf } from './classes';
export { OTHER_TITLES } from './other-titles';

/** Begins the key of a row whose label or code no layout knows. */
export const UNKNOWN_ROW = '未识别:';

/** Tables that are told by their title and header. */
export const OWN_TITLE_SPECS: readonly TableSpec[] = [
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
  P01,
  P02,
];

export const TABLE_SPECS: readonly TableSpec[] = [
  ...OWN_TITLE_SPECS.filter(({ id }) => id.startsWith('T')),
  T13,
  T14,
  P01,
  P02,
];

const BY_ID: ReadonlyMap<TableId, TableSpec> = new Map(TABLE_SPECS.map((spec) => [spec.id, spec]));

export function specOf(id: TableId): TableSpec {
  const spec = BY_ID.get(id);
  if (!spec) throw new Error(`No table ${id}`);
  return spec;
}

/** The table people call so (表01, 整体自评), or undefined. */
export const specNamed = (name: string): TableSpec | undefined =>
  TABLE_SPECS.find((spec) => spec.name === name);
