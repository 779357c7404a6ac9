/** Judges one equation: whether its two sides can both be true, given how each figure was rounded. */
import type { Interval } from '../amount';
import { canBeAtMost, meets } from '../amount';
import type { Equation, EvaluatedValue } from '../identities';
import { evaluateBound, exponentOf, termsOf } from '../identities';
import type { Figure } from '../tables';
import type { Outcome } from './types';

export interface Judgement {
  readonly equation: Equation;
  readonly outcome: Outcome;
  /** Present when both sides could be worked out. */
  readonly left?: EvaluatedValue;
  readonly right?: EvaluatedValue;
}

/** `unfilled`: blanks that ought to hold a figure; equations over them are not judged but reported as blanks. */
export function judgeEquation(equation: Equation, unfilled: ReadonlyMap<Figure, unknown>): Judgement {
  const terms = [...termsOf(equation.left), ...termsOf(equation.right)];
  const figures = terms.flatMap(({ figure }) => figure ?? []);
  if (figures.some((figure) => figure.state === 'unreadable')) return { equation, outcome: 'unreadable' };
  if (unfilled.size > 0 && figures.some((figure) => unfilled.has(figure)))
    return { equation, outcome: 'missing-input' };
  if (figures.every((figure) => figure.state === 'blank')) return { equation, outcome: 'not-applicable' };
  const left = evaluateBound(equation.left);
  const right = evaluateBound(equation.right);
  if (left.kind !== 'value' || right.kind !== 'value') return { equation, outcome: 'not-applicable' };
  return { equation, outcome: compare(equation, left, right), left, right };
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
