/** What the rules about codes share: which list a table's codes are from, its levels, and rows as cells of a finding. */
import type { FindingCell } from '../check/types';
import { ECONOMIC, FUNCTIONAL, type Classification } from '../codes';
import { ZERO } from '../amount';
import { specOf, type Table, type TableId, type TableRow } from '../tables';

const CLASSIFICATIONS: ReadonlyMap<TableId, Classification> = new Map<TableId, Classification>([
  ['T01', FUNCTIONAL],
  ['T02', FUNCTIONAL],
  ['T03', FUNCTIONAL],
  ['T04', FUNCTIONAL],
  ['T05', FUNCTIONAL],
  ['T06', ECONOMIC],
  ['T08', FUNCTIONAL],
  ['T09', FUNCTIONAL],
]);

export const classificationOf = ({ id }: Table): Classification | undefined => CLASSIFICATIONS.get(id);

export type CodedRow = TableRow & { readonly code: string };

const isCoded = (row: TableRow): row is CodedRow => row.code !== undefined;

/** Rows with a code, in the order of the sheet. */
export const codedRows = ({ rows }: Table): readonly CodedRow[] => rows.filter(isCoded);

/** Lengths of the codes of a table whose rows are codes, 类 first; empty for every other table. */
export function levelsOf(table: Table): readonly number[] {
  const layouts = specOf(table.id).layouts;
  const layout = layouts.find(({ name }) => name === table.layout) ?? layouts[0];
  for (const { rows } of layout?.blocks ?? []) if (rows.kind === 'codes') return rows.levels;
  return [];
}

export const isFilled = (table: Table, row: TableRow): boolean =>
  table.columns.some(({ key }) => !(table.figure(row.key, key)?.amount?.value ?? ZERO).isZero());

/** `2080505 机关事业单位基本养老保险缴费支出`. */
export const namedRow = ({ code, label }: TableRow): string => [code, label].filter(Boolean).join(' ');

export const rowCell = (table: Table, row: TableRow): FindingCell => ({
  sheet: table.sheet,
  at: row.at,
  text: row.code ?? row.label,
});
