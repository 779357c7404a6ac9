/** An equation of sums as rounding sees it: how many figures were rounded, and by how many steps the sides are apart. */
import { type Decimal, ONE, ZERO, powerOfTen } from '../amount';
import type { Bound } from '../identities';
import { exponentOf, lastPlace } from '../identities';
import type { Figure } from '../tables';
import type { Judgement } from './judge';

export interface RoundedSum {
  /** Figures that were rounded, on both sides; those printed 0.00 among them. */
  readonly figures: number;
  /** Without those printed 0.00, which mostly were nothing before. */
  readonly filled: number;
  /** Left side less right side, in steps. */
  readonly off: Decimal;
  /** Where the difference would lie on average if every figure had been cut off, in steps. */
  readonly lean: Decimal;
  /** The amounts in it, in 元, with the sign by which they are added: the same on the other side is another. */
  readonly values: readonly string[];
  /** The step of each figure in 元; they differ where tables are printed in different units. */
  readonly widths: readonly Decimal[];
  /** The coarsest of them. */
  readonly widest: Decimal;
  /** Whether all steps are the same: only then are `off` and `lean` in steps of every figure, and odds exact. */
  readonly even: boolean;
}

interface Part {
  readonly figure: Figure;
  readonly sign: 1 | -1;
  readonly width: Decimal;
  readonly value: Decimal;
}

/** Undefined where anything is multiplied, or a figure stands in it twice: no odds are known of those. */
export function roundedSum({ equation, left, right }: Judgement): RoundedSum | undefined {
  const parts: Part[] = [];
  if (!left || !right || !collect(equation.left, 1, parts) || !collect(equation.right, -1, parts))
    return undefined;
  const [first] = parts;
  if (!first || new Set(parts.map(({ figure }) => figure)).size < parts.length) return undefined;
  const filled = parts.filter(({ value }) => !value.isZero());
  const widest = parts.reduce((most, { width }) => (width.gt(most) ? width : most), first.width);
  const leaning = filled.reduce(
    (sum, { sign, value }) => sum.minus(value.isNegative() === (sign === 1) ? ONE.neg() : ONE),
    ZERO,
  );
  return {
    figures: parts.length,
    filled: filled.length,
    off: left.value.minus(right.value).div(widest),
    lean: leaning.div(2),
    values: filled.map(({ value, sign }) => value.times(sign).toString()),
    widths: parts.map(({ width }) => width),
    widest,
    even: parts.every(({ width }) => width.eq(widest)),
  };
}

function collect(bound: Bound, sign: 1 | -1, parts: Part[]): boolean {
  switch (bound.kind) {
    case 'number':
      return true;
    case 'term': {
      const { figure } = bound.term;
      if (!figure?.amount) return figure?.state !== 'unreadable';
      if (figure.quantity !== 'money') return false;
      const exponent = exponentOf(bound.term);
      const width = powerOfTen(-lastPlace(figure.amount, exponent));
      parts.push({ figure, sign, width, value: figure.amount.value.times(powerOfTen(exponent)) });
      return true;
    }
    case 'sum':
      return bound.parts.every((part) => collect(part.of, part.sign === sign ? 1 : -1, parts));
    default:
      return false;
  }
}
