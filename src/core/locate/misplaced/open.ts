/** Relations over several rows while some of their rows are still to come. */
import type { Bounds } from './bounds';
import type { RowPlace, RowRelation, Relations } from './relations';
import { type Complete, said } from './speech';

export type OpenRelations = ReadonlyMap<RowRelation, Complete>;

/** The cells of a relation in one row; `isLast` where it is complete with them. */
export interface Step {
  readonly relation: RowRelation;
  readonly cells: RowRelation['cells'];
  readonly isLast: boolean;
}

export function stepsOf({ rows, over }: Relations): readonly (readonly Step[])[] {
  const steps: Step[][] = Array.from({ length: rows }, () => []);
  for (const relation of over) {
    const own = [...new Set(relation.cells.map(({ row }) => row))];
    const last = Math.max(...own);
    for (const row of own)
      steps[row]?.push({
        relation,
        cells: relation.cells.filter((cell) => cell.row === row),
        isLast: row === last,
      });
  }
  return steps;
}

/** What they say once the amounts of one more row are known; an amount that one of them gives is known to the others. */
export function gone(
  before: OpenRelations,
  steps: readonly Step[],
  amounts: readonly (number | undefined)[],
  bounds: Bounds,
): { open: OpenRelations; score: number } {
  if (steps.length === 0) return { open: before, score: 0 };
  const open = new Map(before);
  for (const { relation, cells } of steps)
    open.set(relation, added(open.get(relation) ?? started(relation), cells, amounts));
  let score = 0;
  for (const { relation, isLast } of steps) {
    const complete = isLast ? open.get(relation) : undefined;
    if (!complete) continue;
    open.delete(relation);
    score += said(relation, complete) + bounds.said(relation, complete);
    for (const { place, amount } of givenBy(relation, complete)) fill(open, place, amount);
  }
  return { open, score };
}

const started = ({ rest }: RowRelation): Complete => ({ sum: rest, lacks: [], shows: rest !== 0 });

function added(
  open: Complete,
  cells: RowRelation['cells'],
  amounts: readonly (number | undefined)[],
): Complete {
  let { sum, lacks, shows } = open;
  for (const { track, row, sign } of cells) {
    const amount = amounts[track];
    if (amount === undefined) lacks = [...lacks, { track, row, sign }];
    else sum += sign * amount;
    shows ||= (amount ?? 0) !== 0;
  }
  return { sum, lacks, shows };
}

/** Nothing where it holds without them; otherwise the only one that it lacks. */
function givenBy(
  { sign, slack }: RowRelation,
  { sum, lacks, shows }: Complete,
): { readonly place: RowPlace; readonly amount: number }[] {
  if (sign !== '=' || !shows) return [];
  if (Math.abs(sum) <= slack) return lacks.map((place) => ({ place, amount: 0 }));
  const [only, ...others] = lacks;
  return only && others.length === 0 ? [{ place: only, amount: -sum * only.sign }] : [];
}

function fill(open: Map<RowRelation, Complete>, place: RowPlace, amount: number): void {
  for (const [relation, { sum, lacks, shows }] of open) {
    const cell = lacks.find(({ track, row }) => track === place.track && row === place.row);
    if (!cell) continue;
    open.set(relation, {
      sum: sum + cell.sign * amount,
      lacks: lacks.filter((other) => other !== cell),
      shows: shows || amount !== 0,
    });
  }
}
