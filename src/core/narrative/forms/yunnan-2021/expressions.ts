/** Yunnan: where its “三公” stand. 表13 is that of the general public budget where 表07 is of all fiscal funds. */
import {
  besideAllFunds,
  budgetOf,
  firstBudgetOf,
  publicPrintedOr,
  publicSpentOn,
  spentOn,
} from '../parts/expressions';

export const spent = publicSpentOn;

/** Until 2021 the table prints no budget: the office is asked. */
export const budget = (column: string, entry: string): string =>
  [
    besideAllFunds(firstBudgetOf(column)),
    besideAllFunds(budgetOf(column)),
    firstBudgetOf(column),
    budgetOf(column),
    `三公年初预算.${entry}`,
  ].join(' 缺则 ');

/** What stands below the four: how much of what, how many. */
export const detail = publicPrintedOr;

export const ALL_FUNDS_BUDGET = `${firstBudgetOf('合计')} 缺则 ${budgetOf('合计')}`;
export const ALL_FUNDS_SPENT = spentOn('合计');

export const RUNNING_COSTS = '表07[决算数, 机关运行经费] 缺则 机关运行经费.决算';
