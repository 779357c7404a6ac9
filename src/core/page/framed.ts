/**
 * A frame around a table and its title, as Writer prints a table within a cell: where both end at one line, as at the end of
 * a page, the two are one drawing, and the frame's sides would be columns of the table.
 */
import type { Drawing } from './connected';
import { heightOf, middleOf, type Letter } from './letters';
import type { Stroke } from './strokes';

/** A frame holds a line of writing beside its table's columns: by the size of small print. Chosen, not measured. */
const NARROWEST = 20;

interface Sides {
  readonly left: Stroke;
  readonly right: Stroke;
  readonly within: readonly Stroke[];
}

/** The outermost uprights, each as high as all of the drawing. */
function sidesOf(uprights: readonly Stroke[], reach: number): Sides | undefined {
  const sorted = [...uprights].sort((a, b) => a.at - b.at);
  const [left, right] = [sorted[0], sorted.at(-1)];
  if (!left || !right || sorted.length < 4) return undefined;
  const top = sorted.reduce((least, { from }) => Math.min(least, from), Infinity);
  const bottom = sorted.reduce((most, { to }) => Math.max(most, to), -Infinity);
  const isWhole = ({ from, to }: Stroke): boolean => from <= top + reach && to >= bottom - reach;
  return isWhole(left) && isWhole(right) ? { left, right, within: sorted.slice(1, -1) } : undefined;
}

/** The drawing of the table alone; the same where it has no frame, or anything stands between the two. */
export function withoutFrame(
  drawing: Drawing,
  letters: readonly Letter[],
  { reach, size }: { readonly reach: number; readonly size: number },
): Drawing {
  const { levels, uprights } = drawing;
  const sides = sidesOf(uprights, reach);
  if (!sides || sides.right.at - sides.left.at < NARROWEST * size) return drawing;
  const { left, right, within } = sides;
  const isAtEnd = ({ at }: Stroke): boolean =>
    Math.min(Math.abs(at - left.from), Math.abs(at - left.to)) <= reach;
  const meetsSide = ({ from, to }: Stroke): boolean => from <= left.at + reach || to >= right.at - reach;
  if (levels.some((level) => meetsSide(level) && !isAtEnd(level))) return drawing;
  const [from, to] = [within[0]?.at ?? 0, within.at(-1)?.at ?? 0];
  const top = within.reduce((least, one) => Math.min(least, one.from), Infinity);
  const bottom = within.reduce((most, one) => Math.max(most, one.to), -Infinity);
  const standsBeside = (letter: Letter): boolean => {
    const [x, y] = [middleOf(letter.glyph), heightOf(letter.glyph)];
    return y > top && y < bottom && ((x > left.at && x < from) || (x > to && x < right.at));
  };
  if (from - left.at <= 2 * reach || right.at - to <= 2 * reach || letters.some(standsBeside)) return drawing;
  return {
    uprights: within,
    levels: levels.flatMap((level) => {
      if (!meetsSide(level)) return [level];
      const isOfTable = level.at >= top - reach && level.at <= bottom + reach;
      return isOfTable
        ? [{ at: level.at, from: Math.max(level.from, from), to: Math.min(level.to, to) }]
        : [];
    }),
  };
}
