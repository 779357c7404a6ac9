/** Puts lines that were broken inside a sentence together again, and keeps where each stretch stood. */
import {
  beginsSentence,
  continues,
  expectsMore,
  isBrokenOff,
  isClosed,
  isIndented,
  isMidway,
  isPageNumber,
  isProse,
  textLinesOf,
  opens,
  halfWidths,
  type TextLine,
} from './lines';

/** A stretch of a paragraph that stands on one line of the file. All counted from 0. */
export interface LineStretch {
  /** In the paragraph's text. */
  readonly offset: number;
  readonly line: number;
  /** In the line. */
  readonly column: number;
}

export interface Flowed {
  readonly text: string;
  readonly stretches: readonly LineStretch[];
}

/** One paragraph a line, empty lines too, unless lines belong together. */
export function reflow(text: string): Flowed[] {
  const lines = withoutPageNumbers(textLinesOf(text));
  const page = pageOf(lines);
  const paragraphs: Draft[] = [];
  let last: TextLine | undefined;
  let gap = 0;
  for (const line of lines) {
    if (last && belongs(last, line, gap, page)) {
      paragraphs.length -= gap;
      join(paragraphs.at(-1), last, line);
    } else paragraphs.push(alone(line));
    gap = line.text.trim() === '' ? gap + 1 : 0;
    if (gap === 0) last = line;
  }
  paragraphs.length -= gap;
  return paragraphs.map(({ parts, stretches }) => ({ text: parts.join(''), stretches }));
}

interface Draft {
  readonly parts: string[];
  length: number;
  readonly stretches: LineStretch[];
}

const alone = ({ text, number }: TextLine): Draft => ({
  parts: [text],
  length: text.length,
  stretches: [{ offset: 0, line: number, column: 0 }],
});

/** The place in the file, counted from 0. */
export function placeInFile(
  { stretches }: Flowed,
  offset: number,
): { readonly line: number; readonly column: number } {
  let [low, high] = [0, stretches.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((stretches[middle]?.offset ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const { line, column, offset: start } = stretches[low] ?? { line: 0, column: 0, offset: 0 };
  return { line, column: column + offset - start };
}

/** What the whole text tells of its lines. */
interface Page {
  /** Prose lines are no wider than this where the text was broken by the line. */
  readonly edge: number;
  readonly isBroken: boolean;
  /** Paragraphs begin with spaces, other lines do not. */
  readonly indents: boolean;
}

/** No page of a document has wider lines; wider ones are whole paragraphs. */
const WIDEST_LINE = 130;
/** Nor narrower ones: below it, nothing can be told from a line's width. */
const NARROWEST_LINE = 44;
/** A line that was broken is at least this much of the widest, one without punctuation nearly all. */
const SLACK = 0.5;
/** Columns left empty by punctuation that may not begin a line, or by a number that is not divided. */
const INDIVISIBLE = 8;
const MOST = 0.9;
const NEARLY_ALL = 0.8;

function pageOf(lines: readonly TextLine[]): Page {
  const filled = lines.filter(({ text }) => text !== '');
  const widths = filled
    .filter(({ text }) => isProse(text))
    .map(({ text }) => halfWidths(text))
    .sort((a, b) => a - b);
  const edge = widths[Math.ceil((widths.length - 1) * MOST)] ?? 0;
  const indented = filled.filter(({ text }) => isIndented(text)).length;
  return {
    edge,
    isBroken: edge <= WIDEST_LINE,
    indents: indented > 0 && indented < filled.length * NEARLY_ALL,
  };
}

function belongs(before: TextLine, line: TextLine, gap: number, page: Page): boolean {
  const [above, text] = [before.text, line.text];
  if (gap > 1 || text.trim() === '' || opens(text) || isTable(above)) return false;
  const isFull = page.isBroken && page.edge >= NARROWEST_LINE && halfWidths(above) >= page.edge - INDIVISIBLE;
  const isNew = page.indents && isIndented(text);
  if (isClosed(above)) return !isNew && isFull && gap === 0 && isMidway(above);
  if (expectsMore(above) || continues(above, text)) return true;
  if (isNew) return false;
  if (gap === 1) return isProse(above) && isBrokenOff(above) && !beginsSentence(text);
  if (isProse(above)) return page.isBroken && halfWidths(above) >= page.edge * SLACK;
  return isFull && (!opens(above) || isRestOfHeading(text, page));
}

const isRestOfHeading = (text: string, { edge }: Page): boolean =>
  !isProse(text) && !isClosed(text) && halfWidths(text) < edge * SLACK;

/** Cells of a table, set apart by tabs or wide gaps. */
const isTable = (text: string): boolean => /\S(?:\t| {3,}|\u3000{2,})\S/.test(text);

function join(standing: Draft | undefined, before: TextLine, line: TextLine): void {
  if (!standing) return;
  const text = line.text.trimStart();
  const between = isLatin(before.text.at(-1)) && isLatin(text[0]) ? ' ' : '';
  const offset = standing.length + between.length;
  standing.stretches.push({ offset, line: line.number, column: line.text.length - text.length });
  standing.parts.push(between, text);
  standing.length = offset + text.length;
}

const isLatin = (char: string | undefined): boolean => char !== undefined && /[A-Za-z]/.test(char);

/** Page numbers and the empty lines around them go: a sentence may run on over the page. */
function withoutPageNumbers(lines: readonly TextLine[]): TextLine[] {
  const kept: TextLine[] = [];
  let isAfterNumber = false;
  for (const [place, line] of lines.entries()) {
    const atEdge = line.startsPage || lines[place + 1]?.startsPage === true;
    if (isPageNumber(line.text, atEdge)) {
      while (kept.at(-1)?.text === '') kept.pop();
      isAfterNumber = true;
    } else if (line.text !== '' || !isAfterNumber) {
      kept.push(line);
      isAfterNumber = false;
    }
  }
  return kept;
}
