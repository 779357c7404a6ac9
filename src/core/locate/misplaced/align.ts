/**
 * Aligns the amounts of a table with its names: each name takes the next amount, or has lost its own, or passes over
 * amounts that are not its own; the way that most relations agree with wins. Amounts keep their order, so that a shift
 * that grows along the table is found as easily as one that does not.
 */
import { Bounds } from './bounds';
import type { Relation, Relations } from './relations';
import { RowValues } from './row-values';
import { GAP, FURTHER, said } from './speech';

/** For each row of the tracks the row in which its amount stands now; `LOST` where that is gone. */
export type Alignment = readonly number[];
export const LOST = -1;

/** Ways followed at once; two that differ in nothing that is still to come are one. */
const WIDTH = 40;
/** Ways that are put to the proof: two relations may want different amounts in one place, which only that shows. */
const TOLD = 5;
/** A row's amounts stand no further off than that. */
const FURTHEST = 8;

/** A relation over several rows of which some are still to come. */
interface Open {
  readonly sum: number;
  readonly lacks: Relation['cells'];
  readonly shows: boolean;
}

interface Way {
  readonly score: number;
  /** The row whose amount comes next. */
  readonly next: number;
  readonly source: number;
  readonly before?: Way;
  readonly open: ReadonlyMap<Relation, Open>;
}

const NOTHING: ReadonlyMap<Relation, Open> = new Map();

/** Best first. */
export function align(relations: Relations): Alignment[] {
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

function sourcesOf(last: Way): Alignment {
  const sources: number[] = [];
  for (let way: Way | undefined = last; way?.before; way = way.before) sources.push(way.source);
  return sources.reverse();
}

/** The cells of relations over several rows, row by row; `isLast` where the relation is complete with them. */
interface Step {
  readonly relation: Relation;
  readonly cells: Relation['cells'];
  readonly isLast: boolean;
}

function stepsOf({ rows, over }: Relations): readonly (readonly Step[])[] {
  const steps: Step[][] = Array.from({ length: rows }, () => []);
  for (const relation of over) {
    const own = [...new Set(relation.cells.map(({ row }) => row))].sort((a, b) => a - b);
    for (const row of own)
      steps[row]?.push({
        relation,
        cells: relation.cells.filter((cell) => cell.row === row),
        isLast: row === own[own.length - 1],
      });
  }
  return steps;
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
    { source: LOST, after: next, cost: isGoingOn ? FURTHER : GAP },
    { source: next + 1, after: next + 2, cost: GAP },
    { source: next + 2, after: next + 3, cost: GAP + FURTHER },
  ].flatMap((move): Way[] => {
    if (Math.abs(move.after - row - 1) > FURTHEST || move.source >= values.rows) return [];
    const { amounts, score } = values.at(move.source);
    const { open, score: more } = gone(way.open, steps, amounts, bounds);
    const total = way.score - move.cost + score + more;
    return [{ score: total, next: move.after, source: move.source, before: way, open }];
  });
}

/** What the relations over several rows say once the amounts of one more are known. */
function gone(
  before: ReadonlyMap<Relation, Open>,
  steps: readonly Step[],
  amounts: readonly (number | undefined)[],
  bounds: Bounds,
): { open: ReadonlyMap<Relation, Open>; score: number } {
  if (steps.length === 0) return { open: before, score: 0 };
  const open = new Map(before);
  let score = 0;
  for (const { relation, cells, isLast } of steps) {
    const after = added(open.get(relation) ?? started(relation), cells, amounts);
    if (isLast) {
      score += said(relation, after) + bounds.said(relation, after);
      open.delete(relation);
    } else open.set(relation, after);
  }
  return { open, score };
}

const started = ({ rest }: Relation): Open => ({ sum: rest, lacks: [], shows: rest !== 0 });

function added(open: Open, cells: Relation['cells'], amounts: readonly (number | undefined)[]): Open {
  let { sum, lacks, shows } = open;
  for (const { track, row, sign } of cells) {
    const amount = amounts[track];
    if (amount === undefined) lacks = [...lacks, { track, row, sign }];
    else sum += sign * amount;
    shows ||= (amount ?? 0) !== 0;
  }
  return { sum, lacks, shows };
}
