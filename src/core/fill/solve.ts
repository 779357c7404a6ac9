/** Solves blanks: every blank cell that identities determine, worked out from what stands, in any order the cells need. */
import type { Amount, Interval } from '../amount';
import { type Decimal, meets, width, powerOfTen } from '../amount';
import type { Equation, Override, Term } from '../identities';
import { evaluateBound, exponentOf, termsOf } from '../identities';
import { specOf, type Figure } from '../tables';

/** A blank with the amount it should show. */
export interface Solved {
  readonly term: Term;
  readonly figure: Figure;
  readonly amount: Amount;
  /** The identity it was worked out by. */
  readonly by: Equation;
  /** Units of the last digit by which it was moved off the sum of its printed parts, so that a standing total is met. */
  readonly tail: number;
}

/** A blank for which two identities give figures that no rounding reconciles. */
export interface Conflict {
  readonly term: Term;
  readonly figure: Figure;
  readonly candidates: readonly { readonly by: Equation; readonly amount: Amount }[];
}

export interface Solution {
  readonly solved: ReadonlyMap<Figure, Solved>;
  /** Blank sums of parts that all print 0.00: a table that prints its zeros prints them too. Nothing is missing without them. */
  readonly zeros: ReadonlyMap<Figure, Solved>;
  readonly conflicts: readonly Conflict[];
}

/** Rates are shown as percentages with two decimals, points with up to two. */
const RATE_DECIMALS = 2;
const SCORE_DECIMALS = 2;

type Resolution =
  | { readonly kind: 'solved'; readonly amount: Amount; readonly interval: Interval; readonly by: Equation }
  /** Nothing to write: its parts are all blank, or it comes to 0. */
  | { readonly kind: 'zero'; readonly printed?: Pick<Solved, 'amount' | 'by'> }
  | { readonly kind: 'unknown' };

/** A blank and the equations whose whole left side it is. */
interface Definition {
  readonly term: Term;
  readonly by: readonly Equation[];
}

export type Definitions = ReadonlyMap<Figure, Definition>;

/** The equations that can fill a blank, by blank. A formula that shows nothing and a covered cell of a merge are left alone. */
export function definitionsOf(equations: readonly Equation[]): Definitions {
  const definitions = new Map<Figure, { term: Term; by: Equation[] }>();
  for (const equation of equations) {
    if (!equation.identity.defines || equation.left.kind !== 'term') continue;
    const { term } = equation.left;
    const { figure } = term;
    if (!figure || figure.state !== 'blank' || !figure.writable || figure.formula !== undefined) continue;
    const known = definitions.get(figure);
    if (known) known.by.push(equation);
    else definitions.set(figure, { term, by: [equation] });
  }
  return definitions;
}

/** Every blank as the plain sum of its printed or solved parts. */
export function solve(definitions: Definitions): Solution {
  return new Solver(definitions).run();
}

interface Candidate {
  readonly by: Equation;
  readonly amount: Amount;
  readonly interval: Interval;
  /** Whether at least one of its parts is a figure; otherwise it only says that nothing is there. */
  readonly grounded: boolean;
}

class Solver {
  private readonly resolutions = new Map<Figure, Resolution>();
  private readonly open = new Set<Figure>();
  private readonly conflicts: Conflict[] = [];

  constructor(private readonly definitions: Definitions) {}

  run(): Solution {
    const solved = new Map<Figure, Solved>();
    const zeros = new Map<Figure, Solved>();
    for (const [figure, definition] of this.definitions) {
      const resolution = this.resolve(figure, definition);
      const { term } = definition;
      if (resolution.kind === 'solved')
        solved.set(figure, { term, figure, amount: resolution.amount, by: resolution.by, tail: 0 });
      if (resolution.kind === 'zero' && resolution.printed)
        zeros.set(figure, { term, figure, ...resolution.printed, tail: 0 });
    }
    return { solved, zeros, conflicts: this.conflicts };
  }

  private resolve(figure: Figure, definition: Definition): Resolution {
    const known = this.resolutions.get(figure);
    if (known) return known;
    this.open.add(figure);
    const resolution = this.decide(figure, definition);
    this.open.delete(figure);
    this.resolutions.set(figure, resolution);
    return resolution;
  }

  private decide(figure: Figure, { term, by }: Definition): Resolution {
    const candidates = by.flatMap((equation) => this.candidate(figure, term, equation) ?? []);
    if (candidates.length === 0) return { kind: 'unknown' };
    const grounded = candidates.filter((candidate) => candidate.grounded);
    const [first, ...others] = grounded;
    if (!first) return { kind: 'zero' };
    if (others.some((other) => !meets(other.interval, first.interval))) {
      this.conflicts.push({ term, figure, candidates: grounded });
      return { kind: 'unknown' };
    }
    const resolution = settled(figure, first, others);
    if (isImpossible(term, resolution)) return { kind: 'unknown' };
    if (resolution.kind !== 'zero') return resolution;
    const printed = grounded.find((candidate) => this.addsPrintedZeros(term, candidate));
    return printed ? { kind: 'zero', printed: { amount: printed.amount, by: printed.by } } : resolution;
  }

  /** Whether it is a sum within the table of which every part prints 0, or will. */
  private addsPrintedZeros({ table }: Term, { by }: Candidate): boolean {
    return termsOf(by.right).every((part) => {
      if (!part.figure) return true;
      const resolution = this.resolutions.get(part.figure);
      const isZero = part.figure.amount?.value.isZero() ?? resolution?.kind === 'zero';
      const isPrinted = part.figure.state === 'amount' || (resolution && 'printed' in resolution);
      return part.table === table && isZero && isPrinted === true;
    });
  }

  /** What an equation says of its left side, or undefined while that hangs on something unknown. */
  private candidate(target: Figure, term: Term, equation: Equation): Candidate | undefined {
    let grounded = false;
    for (const { figure } of termsOf(equation.right)) {
      if (!figure) continue;
      const definition = this.definitions.get(figure);
      if (!definition) grounded ||= figure.state !== 'blank';
      else {
        if (this.open.has(figure)) return undefined;
        const resolution = this.resolve(figure, definition);
        if (resolution.kind === 'unknown') return undefined;
        grounded ||= resolution.kind === 'solved';
      }
    }
    const value = evaluateBound(equation.right, (figure) => this.solvedPart(figure));
    if (value.kind !== 'value') return undefined;
    const amount = printed(value.value, target, term);
    return { by: equation, amount, interval: value.interval, grounded };
  }

  /** A solved part is as uncertain as the printed figures it was added up from, not as its own last digit. */
  private solvedPart(figure: Figure): ReturnType<Override> {
    const resolution = this.resolutions.get(figure);
    return resolution?.kind === 'solved'
      ? { ...resolution.amount, interval: resolution.interval }
      : undefined;
  }
}

/** What can't stand there says that one of its parts is wrong: the blank is judged as it is, not filled. */
const isImpossible = ({ table }: Term, resolution: Resolution): boolean =>
  resolution.kind === 'solved' &&
  resolution.amount.value.isNegative() &&
  specOf(table.id).isNeverNegative === true;

/** Equal candidates: the first, which is the table's own sum. Different ones within rounding: the one that knows most exactly. */
function settled(figure: Figure, first: Candidate, others: readonly Candidate[]): Resolution {
  const narrowest = others.reduce(
    (best, next) => (width(next.interval).lt(width(best.interval)) ? next : best),
    first,
  );
  const { amount, interval, by } = narrowest.amount.value.eq(first.amount.value) ? first : narrowest;
  if (amount.value.isZero() && figure.quantity === 'money') return { kind: 'zero' };
  return { kind: 'solved', amount, interval, by };
}

/** A computed value as the cell's table would print it. */
function printed(value: Decimal, figure: Figure, term: Term): Amount {
  const inCell = value.times(powerOfTen(-exponentOf(term)));
  const decimals = decimalsOf(inCell, figure, term);
  return { value: inCell.toDecimalPlaces(decimals), decimals };
}

function decimalsOf(value: Decimal, { quantity }: Figure, { table }: Term): number {
  if (quantity === 'rate') return RATE_DECIMALS;
  return quantity === 'score' ? value.toDecimalPlaces(SCORE_DECIMALS).decimalPlaces() : table.decimals;
}
