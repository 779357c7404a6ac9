/** What stands in the cells of a table whose columns are known and whose cells are not drawn, line by line. */
import { isFigure } from './figure-text';
import { isWrittenOn, type Letter } from './letters';
import { firstFrom } from './strokes';
import type { Rectangle } from './types';
import { boxAround, lineText, type PrintLine } from './writing';

/** Everything by the size of the letters. Words in the middle of their cell, figures at one edge: files round to 0.01 of it. */
export const EVEN = 0.06;
/** From line to line within a cell; rows keep a margin besides: Chromium and Writer set lines 1.25 apart, rows 1.47 or more. */
export const WITHIN_CELL = 1.36;
/** Letters of a word. */
const WRITTEN_ON = 0.2;

/** What stands in one cell of one line: columns from `column` on. */
export interface CellPiece {
  readonly letters: readonly Letter[];
  readonly box: Rectangle;
  readonly baseline: number;
  readonly column: number;
  readonly columns: number;
}

export interface Columns {
  readonly xs: readonly number[];
  readonly size: number;
}

/** A cell as it is supposed: its rows counted from the first of the table. */
export interface DraftCell {
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly columns: number;
  readonly letters: readonly Letter[];
}

const columnAt = ({ xs }: Columns, x: number): number =>
  Math.min(Math.max(firstFrom(xs, x, (line) => line) - 1, 0), xs.length - 2);

/** Cells of one row may hold lines at slightly other heights. */
const baselineOf = (letters: readonly Letter[]): number =>
  letters.map(({ glyph }) => glyph.baseline).sort((a, b) => a - b)[Math.floor(letters.length / 2)] ?? 0;

/** A line parted where a gap between its letters has an edge of a column in it. */
export function cellPieces(line: PrintLine, columns: Columns): CellPiece[] {
  const pieces: CellPiece[] = [];
  let open: Letter[] = [];
  const close = (): void => {
    if (open.length === 0) return;
    const box = boxAround(open.map(({ glyph }) => glyph));
    const first = columnAt(columns, box.left + EVEN * columns.size);
    const last = columnAt(columns, box.right - EVEN * columns.size);
    pieces.push({ letters: open, box, baseline: baselineOf(open), column: first, columns: last - first + 1 });
    open = [];
  };
  for (const letter of line.letters) {
    const before = open.at(-1);
    if (before) {
      const edge = firstFrom(columns.xs, before.glyph.right - EVEN * columns.size, (x) => x);
      const isParted = (columns.xs[edge] ?? Infinity) <= letter.glyph.left + EVEN * columns.size;
      const isOneWord =
        before.place + 1 === letter.place && isWrittenOn(before.glyph, letter.glyph, WRITTEN_ON);
      if (isParted && !isOneWord) close();
    }
    open.push(letter);
  }
  close();
  return pieces;
}

export const pieceText = ({ letters }: CellPiece): string => lineText({ letters });

/** An amount, a dash, a code, a number of a column: what no head has. */
export const isOfBody = (piece: CellPiece): boolean => isFigure(pieceText(piece));
