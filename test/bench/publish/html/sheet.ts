/** One table as HTML: its lines, its rows, and the paper it needs. */
import type { LaidCell, LaidRow, LaidTable } from '../laid';
import { escaped } from './escaped';
import type { HtmlStyle } from './styles';

/** Points: width and height of what offices print on; the last as wide as the table asks for. */
const PAPERS = [
  [595, 842],
  [842, 595],
  [1191, 842],
] as const;
const [UPRIGHT, ACROSS] = PAPERS;
const MARGIN = 48;
const PADDING = 4;
/** Longest run of digits in a row is wider than half its size. */
const WIDER = 1.12;
const LINE = 1.9;
const HEAD_OF_HALVES = 5.2;
const ROOM = 1.02;

function widthsOf(table: LaidTable, style: HtmlStyle): readonly number[] {
  const half = (style.size / 2) * WIDER * (style.share ?? 1);
  return table.widths.map((width) => Math.round((width * half + PADDING) * 10) / 10);
}

const total = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);

interface Paper {
  readonly width: number;
  readonly height: number;
}

/** Rows may be higher than they are told to be, where words take several lines; lines above and notes want room too. */
const HIGHER = 1.3;
const BESIDE_ROWS = 130;

/** All on one page that is drawn a quarter turn round; no size of office paper, so that it is known among the others. */
function turnedPaper(table: LaidTable, style: HtmlStyle): Paper {
  const width = total(widthsOf(table, style)) + 2 * MARGIN;
  const height = table.rows.length * style.size * LINE * HIGHER + BESIDE_ROWS + 2 * MARGIN;
  return {
    width: Math.ceil(Math.max(width, ACROSS[0]) + 5),
    height: Math.ceil(Math.max(height, ACROSS[1]) + 5),
  };
}

function paperOf(table: LaidTable, style: HtmlStyle): Paper {
  if (style.turn) return turnedPaper(table, style);
  if (style.sideways !== undefined) return { width: UPRIGHT[0], height: UPRIGHT[1] };
  const needed = total(widthsOf(table, style)) + 2 * MARGIN;
  const found = (style.isAcross ? PAPERS.slice(1) : PAPERS).find(([width]) => width >= needed);
  const [width, height] = found ?? [Math.ceil(needed), ACROSS[1]];
  return { width, height };
}

export function paperFor(table: LaidTable, style: HtmlStyle, name: string): string {
  const { width, height } = paperOf(table, style);
  const size = style.turn ? `${height}pt ${width}pt` : `${width}pt ${height}pt`;
  const margin = style.turn
    ? 'margin: 0; @top-center { content: none; } @bottom-center { content: none; }'
    : `margin: ${MARGIN}pt`;
  return `@page ${name} { size: ${size}; ${margin} } section.${name} { page: ${name}; }`;
}

const STRIPS = '<i class="t"></i><i class="b"></i><i class="l"></i><i class="r"></i>';
const TOTAL = /^(?:合计|总计|栏\s*次|本年(?:收入|支出)合计)$/;

function cellHtml(cell: LaidCell, style: HtmlStyle): string {
  const kind = TOTAL.test(cell.text.trim()) ? 'total' : cell.role;
  const spans = `${cell.columns > 1 ? ` colspan="${cell.columns}"` : ''}${cell.rows > 1 ? ` rowspan="${cell.rows}"` : ''}`;
  return `<td class="${kind}"${spans}>${style.hasStrips ? STRIPS : ''}${escaped(cell.text).replace(/\n/g, '<br>')}</td>`;
}

/** A head whose blank cells stay, as workbooks print it where nobody merged them. */
function unmerged(rows: readonly LaidRow[]): readonly LaidRow[] {
  return rows.map((row, at) => {
    if (!row.isHead) return row;
    const cells = row.cells.flatMap((cell): LaidCell[] =>
      Array.from({ length: cell.columns }, (_, step) => ({
        ...cell,
        text: step === 0 ? cell.text : '',
        column: cell.column + step,
        columns: 1,
        rows: 1,
      })),
    );
    const covered = rows.slice(0, at).flatMap((above, place) =>
      above.cells
        .filter((cell) => place + cell.rows > at)
        .flatMap((cell) =>
          Array.from({ length: cell.columns }, (_, step): LaidCell => ({
            ...cell,
            text: '',
            column: cell.column + step,
            columns: 1,
            rows: 1,
          })),
        ),
    );
    return { ...row, cells: [...cells, ...covered].sort((a, b) => a.column - b.column) };
  });
}

function tableHtml(table: LaidTable, style: HtmlStyle, columns: readonly number[]): string {
  const widths = widthsOf(table, style);
  const rows = style.mergesHead === false ? unmerged(table.rows) : table.rows;
  const height = style.rowHeight ?? style.size * LINE;
  // Halves of a sheet have rows of one height, however their heads are broken.
  const headHeight = style.sideways === undefined ? height : style.size * HEAD_OF_HALVES;
  const lastHead = rows.filter(({ isHead }) => isHead).length - 1;
  const first = columns[0] ?? 0;
  const after = first + columns.length;
  const rowHtml = (row: LaidRow, at: number): string => {
    const shown = row.cells.flatMap((cell): LaidCell[] => {
      const left = Math.max(cell.column, first);
      const right = Math.min(cell.column + cell.columns, after);
      return right > left
        ? [{ ...cell, text: left === cell.column ? cell.text : '', columns: right - left }]
        : [];
    });
    return `<tr class="${row.isHead ? `head${at === lastHead ? ' last' : ''}` : ''}" style="height:${row.isHead ? headHeight : height}pt">${shown.map((cell) => cellHtml(cell, style)).join('')}</tr>`;
  };
  const html = rows.map(rowHtml);
  const heads = html.slice(0, lastHead + 1).join('');
  const body = html.slice(lastHead + 1).join('');
  const own = columns.map((column) => widths[column] ?? 0);
  const group = own.map((width) => `<col style="width:${width}pt">`).join('');
  return `<table class="sheet" style="width:${total(own)}pt"><colgroup>${group}</colgroup>${
    style.repeatsHead === false
      ? `<tbody>${heads}${body}</tbody>`
      : `<thead>${heads}</thead><tbody>${body}</tbody>`
  }</table>`;
}

function linesHtml({ title, code, department, period, unit }: LaidTable): string {
  const span = (text: string | undefined): string => `<span>${escaped(text ?? '')}</span>`;
  return `<h2>${escaped(title)}</h2>${code === undefined ? '' : `<div class="lines code">${span(code)}</div>`}${
    department === undefined && unit === undefined
      ? ''
      : `<div class="lines">${span(department)}${period === undefined ? '' : span(period)}${span(unit)}</div>`
  }`;
}

/** Columns that stand on each page of a sheet wider than its paper. */
function pagesOf(table: LaidTable, style: HtmlStyle): readonly (readonly number[])[] {
  const widths = widthsOf(table, style);
  const pages: number[][] = [[]];
  let used = 0;
  widths.forEach((width, column) => {
    if (style.sideways !== undefined && used + width > style.sideways && used > 0) {
      pages.push([]);
      used = 0;
    }
    pages.at(-1)?.push(column);
    used += width;
  });
  return pages;
}

export function sheetHtml(table: LaidTable, style: HtmlStyle, name: string): string {
  const width = total(widthsOf(table, style)) * ROOM;
  const notes = table.notes.map((note) => `<p class="note">${escaped(note)}</p>`).join('');
  if (style.sideways !== undefined) {
    const pages = pagesOf(table, style);
    return pages
      .map((columns, page) => {
        const isFirst = page === 0;
        // As a workbook prints it: what stands above the table is on the first page, its height on each.
        return `<section class="${name}"><div${isFirst ? '' : ' style="visibility:hidden"'}>${linesHtml(table)}</div>${tableHtml(table, style, columns)}${isFirst ? notes : ''}</section>`;
      })
      .join('');
  }
  const all = table.widths.map((_, column) => column);
  const content = `<div style="width:${Math.max(width, 0)}pt;margin:0 auto">${linesHtml(table)}${tableHtml(table, style, all)}${notes}</div>`;
  if (!style.turn) return `<section class="${name}">${content}</section>`;
  const paper = paperOf(table, style);
  return `<section class="${name}"><div style="position:relative;width:${paper.height}pt;height:${paper.width - 1}pt;overflow:hidden;contain:size"><div style="position:absolute;left:0;top:0;width:${paper.width}pt;height:${paper.height}pt;padding:${2 * MARGIN}pt ${MARGIN}pt 0;transform-origin:0 0;transform:translateY(${paper.width}pt) rotate(-90deg)">${content}</div></div></section>`;
}
