/** Which rows a table's printed form has at all: what another form prints is not missing from this one. */
import type { BlockSpec, LayoutSpec, RowSpec, Table } from '../tables';
import { specOf } from '../tables';
import { CODE } from './families';

/** Of a row that is not printed. Rows known by their code are never ruled out, and none where something was printed that nobody knows. */
export function canHaveRow(table: Table, row: string, column?: string): boolean {
  const layout = specOf(table.id).layouts.find(({ name }) => name === table.layout);
  if (!layout) return true;
  const isAllKnown = table.unknownRows.length === 0 && table.unknownColumns.length === 0;
  if (isAllKnown && isOfOtherForm(layout, row)) return false;
  if (layout.blocks.some(({ rows }) => rows.kind === 'codes' || rows.kind === 'items')) return true;
  if (CODE.test(row) && layout.blocks.some(({ rows }) => rows.kind === 'labels' && rows.classes)) return true;
  return rowsIn(layout).has(row) || hasLoneFigure(layout, row, column);
}

const isOfOtherForm = ({ blocks }: LayoutSpec, row: string): boolean =>
  blocks.some((block) => namedRows(block).some(({ key, inSomeForms }) => key === row && inSomeForms)) ||
  blocks.some(({ rows }) => rows.kind === 'items' && !CODE.test(row));

/** Rows that stand under a name of their own. */
function namedRows({ rows }: BlockSpec): readonly RowSpec[] {
  if (rows.kind === 'labels') return rows.rows;
  return rows.kind === 'codes' ? rows.totals : [];
}

const hasLoneFigure = ({ loneFigures = [] }: LayoutSpec, row: string, column?: string): boolean =>
  loneFigures.some((lone) => lone.row === row && (column === undefined || lone.column === column));

const ROWS = new WeakMap<LayoutSpec, ReadonlySet<string>>();

function rowsIn(layout: LayoutSpec): ReadonlySet<string> {
  const rows = ROWS.get(layout) ?? new Set(layout.blocks.flatMap(rowsOfBlock));
  ROWS.set(layout, rows);
  return rows;
}

function rowsOfBlock({ rows, columns }: BlockSpec): string[] {
  const inHeader = columns.flatMap(({ row }) => row ?? []);
  if (rows.kind === 'labels')
    return [...inHeader, ...rows.rows.map(({ key }) => key), ...rows.groups.map(({ name }) => name)];
  if (rows.kind === 'indicators') return [...(rows.total ? [rows.total.key] : []), rows.itemGroup];
  return inHeader;
}
