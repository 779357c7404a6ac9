/** Columns that level lines tell: programs that draw the lines of each cell by itself end them where the cell ends. */
import { firstFrom } from './strokes';
import type { Ruling } from './types';

/** A line across a table in the pieces that its cells have. */
export interface LevelLine {
  readonly at: number;
  readonly left: number;
  readonly right: number;
  /** Where one piece ends and the next begins. */
  readonly breaks: readonly number[];
}

interface LinedArea {
  readonly top: number;
  /** Undefined where the page ends below. */
  readonly bottom?: number;
  readonly xs: readonly number[];
}

/** Pieces of one line stand at one height, and meet; dashes leave gaps as long as they are thick. In points: what files round. */
const SAME = 0.3;
/** Above the head, and below it or the table. */
const FEWEST = 2;

/** Ruled lines by height, each with where its pieces meet. */
export function levelLinesOf(rulings: readonly Ruling[]): LevelLine[] {
  const pieces = rulings
    .filter(({ direction }) => direction === 'level')
    .map(({ left, right, top, bottom }) => ({ at: (top + bottom) / 2, left, right }))
    .sort((a, b) => a.at - b.at);
  const lines: LevelLine[] = [];
  let open: typeof pieces = [];
  const close = (): void => {
    let line: { at: number; left: number; right: number; breaks: number[] } | undefined;
    for (const { at, left, right } of open.sort((a, b) => a.left - b.left)) {
      if (line && Math.abs(left - line.right) <= SAME) {
        line.breaks.push(left);
        line.right = right;
      } else if (!line || left > line.right + SAME) {
        line = { at, left, right, breaks: [] };
        lines.push(line);
      } else line.right = Math.max(line.right, right);
    }
    open = [];
  };
  for (const piece of pieces) {
    const [first] = open;
    if (first && piece.at - first.at > SAME) close();
    open.push(piece);
  }
  close();
  return lines;
}

function distinct(values: readonly number[]): number[] {
  const kept: number[] = [];
  for (const value of [...values].sort((a, b) => a - b))
    if (value - (kept.at(-1) ?? -Infinity) > SAME) kept.push(value);
  return kept;
}

/** Between the nearest lines above and below that go across all that is written there, with the columns of their pieces. */
export function linedAround(
  lines: readonly LevelLine[],
  { top, bottom, left, right }: { top: number; bottom: number; left: number; right: number },
): LinedArea | undefined {
  const across = lines.filter((line) => line.left <= left && line.right >= right);
  const next = firstFrom(across, top, ({ at }) => at);
  const above = across[next - 1];
  const below = across.find(({ at }) => at >= bottom);
  if (!above) return undefined;
  const own = across.filter(({ at }) => at >= above.at && at <= (below?.at ?? bottom));
  if (own.length < FEWEST) return undefined;
  const isOne = own.every(
    (line) => Math.abs(line.left - above.left) <= SAME && Math.abs(line.right - above.right) <= SAME,
  );
  if (!isOne) return undefined;
  const inner = distinct(own.flatMap(({ breaks }) => breaks));
  return inner.length === 0
    ? undefined
    : { top: above.at, ...(below ? { bottom: below.at } : {}), xs: [above.left, ...inner, above.right] };
}
