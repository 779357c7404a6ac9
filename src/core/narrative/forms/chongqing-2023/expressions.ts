/** Chongqing: where the budgets of the year's beginning stand, and what its four expenses are called. */
import { firstBudgetOf, PUBLIC_SPENDING } from '../parts/expressions';

/** The text never states it: taken as the sum of the classes, it would leave out what was budgeted and not spent. */
export const BUDGET = '年初预算.合计';
export const SPENT = PUBLIC_SPENDING;

/** The table's 预算数 is the whole year's: only a line of its own answers for the year's beginning. */
export const threeBudget = (column: string, entry: string): string =>
  `${firstBudgetOf(column)} 缺则 三公年初预算.${entry}`;

interface Expense {
  readonly id: string;
  /** Column of 表07. */
  readonly column: string;
  /** Entry of the supplement: 上年.X, 三公年初预算.X. */
  readonly entry: string;
  readonly name: string;
  /** Entry that tells what it is for. */
  readonly purpose: string;
}

export const COMPARED_EXPENSES: readonly Expense[] = [
  {
    id: '出国',
    column: '因公出国（境）费',
    entry: '因公出国费',
    name: '因公出国（境）费用',
    purpose: '出国.内容',
  },
  {
    id: '购车',
    column: '公务用车购置费',
    entry: '公务用车购置费',
    name: '公务车购置费',
    purpose: '用车.购置用途',
  },
  {
    id: '运行',
    column: '公务用车运行费',
    entry: '公务用车运行费',
    name: '公务车运行维护费',
    purpose: '用车.运行用途',
  },
  { id: '接待', column: '公务接待费', entry: '公务接待费', name: '公务接待费', purpose: '接待.事由' },
];

export const GATHERINGS = ['会议费', '培训费'] as const;
