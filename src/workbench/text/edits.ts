/** Corrections made one after the other, as edits of the text as it was opened. */
import type { TextCorrection, TextPlace } from '../../core/proofread/types';

export interface OpenedEdit extends TextPlace {
  readonly by: string;
}

/** What stands in a paragraph now, from its beginning: a stretch of what was opened, or words that were put there. */
type Piece = { readonly from: number; readonly to: number } | { readonly words: string };

const lengthOf = (piece: Piece): number => ('words' in piece ? piece.words.length : piece.to - piece.from);

function cut(piece: Piece, from: number, to: number): Piece {
  return 'words' in piece
    ? { words: piece.words.slice(from, to) }
    : { from: piece.from + from, to: piece.from + to };
}

/** The pieces from one place to another. */
function between(pieces: readonly Piece[], from: number, to: number): Piece[] {
  const found: Piece[] = [];
  let at = 0;
  for (const piece of pieces) {
    const length = lengthOf(piece);
    const [start, end] = [Math.max(from - at, 0), Math.min(to - at, length)];
    if (start < end) found.push(cut(piece, start, end));
    at += length;
  }
  return found;
}

function editsOf(paragraph: number, pieces: readonly Piece[], length: number): OpenedEdit[] {
  const edits: OpenedEdit[] = [];
  let at = 0;
  let words = '';
  const stand = (from: number): void => {
    if (from > at || words !== '') edits.push({ paragraph, offset: at, length: from - at, by: words });
    words = '';
  };
  for (const piece of pieces) {
    if ('words' in piece) {
      words += piece.words;
      continue;
    }
    stand(piece.from);
    at = piece.to;
  }
  stand(length);
  return edits;
}

/** `lengthIn`: of a paragraph as it was opened. */
export function openedEdits(
  corrections: readonly TextCorrection[],
  lengthIn: (paragraph: number) => number,
): OpenedEdit[] {
  const changed = new Map<number, readonly Piece[]>();
  for (const { paragraph, offset, length, by } of corrections) {
    const now = changed.get(paragraph) ?? [{ from: 0, to: lengthIn(paragraph) }];
    const put = by === '' ? [] : [{ words: by }];
    const after = between(now, offset + length, Number.POSITIVE_INFINITY);
    changed.set(paragraph, [...between(now, 0, offset), ...put, ...after]);
  }
  return [...changed].flatMap(([paragraph, pieces]) => editsOf(paragraph, pieces, lengthIn(paragraph)));
}
