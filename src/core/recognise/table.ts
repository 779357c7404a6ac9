/** Tries a table on a region. */
import type { LayoutSpec, Table, TableSpec } from '../tables';
import { assemble } from './assemble';
import type { NextTable } from './blocks';
import { findBlocks, missingRows } from './blocks';
import type { Region } from './regions';
import type { SheetView } from './sheet-view';

export type Attempt =
  /** `bottom`: the last row that can be its. */
  | { readonly kind: 'table'; readonly table: Table; readonly bottom: number }
  /** No header of any layout. */
  | { readonly kind: 'no-header' }
  /** A header, but not the rows that make the table. */
  | { readonly kind: 'no-rows'; readonly missing: readonly string[] };

/** Tries the layouts of a table on a region; the first whose header and rows are there wins. */
export function tryTable(view: SheetView, region: Region, spec: TableSpec, nextTable: NextTable): Attempt {
  let attempt: Attempt = { kind: 'no-header' };
  for (const layout of spec.layouts) {
    const next = tryLayout(view, region, spec, layout, nextTable);
    if (next.kind === 'table') return next;
    if (next.kind === 'no-rows') attempt = next;
  }
  return attempt;
}

function tryLayout(
  view: SheetView,
  region: Region,
  spec: TableSpec,
  layout: LayoutSpec,
  nextTable: NextTable,
): Attempt {
  const found = findBlocks(view, region, layout, nextTable);
  if (!found) return { kind: 'no-header' };
  const missing = missingRows(found.blocks);
  if (missing.length > 0) return { kind: 'no-rows', missing };
  const own = { ...region, area: { ...region.area, bottom: found.bottom } };
  return { kind: 'table', table: assemble(view, own, spec, layout, found.blocks), bottom: found.bottom };
}
