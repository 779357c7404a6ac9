/** Lines beside a table that belong to it: above it title, number, department and unit; below it notes. */
import type { TextParagraph } from '../proofread/types';
import type { DocumentRow, TableBlock } from './blocks';

/** A title may stand on two lines, and 公开NN表, 部门 and 单位 on three more: published documents have at most five. */
const MOST_ABOVE = 6;
const MOST_BELOW = 4;
/** The longest title of the tables known has 38 characters, a line of department and unit more. */
const LONGEST = 80;

const isBlank = ({ text }: TextParagraph): boolean => text.trim() === '';

/** Sentences explain; they are no line of a table. */
const isLine = ({ text, style }: TextParagraph): boolean =>
  style !== 'table' && style !== 'contents' && text.length <= LONGEST && !/[。；]/.test(text);

const NOTE =
  /^\s*(?:注|备注|说明)\s*[：:\d]|为空表?|空表|无数据|本表反映|(?:没有|无|未)[^。]*(?:收入|支出|拨款|安排)/;

/** Paragraphs right above, in their order; blank ones are passed over. */
export function linesAbove(paragraphs: readonly TextParagraph[], { before }: TableBlock): number[] {
  const lines: number[] = [];
  for (let at = before - 1; at >= 0 && lines.length < MOST_ABOVE; at -= 1) {
    const paragraph = paragraphs[at];
    if (!paragraph) break;
    if (isBlank(paragraph) && paragraph.style !== 'table') continue;
    if (!isLine(paragraph) || NOTE.test(paragraph.text)) break;
    lines.unshift(at);
  }
  return lines;
}

/** The first paragraph behind a table. */
export function placeBehind({ before, rows }: TableBlock): number {
  const inside = rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs));
  return inside.reduce((last, one) => (one > last ? one : last), before - 1) + 1;
}

/** Notes right below. */
export function linesBelow(paragraphs: readonly TextParagraph[], table: TableBlock): number[] {
  const lines: number[] = [];
  for (let at = placeBehind(table); at < paragraphs.length && lines.length < MOST_BELOW; at += 1) {
    const paragraph = paragraphs[at];
    if (!paragraph || paragraph.style === 'table') break;
    if (isBlank(paragraph)) continue;
    if (!NOTE.test(paragraph.text)) break;
    lines.push(at);
  }
  return lines;
}

/** Department, year and unit side by side are three. */
const MOST_BESIDE = 3;
const FIGURE = /\d[\d,]*\.\d/;

const isLineOfTable = ({ cells }: DocumentRow): boolean => {
  const filled = cells.filter(({ text }) => text.trim() !== '');
  return (
    (filled.length <= 1 || (filled.length <= MOST_BESIDE && filled.some(({ text }) => /[：:]/.test(text)))) &&
    filled.every(({ text }) => text.length <= LONGEST && !FIGURE.test(text) && !/[。；]/.test(text))
  );
};

const columnsOf = ({ rows }: TableBlock): number =>
  rows.reduce((most, { cells }) => Math.max(most, cells.filter(({ text }) => text.trim() !== '').length), 0);

/**
 * Whether a table holds only the lines above the next one: title, number, department and unit, set in cells of their own
 * so that they stand left and right, as templates have it.
 */
export function onlyLines(
  paragraphs: readonly TextParagraph[],
  table: TableBlock,
  next: TableBlock,
): boolean {
  return (
    table.rows.length <= MOST_ABOVE &&
    table.rows.every(isLineOfTable) &&
    columnsOf(next) >= columnsOf(table) &&
    next.before >= placeBehind(table) &&
    paragraphs.slice(placeBehind(table), next.before).every(isBlank)
  );
}
