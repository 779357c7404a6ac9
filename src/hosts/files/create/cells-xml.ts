/** The rows and cells of a worksheet part. */
import { addressOf, type Position } from '../../../core/grid';
import type { Pool } from './pool';
import type { CellContent, CellSpec, WrittenRow, SheetSpec, StoredContent } from './spec';
import type { StyleBook } from './styles';
import { element, escapeCellText, textElement } from './xml';

export interface Shared {
  readonly styles: Pick<StyleBook, 'indexOf'>;
  /** Undefined where every text stands in its cell. */
  readonly strings: Pool | undefined;
}

interface Stored {
  /** The attribute `t`. */
  readonly type?: 's' | 'str' | 'inlineStr';
  readonly children: readonly string[];
}

const valueXml = (value: string | number): string => `<v>${value}</v>`;

const cachedXml = (cached: StoredContent | undefined): Stored => {
  if (cached === undefined) return { children: [] };
  if ('number' in cached) return { children: [valueXml(cached.number)] };
  return { type: 'str', children: [valueXml(escapeCellText(cached.text))] };
};

const inlineXml = (text: string): Stored => ({
  type: 'inlineStr',
  children: [element('is', {}, [textElement('t', text)])],
});

function storedXml(content: CellContent, strings: Pool | undefined): Stored {
  if ('text' in content)
    return strings
      ? { type: 's', children: [valueXml(strings.indexOf(content.text))] }
      : inlineXml(content.text);
  if ('number' in content) return { children: [valueXml(content.number)] };
  const cached = cachedXml(content.cached);
  return { ...cached, children: [`<f>${escapeCellText(content.formula)}</f>`, ...cached.children] };
}

function cellXml(cell: CellSpec, shared: Shared): string {
  const style = shared.styles.indexOf(cell.style);
  const { type, children } = cell.content ? storedXml(cell.content, shared.strings) : { children: [] };
  return element('c', { r: addressOf(cell.at), s: style === 0 ? undefined : style, t: type }, children);
}

/** By row, each row's cells from left to right; rows without cells are there when something else is said of them. */
function cellsByRow(sheet: SheetSpec): ReadonlyMap<number, readonly CellSpec[]> {
  const rows = new Map<number, CellSpec[]>();
  for (const row of [...(sheet.rowHeights?.keys() ?? []), ...(sheet.hiddenRows ?? [])]) rows.set(row, []);
  for (const cell of sheet.cells) {
    const row = rows.get(cell.at.row);
    if (row) row.push(cell);
    else rows.set(cell.at.row, [cell]);
  }
  for (const cells of rows.values()) cells.sort((a, b) => a.at.column - b.at.column);
  return new Map([...rows].sort(([a], [b]) => a - b));
}

export function sheetDataXml(sheet: SheetSpec, shared: Shared): string {
  const rows = [...cellsByRow(sheet)].map(([row, cells]) => {
    const height = sheet.rowHeights?.get(row);
    return element(
      'row',
      {
        r: row + 1,
        ht: height,
        hidden: sheet.hiddenRows?.has(row) ? 1 : undefined,
        customHeight: height === undefined ? undefined : 1,
      },
      cells.map((cell) => cellXml(cell, shared)),
    );
  });
  return element('sheetData', {}, rows);
}

/** Excel's own limits. */
const MOST_ROWS = 1048576;
const MOST_LINKS = 65530;

export interface FileLink {
  readonly at: Position;
  readonly file: string;
}

/**
 * The rows one by one; `links` is filled on the way. Gives how many rows there were. Texts stand in the cells
 * themselves: a list of all texts would have to be kept.
 */
export function* rowPieces(
  rows: Iterable<WrittenRow>,
  { styles }: Shared,
  links: FileLink[],
): Generator<string, number> {
  let row = 0;
  for (const { cells, height } of rows) {
    if (row === MOST_ROWS) break;
    const xml = cells.map(({ content, style, file }, column) => {
      const at = { row, column };
      if (file !== undefined && links.length < MOST_LINKS) links.push({ at, file });
      const { type, children }: Stored = content ? storedXml(content, undefined) : { children: [] };
      return element('c', { r: addressOf(at), s: styles.indexOf(style), t: type }, children);
    });
    row += 1;
    yield element('row', { r: row, ht: height, customHeight: 1 }, xml);
  }
  return row;
}
