/** Two cells that together mend what no single one can. */
import type { Decimal } from '../amount';
import type { Figure } from '../tables';
import type { Budget } from './budget';
import { culpritOf, likeliestOf } from './culprit';
import type { EquationCell, Line } from './line';
import type { Candidate } from './single';
import { canChange, candidatesOf, canTake } from './single';
import { windowIn } from './window';
import type { NewValues, System } from './system';
import { figuresInLine, isHard } from './line';
import type { Culprit } from './types';

export interface CulpritPair {
  readonly candidates: readonly [Candidate, Candidate];
  readonly culprits: readonly [Culprit, Culprit];
  readonly cost: number;
}

/** Candidates for the first cell, so that a workbook full of errors costs no more than a moment. */
const MOST_FIRST = 160;
const MOST_PAIRS = 60;
/** What weighing a pair costs, in equations looked at. */
const WEIGHING = 10;

const NO_CHANGES: NewValues = new Map();

/** Likeliest first. One of the two must stand in the shortest broken equation. `base` is changed already. */
export function pairsOf(
  system: System,
  lines: readonly Line[],
  budget: Budget,
  base: NewValues = NO_CHANGES,
): CulpritPair[] {
  const [pivot] = [...lines].sort((a, b) => a.terms.length - b.terms.length);
  if (!pivot || !canBeTwo(lines)) return [];
  const first = figuresInLine(pivot).flatMap((figure) => firstOf(system, figure, lines, base));
  const pairs = new Map<string, CulpritPair>();
  for (const candidate of first.slice(0, MOST_FIRST)) {
    if (!budget.spend(lines.length)) break;
    const changes = new Map([...base, [candidate.cell.figure, candidate.value] as const]);
    const still = stillBroken(system, lines, candidate.cell.figure, changes);
    for (const second of candidatesOf(system, still, changes)) {
      const key = [candidate, second].map(placeKey).sort().join(' ');
      if (pairs.has(key)) continue;
      budget.spend(WEIGHING);
      pairs.set(key, weighed(system, candidate, second, base));
    }
    if (pairs.size > MOST_PAIRS) break;
  }
  return [...pairs.values()].sort((a, b) => a.cost - b.cost);
}

/** Two cells can't mend more equations than they stand in. */
function canBeTwo(lines: readonly Line[]): boolean {
  const counts = new Map<Figure, number>();
  for (const line of lines)
    for (const figure of figuresInLine(line)) counts.set(figure, (counts.get(figure) ?? 0) + 1);
  const [most = 0, next = 0] = [...counts.values()].sort((a, b) => b - a);
  return most + next >= lines.length;
}

/** Values that some broken equation asks for. */
function firstOf(system: System, figure: Figure, lines: readonly Line[], base: NewValues): Candidate[] {
  const cell = system.cell(figure);
  if (!cell || base.has(figure) || !canChange(figure)) return [];
  const asked = lines.flatMap((line) => windowIn(system, line, cell, base)?.exact ?? []);
  const values = new Map(asked.map((value) => [printed(cell, value).toString(), printed(cell, value)]));
  return [...values.values()]
    .filter((value) => !value.eq(cell.value) && canTake(cell, value))
    .map((value) => ({ cell, value, near: [] }));
}

const printed = ({ factor, decimals }: EquationCell, value: Decimal): Decimal =>
  value.div(factor).toDecimalPlaces(decimals).times(factor);

const placeKey = ({ cell: { figure }, value }: Candidate): string =>
  `${figure.sheet}|${figure.at.row}|${figure.at.column}|${value.toString()}`;

export function stillBroken(
  system: System,
  lines: readonly Line[],
  changed: Figure,
  changes: NewValues,
): Line[] {
  const touched = new Set([...lines, ...system.linesWith(changed).filter(isHard)]);
  return [...touched].filter((line) => !system.holds(line, changes));
}

function weighed(system: System, first: Candidate, second: Candidate, base: NewValues): CulpritPair {
  const changed = new Map([...base, [first.cell.figure, first.value] as const]);
  const { value, culprit: other } = likeliestOf(system, second, changed);
  const one = culpritOf(
    system,
    first.cell,
    first.value,
    new Map([...base, [second.cell.figure, value] as const]),
  );
  return { candidates: [first, { ...second, value }], culprits: [one, other], cost: one.cost + other.cost };
}
