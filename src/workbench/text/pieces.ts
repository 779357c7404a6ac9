/** A paragraph in pieces, each with its colour, and whether it is the one gone to. */
import type { TextPlace } from '../../core/proofread/types';
import type { TextMark } from './text-host';

export interface TextPiece {
  readonly text: string;
  readonly colour: string | undefined;
  readonly isSelected: boolean;
}

const end = ({ offset, length }: TextPlace): number => offset + length;
const covers = (place: TextPlace, from: number, to: number): boolean =>
  place.offset <= from && end(place) >= to;

/** `marks` and `selected` are of this paragraph. A place without length is a piece without text. */
export function piecesOf(
  text: string,
  marks: readonly TextMark[],
  selected: TextPlace | undefined,
): readonly TextPiece[] {
  const places = [...marks, ...(selected ? [selected] : [])];
  const cuts = [...new Set([0, text.length, ...places.flatMap((place) => [place.offset, end(place)])])]
    .filter((cut) => cut >= 0 && cut <= text.length)
    .sort((a, b) => a - b);
  const pieces = cuts.slice(1).map((to, place): TextPiece & { readonly from: number } => {
    const from = cuts[place] ?? 0;
    return {
      from,
      text: text.slice(from, to),
      colour: marks.find((mark) => covers(mark, from, to))?.colour,
      isSelected: selected !== undefined && selected.length > 0 && covers(selected, from, to),
    };
  });
  if (selected?.length !== 0) return pieces;
  const caret = { from: selected.offset, text: '', colour: undefined, isSelected: true };
  const at = pieces.findIndex(({ from }) => from >= selected.offset);
  return at < 0 ? [...pieces, caret] : [...pieces.slice(0, at), caret, ...pieces.slice(at)];
}
