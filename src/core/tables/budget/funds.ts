/** The three funds of fiscal appropriations, as the tables of budgets name them. */
import type { WordSets } from '../spec';

const named = (...words: readonly string[]): WordSets => words.map((word) => [word]);

export const GENERAL_NAMES = named(
  '一般公共预算',
  '一般公共预算资金',
  '一般公共预算拨款',
  '一般公共预算拨款收入',
  '一般公共预算财政拨款',
  '一般公共预算财政拨款收入',
  '一般公共预算财政拨款资金',
  '一般公共预算收入',
);
export const FUND_NAMES = named(
  '政府性基金',
  '政府性基金预算',
  '政府性基金预算资金',
  '政府性基金拨款',
  '政府性基金预算拨款',
  '政府性基金预算拨款收入',
  '政府性基金预算财政拨款',
  '政府性基金预算财政拨款收入',
  '政府性基金预算收入',
);
export const CAPITAL_NAMES = named(
  '国有资本经营',
  '国有资本经营预算',
  '国有资本经营预算资金',
  '国有资本经营预算拨款',
  '国有资本经营预算拨款收入',
  '国有资本经营预算财政拨款',
  '国有资本经营预算财政拨款收入',
  '国有资本经营预算收入',
);
