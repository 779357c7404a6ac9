/** What the rules about codes share: which list a table's codes are from, its levels, and rows as cells of a finding. */
import type { FindingCell } from '../check/types';
import { CLASSIFICATIONS, type Classification } from '../codes';
import { ZERO } from '../amount';
import {
  specOf,
  type BlockSpec,
  type ClassificationName,
  type RowScheme,
  type Table,
  type TableRow,
  type TableSet,
} from '../tables';
import { isMostOfSet } from '../tables/publications';

/** The blocks of the printed form that a table has. */
function blocksOf({ id, layout }: Table): readonly BlockSpec[] {
  const { layouts } = specOf(id);
  return (layouts.find(({ name }) => name === layout) ?? layouts[0])?.blocks ?? [];
}

function listsOf(scheme: RowScheme): readonly ClassificationName[] {
  if (scheme.kind === 'codes') return scheme.classifications;
  return scheme.kind === 'labels' && scheme.classes ? ['functional'] : [];
}

/** The list that a code of this table's rows is from: of several the one that has its 类. */
export function classificationOf(table: Table, code: string): Classification | undefined {
  const lists = blocksOf(table).flatMap(({ rows }) => listsOf(rows).map((name) => CLASSIFICATIONS[name]));
  return lists.find((list) => list.namesOf(code.slice(0, CLASS_DIGITS)).length > 0) ?? lists[0];
}

const CLASS_DIGITS = 3;

/** The list that a table's columns are from, where they are codes. */
export function columnClassificationOf(table: Table): Classification | undefined {
  for (const { codedColumns } of blocksOf(table)) if (codedColumns) return CLASSIFICATIONS[codedColumns];
  return undefined;
}

export type CodedRow = TableRow & { readonly code: string };

const isCoded = (row: TableRow): row is CodedRow => row.code !== undefined;

/** Rows with a code, in the order of the sheet. */
export const codedRows = ({ rows }: Table): readonly CodedRow[] => rows.filter(isCoded);

/** What the levels are called, the highest first. */
export const LEVEL_NAMES = ['类', '款', '项'] as const;

/** Lengths of the codes of a table whose rows are codes, 类 first; empty for every other table. */
export function levelsOf(table: Table): readonly number[] {
  for (const { rows } of blocksOf(table)) if (rows.kind === 'codes') return rows.levels;
  return [];
}

export const lowestLevel = (table: Table): number => levelsOf(table).at(-1) ?? 0;

/** The first row with money of the longest codes that the table lists. */
export function deepestRow(table: Table): CodedRow | undefined {
  let deepest: CodedRow | undefined;
  for (const row of codedRows(table))
    if (row.code.length > (deepest?.code.length ?? 0) && hasMoney(table, row)) deepest = row;
  return deepest;
}

/** No excerpt that may show what it likes: most of the set is there, or another table lists codes of its list that long. */
export const isWhole = (set: TableSet, table: Table, level: number): boolean =>
  isMostOfSet(set) ||
  set.tables.some((other) => {
    const code = deepestRow(other)?.code ?? '';
    return code.length >= level && classificationOf(other, code) === classificationOf(table, code);
  });

export const hasMoney = (table: Table, row: TableRow): boolean =>
  table.columns.some(({ key }) => !(table.figure(row.key, key)?.amount?.value ?? ZERO).isZero());

/** `2080505 机关事业单位基本养老保险缴费支出`. */
export const namedRow = ({ code, label }: TableRow): string => [code, label].filter(Boolean).join(' ');

export const rowCell = (table: Table, row: TableRow): FindingCell => ({
  sheet: table.sheet,
  at: row.at,
  text: row.code ?? row.label,
});
