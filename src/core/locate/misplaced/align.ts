/**
 * Aligns the amounts of a table with its names: each name takes the next amount, or has lost its own, or passes over
 * amounts that are not its own; the way that most relations agree with wins. Amounts keep their order, so that a shift
 * that grows along the table is found as easily as one that does not.
 */
import type { PlainLine, PlainTracks } from './plain';

/** For each row of the tracks the row in which its amount stands now; −1 where that is lost. */
export type Alignment = readonly number[];

/** Ways followed at once; what two of them differ in is decided when a sum of their rows is complete, some rows on. */
const WIDTH = 40;
/** A row's amounts stand no further off than that. */
const FURTHEST = 8;
/** Relations that a gap must win to be believed; going on with it costs less. */
const GAP = 1.5;
const FURTHER = 0.5;
/** A relation that does not hold speaks twice as much against a way as one that holds speaks for it. */
const AGREES = 1;
const DISAGREES = 2;
/** A bound holds by chance every other time. */
const BOUND = 0.2;
/** Rounding of plain numbers, in 元. */
const EPSILON = 0.001;
const LOST = -1;

interface Way {
  readonly sources: readonly number[];
  readonly lost: ReadonlyMap<string, number>;
  readonly next: number;
  readonly score: number;
}

export function align(tracks: PlainTracks): Alignment {
  let ways: Way[] = [{ sources: [], lost: new Map(), next: 0, score: 0 }];
  for (let row = 0; row < tracks.rows; row += 1)
    ways = ways
      .flatMap((way) => continued(tracks, way, row))
      .sort((a, b) => b.score - a.score)
      .slice(0, WIDTH);
  return ways[0]?.sources ?? [];
}

function continued(tracks: PlainTracks, way: Way, row: number): Way[] {
  const { sources, next } = way;
  const isGoingOn = sources[row - 1] === LOST;
  const found: Way[] = [];
  const add = (source: number, after: number, cost: number): void => {
    if (Math.abs(after - row - 1) > FURTHEST || source >= tracks.rows) return;
    found.push(weighed(tracks, { ...way, sources: [...sources, source], next: after }, row, cost));
  };
  add(next, next + 1, 0);
  add(LOST, next, isGoingOn ? FURTHER : GAP);
  add(next + 1, next + 2, GAP);
  add(next + 2, next + 3, GAP + FURTHER);
  return found;
}

function weighed(tracks: PlainTracks, way: Way, row: number, cost: number): Way {
  let score = way.score - cost;
  let lost = way.lost;
  for (const line of tracks.ending[row] ?? []) {
    const said = ask(tracks, line, way.sources, lost);
    if (typeof said === 'number') score += said;
    else if (said) lost = new Map([...lost, [said.key, said.value]]);
  }
  return { ...way, lost, score };
}

/** What a relation says for a way; or the lost amount that it gives, or nothing where it lacks several. */
function ask(
  { amounts }: PlainTracks,
  { cells, rest, slack, sign: relation }: PlainLine,
  sources: readonly number[],
  lost: ReadonlyMap<string, number>,
): number | { key: string; value: number } | undefined {
  let sum = rest;
  let open: { key: string; sign: 1 | -1 } | undefined;
  let isNothing = rest === 0;
  for (const { track, row, sign } of cells) {
    const source = sources[row] ?? LOST;
    const key = `${track}|${row}`;
    const value = source === LOST ? lost.get(key) : amounts[track]?.[source];
    if (value === undefined) {
      if (open) return undefined;
      open = { key, sign };
      continue;
    }
    if (value !== 0) isNothing = false;
    sum += sign * value;
  }
  if (open) return relation === '=' ? { key: open.key, value: -sum * open.sign } : undefined;
  if (isNothing) return 0;
  const most = slack + EPSILON;
  if (relation === '=') return Math.abs(sum) <= most ? AGREES : -DISAGREES;
  return (relation === '≤' ? sum <= most : sum >= -most) ? BOUND : -DISAGREES;
}
