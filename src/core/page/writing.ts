/** Letters as lines of writing, and lines as text. */
import { middleOf, type Letter } from './letters';
import type { Rectangle } from './types';

/** Letters of one line, from left to right. */
export interface PrintLine extends Rectangle {
  readonly letters: readonly Letter[];
  readonly baseline: number;
  /** Of most of its letters. */
  readonly size: number;
}

/** How far from each other, by the size of the smaller letter, lines of writing may be and still be one: lines follow at 1 or more. */
const SAME_LINE = 0.35;
/** A blank within words of digits and Latin letters is 0.25 of the size or wider. */
const BLANK = 0.22;
/** Chinese letters that are spread over a line or stand beside digits have gaps that are no blanks: up to half a letter. */
const WIDE_BLANK = 0.6;

export function boxAround(rectangles: readonly Rectangle[]): Rectangle {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const one of rectangles) {
    left = Math.min(left, one.left);
    top = Math.min(top, one.top);
    right = Math.max(right, one.right);
    bottom = Math.max(bottom, one.bottom);
  }
  return { left, top, right, bottom };
}

function lineFrom(letters: readonly Letter[]): PrintLine {
  const sorted = [...letters].sort((a, b) => middleOf(a.glyph) - middleOf(b.glyph) || a.place - b.place);
  const middle = Math.floor(letters.length / 2);
  const nth = (values: number[]): number =>
    (values.every((value) => value === values[0]) ? values[0] : values.sort((a, b) => a - b)[middle]) ?? 0;
  return {
    letters: sorted,
    ...boxAround(letters.map(({ glyph }) => glyph)),
    baseline: nth(letters.map(({ glyph }) => glyph.baseline)),
    size: nth(letters.map(({ glyph }) => glyph.size)),
  };
}

/** From top to bottom. */
export function lettersInLines(letters: readonly Letter[]): PrintLine[] {
  const sorted = [...letters].sort((a, b) => a.glyph.baseline - b.glyph.baseline);
  const lines: PrintLine[] = [];
  let open: Letter[] = [];
  let [sum, smallest] = [0, Infinity];
  for (const letter of sorted) {
    const { baseline, size } = letter.glyph;
    smallest = Math.min(smallest, size);
    if (open.length > 0 && baseline - sum / open.length > SAME_LINE * smallest) {
      lines.push(lineFrom(open));
      [open, sum, smallest] = [[], 0, size];
    }
    open.push(letter);
    sum += baseline;
  }
  if (open.length > 0) lines.push(lineFrom(open));
  return lines;
}

/** Cut where the gap between letters is wider than `gap` times their size. */
export function lineParts({ letters }: PrintLine, gap: number): PrintLine[] {
  const pieces: PrintLine[] = [];
  let open: Letter[] = [];
  let right = -Infinity;
  for (const letter of letters) {
    const { glyph } = letter;
    if (open.length > 0 && glyph.left - right > gap * glyph.size) {
      pieces.push(lineFrom(open));
      open = [];
    }
    open.push(letter);
    right = Math.max(open.length > 1 ? right : -Infinity, glyph.right);
  }
  if (open.length > 0) pieces.push(lineFrom(open));
  return pieces;
}

/** One letter of a Latin keyboard. */
export const isNarrow = (text: string): boolean => text.length === 1 && text > ' ' && text <= '~';
/** Where the file does not name a letter. */
const UNNAMED = '□';

const nameOf = ({ glyph }: Letter): string => (glyph.text === '' ? UNNAMED : glyph.text);

/** With the letter at each unit of the text; undefined at blanks. */
function spelled(letters: readonly Letter[]): { text: string; letters: (Letter | undefined)[] } {
  let text = '';
  const at: (Letter | undefined)[] = [];
  let before: Letter | undefined;
  for (const letter of letters) {
    const name = nameOf(letter);
    if (before) {
      const gap =
        (letter.glyph.left - before.glyph.right) / Math.max(letter.glyph.size, before.glyph.size, 0.1);
      const areNarrow = isNarrow(before.glyph.text) && isNarrow(letter.glyph.text);
      if (gap > (areNarrow ? BLANK : WIDE_BLANK)) {
        text += ' ';
        at.push(undefined);
      }
    }
    text += name;
    for (let unit = 0; unit < name.length; unit += 1) at.push(letter);
    before = letter;
  }
  return { text, letters: at };
}

export const lineText = ({ letters }: Pick<PrintLine, 'letters'>): string => spelled(letters).text;

/** Words that go on in the next line: a blank stands between them only where both are Latin letters. */
export const joinedWords = (first: string, next: string): string =>
  /[A-Za-z]$/.test(first) && /^[A-Za-z]/.test(next) ? `${first} ${next}` : first + next;
