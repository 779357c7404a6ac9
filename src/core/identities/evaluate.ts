/** Works out what a bound expression stands for: its printed value and the interval of unrounded values behind it. */
import type { Amount, Interval } from '../amount';
import { Decimal, ZERO, divide, exactly, minimum, multiply, printedInterval, powerOfTen } from '../amount';
import type { Figure } from '../tables';
import type { Bound, Term } from './types';

/** Money in 元, rates as fractions, points as they are. */
export type Evaluated =
  | { readonly kind: 'value'; readonly value: Decimal; readonly interval: Interval }
  /** A cell whose text is no figure, or one that may be there where a page does not show its row or column surely. */
  | { readonly kind: 'unreadable' }
  /** A divisor that is or may be 0. */
  | { readonly kind: 'undefined' };

export type EvaluatedValue = Extract<Evaluated, { kind: 'value' }>;

const NOTHING: EvaluatedValue = { kind: 'value', value: ZERO, interval: exactly(ZERO) };
const UNREADABLE: Evaluated = { kind: 'unreadable' };
const PERCENT_EXPONENT = -2;

/**
 * A figure that somebody works with in place of what stands in the cell (a blank that is about to be filled);
 * with the interval of unrounded values behind it where that is not half a unit of its last digit.
 */
export type Override = (figure: Figure) => (Amount & { readonly interval?: Interval }) | undefined;

const none: Override = () => undefined;

/** Power of ten from the printed number to what is computed with: 元 for money, fractions for rates. */
export function exponentOf({ table, figure }: Term): number {
  if (figure?.quantity === 'money') return table.unit.exponent;
  return figure?.quantity === 'rate' ? PERCENT_EXPONENT : 0;
}

/** What a cell stands for: a blank, a dash and an absent row for exactly 0. */
export function termValue(term: Term, override: Override = none): Evaluated {
  const { figure } = term;
  if (!figure) return term.table.isUnsure ? UNREADABLE : NOTHING;
  const own = override(figure);
  const amount = own ?? figure.amount;
  if (!amount) return figure.state === 'unreadable' ? UNREADABLE : NOTHING;
  const exponent = exponentOf(term);
  const value = exponent === 0 ? amount.value : amount.value.times(powerOfTen(exponent));
  if (isExact(figure, amount)) return { kind: 'value', value, interval: exactly(value) };
  return {
    kind: 'value',
    value,
    interval: own?.interval ?? printedInterval(value, lastPlace(amount, exponent)),
  };
}

/** The decimals, in 元, that a figure is rounded to: those printed, or fewer where its table's step is coarser. */
export const lastPlace = ({ decimals, step }: Amount, exponent: number): number =>
  step === undefined ? decimals - exponent : -step;

/** Points are given and heads are counted, not measured: 10 are exactly ten. Only points with decimals come from a division. */
const isExact = ({ quantity }: Figure, { decimals }: Amount): boolean =>
  quantity === 'count' || (quantity === 'score' && decimals === 0);

export function evaluateBound(bound: Bound, override: Override = none): Evaluated {
  switch (bound.kind) {
    case 'number':
      return { kind: 'value', value: bound.value, interval: exactly(bound.value) };
    case 'term':
      return termValue(bound.term, override);
    case 'sum':
      return sum(bound.parts, override);
    default:
      return combined(bound, override);
  }
}

/** Adds values and slack; a blank adds neither. */
function sum(parts: Extract<Bound, { kind: 'sum' }>['parts'], override: Override): Evaluated {
  let value = ZERO;
  let low = ZERO;
  let high = ZERO;
  for (const { sign, of } of parts) {
    const part = evaluateBound(of, override);
    if (part.kind !== 'value') return part;
    if (part === NOTHING) continue;
    value = sign === 1 ? value.plus(part.value) : value.minus(part.value);
    low = sign === 1 ? low.plus(part.interval.low) : low.minus(part.interval.high);
    high = sign === 1 ? high.plus(part.interval.high) : high.minus(part.interval.low);
  }
  return { kind: 'value', value, interval: { low, high } };
}

function combined(
  bound: Extract<Bound, { kind: 'product' | 'quotient' | 'least' }>,
  override: Override,
): Evaluated {
  const left = evaluateBound(bound.left, override);
  if (left.kind !== 'value') return left;
  const right = evaluateBound(bound.right, override);
  if (right.kind !== 'value') return right;
  if (bound.kind === 'least')
    return {
      kind: 'value',
      value: Decimal.min(left.value, right.value),
      interval: minimum(left.interval, right.interval),
    };
  if (bound.kind === 'product')
    return {
      kind: 'value',
      value: left.value.times(right.value),
      interval: multiply(left.interval, right.interval),
    };
  if (right.value.isZero()) return { kind: 'undefined' };
  const interval = divide(left.interval, right.interval);
  return interval ? { kind: 'value', value: left.value.div(right.value), interval } : { kind: 'undefined' };
}

/** Every cell of an expression. */
export function termsOf(bound: Bound): Term[] {
  const terms: Term[] = [];
  addTerms(bound, terms);
  return terms;
}

function addTerms(bound: Bound, terms: Term[]): void {
  switch (bound.kind) {
    case 'term':
      terms.push(bound.term);
      return;
    case 'number':
      return;
    case 'sum':
      for (const { of } of bound.parts) addTerms(of, terms);
      return;
    default:
      addTerms(bound.left, terms);
      addTerms(bound.right, terms);
  }
}
