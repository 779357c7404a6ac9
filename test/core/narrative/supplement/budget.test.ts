/** What the year's own budget answers of the supplement for its accounts. */
import { publishedBudgetIn, HUNAN_2020, supplementFromBudget } from '../../../../src/core/narrative';
import { book } from '../../proofread/support';
import { tableSet } from '../../../support/table-set';

const row = (all: string): Record<string, string> => ({ 合计: all, 基本支出: all, 项目支出: '' });

const BUDGET = tableSet({
  B05: {
    合计: row('950.00'),
    '208': row('90.00'),
    '20805': row('90.00'),
    '2080505': row('90.00'),
    '213': row('750.00'),
    '21303': row('750.00'),
    '2130301': row('610.00'),
    '2130305': row('140.00'),
    '221': row('110.00'),
    '22102': row('110.00'),
    '2210201': row('110.00'),
  },
});

const answers = (of = BUDGET): Record<string, string> =>
  Object.fromEntries(
    [...supplementFromBudget(of, HUNAN_2020, book()).entries].map(([key, { value, unit }]) => [
      key,
      `${value}${unit ?? ''}`,
    ]),
  );

it('answers the budget of each row of the accounts, and of all', () => {
  expect(answers()).toEqual({
    '年初预算.合计': '950万元',
    '年初预算.2080505': '90万元',
    '年初预算.2130301': '610万元',
    '年初预算.2130305': '140万元',
    // The budget does not print it: it was given nothing.
    '年初预算.2130306': '0万元',
    '年初预算.2210201': '110万元',
  });
});

it('answers nothing out of tables that are none of a budget', () => {
  expect(answers(book())).toEqual({});
});

it('is looked for beside the accounts', () => {
  const accounts = book();
  expect(publishedBudgetIn(accounts)).toBeUndefined();
  const budget = { ...BUDGET, kind: 'budget' as const };
  expect(publishedBudgetIn({ ...accounts, beside: [budget] })).toBe(budget);
});
