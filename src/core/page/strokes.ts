/** Rulings as long straight strokes: pieces of dotted and dashed lines joined, double lines made one. */
import type { Ruling } from './types';

/** `at`: where it stands across its direction; `from` and `to` along it. */
export interface Stroke {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Strokes that stand at the same place across their direction, in order along it. */
export interface Rank {
  readonly at: number;
  readonly strokes: readonly Stroke[];
}

/** Nearly as wide as high: a dot of a dotted line, whose direction only the other dots tell. */
const isDot = ({ left, top, right, bottom }: Ruling): boolean =>
  Math.max(right - left, bottom - top) < LONGEST_DOT * Math.min(right - left, bottom - top);

const LONGEST_DOT = 2.5;

const strokeOf = ({ left, top, right, bottom }: Ruling, direction: Ruling['direction']): Stroke =>
  direction === 'level'
    ? { at: (top + bottom) / 2, from: left, to: right }
    : { at: (left + right) / 2, from: top, to: bottom };

/** In order across. `reach`: how near strokes have to be to be one; what is no longer than that is a dot by itself. */
export function ranksOf(rulings: readonly Ruling[], direction: Ruling['direction'], reach: number): Rank[] {
  const strokes = rulings
    .filter((ruling) => ruling.direction === direction || isDot(ruling))
    .map((ruling) => strokeOf(ruling, direction))
    .sort((a, b) => a.at - b.at);
  const ranks: Rank[] = [];
  let open: Stroke[] = [];
  for (const stroke of strokes) {
    const [first, last] = [open[0], open.at(-1)];
    if (first && last && (stroke.at - last.at > reach || stroke.at - first.at > MOST_SPREAD * reach)) {
      ranks.push(rankOf(open, reach));
      open = [];
    }
    open.push(stroke);
  }
  if (open.length > 0) ranks.push(rankOf(open, reach));
  return ranks;
}

/** Strokes each within reach of the next, as steps of a stair are, are still not one. */
const MOST_SPREAD = 2;

function rankOf(strokes: readonly Stroke[], reach: number): Rank {
  const length = strokes.reduce((sum, { from, to }) => sum + to - from, 0);
  const sum = strokes.reduce((weighted, { at, from, to }) => weighted + at * (to - from), 0);
  const plain = strokes.reduce((total, { at }) => total + at, 0) / strokes.length;
  const at = length > 0 ? sum / length : plain;
  const joined: { at: number; from: number; to: number }[] = [];
  for (const { from, to } of [...strokes].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && from - last.to <= reach) last.to = Math.max(last.to, to);
    else joined.push({ at, from, to });
  }
  return { at, strokes: joined.filter(({ from, to }) => to - from > reach) };
}

/** The first place of a sorted list whose value is at least `wanted`. */
export function firstFrom<T>(list: readonly T[], wanted: number, value: (one: T) => number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = list[middle];
    if (one !== undefined && value(one) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
