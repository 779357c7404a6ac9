/** A judged equation as “sum of signed cells compared with 0”, so that the effect of another figure is one subtraction. */
import { type Amount, type Decimal, ZERO, printedInterval, powerOfTen } from '../amount';
import type { Judgement } from '../check/judge';
import type { Outcome } from '../check/types';
import type { Bound, Equation, Term, EvaluatedValue } from '../identities';
import { evaluateBound, exponentOf, lastPlace, termsOf } from '../identities';
import type { Figure } from '../tables';

/** Left side minus right side: as printed, and the unrounded values behind it. In 元, fractions or points. */
export interface Residual {
  readonly value: Decimal;
  readonly low: Decimal;
  readonly high: Decimal;
}

export interface Line {
  readonly judgement: Judgement;
  readonly equation: Equation;
  readonly residual: Residual;
  /** Sign of each cell; absent for an equation that multiplies or divides. */
  readonly signs?: ReadonlyMap<Figure, 1 | -1>;
  readonly terms: readonly Term[];
}

/** Equations in the order judged; those that could not be worked out are left out, and those that say nothing of where a figure belongs. */
export function linesOf(judgements: readonly Judgement[]): Line[] {
  return judgements.flatMap((judgement): Line[] => {
    const { equation, left, right, outcome } = judgement;
    if (!left || !right || outcome === 'not-applicable') return [];
    const line = lineOf(judgement, equation, left, right);
    return isHabit(line) ? [] : [line];
  });
}

/** What a kind of office usually leaves blank (行政单位没有绩效工资): no figure agrees with another in it. */
const isHabit = ({ equation: { identity, sign }, terms }: Line): boolean =>
  identity.severity === 'info' && sign === '=' && terms.length === 1;

/** Equations over blanks that ought to hold a figure, with the blanks taken for 0. */
export const openLinesOf = (judgements: readonly Judgement[]): Line[] =>
  blankLinesOf(judgements, 'missing-input');

/** Equations over nothing but blanks. */
export const silentLinesOf = (judgements: readonly Judgement[]): Line[] =>
  blankLinesOf(judgements, 'not-applicable');

function blankLinesOf(judgements: readonly Judgement[], wanted: Outcome): Line[] {
  return judgements.flatMap((judgement): Line[] => {
    const { equation, outcome } = judgement;
    if (outcome !== wanted) return [];
    const [left, right] = [evaluateBound(equation.left), evaluateBound(equation.right)];
    return left.kind === 'value' && right.kind === 'value' ? [lineOf(judgement, equation, left, right)] : [];
  });
}

function lineOf(judgement: Judgement, equation: Equation, left: EvaluatedValue, right: EvaluatedValue): Line {
  const signs = signsOf(equation);
  return {
    judgement,
    equation,
    residual: {
      value: left.value.minus(right.value),
      low: left.interval.low.minus(right.interval.high),
      high: left.interval.high.minus(right.interval.low),
    },
    ...(signs ? { signs } : {}),
    terms: [...termsOf(equation.left), ...termsOf(equation.right)],
  };
}

/** Undefined where a cell stands under × or ÷, or twice. */
function signsOf({ left, right }: Equation): ReadonlyMap<Figure, 1 | -1> | undefined {
  const signs = new Map<Figure, 1 | -1>();
  return collect(left, 1, signs) && collect(right, -1, signs) ? signs : undefined;
}

function collect(bound: Bound, sign: 1 | -1, signs: Map<Figure, 1 | -1>): boolean {
  switch (bound.kind) {
    case 'number':
      return true;
    case 'term':
      if (!bound.term.figure) return true;
      if (signs.has(bound.term.figure)) return false;
      signs.set(bound.term.figure, sign);
      return true;
    case 'sum':
      return bound.parts.every((part) => collect(part.of, part.sign === sign ? 1 : -1, signs));
    default:
      return false;
  }
}

/** A cell as equations see it. */
export interface EquationCell {
  readonly term: Term;
  readonly figure: Figure;
  readonly decimals: number;
  /** What one unit of the table is in 元. */
  readonly factor: Decimal;
  readonly value: Decimal;
  /** Half a unit of the last digit that is printed; 0 where nothing is. */
  readonly slack: Decimal;
  /** Slack of a figure that would be printed there. */
  readonly newSlack: Decimal;
}

const RATE_DECIMALS = 2;

export function equationCellOf(term: Term, figure: Figure): EquationCell {
  const exponent = exponentOf(term);
  const decimals = decimalsOf(term, figure);
  const factor = powerOfTen(exponent);
  const slackAt = (amount: Amount): Decimal =>
    figure.quantity === 'score' && amount.decimals === 0
      ? ZERO
      : printedInterval(ZERO, lastPlace(amount, exponent)).high;
  const newSlack = slackAt(figure.amount ? { ...figure.amount, decimals } : { decimals, value: ZERO });
  const value = figure.amount ? figure.amount.value.times(factor) : ZERO;
  const slack = figure.amount ? slackAt(figure.amount) : ZERO;
  return { term, figure, decimals, factor, value, slack, newSlack };
}

/** How many decimals a figure there would have; a bare 0 does not tell, the column does. */
function decimalsOf({ table, column }: Term, { amount, quantity }: Figure): number {
  if (!amount) return quantity === 'money' ? table.decimals : RATE_DECIMALS;
  if (quantity !== 'money' || !amount.value.isZero()) return amount.decimals;
  return table.rows.reduce(
    (most, { key }) => Math.max(most, table.figure(key, column)?.amount?.decimals ?? 0),
    amount.decimals,
  );
}

/** The residual without what a cell adds to it. */
export function without(residual: Residual, sign: 1 | -1, value: Decimal, slack: Decimal): Residual {
  const signed = sign === 1 ? value : value.neg();
  return {
    value: residual.value.minus(signed),
    low: residual.low.minus(signed).plus(slack),
    high: residual.high.minus(signed).minus(slack),
  };
}

export const plus = (residual: Residual, sign: 1 | -1, value: Decimal, slack: Decimal): Residual =>
  without(residual, sign, value.neg(), slack.neg());

/** Whether the relation can be true, as checking judges it. */
export function canHold({ equation: { sign } }: Line, { value, low, high }: Residual): boolean {
  switch (sign) {
    case '≡':
      return value.isZero();
    case '=':
      return low.lte(ZERO) && high.gte(ZERO);
    case '≤':
      return low.lte(ZERO);
    case '≥':
      return high.gte(ZERO);
  }
}

/** Both sides can't be true when it is broken; the others are evidence. */
export const isHard = ({ equation }: Line): boolean => equation.identity.severity === 'error';

export const figuresInLine = (line: Line): Figure[] => [
  ...new Set(line.terms.flatMap(({ figure }) => figure ?? [])),
];
