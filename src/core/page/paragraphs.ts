/** Lines of writing as paragraphs: joined over line ends and pages where a line was only broken because it was full. */
import { isEntry } from './contents';
import { isTableTitle } from './heads';
import { middleOf } from './letters';
import { isNarrow, joinedWords, lineText, type PrintLine } from './writing';

/** A line on its page. */
export interface PlacedLine {
  readonly page: number;
  readonly line: PrintLine;
}

interface TextStretch extends PlacedLine {
  readonly from: number;
  readonly to: number;
}

export interface PageParagraph {
  readonly text: string;
  readonly stretches: readonly TextStretch[];
}

/** Lines between which nothing else stands, and the edges of writing on each page. */
export interface Edges {
  readonly left: number;
  readonly right: number;
  /** From one line of writing to the next. */
  readonly pitch: number;
  /** Of the page. */
  readonly width: number;
}

/** The first line of a paragraph is set in by two letters; by less than one where letters are only set closer. */
const SET_IN = 1.2;
/** What may be left free at a line's end for want of room: a sign that may not begin a line, and the letter before it. */
const SLACK = 1.6;
/** Signs hang half a letter over the edge of some lines, so that the edge is not that of all. */
const HANGING = 0.75;
/** Lines of a paragraph follow at the page's pitch; above a new one there may be half a line more. */
const FARTHER = 1.45;
/** Within a paragraph digits may be set smaller by a twentieth. */
const SAME_SIZE = 0.08;
/** A line that was broken is wider than half the page; 公开01表 at the right edge is not. */
const HALF = 0.5;
/** Lines set in the middle are so to a fraction of a point. */
const SAME_MIDDLE = 0.3;
const OPENS =
  /^(?:第[一二三四五六七八九十百]+[部分章节条]|[一二三四五六七八九十]+[、．.]|[（(][一二三四五六七八九十\d]+[）)]|\d{1,2}[、．.](?!\d))/;
const CLOSED = /[。；！？：:;]$/;

const median = (values: number[]): number | undefined =>
  values.sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** Of the lines of one page, as wide as that is. */
export function edgesOf(lines: readonly PrintLine[], width: number): Edges | undefined {
  if (lines.length === 0) return undefined;
  const rights = lines.map(({ right }) => right);
  const right = rights.reduce((most, one) => Math.max(most, one), -Infinity);
  const left = lines.reduce((least, one) => Math.min(least, one.left), Infinity);
  const pitches = lines.flatMap((line, place) => {
    const before = lines[place - 1];
    return before ? [line.baseline - before.baseline] : [];
  });
  return { left, right, pitch: median(pitches) ?? Infinity, width };
}

/** A page with a line or two tells no edge: that of most pages of its width does, where it lies further out. */
export function withCommonEdges(pages: ReadonlyMap<number, Edges>): ReadonlyMap<number, Edges> {
  const rights = new Map<number, number[]>();
  for (const { width, right } of pages.values()) {
    const known = rights.get(Math.round(width));
    if (known) known.push(right);
    else rights.set(Math.round(width), [right]);
  }
  const common = new Map([...rights].map(([width, all]) => [width, median(all) ?? 0]));
  return new Map(
    [...pages].map(([page, edges]) => [
      page,
      { ...edges, right: Math.max(edges.right, common.get(Math.round(edges.width)) ?? 0) },
    ]),
  );
}

const OPENING = /^[（《“‘〈【([]$/;
const CLOSING = /^[，。、；：！？）》”’〉】)\]%％]$/;

/** The part of a line that can't be divided: a number with its signs or one letter, and the signs that may not be parted from it. */
function firstWord({ letters }: PrintLine): number {
  const [first] = letters;
  if (!first) return 0;
  let [right, before] = [first.glyph.right, first.glyph.text];
  for (const { glyph } of letters.slice(1)) {
    const isWithin = isNarrow(before) && isNarrow(glyph.text);
    if (!isWithin && !OPENING.test(before) && !CLOSING.test(glyph.text)) break;
    [right, before] = [glyph.right, glyph.text];
  }
  return right - first.glyph.left;
}

/** A table above or below lines: titles and notes may be no wider than it. */
export interface Beside {
  readonly page: number;
  readonly left: number;
  readonly right: number;
}

interface Surroundings {
  readonly edgesAt: (page: number) => Edges | undefined;
  readonly tables: readonly Beside[];
}

function goesOn(before: PlacedLine, next: PlacedLine, { edgesAt, tables }: Surroundings): boolean {
  const [edges, own] = [edgesAt(before.page), edgesAt(next.page)];
  if (!edges || !own) return false;
  const [a, b] = [before.line, next.line];
  if (Math.abs(a.size - b.size) > SAME_SIZE * Math.max(a.size, b.size)) return false;
  const isNear = b.baseline - a.baseline <= FARTHER * Math.max(edges.pitch, a.size * 1.2);
  if (before.page === next.page ? !isNear : isTitleOf(next, tables)) return false;
  if (isEntry(lineText(a)) || (OPENS.test(lineText(b)) && CLOSED.test(lineText(a)))) return false;
  const word = firstWord(b);
  const room = Math.max(SLACK * a.size, word + HANGING * a.size);
  const isFull = edges.right - a.right < room && a.right - a.left >= HALF * edges.width;
  if (isFull && b.left - own.left <= SET_IN * b.size) return true;
  const isAsWide = tables.some((table) => table.page === next.page && isAsWideAs(table, before, next, word));
  return isAsWide || (isFull && isRestOfTitle(before, next));
}

/** A note that fills its line is not gone on with by the title of the next page's table. */
const isTitleOf = ({ page, line }: PlacedLine, tables: readonly Beside[]): boolean =>
  tables.some((table) => table.page === page) && isTableTitle(lineText(line));

/** A title or a note that had no room beside a table: as wide as that, and gone on in its middle or at its edge. */
function isAsWideAs({ left, right }: Beside, before: PlacedLine, next: PlacedLine, word: number): boolean {
  const { line: a } = before;
  if (before.page !== next.page || a.right - a.left + word < right - left) return false;
  const isNote =
    Math.abs(a.left - left) < SET_IN * a.size && Math.abs(next.line.left - left) < SET_IN * a.size;
  return isNote || isRestOfTitle(before, next);
}

/** A title too long for its line goes on in the middle of the next. */
const isRestOfTitle = (before: PlacedLine, next: PlacedLine): boolean =>
  before.page === next.page &&
  Math.abs(middleOf(before.line) - middleOf(next.line)) < SAME_MIDDLE * next.line.size &&
  ![before, next].some(({ line }) => /[，。；：]/.test(lineText(line)));

/** `stream`: lines of one stretch of text between tables. */
export function paragraphsOf(stream: readonly PlacedLine[], surroundings: Surroundings): PageParagraph[] {
  const paragraphs: { text: string; stretches: TextStretch[] }[] = [];
  let before: PlacedLine | undefined;
  for (const placed of stream) {
    const own = lineText(placed.line);
    const open = paragraphs.at(-1);
    if (before && open && goesOn(before, placed, surroundings)) {
      const text = joinedWords(open.text, own);
      open.stretches.push({ ...placed, from: text.length - own.length, to: text.length });
      open.text = text;
    } else paragraphs.push({ text: own, stretches: [{ ...placed, from: 0, to: own.length }] });
    before = placed;
  }
  return paragraphs;
}
