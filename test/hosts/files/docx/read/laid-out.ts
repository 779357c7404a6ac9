/** A set as Word documents lay it out: each sheet a table, in ways that offices and their programs have. */
import type { Area, Grid } from '../../../../../src/core/grid';
import { p, r } from './support';

const XML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => XML[sign] ?? sign);
const said = (text: string): string =>
  text
    .split('\n')
    .map((line) => p(r(escaped(line))))
    .join('');

/** How spans are written: by w:gridSpan and w:vMerge, or as files of old programs do, with a cell for each column. */
type Spans = 'new' | 'old';

const anchorAt = ({ merges }: Grid, row: number, column: number): Area | undefined =>
  merges.find(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );

const cellXml = (properties: string, text: string): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${said(text)}</w:tc>`;

function rowXml(grid: Grid, row: number, width: number, spans: Spans, isHead: boolean): string {
  const cells: string[] = [];
  for (let column = 0; column < width; column += 1) {
    const merge = anchorAt(grid, row, column);
    const text = grid.cells[row]?.[column]?.text ?? '';
    const vertical =
      merge && merge.bottom > merge.top ? `<w:vMerge${row === merge.top ? ' w:val="restart"' : ''}/>` : '';
    const isFirst = !merge || column === merge.left;
    if (spans === 'old') {
      const across =
        merge && merge.right > merge.left ? `<w:hMerge${isFirst ? ' w:val="restart"' : ''}/>` : '';
      cells.push(cellXml(across + vertical, isFirst ? text : ''));
    } else if (isFirst) {
      const columns = merge ? merge.right - merge.left + 1 : 1;
      cells.push(cellXml((columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : '') + vertical, text));
    }
  }
  return `<w:tr>${isHead ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${cells.join('')}</w:tr>`;
}

const widthOf = ({ cells, merges }: Grid): number =>
  Math.max(1, ...cells.map((row) => row?.length ?? 0), ...merges.map(({ right }) => right + 1));

interface Parts {
  readonly spans?: Spans;
  readonly isHead?: boolean;
}

function tableXml(
  grid: Grid,
  rows: readonly number[],
  { spans = 'new', isHead = false }: Parts = {},
): string {
  const width = widthOf(grid);
  return `<w:tbl><w:tblPr/>${rows.map((row) => rowXml(grid, row, width, spans, isHead)).join('')}</w:tbl>`;
}

const rowsOf = ({ cells }: Grid): number[] => cells.map((_, row) => row);

/** Rows above the first that has several cells: title, number, department and unit. */
function linesOf(grid: Grid): { readonly lines: readonly number[]; readonly body: readonly number[] } {
  const filled = (row: number): number =>
    (grid.cells[row] ?? []).filter((cell) => cell !== undefined && cell.text.trim() !== '').length;
  const isLine = (row: number): boolean =>
    filled(row) === 0 ||
    filled(row) === 1 ||
    (grid.cells[row] ?? []).some((cell) => /单位：/.test(cell?.text ?? ''));
  const first = rowsOf(grid).find((row) => !isLine(row)) ?? 0;
  return { lines: rowsOf(grid).slice(0, first), body: rowsOf(grid).slice(first) };
}

/** The cells of a line apart by wide spaces, as they are typed. */
const lineText = (grid: Grid, row: number): string =>
  (grid.cells[row] ?? []).flatMap((cell) => (cell ? [cell.text] : [])).join('\u3000\u3000\u3000');

const typed = (grid: Grid, lines: readonly number[]): string =>
  lines.map((row) => said(lineText(grid, row))).join('');

const boxed = (content: string): string =>
  `<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;

/** The header's rows: up to the last that a merge of the first body row, or text without figures, makes one. */
function headOf(grid: Grid, body: readonly number[]): number {
  const hasFigure = (row: number): boolean =>
    (grid.cells[row] ?? []).some((cell) => /^-?[\d,]+\.\d\d$/.test(cell?.text.trim() ?? ''));
  const first = body.findIndex(hasFigure);
  return first < 0 ? 0 : first;
}

type Way = (grid: Grid) => string;

export const WAYS: Readonly<Record<string, Way>> = {
  'title within the table': (grid) => tableXml(grid, rowsOf(grid)),
  'spans as old programs write them': (grid) => tableXml(grid, rowsOf(grid), { spans: 'old' }),
  'title as paragraphs': (grid) => {
    const { lines, body } = linesOf(grid);
    return typed(grid, lines) + tableXml(grid, body);
  },
  'title in a text box': (grid) => {
    const { lines, body } = linesOf(grid);
    return boxed(typed(grid, lines)) + tableXml(grid, body);
  },
  'within a frame of one cell': (grid) => {
    const { lines, body } = linesOf(grid);
    return `<w:tbl><w:tr><w:tc>${typed(grid, lines)}${tableXml(grid, body)}${said('')}</w:tc></w:tr></w:tbl>`;
  },
  'head repeated on the next page': (grid) => {
    const { lines, body } = linesOf(grid);
    const head = headOf(grid, body);
    const middle = head + Math.ceil((body.length - head) / 2);
    const [one, other] = [body.slice(0, middle), [...body.slice(0, head), ...body.slice(middle)]];
    if (head === 0 || middle >= body.length || isCut(grid, body[middle] ?? 0))
      return typed(grid, lines) + tableXml(grid, body);
    return typed(grid, lines) + tableXml(grid, one) + said('续表') + tableXml(grid, other);
  },
};

/** Whether a merged cell lies over the line between a row and the one above. */
const isCut = ({ merges }: Grid, row: number): boolean =>
  merges.some(({ top, bottom }) => top < row && bottom >= row);
