/** What stands in a cell: its text in one paragraph, or why it is not sure. */
import type { CellDoubt } from '../grid';
import { holdsAmount, isAmount, isCode, isFigure, joinedFigure } from './figure-text';
import type { Letter } from './letters';
import type { Rectangle } from './types';
import { boxAround, joinedWords, lettersInLines, lineParts, lineText, type PrintLine } from './writing';

export interface Written {
  readonly text: string;
  readonly lines: readonly PrintLine[];
  readonly doubt?: CellDoubt;
  /** What a broken figure is if its parts are one, which the table may show. */
  readonly ifOne?: string;
}

/** Between words of a label 1 of the size at most (合  计 is wider, and no figure). */
const APART = 1;
/** Two digits overprint where they share so much of their width. Chosen, not measured. */
const OVERPRINTED = 0.35;
/** Most that cells keep free at a side, by the size of their letters: LibreOffice kept 0.5 at 5.5 pt, Word's default is 5.4 pt. */
const MARGIN = 0.6;
/** Margins at both sides differ by that: a line's thickness (Chromium), what files round. */
const ROUNDING = 0.1;
/** What a cell may hold: any figure, where it is not merged and all its sides are drawn; at a row's beginning a code also where it is merged. */
export type Holds = 'figures' | 'codes' | 'words';

export function lettersAsText(letters: readonly Letter[], box: Rectangle, holds: Holds): Written {
  const lines = lettersInLines(letters);
  const texts = lines.map(lineText);
  const all = texts.join('');
  const found = isFigure(all)
    ? figureIn(lines, texts, box)
    : ({ text: wordsIn(texts), doubt: doubtOfWords(lines, texts) } as Figure);
  const doubt =
    doubtOfLetters(letters) ??
    found.doubt ??
    (isFigure(all) && !mayHold(holds, all) ? ('unruled' as const) : undefined);
  const { text, ifOne } = found;
  const mayBeOne = ifOne !== undefined && doubt === found.doubt && mayHold(holds, all);
  return { text, lines, ...(doubt ? { doubt } : {}), ...(mayBeOne ? { ifOne } : {}) };
}

const mayHold = (holds: Holds, text: string): boolean =>
  holds === 'figures' || (holds === 'codes' && isCode(text));

function doubtOfLetters(letters: readonly Letter[]): CellDoubt | undefined {
  if (letters.some(({ isCut }) => isCut)) return 'cut-off';
  return letters.some(({ glyph }) => glyph.text === '') ? 'unmapped' : undefined;
}

const wordsIn = (texts: readonly string[]): string =>
  texts.reduce((text, next) => (text === '' ? next : joinedWords(text, next)), '');

/** Words and an amount, or the words and digits of two cells, show that a line between cells is missing. */
function doubtOfWords(lines: readonly PrintLine[], texts: readonly string[]): CellDoubt | undefined {
  if (texts.some((text) => isAmount(text) || holdsAmount(text))) return 'across';
  return lines.some((line) => areOfTwoCells(lineParts(line, APART).map(lineText))) ? 'across' : undefined;
}

/** Department and unit may stand on one line; letters of one word may be set apart. */
const areOfTwoCells = (pieces: readonly string[]): boolean =>
  pieces.length > 1 &&
  !pieces.some((piece) => /[：:]/.test(piece)) &&
  (pieces.some(isFigure) || pieces.every((piece) => piece.length > 1));

interface Figure {
  readonly text: string;
  readonly doubt?: CellDoubt | undefined;
  readonly ifOne?: string;
}

function figureIn(lines: readonly PrintLine[], texts: readonly string[], box: Rectangle): Figure {
  const text = texts.join('\n');
  if (texts.some((one) => /\s/.test(one)) || lines.some(isOverprinted)) return { text, doubt: 'across' };
  const [first] = lines;
  if (!first || lines.length === 1) return { text };
  const joined = joinedFigure({
    texts,
    widths: lines.map(({ left, right }) => right - left),
    letters: lines.map(({ letters: [letter] }) => (letter ? letter.glyph.right - letter.glyph.left : 0)),
    room: roomIn(lines, box, first.size),
  });
  if (joined && lines.every(isAsLargeAs(first))) {
    return joined.isSure ? { text: joined.text } : { text, doubt: 'broken', ifOne: joined.text };
  }
  return { text, doubt: texts.every(isAmount) ? 'across' : 'broken' };
}

/** The number of a note is set smaller. */
const isAsLargeAs =
  (first: PrintLine) =>
  ({ letters }: PrintLine): boolean =>
    letters.every(({ glyph: { size } }) => Math.abs(size - first.size) <= ROUNDING * first.size);

/** The width of a cell without its margins: the nearer side of its widest line tells them. */
function roomIn(lines: readonly PrintLine[], box: Rectangle, size: number): number {
  const { left, right } = boxAround(lines);
  const margin = Math.max(0, Math.min(left - box.left, box.right - right, MARGIN * size));
  return box.right - box.left - 2 * margin - ROUNDING * size;
}

const isOverprinted = ({ letters }: PrintLine): boolean =>
  letters.some(({ glyph }, place) => {
    const before = letters[place - 1]?.glyph;
    if (!before) return false;
    const narrower = Math.min(glyph.right - glyph.left, before.right - before.left);
    return before.right - glyph.left > OVERPRINTED * narrower;
  });
