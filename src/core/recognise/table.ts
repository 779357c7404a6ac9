/** Tries a table on a region. */
import type { LayoutSpec, Table, TableSpec } from '../tables';
import { assemble } from './assemble';
import type { BoundBlock, NextTable } from './blocks';
import { bindBlocks, findHeaders, missingRows, rowWithoutCode } from './blocks';
import type { Header } from './header';
import type { Region } from './regions';
import type { SheetView } from './sheet-view';

export type TableAttempt =
  /** `bottom`: the last row that can be its. */
  | { readonly kind: 'table'; readonly table: Table; readonly bottom: number }
  /** No header of any layout. */
  | { readonly kind: 'no-header' }
  /** A header, but not the rows that make the table. */
  | { readonly kind: 'no-rows'; readonly missing: readonly string[] }
  /** Rows by code, with figures, and not one code that could be read; the label of the first of them. */
  | { readonly kind: 'no-codes'; readonly row: string };

/** A layout whose headers are there. */
export interface Headed {
  readonly layout: LayoutSpec;
  readonly headers: readonly Header[];
}

/** Headers and rows of a table, before its figures are read. */
export interface Outline {
  readonly spec: TableSpec;
  readonly layout: LayoutSpec;
  readonly region: Region;
  readonly blocks: readonly BoundBlock[];
  /** The last row that can be the table's. */
  readonly bottom: number;
}

/** Tries the layouts of a table on a region; the first whose header and rows are there wins. */
export function tryTable(
  view: SheetView,
  region: Region,
  spec: TableSpec,
  nextTable: NextTable,
): TableAttempt {
  let attempt: TableAttempt = { kind: 'no-header' };
  for (const headed of headedLayouts(view, region, spec)) {
    const outline = outlineOf(view, region, spec, headed, nextTable);
    const missing = missingRows(outline.blocks);
    const unread = rowWithoutCode(outline.blocks);
    if (missing.length > 0) attempt = { kind: 'no-rows', missing };
    else if (unread !== undefined) attempt = { kind: 'no-codes', row: unread.label };
    else return { kind: 'table', table: tableFrom(view, outline), bottom: outline.bottom };
  }
  return attempt;
}

export function* headedLayouts(
  view: SheetView,
  region: Region,
  spec: TableSpec,
  end?: number,
): Generator<Headed, void> {
  for (const layout of spec.layouts) {
    const headers = findHeaders(view, region, layout, end);
    if (headers) yield { layout, headers };
  }
}

export function outlineOf(
  view: SheetView,
  region: Region,
  spec: TableSpec,
  { layout, headers }: Headed,
  nextTable: NextTable,
): Outline {
  return { spec, layout, region, ...bindBlocks(view, region, layout, headers, nextTable) };
}

export function tableFrom(view: SheetView, { spec, layout, region, blocks, bottom }: Outline): Table {
  const own = { ...region, area: { ...region.area, bottom } };
  return assemble(view, own, spec, layout, blocks);
}
