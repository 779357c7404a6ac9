/**
 * Rounding tails. Published totals are rounded from unrounded figures, so a total may differ from the sum of its printed parts;
 * when a standing total elsewhere says by how much, the difference is laid on the filled sums that most likely carry it:
 * in proportion to the number of rounded parts in each (the variance of their rounding), whole last digits by largest remainder.
 */
import { Decimal } from '../amount';
import type { Bound, Equation, Override } from '../identities';
import { evaluate, exponentOf, termsOf } from '../identities';
import type { Figure } from '../tables';
import type { Definitions, Solution, Tails } from './solve';
import { solve } from './solve';

const MOST_ROUNDS = 40;
const FEWEST_PARTS = 2;

/** The solution whose filled sums meet the totals that stand, as far as rounding allows. */
export function solveWithTails(equations: readonly Equation[], definitions: Definitions): Solution {
  let tails: Tails = new Map();
  let solution = solve(definitions, tails);
  const settled = new Set<Equation>();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const next = firstOffEquation(equations, solution, settled);
    if (!next) break;
    settled.add(next.equation);
    const moved = laidOut(next, solution, tails);
    if (!moved) continue;
    const retried = solve(definitions, moved);
    if (retried.conflicts.length > solution.conflicts.length) continue;
    tails = moved;
    solution = retried;
  }
  return solution;
}

interface Off {
  readonly equation: Equation;
  /** Left minus right, in units of the last digit. */
  readonly units: number;
  readonly unit: Decimal;
}

/** The first equality with a filled cell whose sides print differently, unless it is the very sum that carries the tail. */
function firstOffEquation(equations: readonly Equation[], solution: Solution, settled: ReadonlySet<Equation>): Off | undefined {
  if (solution.solved.size === 0) return undefined;
  for (const equation of equations) {
    if (settled.has(equation) || !mustMeet(equation) || !termsTouch(equation, solution)) continue;
    const off = offBy(equation, solution);
    if (off && off.units !== 0) return off;
  }
  return undefined;
}

/** Sums down a column carry tails; sums across a row and ties between tables are printed to meet. */
const mustMeet = ({ identity, sign }: Equation): boolean =>
  identity.severity === 'error' && (sign === '=' || sign === '≡') && ['cross', 'balance', 'row-sum'].includes(identity.kind);

const termsTouch = (equation: Equation, solution: Solution): boolean =>
  [...termsOf(equation.left), ...termsOf(equation.right)].some(({ figure }) => figure !== undefined && solution.solved.has(figure));

function offBy(equation: Equation, solution: Solution): Off | undefined {
  const override: Override = (figure) => solution.solved.get(figure)?.amount;
  const left = evaluate(equation.left, override);
  const right = evaluate(equation.right, override);
  const term = termsOf(equation.left)[0];
  if (left.kind !== 'value' || right.kind !== 'value' || !term) return undefined;
  const unit = new Decimal(10).pow(exponentOf(term) - term.table.decimals);
  const units = left.value.minus(right.value).div(unit);
  return units.isInteger() ? { equation, units: units.toNumber(), unit } : undefined;
}

interface Carrier {
  readonly figure: Figure;
  /** +1 when raising it raises left minus right. */
  readonly direction: 1 | -1;
  /** Number of printed parts it sums. */
  readonly parts: number;
}

function laidOut(off: Off, solution: Solution, tails: Tails): Tails | undefined {
  const carriers = [...carriersOf(off.equation.left, 1, solution), ...carriersOf(off.equation.right, -1, solution)];
  const total = carriers.reduce((sum, carrier) => sum + carrier.parts, 0);
  if (total === 0) return undefined;
  const shares = carriers.map((carrier) => ({ carrier, share: new Decimal(size(off.units)).times(carrier.parts).div(total) }));
  const whole = shares.map(({ carrier, share }) => ({ carrier, units: share.floor().toNumber(), rest: share.minus(share.floor()) }));
  let left = size(off.units) - whole.reduce((sum, { units }) => sum + units, 0);
  for (const item of [...whole].sort((a, b) => b.rest.comparedTo(a.rest))) {
    if (left === 0) break;
    item.units += 1;
    left -= 1;
  }
  const moved = new Map(tails);
  for (const { carrier, units } of whole) {
    if (units === 0) continue;
    const step = -Math.sign(off.units) * carrier.direction * units;
    const sum = (moved.get(carrier.figure) ?? 0) + step;
    if (size(sum) * 2 > carrier.parts + 1) return undefined;
    moved.set(carrier.figure, sum);
  }
  return moved;
}

/** The filled sums below an expression that add up printed figures. */
function carriersOf(bound: Bound, direction: 1 | -1, solution: Solution): Carrier[] {
  switch (bound.kind) {
    case 'term': {
      const figure = bound.term.figure;
      const solved = figure && solution.solved.get(figure);
      if (!figure || !solved) return [];
      const inner = carriersOf(solved.by.right, direction, solution);
      const parts = standingParts(solved.by.right, solution);
      return parts >= FEWEST_PARTS ? [{ figure, direction, parts }, ...inner] : inner;
    }
    case 'sum':
      return bound.parts.flatMap(({ sign, of }) => carriersOf(of, (sign * direction) as 1 | -1, solution));
    default:
      return [];
  }
}

const size = (units: number): number => (units < 0 ? -units : units);

const standingParts = (bound: Bound, solution: Solution): number =>
  termsOf(bound).filter(({ figure }) => figure?.state === 'amount' && !solution.solved.has(figure)).length;
