/** Makes diagnoses of what was found: one cell, two, several, or a block. */
import { printDecimal } from '../amount';
import type { Equation, Term } from '../identities';
import { message } from '../messages';
import type { Solved } from '../fill/solve';
import type { Figure } from '../tables';
import type { FoundBlock } from './found-block';
import type { Budget } from './budget';
import { likeliestOf } from './culprit';
import type { Line } from './line';
import { leads } from './named';
import { LOCATE_MESSAGES } from './messages';
import type { CulpritPair } from './pair';
import { pairsOf } from './pair';
import { peel } from './peel';
import { candidatesOf } from './single';
import type { NewValues, System } from './system';
import type { ShiftedBlock, Culprit, Diagnosis } from './types';

const MOST_LINES_FOR_PAIRS = 200;
const NO_CHANGES: NewValues = new Map();

/** `base`: what is changed already, by a block that was put back. */
export function singleOf(
  system: System,
  component: readonly Line[],
  base: NewValues = NO_CHANGES,
): Diagnosis | undefined {
  const candidates = candidatesOf(system, component, base);
  const weighed = candidates
    .map((candidate) => likeliestOf(system, candidate, base))
    .sort((a, b) => a.culprit.cost - b.culprit.cost);
  const [first, second] = weighed;
  if (!first) return undefined;
  const changes = new Map([...base, [first.culprit.figure, first.value]]);
  return {
    kind: 'cell',
    culprits: weighed.map(({ culprit }) => culprit),
    alternatives: [],
    clear: !second || leads(first.culprit.cost, second.culprit.cost),
    explains: mendedBy(system, component, changes, [first.culprit.figure]),
  };
}

/** The broken equations of the group, and others with those cells that fail now and hold then. */
function mendedBy(
  system: System,
  component: readonly Line[],
  changes: NewValues,
  cells: Iterable<Figure> = changes.keys(),
): Equation[] {
  const touched = [...cells].flatMap((figure) => system.linesWith(figure));
  const failing = [...new Set([...component, ...touched])].filter(
    ({ judgement }) => judgement.outcome === 'fail',
  );
  return failing.filter((line) => system.holds(line, changes)).map(({ equation }) => equation);
}

/** Once the budget is spent, what is left is unclear. */
export function severalOf(system: System, component: readonly Line[], budget: Budget): Diagnosis {
  return twoOf(system, component, budget) ?? manyOf(system, component, budget);
}

/** One cell or two that mend a group once `base` is changed. */
export const fewOf = (
  system: System,
  component: readonly Line[],
  budget: Budget,
  base: NewValues,
): Diagnosis | undefined => singleOf(system, component, base) ?? twoOf(system, component, budget, base);

function twoOf(
  system: System,
  component: readonly Line[],
  budget: Budget,
  base: NewValues = NO_CHANGES,
): Diagnosis | undefined {
  if (component.length > MOST_LINES_FOR_PAIRS) return undefined;
  const pairs = pairsOf(system, component, budget, base);
  const [first, second] = pairs;
  return first && pairDiagnosis(system, component, first, second, pairs, base);
}

function pairDiagnosis(
  system: System,
  component: readonly Line[],
  first: CulpritPair,
  second: CulpritPair | undefined,
  pairs: readonly CulpritPair[],
  base: NewValues,
): Diagnosis {
  const chosen = new Set<Figure>(first.candidates.map(({ cell }) => cell.figure));
  const changes = new Map([
    ...base,
    ...first.candidates.map(({ cell, value }) => [cell.figure, value] as const),
  ]);
  const others = pairs.flatMap(({ culprits }) => culprits).filter(({ figure }) => !chosen.has(figure));
  return {
    kind: 'cells',
    culprits: [...first.culprits],
    alternatives: [
      ...new Map([...others].reverse().map((culprit) => [culprit.figure, culprit])).values(),
    ].reverse(),
    clear: !second || leads(first.cost, second.cost),
    explains: mendedBy(system, component, changes, chosen),
  };
}

function manyOf(system: System, component: readonly Line[], budget: Budget): Diagnosis {
  const { culprits, left } = peel(system, component, budget);
  const explains = component.map(({ equation }) => equation);
  return {
    kind: left.length === 0 ? 'cells' : 'unclear',
    culprits,
    alternatives: [],
    clear: false,
    explains,
  };
}

export function blockDiagnosis(
  system: System,
  found: FoundBlock,
  unfilled: ReadonlyMap<Figure, Solved>,
): Diagnosis {
  const touched = [...found.changes.keys()].flatMap((figure) => system.linesWith(figure));
  const lacking = [...found.unsolved].flatMap((figure) => system.linesWith(figure));
  const isLacking = new Set(lacking);
  const failing = [...new Set([...found.mends, ...touched, ...lacking])].filter(
    ({ judgement }) => judgement.outcome === 'fail',
  );
  return {
    kind: found.kind,
    culprits: culpritsOf(system, found),
    alternatives: [],
    clear: true,
    explains: failing
      .filter((line) => isLacking.has(line) || system.holds(line, found.changes))
      .map(({ equation }) => equation),
    ...blockOf(system, found, unfilled),
  };
}

function culpritsOf(system: System, { changes, lost }: FoundBlock): Culprit[] {
  return [...changes].flatMap(([figure, value]): Culprit[] => {
    const cell = system.cell(figure);
    if (!cell) return [];
    const suggestion = printDecimal(value.div(cell.factor), cell.decimals);
    return [
      {
        term: cell.term,
        figure,
        suggestion,
        value,
        why: message(LOCATE_MESSAGES, lost.has(figure) ? 'lost' : 'moved'),
        cost: 0,
      },
    ];
  });
}

/** Blanks that seem to lack a figure only because of the block. */
export function blanksBehind(
  system: System,
  { slide: { tracks, from, to }, cleared, changes }: FoundBlock,
  unfilled: ReadonlyMap<Figure, unknown>,
): ReadonlySet<Figure> {
  const inside = new Set(tracks.flatMap((track) => track.slice(from, to + 1).map(({ figure }) => figure)));
  return new Set(
    [...unfilled.keys()].filter(
      (figure) =>
        inside.has(figure) ||
        cleared.has(figure) ||
        system.linesWith(figure).every((line) => system.holds(line, changes)),
    ),
  );
}

function blockOf(
  system: System,
  found: FoundBlock,
  unfilled: ReadonlyMap<Figure, Solved>,
): { block: ShiftedBlock } | Record<string, never> {
  const { slide, drift, kind } = found;
  const { tracks, from, to, way } = slide;
  const area: Term[] = tracks.flatMap((track) => track.slice(from, to + 1));
  const [first, last] = [area[0], area[area.length - 1]];
  if (!first || !last) return {};
  const [back, on] = kind === 'shifted-column' ? (['left', 'right'] as const) : (['up', 'down'] as const);
  const { count, ...most } = drift ?? { count: to - from };
  const direction = way === 'back' ? back : on;
  const blanks = blanksBehind(system, found, unfilled);
  return { block: { direction, count, ...most, first, last, area, blanks } };
}
