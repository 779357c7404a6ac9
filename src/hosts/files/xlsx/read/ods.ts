/** What the library leaves out of .ods files: hidden sheets, rows and columns; and a check against absurd repetitions. */
import { utf8 } from '../text';
import type { Grid } from '../../../../core/grid';
import { attributesOfRaw, tagsOf } from '../package/markup';
import { MOST_COLUMNS, MOST_ROWS } from './sane';

export interface OdsHidden {
  readonly sheet: boolean;
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

const MOST_REPEATED_CELLS = 2_000_000;
interface Table {
  hidden: boolean;
  rows: Set<number>;
  columns: Set<number>;
  nextRow: number;
  nextColumn: number;
}

/** Per sheet, in order. */
export function readOdsHidden(parts: ReadonlyMap<string, Uint8Array>): OdsHidden[] {
  const tables: Table[] = [];
  const hiddenStyles = new Set<string>();
  let style = '';
  for (const { prefix, name: local, kind, attributes: raw } of tagsOf(contentOf(parts))) {
    if (kind === 'close') continue;
    const name = `${prefix}:${local}`;
    const table = tables.at(-1);
    if (name === 'style:style') style = attributesOfRaw(raw).get('style:name') ?? '';
    else if (name === 'style:table-properties') {
      if (attributesOfRaw(raw).get('table:display') === 'false') hiddenStyles.add(style);
    } else if (name === 'table:table') {
      const hidden = hiddenStyles.has(attributesOfRaw(raw).get('table:style-name') ?? '');
      tables.push({ hidden, rows: new Set(), columns: new Set(), nextRow: 0, nextColumn: 0 });
    } else if (name === 'table:table-row' && table) {
      table.nextRow = pass(raw, 'table:number-rows-repeated', table.nextRow, MOST_ROWS, table.rows);
    } else if (name === 'table:table-column' && table) {
      table.nextColumn = pass(
        raw,
        'table:number-columns-repeated',
        table.nextColumn,
        MOST_COLUMNS,
        table.columns,
      );
    }
  }
  return tables.map((table) => ({ sheet: table.hidden, rows: table.rows, columns: table.columns }));
}

/** Steps over repeated rows or columns and notes those that do not show. */
function pass(raw: string, repeated: string, from: number, limit: number, hidden: Set<number>): number {
  const attributes = attributesOfRaw(raw);
  const next = Math.min(limit, from + (Number(attributes.get(repeated)) || 1));
  const visibility = attributes.get('table:visibility');
  if (visibility === 'collapse' || visibility === 'filter')
    for (let at = from; at < next; at++) hidden.add(at);
  return next;
}

export const hideInOds = (grids: readonly Grid[], hidden: readonly OdsHidden[]): Grid[] =>
  grids.map((grid, index) => {
    const of = hidden[index];
    if (!of) return grid;
    return {
      ...grid,
      visibility: of.sheet ? 'hidden' : 'visible',
      hiddenRows: of.rows,
      hiddenColumns: of.columns,
    };
  });

/** Whether the cells with something in them, repetitions counted, are no more than a real file has. */
export function isSaneOds(content: Uint8Array): boolean {
  let cells = 0;
  let rows = 1;
  for (const { prefix, name: local, kind, attributes: raw } of tagsOf(utf8(content))) {
    if (kind === 'close') continue;
    const name = `${prefix}:${local}`;
    if (name === 'table:table-row')
      rows = Number(attributesOfRaw(raw).get('table:number-rows-repeated')) || 1;
    if (name !== 'table:table-cell' || kind === 'empty') continue;
    const repeated = rows * (Number(attributesOfRaw(raw).get('table:number-columns-repeated')) || 1);
    if (repeated > 1) cells += repeated;
    if (cells > MOST_REPEATED_CELLS) return false;
  }
  return true;
}

const contentOf = (parts: ReadonlyMap<string, Uint8Array>): string =>
  utf8(parts.get('content.xml') ?? new Uint8Array(0));
