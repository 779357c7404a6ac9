/** Weighs a change of a cell: what a hand did to get there, and what the other figures say for and against it. */
import type { Decimal } from '../amount';
import { printDecimal } from '../amount';
import { message } from '../messages';
import { copiesOf } from './copies';
import type { EquationCell, Line } from './line';
import { LOCATE_MESSAGES } from './messages';
import type { Candidate } from './single';
import { SLIPS } from './slips';
import type { NewValues, System } from './system';
import { isHard } from './line';
import type { Culprit } from './types';

/** Nats for each equation that printed equal sides only before, or only after. */
const EXACT = 1.2;
/** Nats for an equation that need not hold, but did, or does. */
const SOFT = 2.5;
const NO_SLIP = 14;
const BLANK = 9;
const FORMULA = 3;
const NEGATIVE = 4;
const NEGATIVE_BLANK = 8;
/** Nats for taking away the only figure an equation has: who writes one down has something to tell. */
const EMPTIES = 8;

/** Slips dearer than that may have a cheaper one a tail away. */
const DEAR = 9;

/** The likeliest of what a candidate may have to show: where rounding leaves room, the figure that a slip explains. */
export function likeliestOf(
  system: System,
  { cell, value, near }: Candidate,
  changes: NewValues,
): { readonly value: Decimal; readonly culprit: Culprit } {
  const first = { value, culprit: culpritOf(system, cell, value, changes) };
  if (near.length === 0 || slipOf(system, cell, value.div(cell.factor)).cost <= DEAR) return first;
  return near
    .filter((other) => slipOf(system, cell, other.div(cell.factor)).cost <= DEAR)
    .map((other) => ({ value: other, culprit: culpritOf(system, cell, other, changes) }))
    .reduce((best, next) => (next.culprit.cost < best.culprit.cost ? next : best), first);
}

/** `value` in 元, fractions or points. `changes` are what else is changed. */
export function culpritOf(system: System, cell: EquationCell, value: Decimal, changes: NewValues): Culprit {
  const { figure, term, decimals, factor } = cell;
  const right = value.div(factor);
  const slip = slipOf(system, cell, right);
  const suggestion = printDecimal(right, decimals) + (figure.quantity === 'rate' ? '%' : '');
  const cost =
    slip.cost + habits(cell, value) + emptied(system, cell, value) + evidence(system, cell, value, changes);
  return { term, figure, suggestion, value, why: slip.why, cost };
}

function slipOf(system: System, cell: EquationCell, right: Decimal): Pick<Culprit, 'why' | 'cost'> {
  const { amount } = cell.figure;
  if (!amount) return { why: message(LOCATE_MESSAGES, 'leftBlank'), cost: BLANK };
  const typed = { wrong: amount.value, right, decimals: cell.decimals, unit: cell.term.table.unit.name };
  const typedWrong = SLIPS.flatMap((slip) => {
    const ways = slip.ways(typed);
    return ways === undefined ? [] : [{ why: slip.why(typed), cost: costOf(slip.share, ways) }];
  });
  const copied = copiesOf(system, cell, right).map(({ share, ways, why }) => ({
    why,
    cost: costOf(share, ways),
  }));
  const none = { why: message(LOCATE_MESSAGES, right.isZero() ? 'shouldBeBlank' : 'other'), cost: NO_SLIP };
  return [...typedWrong, ...copied].reduce((best, next) => (next.cost < best.cost ? next : best), none);
}

const costOf = (share: number, ways: number): number => Math.log(ways / share);

function habits({ figure, value: before }: EquationCell, value: Decimal): number {
  const becomesNegative = value.isNegative() && !before.isNegative();
  const negative = figure.amount ? NEGATIVE : NEGATIVE_BLANK;
  return (figure.formula === undefined ? 0 : FORMULA) + (becomesNegative ? negative : 0);
}

/** Whether an equation would come to 0 = 0. */
function emptied(system: System, { figure, value: before }: EquationCell, value: Decimal): number {
  if (!value.isZero() || before.isZero()) return 0;
  const isAlone = system
    .linesWith(figure)
    .some(
      (line) =>
        isHard(line) &&
        line.judgement.outcome === 'fail' &&
        line.terms.every((term) => term.figure === figure || (term.figure?.amount?.value.isZero() ?? true)),
    );
  return isAlone ? EMPTIES : 0;
}

function evidence(system: System, { figure }: EquationCell, value: Decimal, changes: NewValues): number {
  const after = new Map([...changes, [figure, value]]);
  return system.linesWith(figure).reduce((cost, line) => cost + against(system, line, changes, after), 0);
}

function against(system: System, line: Line, before: NewValues, after: NewValues): number {
  const { sign } = line.equation;
  const softly = isHard(line)
    ? 0
    : SOFT * (Number(system.holds(line, before)) - Number(system.holds(line, after)));
  if (!line.signs || (sign !== '=' && sign !== '≡')) return softly;
  return softly + EXACT * (Number(isExact(system, line, before)) - Number(isExact(system, line, after)));
}

const isExact = (system: System, line: Line, changes: NewValues): boolean =>
  system.residual(line, changes).value.isZero();
