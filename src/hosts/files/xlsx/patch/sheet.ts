/** Puts accepted edits into a worksheet's text: cells replaced or inserted where they belong, all else left alone. */
import { areaAddress } from '../../../../core/grid';
import type { Area } from '../../../../core/grid';
import type { CellEdit } from '../../../host';
import { attribute } from '../package/markup';
import type { Tag } from '../package/markup';
import { cellXml } from './cell';
import { areaOf } from './scan';
import type { ScannedCell, ScannedRow, SheetScan } from './scan';
import { splice } from './splice';
import type { Splice } from './splice';

/** The style number of a cell once it has another number format. */
export type Restyle = (base: number, edit: CellEdit) => number | undefined;

export function editSheet(
  text: string,
  scan: SheetScan,
  edits: readonly CellEdit[],
  restyle: Restyle,
): string {
  const editor = new Editor(text, scan, restyle);
  return splice(text, [...editor.rows(edits), ...dimensionSplice(scan.dimension, edits)]);
}

class Editor {
  private readonly prefix: string;

  constructor(
    private readonly text: string,
    private readonly scan: SheetScan,
    private readonly restyle: Restyle,
  ) {
    this.prefix = scan.data?.prefix ? `${scan.data.prefix}:` : '';
  }

  rows(edits: readonly CellEdit[]): Splice[] {
    const existing = new Map(this.scan.rows.map((row) => [row.row, row]));
    const pieces: Splice[] = [];
    const added: { row: number; at: number; text: string }[] = [];
    for (const [row, ofRow] of byRow(edits)) {
      const found = existing.get(row);
      if (found) pieces.push(...this.existingRow(found, ofRow));
      else added.push({ row, at: this.placeOfRow(row), text: this.newRow(row, ofRow) });
    }
    return [...pieces, ...this.intoData(added)];
  }

  /** Rows that were missing, in order. `<sheetData/>` has to be opened for them. */
  private intoData(added: readonly { at: number; text: string }[]): Splice[] {
    const { data } = this.scan;
    if (data?.kind !== 'empty' || added.length === 0) {
      return added.map(({ at, text }) => ({ start: at, end: at, text }));
    }
    const opened = `${opening(this.text, data)}${added.map((one) => one.text).join('')}</${this.prefix}sheetData>`;
    return [{ start: data.start, end: data.end, text: opened }];
  }

  private placeOfRow(row: number): number {
    return this.scan.rows.find((one) => one.row > row)?.tag.start ?? this.scan.dataEnd;
  }

  private newRow(row: number, edits: readonly CellEdit[]): string {
    const cells = edits.map((edit) => this.newCell(edit, undefined)).join('');
    return `<${this.prefix}row r="${row + 1}">${cells}</${this.prefix}row>`;
  }

  private existingRow(row: ScannedRow, edits: readonly CellEdit[]): Splice[] {
    if (row.tag.kind === 'empty') {
      const cells = edits.map((edit) => this.newCell(edit, row.tag)).join('');
      const opened = widenSpans(opening(this.text, row.tag), edits);
      return [{ start: row.tag.start, end: row.tag.end, text: `${opened}${cells}</${this.prefix}row>` }];
    }
    const tag = this.text.slice(row.tag.start, row.tag.end);
    const widened = widenSpans(tag, edits);
    const pieces = edits.map((edit) => this.cellSplice(row, edit));
    return widened === tag ? pieces : [{ start: row.tag.start, end: row.tag.end, text: widened }, ...pieces];
  }

  private cellSplice(row: ScannedRow, edit: CellEdit): Splice {
    const cell = row.cells.find((one) => one.column === edit.at.column);
    if (cell) return { start: cell.tag.start, end: cell.end, text: this.replaced(cell, edit) };
    const at = row.cells.find((one) => one.column > edit.at.column)?.tag.start ?? row.contentEnd;
    return { start: at, end: at, text: this.newCell(edit, row.tag) };
  }

  private replaced(cell: ScannedCell, edit: CellEdit): string {
    const style = this.styleFor(edit, attribute(cell.tag, 's'));
    return cellXml(edit, { prefix: this.prefix, attributes: cell.tag.attributes, style });
  }

  /** A cell that was not there looks as its row or its column does. */
  private newCell(edit: CellEdit, row: Tag | undefined): string {
    const inherited = styleOfRow(row) ?? this.styleOfColumn(edit.at.column);
    const style = this.styleFor(edit, inherited) ?? inherited;
    return cellXml(edit, { prefix: this.prefix, attributes: undefined, style });
  }

  private styleOfColumn(column: number): string | undefined {
    const found = this.scan.columns.find(
      (tag) => Number(attribute(tag, 'min')) <= column + 1 && Number(attribute(tag, 'max')) > column,
    );
    return found && attribute(found, 'style');
  }

  private styleFor(edit: CellEdit, base: string | undefined): string | undefined {
    const style = this.restyle(Number(base ?? 0), edit);
    return style === undefined ? undefined : String(style);
  }
}

function styleOfRow(row: Tag | undefined): string | undefined {
  if (!row || !/^(?:1|true)$/.test(attribute(row, 'customFormat') ?? '')) return undefined;
  return attribute(row, 's');
}

/** Rows ascending, and in each the cells ascending. */
function byRow(edits: readonly CellEdit[]): Map<number, CellEdit[]> {
  const rows = new Map<number, CellEdit[]>();
  const sorted = [...edits].sort((a, b) => a.at.row - b.at.row || a.at.column - b.at.column);
  for (const edit of sorted) rows.set(edit.at.row, [...(rows.get(edit.at.row) ?? []), edit]);
  return rows;
}

const opening = (text: string, tag: Tag): string => text.slice(tag.start, tag.end).replace(/\s*\/>$/, '>');

/** `spans` is a hint of the columns a row uses; one that is too narrow is wrong. */
function widenSpans(tag: string, edits: readonly CellEdit[]): string {
  const columns = edits.map((edit) => edit.at.column + 1);
  return tag.replace(
    /(\sspans\s*=\s*["'])(\d+):(\d+)(["'])/,
    (_, before: string, from: string, to: string, after: string) =>
      `${before}${Math.min(Number(from), ...columns)}:${Math.max(Number(to), ...columns)}${after}`,
  );
}

function dimensionSplice(dimension: Tag | undefined, edits: readonly CellEdit[]): Splice[] {
  const written = dimension && attribute(dimension, 'ref');
  const area = areaOf(written ?? '');
  if (!dimension || !area) return [];
  const wider = areaAddress(edits.reduce(including, area));
  if (wider === areaAddress(area)) return [];
  const prefix = dimension.prefix === '' ? '' : `${dimension.prefix}:`;
  const attributes = dimension.attributes.replace(/(\sref\s*=\s*)(?:"[^"]*"|'[^']*')/, `$1"${wider}"`);
  const close = dimension.kind === 'empty' ? '/>' : '>';
  return [{ start: dimension.start, end: dimension.end, text: `<${prefix}dimension${attributes}${close}` }];
}

const including = (area: Area, edit: CellEdit): Area => ({
  top: Math.min(area.top, edit.at.row),
  left: Math.min(area.left, edit.at.column),
  bottom: Math.max(area.bottom, edit.at.row),
  right: Math.max(area.right, edit.at.column),
});
