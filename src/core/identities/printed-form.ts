/** Which rows a table's printed form has at all: what another form prints is not missing from this one. */
import type { LayoutSpec, Table } from '../tables';
import { specOf } from '../tables';
import { CODE } from './families';

/** Rows that are known by their code or stand in a header are never ruled out. */
export function canHaveRow(table: Table, row: string, column?: string): boolean {
  const layout = specOf(table.id).layouts.find(({ name }) => name === table.layout);
  if (!layout || layout.blocks.some(({ rows }) => rows.kind === 'codes' || rows.kind === 'items'))
    return true;
  if (CODE.test(row) && layout.blocks.some(({ rows }) => rows.kind === 'labels' && rows.classes)) return true;
  return rowsIn(layout).has(row) || hasLoneFigure(layout, row, column);
}

const hasLoneFigure = ({ loneFigures = [] }: LayoutSpec, row: string, column?: string): boolean =>
  loneFigures.some((lone) => lone.row === row && (column === undefined || lone.column === column));

const ROWS = new WeakMap<LayoutSpec, ReadonlySet<string>>();

function rowsIn(layout: LayoutSpec): ReadonlySet<string> {
  const rows = ROWS.get(layout) ?? new Set(layout.blocks.flatMap(rowsOfBlock));
  ROWS.set(layout, rows);
  return rows;
}

function rowsOfBlock({ rows, columns }: LayoutSpec['blocks'][number]): string[] {
  const inHeader = columns.flatMap(({ row }) => row ?? []);
  if (rows.kind === 'labels')
    return [...inHeader, ...rows.rows.map(({ key }) => key), ...rows.groups.map(({ name }) => name)];
  if (rows.kind === 'indicators') return [...(rows.total ? [rows.total.key] : []), rows.itemGroup];
  return inHeader;
}
