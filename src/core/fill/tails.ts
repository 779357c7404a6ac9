/**
 * Rounding tails. Published totals are rounded from unrounded figures, so a total may differ from the sum of its printed parts.
 * Where other figures say so, filled sums follow the unrounded values that most likely stand behind the printed ones: the smallest
 * corrections (least squares) of the figures that stand for which every equation holds exactly; each filled sum is rounded from those.
 */
import { Decimal, ONE, ZERO, powerOfTen } from '../amount';
import type { Bound, Equation, Term, EvaluatedValue } from '../identities';
import { evaluateBound, exponentOf, termsOf } from '../identities';
import type { Figure } from '../tables';
import type { Definitions, Solution, Solved, Waiting } from './solve';
import { solve } from './solve';

/** Figures that are taken as they stand, with their factors. */
type Sum = ReadonlyMap<Figure, Decimal>;

const LINEAR_KINDS: ReadonlySet<string> = new Set(['row-sum', 'roll-up', 'total', 'balance', 'cross']);
const MINUS_ONE = ONE.neg();
const HALF = new Decimal('0.5');
/** What divisions leave behind where exact fractions would cancel. */
const DUST = new Decimal('1e-6');

/** The solution whose filled sums meet the figures that stand, as far as rounding allows. */
export function solveWithTails(
  equations: readonly Equation[],
  definitions: Definitions,
  waiting: Waiting = new Map(),
): Solution {
  const solution = { ...solve(definitions, waiting), waiting };
  if (solution.solved.size === 0) return solution;
  const sums = new Sums(solution);
  const constraints = equations.flatMap((equation) => constraintOf(equation, solution, sums) ?? []);
  if (constraints.every(({ off }) => off.isZero())) return solution;
  return corrected(solution, sums, smallestCorrections(constraints));
}

/** A blank's figure as a sum of figures that stand, through all the blanks between. */
class Sums {
  private readonly known = new Map<Figure, Sum>();

  constructor(private readonly solution: Solution) {}

  of(bound: Bound): Sum {
    if (bound.kind === 'term') return this.ofTerm(bound.term);
    const sum = new Map<Figure, Decimal>();
    if (bound.kind === 'sum')
      for (const { sign, of } of bound.parts) addTo(sum, this.of(of), sign === 1 ? ONE : MINUS_ONE);
    return sum;
  }

  ofTerm({ figure }: Term): Sum {
    if (!figure) return new Map();
    const known = this.known.get(figure);
    if (known) return known;
    const solved = this.solution.solved.get(figure);
    const sum: Sum =
      solved && isSumOfPrinted(solved.by)
        ? this.of(solved.by.right)
        : new Map(solved || figure.amount ? [[figure, ONE]] : []);
    this.known.set(figure, sum);
    return sum;
  }
}

function addTo(sum: Map<Figure, Decimal>, other: Sum, factor: Decimal): void {
  for (const [figure, own] of other) {
    const next = (sum.get(figure) ?? ZERO).plus(own.times(factor));
    if (next.abs().lt(DUST)) sum.delete(figure);
    else sum.set(figure, next);
  }
}

const isLinear = (bound: Bound): boolean =>
  bound.kind === 'term' || (bound.kind === 'sum' && bound.parts.every(({ of }) => isLinear(of)));

/** Sums and differences of figures whose last digits count the same. */
function isSumOfPrinted({ identity, left, right }: Equation): boolean {
  if (!LINEAR_KINDS.has(identity.kind) || !isLinear(left) || !isLinear(right)) return false;
  return (
    new Set([...termsOf(left), ...termsOf(right)].flatMap((term) => (term.figure ? lastDigit(term) : [])))
      .size === 1
  );
}

/** Power of ten of the last digit the term's table prints. */
const lastDigit = (term: Term): number => exponentOf(term) - term.table.decimals;

interface Constraint {
  readonly sum: Sum;
  /** What the sum comes to as printed, in units of the last digit; unrounded it is 0. */
  readonly off: Decimal;
}

/** An equality over filled figures that rounding can make true. */
function constraintOf(equation: Equation, solution: Solution, sums: Sums): Constraint | undefined {
  if (equation.identity.severity !== 'error' || !['=', '≡'].includes(equation.sign)) return undefined;
  const terms = [...termsOf(equation.left), ...termsOf(equation.right)];
  const printed = terms.find(({ figure }) => figure);
  if (
    !printed ||
    !terms.some(({ figure }) => figure && solution.solved.has(figure)) ||
    !isSumOfPrinted(equation)
  )
    return undefined;
  const sum = new Map(sums.of(equation.left));
  addTo(sum, sums.of(equation.right), MINUS_ONE);
  const [left, right] = [equation.left, equation.right].map((side) =>
    evaluateBound(
      side,
      (figure) => solution.solved.get(figure)?.amount ?? solution.waiting?.get(figure)?.amount,
    ),
  );
  if (left?.kind !== 'value' || right?.kind !== 'value') return undefined;
  const off = unitsBetween(left, right, lastDigit(printed));
  const slack = [...sum.values()].reduce((total, factor) => total.plus(factor.abs().times(HALF)), ZERO);
  return off.abs().lte(slack) ? { sum, off } : undefined;
}

const unitsBetween = (left: EvaluatedValue, right: EvaluatedValue, digit: number): Decimal =>
  left.value.minus(right.value).div(powerOfTen(digit));

/** The smallest corrections, in units of the last digit, that bring every constraint to 0: projection on one constraint after another. */
function smallestCorrections(constraints: readonly Constraint[]): Sum {
  const independent: { sum: Sum; off: Decimal; square: Decimal }[] = [];
  const corrections = new Map<Figure, Decimal>();
  for (const constraint of constraints) {
    const sum = new Map(constraint.sum);
    let { off } = constraint;
    for (const other of independent) {
      const shared = product(sum, other.sum);
      if (shared.isZero()) continue;
      const factor = shared.div(other.square);
      addTo(sum, other.sum, factor.neg());
      off = off.minus(factor.times(other.off));
    }
    const square = product(sum, sum);
    if (square.lt(DUST)) continue;
    independent.push({ sum, off, square });
    addTo(corrections, sum, off.div(square).neg());
  }
  return corrections;
}

function product(a: Sum, b: Sum): Decimal {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let total = ZERO;
  for (const [figure, factor] of small) {
    const other = large.get(figure);
    if (other) total = total.plus(factor.times(other));
  }
  return total;
}

function corrected(solution: Solution, sums: Sums, corrections: Sum): Solution {
  const moves = new Map<Figure, number>();
  for (const [figure, { term, amount }] of solution.solved) {
    const units = product(sums.ofTerm(term), corrections).plus(HALF).plus(DUST).floor().toNumber();
    if (!moved(amount.value, units, amount.decimals).isZero()) moves.set(figure, units);
  }
  const solved = new Map([...solution.solved].map(([figure, item]) => [figure, withMove(item, moves)]));
  return { ...solution, solved };
}

function withMove(item: Solved, moves: ReadonlyMap<Figure, number>): Solved {
  const units = moves.get(item.figure) ?? 0;
  const tail = units - (isSumOfPrinted(item.by) ? moveOf(item.by.right, moves) : 0);
  const { value, decimals } = item.amount;
  return { ...item, amount: { value: moved(value, units, decimals), decimals }, tail };
}

const moved = (value: Decimal, units: number, decimals: number): Decimal =>
  value.plus(powerOfTen(-decimals).times(units));

/** By how much the printed parts of a sum move it. */
function moveOf(bound: Bound, moves: ReadonlyMap<Figure, number>): number {
  if (bound.kind === 'term') return (bound.term.figure && moves.get(bound.term.figure)) ?? 0;
  return bound.kind === 'sum'
    ? bound.parts.reduce((total, { sign, of }) => total + sign * moveOf(of, moves), 0)
    : 0;
}
