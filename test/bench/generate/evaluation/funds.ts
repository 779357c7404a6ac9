/** What a form says of money: budgets, what was spent, the rate of execution and its score. */
import { Decimal, printDecimal, ZERO } from '../../../../src/core/amount';
import type { Random } from '../random';

/** 年初预算数, 全年预算数, 全年执行数; unrounded, in the set's unit. */
export interface Amounts {
  readonly first: Decimal;
  readonly budget: Decimal;
  readonly spent: Decimal;
}

export const NOTHING: Amounts = { first: ZERO, budget: ZERO, spent: ZERO };

export const added = (parts: readonly Amounts[]): Amounts =>
  parts.reduce(
    (sum, { first, budget, spent }) => ({
      first: sum.first.plus(first),
      budget: sum.budget.plus(budget),
      spent: sum.spent.plus(spent),
    }),
    NOTHING,
  );

/** Mostly a little less spent than budgeted, now and then more. */
export function budgeted(random: Random, spent: Decimal): Amounts {
  if (spent.isZero()) return NOTHING;
  const full = random.chance(30);
  const over = !full && random.chance(10);
  const budget = full
    ? spent
    : over
      ? spent.minus(random.part(spent, 1, 4))
      : spent.plus(random.part(spent, 1, 12));
  const first = random.chance(40) ? budget : budget.minus(random.part(budget, 0, 30));
  return { first, budget, spent };
}

const HUNDRED = 100;

export const rateText = ({ budget, spent }: Amounts): string =>
  budget.isZero() ? '' : `${printDecimal(spent.div(budget).times(HUNDRED), 2)}%`;

/** Points times the rate as printed, at most all points; two decimals, half up. */
export function rateScore({ budget, spent }: Amounts, points: number): Decimal {
  const rate = spent.div(budget).times(HUNDRED).toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
  return Decimal.min(rate, HUNDRED).times(points).div(HUNDRED).toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
}
