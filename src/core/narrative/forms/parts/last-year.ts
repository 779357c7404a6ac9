/** What is asked about last year, and where last year's tables answer it. */
import type { Question } from '../../form';
import { budgetOf, printedOr, spentOn } from './expressions';
import { money } from './question';

/** `where`: what of last year's tables has it, in words; `cell`: the same, which is this year's figure too. */
const asked = (entry: string, name: string, where: string, cell: string): Question =>
  money(`上年.${entry}`, `{上年}年${name}`, {
    hint: `上年${where}；本年为{金额 ${cell}}`,
    previous: cell,
  });

const LAST_TOTAL: Question = asked('收入总计', '收支总计', '表01的总计', '表01[收入总计]');

export const LAST_PUBLIC_SPENDING: Question = asked(
  '一般公共预算支出',
  '一般公共预算财政拨款支出',
  '表05的合计',
  '表05[合计, 本年支出]',
);

const TOTALS: readonly Question[] = [
  LAST_TOTAL,
  asked('财政拨款总计', '财政拨款收支总计', '表04的总计', '表04[收入总计]'),
  LAST_PUBLIC_SPENDING,
];

export const LAST_INCOME_AND_SPENDING: readonly Question[] = [
  asked('收入合计', '收入合计', '表02的合计', '表02[合计, 本年收入合计]'),
  asked('支出合计', '支出合计', '表03的合计', '表03[合计, 本年支出合计]'),
];

export const LAST_CARRIED_IN: Question = asked(
  '年初结转结余',
  '年初结转和结余',
  '表01的年初结转和结余',
  '表01[年初结转和结余]',
);

export const LAST_CARRIED_OVER: Question = asked(
  '年末结转结余',
  '年末结转和结余',
  '表01的年末结转和结余',
  '表01[年末结转和结余]',
);

/** 表04: what the general public budget took in and left. */
export const LAST_PUBLIC_FLOW: readonly Question[] = [
  asked(
    '一般公共预算收入',
    '一般公共预算财政拨款收入',
    '表04的一般公共预算财政拨款收入',
    '表04[一般公共预算财政拨款]',
  ),
  asked(
    '一般公共预算结转',
    '年末一般公共预算财政拨款结转和结余',
    '表04的年末财政拨款结转和结余（一般公共预算）',
    '表04[年末财政拨款结转和结余, 一般公共预算财政拨款]',
  ),
];

export const LAST_FUND_FLOW: readonly Question[] = [
  asked('基金收入', '政府性基金预算财政拨款收入', '表08的本年收入', '表08[合计, 本年收入]'),
  asked('基金支出', '政府性基金预算财政拨款支出', '表08的本年支出', '表08[合计, 本年支出]'),
];

/** Of the general public budget: for people and for the office. */
export const LAST_BASIC: readonly Question[] = ['人员经费', '公用经费'].map((name) =>
  asked(name, `一般公共预算财政拨款${name}`, `表06的${name}合计`, `表06[${name}合计]`),
);

/** Basic expenditure by economic class, `classes` by name and code. */
export const lastClasses = (
  classes: readonly (readonly [name: string, code: string])[],
): readonly Question[] => classes.map(([name, code]) => asked(name, name, `表06的${name}`, `表06[${code}]`));

/** `spent`: where a form's table has an expense of the three. */
export const lastYearsThree = (spent: (column: string) => string): readonly Question[] => [
  money('上年.三公经费', '{上年}年“三公”经费决算', { previous: spent('合计') }),
  money('上年.三公经费预算', '{上年}年“三公”经费预算', { previous: budgetOf('合计') }),
  money('上年.因公出国费', '{上年}年因公出国（境）费决算', {
    hint: `本年为{金额 ${spent('因公出国（境）费')}}`,
    previous: spent('因公出国（境）费'),
  }),
  money('上年.公务接待费', '{上年}年公务接待费决算', {
    hint: `本年为{金额 ${spent('公务接待费')}}`,
    previous: spent('公务接待费'),
  }),
  money('上年.公务用车费', '{上年}年公务用车购置费及运行维护费决算', {
    hint: `本年为{金额 ${spent('公务用车购置及运行费')}}`,
    previous: spent('公务用车购置及运行费'),
  }),
  money('上年.公务用车购置费', '{上年}年公务用车购置费决算', { previous: spent('公务用车购置费') }),
  money('上年.公务用车运行费', '{上年}年公务用车运行维护费决算', {
    previous: spent('公务用车运行费'),
  }),
];

const LAST_RUNNING_COSTS: Question = money('上年.机关运行经费', '{上年}年机关运行经费', {
  hint: '行政单位和参公单位即上年表06的公用经费合计；本年表06为{金额 表06[公用经费合计]}',
  previous: printedOr('机关运行经费', '表06[公用经费合计]'),
});

/** What stands in last year's accounts; 上年.三公经费 and the like serve forms that compare them too. */
export const LAST_YEAR: readonly Question[] = [...TOTALS, ...lastYearsThree(spentOn), LAST_RUNNING_COSTS];
