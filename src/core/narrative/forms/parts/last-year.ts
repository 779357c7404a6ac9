/** What is asked about last year, and where last year's tables answer it. */
import type { Question } from '../../form';
import { budgetOf, printedOr, spentOn } from './expressions';
import { money } from './question';

const TOTALS: readonly Question[] = [
  money('上年.收入总计', '{上年}年收支总计', {
    hint: '上年表01的总计；本年为{金额 表01[收入总计]}',
    previous: '表01[收入总计]',
  }),
  money('上年.财政拨款总计', '{上年}年财政拨款收支总计', {
    hint: '上年表04的总计；本年为{金额 表04[收入总计]}',
    previous: '表04[收入总计]',
  }),
  money('上年.一般公共预算支出', '{上年}年一般公共预算财政拨款支出', {
    hint: '上年表05的合计；本年为{金额 表05[合计, 本年支出]}',
    previous: '表05[合计, 本年支出]',
  }),
];

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

const RUNNING_COSTS: Question = money('上年.机关运行经费', '{上年}年机关运行经费', {
  hint: '行政单位和参公单位即上年表06的公用经费合计；本年表06为{金额 表06[公用经费合计]}',
  previous: printedOr('机关运行经费', '表06[公用经费合计]'),
});

/** What stands in last year's accounts; 上年.三公经费 and the like serve forms that compare them too. */
export const LAST_YEAR: readonly Question[] = [...TOTALS, ...lastYearsThree(spentOn), RUNNING_COSTS];
