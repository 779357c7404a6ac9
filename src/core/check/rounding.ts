/** How the figures of a workbook were rounded, as far as its equations show: which of them keep to no step, and whether all were cut off. */
import { type Amount, type Interval, Decimal, ONE, ZERO, powerOfTen, roundingDensity } from '../amount';
import type { Equation, Term } from '../identities';
import { evaluateBound, exponentOf, lastPlace, termsOf } from '../identities';
import type { Figure } from '../tables';
import type { Judgement } from './judge';
import { atPrintedDigits, type Rounding } from './reading';
import { roundedSum, type RoundedSum } from './rounded-sum';

/** What is to be judged otherwise than `judgements` did, by what is printed alone; undefined where nothing is. */
export function roundingOf(judgements: readonly Judgement[]): Rounding | undefined {
  const equations = judgements.map(({ equation }) => equation);
  const offStep = offStepIn(equations);
  const isCut = isCutOff(judgements);
  if (offStep.size === 0 && !isCut) return undefined;
  return isCut ? { offStep, cut: cutFigures(equations) } : { offStep };
}

const breaksStep = ({ table, figure }: Term): boolean =>
  table.step !== undefined &&
  figure?.amount !== undefined &&
  figure.quantity === 'money' &&
  figure.amount.step === undefined;

/**
 * A figure off the step is in good company where what it has below the step cancels in some equation: 角分 of one account,
 * carried into its total; or where the same amount stands in another cell. One that nothing bears out is more likely a slip, and
 * no rounding of the others may hide it.
 */
function offStepIn(equations: readonly Equation[]): ReadonlySet<Figure> {
  const alone = new Set<Figure>();
  const borneOut = new Set<Figure>();
  for (const equation of equations) {
    const terms = [...termsOf(equation.left), ...termsOf(equation.right)];
    const off = terms.filter(breaksStep);
    if (off.length === 0) continue;
    const cancels = off.length > 1 && restCancels(equation, off);
    for (const { figure } of off) if (figure) (cancels ? borneOut : alone).add(figure);
  }
  const cells = new Map<string, number>();
  for (const figure of new Set([...alone, ...borneOut]))
    cells.set(amountIn(figure), (cells.get(amountIn(figure)) ?? 0) + 1);
  return new Set([...alone].filter((figure) => !borneOut.has(figure) && cells.get(amountIn(figure)) === 1));
}

const amountIn = ({ amount }: Figure): string => amount?.value.abs().toString() ?? '';

/** Whether the sides differ by whole steps, as far as the printed digits tell. */
function restCancels({ left, right, sign }: Equation, off: readonly Term[]): boolean {
  if (sign !== '=' && sign !== '≡') return false;
  const [one, other] = [evaluateBound(left, atPrintedDigits), evaluateBound(right, atPrintedDigits)];
  if (one.kind !== 'value' || other.kind !== 'value') return false;
  const step = powerOfTen(Math.max(...off.map(({ table }) => table.step ?? 0)));
  const difference = one.value.minus(other.value);
  const rest = difference.minus(difference.div(step).round().times(step)).abs();
  const slack = one.interval.high.minus(one.value).plus(other.interval.high).minus(other.value);
  return rest.lte(slack);
}

/** That one equation is a mistake is never taken for less likely than this, so that a single one proves nothing. */
const MISTAKE = new Decimal('0.001');
/** Of 60 sets cut off the odds were under one in 1,800 in each; of 60 rounded ones over one to two in each (`npm run quality -- --only steps`). */
const LIKELIER = new Decimal('0.001');

/**
 * Cut off, sums fall behind by half a step a part; rounded, they come out on either side. Told where the equations of the
 * whole set are a thousand times likelier under cutting than under rounding. Of equations that share an amount on one
 * side one counts.
 */
const isCutOff = (judgements: readonly Judgement[]): boolean =>
  roundingAgainstCutting(judgements)?.lt(LIKELIER) === true;

/** Whether cutting off is likelier than rounding at all, if not enough to be told. */
export const mayBeCutOff = (judgements: readonly Judgement[]): boolean =>
  roundingAgainstCutting(judgements)?.lt(ONE) === true;

/** How likely rounding is against cutting off, over the whole set; undefined where sums don't fall behind. */
function roundingAgainstCutting(judgements: readonly Judgement[]): Decimal | undefined {
  const asked = judgements.filter(
    ({ equation: { identity, sign } }) => identity.severity === 'error' && sign === '=',
  );
  if (!leans(sumsOf(asked.filter(({ outcome }) => outcome !== 'pass')))) return undefined;
  const sums = sumsOf(asked);
  if (!leans(sums)) return undefined;
  let odds = ONE;
  for (const { filled, off, lean } of independent(sums)) {
    const [cut, rounded] = [off.minus(lean), off].map((steps) =>
      Decimal.max(MISTAKE, roundingDensity(filled, steps)),
    );
    if (cut && rounded) odds = odds.times(rounded).div(cut);
  }
  return odds;
}

/** Those that cutting off would throw to one side, as far as it can. */
const sumsOf = (judgements: readonly Judgement[]): RoundedSum[] =>
  judgements.flatMap((judgement) => {
    const sum = roundedSum(judgement);
    return sum && sum.even && !sum.lean.isZero() && sum.off.abs().lte(sum.filled) ? [sum] : [];
  });

/** Whether sums are off to the side of cutting by more than half of what it would make: cheap, and false in most sets. */
function leans(sums: readonly RoundedSum[]): boolean {
  let off = ZERO;
  let expected = ZERO;
  for (const sum of sums) {
    off = off.plus(sum.lean.isNegative() ? sum.off.neg() : sum.off);
    expected = expected.plus(sum.lean.abs());
  }
  return !expected.isZero() && off.times(2).gt(expected);
}

/**
 * The longest first; those with a figure that stood on the same side of another before are left out: twin tables say the same
 * thing again. An amount may be a total once and a part once, as in roll-ups.
 */
function independent(sums: readonly RoundedSum[]): RoundedSum[] {
  const used = new Set<string>();
  return [...sums]
    .sort((a, b) => b.filled - a.filled)
    .filter(({ values }) => {
      if (values.some((value) => used.has(value))) return false;
      values.forEach((value) => used.add(value));
      return true;
    });
}

function cutFigures(equations: readonly Equation[]): NonNullable<Rounding['cut']> {
  const cut = new Map<Figure, Amount & { readonly interval: Interval }>();
  for (const { left, right } of equations)
    for (const term of [...termsOf(left), ...termsOf(right)]) {
      const { figure } = term;
      if (!figure?.amount || figure.quantity !== 'money') continue;
      cut.set(figure, { ...figure.amount, interval: cutInterval(term, figure.amount) });
    }
  return cut;
}

/** Towards 0 by less than a step. */
function cutInterval(term: Term, amount: Amount): Interval {
  const exponent = exponentOf(term);
  const value = amount.value.times(powerOfTen(exponent));
  const step = powerOfTen(-lastPlace(amount, exponent));
  return value.isNegative()
    ? { low: value.minus(step), high: value }
    : { low: value, high: value.plus(step) };
}
