/** Where two cells are not enough: one cell after another, each the one that mends most and breaks nothing. */
import type { Decimal } from '../amount';
import type { Figure } from '../tables';
import type { Budget } from './budget';
import { likeliestOf } from './culprit';
import type { Line } from './line';
import type { Candidate } from './single';
import { candidateOf, candidatesOf } from './single';
import { windowIn } from './window';
import type { NewValues, System } from './system';
import { figuresInLine } from './line';
import type { Culprit } from './types';

export interface Peeled {
  readonly culprits: readonly Culprit[];
  readonly left: readonly Line[];
}

const MOST_STEPS = 8;
const MOST_CELLS = 120;

export function peel(system: System, lines: readonly Line[], budget: Budget): Peeled {
  const changes = new Map<Figure, Decimal>();
  const culprits: Culprit[] = [];
  let left = [...lines];
  for (let step = 0; step < MOST_STEPS && left.length > 0; step += 1) {
    if (!budget.spend(left.length)) break;
    const found = whole(system, left, changes) ?? parts(system, left, changes, budget);
    const best = likeliest(system, found, changes);
    if (!best) break;
    culprits.push(best.culprit);
    changes.set(best.candidate.cell.figure, best.candidate.value);
    left = left.filter((line) => !system.holds(line, changes));
  }
  return { culprits, left };
}

export interface Slip {
  readonly culprit: Culprit;
  readonly value: Decimal;
  /** Broken equations that it mends. */
  readonly mends: number;
}

/** Cells that by themselves mend several of the broken equations and break none; those that mend most first. */
export function slipsAmong(system: System, lines: readonly Line[], budget: Budget): Slip[] {
  const figures = [...new Set(lines.flatMap(figuresInLine))].slice(0, MOST_CELLS);
  return figures
    .flatMap((figure): Slip[] => {
      const own = lines.filter((line) => line.signs?.has(figure));
      if (own.length < 2 || !budget.spend(own.length * own.length)) return [];
      const found = mendingMost(system, figure, own, NO_CHANGES);
      if (!found || found.count < 2) return [];
      return [{ ...likeliestOf(system, found.candidate, NO_CHANGES), mends: found.count }];
    })
    .sort((a, b) => b.mends - a.mends || a.culprit.cost - b.culprit.cost);
}

const NO_CHANGES: NewValues = new Map();

function whole(system: System, left: readonly Line[], changes: NewValues): Candidate[] | undefined {
  const found = candidatesOf(system, left, changes);
  return found.length > 0 ? found : undefined;
}

/** Those that mend the most of what is broken, at least two equations, and break none. */
function parts(system: System, left: readonly Line[], changes: NewValues, budget: Budget): Candidate[] {
  const figures = [...new Set(left.flatMap(figuresInLine))]
    .filter((figure) => !changes.has(figure))
    .slice(0, MOST_CELLS);
  let most = 1;
  let best: Candidate[] = [];
  for (const figure of figures) {
    const own = left.filter((line) => line.signs?.has(figure));
    if (own.length <= most - 1 || own.length < 2) continue;
    if (!budget.spend(own.length * own.length)) break;
    const found = mendingMost(system, figure, own, changes);
    if (!found || found.count < 2 || found.count < most) continue;
    if (found.count > most) best = [];
    most = found.count;
    best.push(found.candidate);
  }
  return best;
}

/** The largest group of its broken equations that one value satisfies while all others of its equations stay as they are. */
function mendingMost(
  system: System,
  figure: Figure,
  own: readonly Line[],
  changes: NewValues,
): { candidate: Candidate; count: number } | undefined {
  const cell = system.cell(figure);
  if (!cell) return undefined;
  const groups = own.flatMap((line) => {
    const exact = windowIn(system, line, cell, changes)?.exact;
    if (!exact) return [];
    const after = new Map([...changes, [figure, exact]]);
    return [own.filter((other) => system.holds(other, after))];
  });
  const group = groups.reduce<readonly Line[]>((best, next) => (next.length > best.length ? next : best), []);
  const rest = new Set(own.filter((line) => !group.includes(line)));
  const candidate = candidateOf(system, figure, group, changes, rest);
  return candidate && { candidate, count: group.length };
}

function likeliest(
  system: System,
  candidates: readonly Candidate[],
  changes: NewValues,
): { candidate: Candidate; culprit: Culprit } | undefined {
  return candidates
    .map((candidate) => {
      const { value, culprit } = likeliestOf(system, candidate, changes);
      return { candidate: { ...candidate, value }, culprit };
    })
    .sort((a, b) => a.culprit.cost - b.culprit.cost)[0];
}
