/**
 * Aligns the amounts of a table with its names: each name takes the next amount, or has lost its own, or passes over
 * amounts that are not its own; the way that most relations agree with wins. Amounts keep their order, so that a shift
 * that grows along the table is found as easily as one that does not.
 */
import { Bounds } from './bounds';
import { gone, type OpenRelations, type Step, stepsOf } from './open';
import type { Relations } from './relations';
import { RowValues } from './row-values';
import { GAP, GAP_GOES_ON } from './speech';

/** For each row of the tracks the row in which its amount stands now; `LOST` where that is gone. */
export type RowSources = readonly number[];
export const LOST = -1;

/** Ways followed at once; two that differ in nothing that is still to come are one. */
const WIDTH = 40;
/** Ways that are put to the proof: two relations may want different amounts in one place, which only that shows. */
const TOLD = 5;
/** A row's amounts stand no further off than that. */
export const FURTHEST = 8;

interface Way {
  readonly score: number;
  /** The row whose amount comes next. */
  readonly next: number;
  readonly source: number;
  readonly before?: Way;
  readonly open: OpenRelations;
}

const NOTHING: OpenRelations = new Map();

/** Best first. */
export function alignRows(relations: Relations): RowSources[] {
  const steps = stepsOf(relations);
  const bounds = new Bounds(relations);
  let ways: readonly Way[] = [{ score: 0, next: 0, source: 0, open: NOTHING }];
  for (let row = 0; row < relations.rows; row += 1) {
    const values = new RowValues(relations, row);
    ways = best(
      ways.flatMap((way) => continued(way, row, values, steps[row] ?? [], bounds)),
      bounds,
    );
  }
  return ways.slice(0, TOLD).map(sourcesOf);
}

function sourcesOf(last: Way): RowSources {
  const sources: number[] = [];
  for (let way: Way | undefined = last; way?.before; way = way.before) sources.push(way.source);
  return sources.reverse();
}

function best(ways: readonly Way[], bounds: Bounds): Way[] {
  const kept = new Map<string, Way>();
  for (const way of [...ways].sort((a, b) => b.score - a.score)) {
    const key = keyOf(way, bounds);
    if (!kept.has(key)) kept.set(key, way);
    if (kept.size === WIDTH) break;
  }
  return [...kept.values()];
}

const keyOf = ({ next, source, open }: Way, bounds: Bounds): string =>
  [
    next,
    source === LOST,
    ...[...open.values()].map(({ sum, lacks }) => `${sum}:${bounds.keyOf(lacks)}`),
  ].join('|');

function continued(way: Way, row: number, values: RowValues, steps: readonly Step[], bounds: Bounds): Way[] {
  const { next, source } = way;
  const isGoingOn = row > 0 && source === LOST;
  return [
    { source: next, after: next + 1, cost: 0 },
    { source: LOST, after: next, cost: isGoingOn ? GAP_GOES_ON : GAP },
    { source: next + 1, after: next + 2, cost: GAP },
    { source: next + 2, after: next + 3, cost: GAP + GAP_GOES_ON },
  ].flatMap((move): Way[] => {
    if (Math.abs(move.after - row - 1) > FURTHEST || move.source >= values.rows) return [];
    const { amounts, score } = values.at(move.source);
    const { open, score: more } = gone(way.open, steps, amounts, bounds);
    const total = way.score - move.cost + score + more;
    return [{ score: total, next: move.after, source: move.source, before: way, open }];
  });
}
