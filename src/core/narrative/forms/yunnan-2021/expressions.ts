/** Yunnan: where its “三公” stand. 表13 is that of the general public budget where 表07 is of all fiscal funds. */
import { budgetOf, printedOr, spentOn } from '../parts/expressions';

const beside = (expression: string): string => expression.replace('表07', '表13');

export const spent = (column: string): string => `${beside(spentOn(column))} 缺则 ${spentOn(column)}`;

const firstBudget = (column: string): string => `表07[年初预算数, ${column}]`;

/** Until 2021 the table prints no budget: the office is asked. */
export const budget = (column: string, entry: string): string =>
  [
    beside(firstBudget(column)),
    beside(budgetOf(column)),
    firstBudget(column),
    budgetOf(column),
    `三公年初预算.${entry}`,
  ].join(' 缺则 ');

/** What stands below the four: how much of what, how many. */
export const detail = (column: string, entry: string): string =>
  `${beside(spentOn(column))} 缺则 ${printedOr(column, entry)}`;

export const ALL_FUNDS_BUDGET = `${firstBudget('合计')} 缺则 ${budgetOf('合计')}`;
export const ALL_FUNDS_SPENT = spentOn('合计');

export const RUNNING_COSTS = '表07[决算数, 机关运行经费] 缺则 机关运行经费.决算';

/** The four that Yunnan lists, by column, entry and name. */
export const FOUR = [
  { column: '因公出国（境）费', last: '因公出国费', name: '因公出国（境）费' },
  { column: '公务用车购置费', last: '公务用车购置费', name: '公务用车购置费' },
  { column: '公务用车运行费', last: '公务用车运行费', name: '公务用车运行维护费' },
  { column: '公务接待费', last: '公务接待费', name: '公务接待费' },
] as const;
