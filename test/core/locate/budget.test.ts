/** The work locating may do is counted, and spent once. */
import { Budget } from '../../../src/core/locate/budget';

it('a budget is spent once', () => {
  const budget = new Budget(3);
  expect([budget.spend(2), budget.spend(), budget.isSpent, budget.spend(), budget.isSpent]).toEqual([
    true,
    true,
    false,
    false,
    true,
  ]);
});
