/** One table as Word's markup, in the ways programs write spans, widths and lines. */
import type { LaidCell, LaidRow, LaidTable } from '../laid';
import { paragraph, run } from './marks';

/**
 * `new`: w:gridSpan and w:vMerge. `old`: a cell for each column, w:hMerge and w:vMerge. `left out`: as `new`, and blank
 * cells at the ends of a row told by w:gridBefore and w:gridAfter.
 */
type Spans = 'new' | 'old' | 'left out';

export interface TableOptions {
  readonly spans?: Spans;
  /** Rows of the head said to come again on every page. */
  readonly tellsHead?: boolean;
  readonly rows?: readonly LaidRow[];
  /** Twips for all columns together. */
  readonly room: number;
  readonly properties?: string;
  /** In every cell's properties. */
  readonly cellProperties?: string;
  /** How the text of a cell is put into runs. */
  readonly runs?: (text: string) => string;
  /** Put around each row, or around what stands in a cell. */
  readonly aroundRow?: (xml: string) => string;
  readonly aroundCell?: (xml: string) => string;
  readonly size?: number;
}

export const LINED =
  '<w:tblBorders>' +
  ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
    .join('') +
  '</w:tblBorders>';

const UNDER: Readonly<Record<LaidCell['role'], string>> = {
  head: '<w:jc w:val="center"/>',
  code: '<w:jc w:val="center"/>',
  figure: '<w:jc w:val="right"/>',
  label: '',
};

const TIGHT = '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/><w:ind w:firstLine="0"/>';

/** Twips of half a character at 9 points. */
const HALF = 95;
const CELL = 120;

export const wantedWidth = ({ widths }: LaidTable): number =>
  widths.reduce((sum, width) => sum + width * HALF + CELL, 0);

function columnWidths({ widths }: LaidTable, room: number): readonly number[] {
  const wanted = widths.map((width) => width * HALF + CELL);
  const all = wanted.reduce((sum, width) => sum + width, 0);
  return wanted.map((width) => Math.floor((width * Math.min(room, all)) / all));
}

/** A cell of `rows`, or one covered by a cell above or beside. */
interface Slot {
  readonly cell: LaidCell;
  readonly isTop: boolean;
  readonly step: number;
}

/** Each column of each row, with the cell that covers it. */
function slotsOf(rows: readonly LaidRow[], columns: number): readonly (readonly (Slot | undefined)[])[] {
  const slots = rows.map(() => Array<Slot | undefined>(columns).fill(undefined));
  rows.forEach(({ cells }, row) => {
    for (const cell of cells)
      for (let down = 0; down < cell.rows && row + down < rows.length; down += 1)
        for (let step = 0; step < cell.columns; step += 1) {
          const line = slots[row + down];
          if (line) line[cell.column + step] = { cell, isTop: down === 0, step };
        }
  });
  return slots;
}

export function tableXml(table: LaidTable, options: TableOptions): string {
  const { spans = 'new', rows = table.rows, room, size = 18 } = options;
  const widths = columnWidths(table, room);
  const slots = slotsOf(rows, table.columns);
  const runs = options.runs ?? ((text: string): string => run(text, `<w:sz w:val="${size}"/>`));
  const content = (text: string, role: LaidCell['role']): string => {
    const lines = text
      .split('\n')
      .map((line) => paragraph(line === '' ? '' : runs(line), TIGHT + UNDER[role]))
      .join('');
    return options.aroundCell ? options.aroundCell(lines) : lines;
  };
  const cellXml = (from: number, columns: number, inner: string, slot: Slot | undefined): string => {
    const width = widths.slice(from, from + columns).reduce((sum, each) => sum + each, 0);
    const isShown = slot?.isTop ?? true;
    const text = isShown && (slot?.step ?? 0) === 0 ? (slot?.cell.text ?? '') : '';
    return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${inner}${options.cellProperties ?? ''}<w:vAlign w:val="center"/></w:tcPr>${content(text, slot?.cell.role ?? 'label')}</w:tc>`;
  };
  const down = (slot: Slot | undefined): string =>
    slot && slot.cell.rows > 1 ? (slot.isTop ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>') : '';
  const isBlank = (slot: Slot | undefined): boolean =>
    slot === undefined || (slot.cell.text.trim() === '' && slot.cell.rows === 1);
  const rowXml = (line: readonly (Slot | undefined)[], row: LaidRow): string => {
    let [first, end] = [0, line.length];
    if (spans === 'left out' && !row.isHead) {
      while (first < end - 1 && isBlank(line[first])) first += 1;
      while (end > first + 1 && isBlank(line[end - 1])) end -= 1;
      if ((line[first]?.step ?? 0) > 0) first = 0;
      const last = line[end - 1];
      if (last && last.step < last.cell.columns - 1) end = line.length;
    }
    const cells: string[] = [];
    for (let column = first; column < end; column += 1) {
      const slot = line[column];
      if (spans === 'old') {
        const across =
          slot && slot.cell.columns > 1 ? `<w:hMerge${slot.step === 0 ? ' w:val="restart"' : ''}/>` : '';
        cells.push(cellXml(column, 1, across + down(slot), slot));
        continue;
      }
      if (slot && slot.step > 0) continue;
      const columns = slot?.cell.columns ?? 1;
      cells.push(
        cellXml(column, columns, (columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : '') + down(slot), slot),
      );
    }
    const left = first > 0 ? `<w:gridBefore w:val="${first}"/>` : '';
    const right = end < line.length ? `<w:gridAfter w:val="${line.length - end}"/>` : '';
    const head = options.tellsHead && row.isHead ? '<w:tblHeader/>' : '';
    const properties = `<w:trPr>${left}${right}<w:cantSplit/>${head}</w:trPr>`;
    const xml = `<w:tr>${properties}${cells.join('')}</w:tr>`;
    return options.aroundRow ? options.aroundRow(xml) : xml;
  };
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const properties = options.properties ?? LINED;
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:jc w:val="center"/>${properties}<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows
    .map((row, at) => rowXml(slots[at] ?? [], row))
    .join('')}</w:tbl>`;
}
