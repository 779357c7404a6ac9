/** The blocks of a layout found in a region: header and rows of each. */
import type { Area } from '../grid';
import type { BlockSpec, LayoutSpec } from '../tables';
import type { Header } from './header';
import { findHeader } from './header';
import type { Region } from './regions';
import type { BoundRow, BoundRows } from './rows';
import { bindRows } from './rows';
import type { SheetView } from './sheet-view';
import type { TableStart } from './starts';

export interface BoundBlock extends BoundRows {
  readonly header: Header;
  readonly block: BlockSpec;
}

export interface Blocks {
  readonly blocks: readonly BoundBlock[];
  /** Last row that can be the table's; below it another header stands. */
  readonly bottom: number;
}

/** The header of the next table below a row. */
export type NextTable = (header: Header) => TableStart | undefined;

const bodyOf = ({ title, area }: Region): Area => (title ? { ...area, top: area.top + 1 } : area);

/** The header of each block, the first of them above `end`; undefined where one is missing. */
export function findHeaders(
  view: SheetView,
  region: Region,
  layout: LayoutSpec,
  end?: number,
): Header[] | undefined {
  const body = bodyOf(region);
  const headers: Header[] = [];
  for (const block of layout.blocks) {
    const header = findHeader(view, body, layout, block, headers.length === 0 ? end : undefined);
    if (!header) return undefined;
    headers.push(header);
  }
  return headers;
}

export function bindBlocks(
  view: SheetView,
  region: Region,
  layout: LayoutSpec,
  headers: readonly Header[],
  nextTable: NextTable,
): Blocks {
  const lowest = headers.reduce((low, header) => (header.bodyTop > low.bodyTop ? header : low));
  const next = nextTable(lowest);
  const end = next ? next.headTop - 1 : region.area.bottom;
  const blocks = layout.blocks.map((block, place): BoundBlock => {
    const header = headers[place] ?? lowest;
    const below = headers.flatMap((other) => (other.top > header.top ? other.top : []));
    const bottom = below.length > 0 ? Math.min(...below) - 1 : end;
    return { ...bindRows(view, header, block, bottom), header, block };
  });
  return { blocks, bottom: end };
}

/** Keys of the rows without which it is not this table. */
export const missingRows = (blocks: readonly BoundBlock[]): string[] =>
  blocks.flatMap(({ block: { rows: scheme }, rows }) => {
    if (scheme.kind === 'labels') return missing(scheme.rows, new Set(rows.map((row) => row.key)));
    if (scheme.kind === 'items')
      return missing(scheme.items, new Set(rows.flatMap(({ cells }) => cells.map(({ spec }) => spec.key))));
    return [];
  });

/** The first row with figures of a block whose rows go by code, where not one code could be read. */
export const rowWithoutCode = (blocks: readonly BoundBlock[]): BoundRow | undefined =>
  blocks
    .filter(({ block, rows }) => block.rows.kind === 'codes' && rows.every(({ code }) => code === undefined))
    .flatMap(({ rows }) => rows)
    .find(({ unknown }) => unknown);

/** Rows that go by code, without a column of codes, or with figures beside codes none of which has a name. */
export const isWithoutCodesAndNames = (blocks: readonly BoundBlock[]): boolean =>
  blocks.some(({ block, header, rows }) => {
    if (block.rows.kind !== 'codes') return false;
    const coded = rows.filter(({ code }) => code !== undefined);
    const hasCodes = coded.length > 0 || header.lanes.some(({ codes }) => codes.length > 0);
    const withFigures = coded.filter(({ cells }) => cells.length > 0);
    return !hasCodes || (withFigures.length > 0 && withFigures.every(({ label }) => label === ''));
  });

const missing = (
  specs: readonly { readonly key: string; readonly required?: boolean }[],
  found: ReadonlySet<string>,
): string[] => specs.flatMap(({ key, required }) => (required && !found.has(key) ? key : []));
