/** Cuts a paragraph behind ending marks, as `getTextRanges` does. */
import { isChar } from './story';
import type { Atom } from './story';
import type { Piece } from './range';

export function endings({ node, from, to }: Piece, marks: readonly string[], trimSpacing: boolean): Piece[] {
  const pieces: Piece[] = [];
  let start = from;
  for (let at = from; at < to; at++) {
    const atom = node.atoms[at] as Atom;
    if (!isChar(atom) || !marks.includes(atom.char)) continue;
    pieces.push({ node, from: start, to: at + 1 });
    start = at + 1;
  }
  if (start < to) pieces.push({ node, from: start, to });
  return trimSpacing ? pieces.map(trimmed) : pieces;
}

function trimmed({ node, from, to }: Piece): Piece {
  const isSpace = (at: number): boolean => {
    const atom = node.atoms[at];
    return atom !== undefined && isChar(atom) && /\s/.test(atom.char);
  };
  let [first, last] = [from, to];
  while (first < last && isSpace(first)) first++;
  while (last > first && isSpace(last - 1)) last--;
  return { node, from: first, to: last };
}
