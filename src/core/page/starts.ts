/**
 * Where the first column of a table begins. Every second edge moves with the first one and the others against it, so what
 * stands at a margin from two of them tells both the first edge and the margin; all that stands there has to agree.
 */

/** An edge stands where the first one is, times `sign`, and so far beyond: where `by` is, `margin` times the margin before. */
export interface Anchor {
  readonly sign: 1 | -1;
  readonly by: number;
  readonly margin: 1 | -1 | 0;
}

interface Start {
  readonly first: number;
  readonly margin: number;
}

/** By the size of the letters. Half a pixel at each edge, and what a chain of a hundred columns adds to it. */
const AGREES = 0.24;
/** The same way told by other anchors. */
const SAME = 0.06;
/** Most that cells keep free at a side: as in cells.ts. */
const MARGIN = 0.6;

/** `others` are asked in turn where figures alone do not tell. */
export function startsOf(
  {
    figures,
    others,
  }: { readonly figures: readonly Anchor[]; readonly others: readonly (readonly Anchor[])[] },
  size: number,
): number[] {
  if (figures.length === 0) return startsOfEmpty(others[0] ?? [], size);
  for (const other of [figures, ...others]) {
    const starts = figures
      .flatMap((one) => other.flatMap((another) => solved(one, another) ?? []))
      .filter(
        (start) =>
          start.margin >= -SAME * size &&
          start.margin <= MARGIN * size &&
          figures.every((anchor) => agrees(anchor, start, size)),
      );
    if (starts.length > 0) return middlesOf(starts, SAME * size);
  }
  return [];
}

/** Of a table without figures only its head has to come out even. */
const startsOfEmpty = (told: readonly Anchor[], size: number): number[] =>
  told
    .slice(0, 1)
    .map(({ sign, by }) => sign * by)
    .filter((first) => told.every((anchor) => agrees(anchor, { first, margin: 0 }, size)));

/** sign × first + margin × its margin = by, for both. */
function solved(one: Anchor, other: Anchor): Start | undefined {
  const determinant = one.sign * other.margin - other.sign * one.margin;
  if (determinant === 0) return undefined;
  return {
    first: (one.by * other.margin - other.by * one.margin) / determinant,
    margin: (one.sign * other.by - other.sign * one.by) / determinant,
  };
}

const agrees = ({ sign, by, margin }: Anchor, start: Start, size: number): boolean =>
  Math.abs(sign * start.first + margin * start.margin - by) <= AGREES * size;

/** One of each group that is nearer than `reach`. */
function middlesOf(starts: readonly Start[], reach: number): number[] {
  const groups: number[][] = [];
  for (const { first } of [...starts].sort((a, b) => a.first - b.first)) {
    const open = groups.at(-1);
    if (open && first - (open.at(-1) ?? 0) <= reach) open.push(first);
    else groups.push([first]);
  }
  return groups.flatMap((group) => group[group.length >> 1] ?? []);
}
