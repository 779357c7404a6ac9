/** Judges one equation: whether its two sides can both be true, given how each figure was rounded. */
import type { Interval } from '../amount';
import { canBeAtMost, meets } from '../amount';
import type { Equation, EvaluatedValue, Override } from '../identities';
import { evaluateBound, exponentOf, termsOf } from '../identities';
import type { Figure } from '../tables';
import { atPrintedDigits, type Rounding } from './reading';
import type { Outcome } from './types';

export interface Judgement {
  readonly equation: Equation;
  readonly outcome: Outcome;
  /** Present when both sides could be worked out. */
  readonly left?: EvaluatedValue;
  readonly right?: EvaluatedValue;
  /** The figure that breaks its table's step, where it fails for that. */
  readonly offStep?: Figure;
}

/**
 * `unfilled`: blanks that ought to hold a figure; equations over them are not judged but reported as blanks.
 * `rounding`: what the workbook's equations showed of how it was rounded.
 */
export function judgeEquation(
  equation: Equation,
  unfilled: ReadonlyMap<Figure, unknown>,
  rounding?: Rounding,
): Judgement {
  const terms = [...termsOf(equation.left), ...termsOf(equation.right)];
  const figures = terms.flatMap(({ figure }) => figure ?? []);
  if (figures.some((figure) => figure.state === 'unreadable')) return { equation, outcome: 'unreadable' };
  if (unfilled.size > 0 && figures.some((figure) => unfilled.has(figure)))
    return { equation, outcome: 'missing-input' };
  if (figures.every((figure) => figure.state === 'blank')) return { equation, outcome: 'not-applicable' };
  const cut = rounding?.cut;
  const override: Override | undefined = cut && ((figure) => cut.get(figure));
  const left = evaluateBound(equation.left, override);
  const right = evaluateBound(equation.right, override);
  if (left.kind !== 'value' || right.kind !== 'value') return { equation, outcome: 'not-applicable' };
  const outcome = compare(equation, left, right);
  const offStep = outcome === 'rounding' && rounding && breakerOf(equation, figures, rounding);
  if (offStep) return { equation, outcome: 'fail', left, right, offStep };
  return { equation, outcome, left, right };
}

/** A figure that keeps to no step, where the digits that are printed do not explain the equation. */
function breakerOf(
  equation: Equation,
  figures: readonly Figure[],
  { offStep }: Rounding,
): Figure | undefined {
  const breaker = figures.find((figure) => offStep.has(figure));
  if (!breaker) return undefined;
  const [left, right] = [equation.left, equation.right].map((side) => evaluateBound(side, atPrintedDigits));
  if (left?.kind !== 'value' || right?.kind !== 'value') return undefined;
  return compare(equation, left, right) === 'fail' ? breaker : undefined;
}

function compare(equation: Equation, left: EvaluatedValue, right: EvaluatedValue): Outcome {
  switch (equation.sign) {
    case '≡':
      return left.value.eq(right.value) ? 'pass' : 'fail';
    case '=':
      if (left.value.eq(right.value) || printsAlike(equation, left, right)) return 'pass';
      return meets(left.interval, right.interval) ? 'rounding' : 'fail';
    case '≤':
      return atMost(left, right);
    case '≥':
      return atMost(right, left);
  }
}

function atMost(less: EvaluatedValue, more: EvaluatedValue): Outcome {
  if (less.value.lte(more.value)) return 'pass';
  return canBeAtMost(less.interval as Interval, more.interval) ? 'rounding' : 'fail';
}

/** Whether the right side, rounded as the left figure is printed, is the left figure: shares and scores, which are printed so; not money. */
function printsAlike({ left: bound }: Equation, left: EvaluatedValue, right: EvaluatedValue): boolean {
  if (bound.kind !== 'term' || !bound.term.figure?.amount || bound.term.figure.quantity === 'money')
    return false;
  const decimals = bound.term.figure.amount.decimals - exponentOf(bound.term);
  return decimals >= 0 && right.value.toDecimalPlaces(decimals).eq(left.value);
}
