/** Generated budgets: the same for the same seed, read as they were printed, nothing found in them. */
import { check } from '../../../src/core/check';
import { readingOf } from '../../quality/measures/truth';
import { seedsUpTo } from '../../support/proof';
import { BUDGET_FORMS, generateBudget } from './budget';

it.each(BUDGET_FORMS)('%s comes out the same twice', (form) =>
  expect(generateBudget(7, { form }).tables).toEqual(generateBudget(7, { form }).tables),
);

it.each(BUDGET_FORMS)('%s is read as it was printed, and nothing is wrong in it', (form) => {
  for (const seed of seedsUpTo(3, 40)) {
    const set = generateBudget(seed, { form, hasTails: seed % 2 === 0 });
    const { set: found, findings } = check(set.grids);
    expect(readingOf(found, set, (id) => (id === 'B07' ? '万元' : set.unit)).faults).toEqual([]);
    expect(findings.filter(({ severity }) => severity !== 'hint').map(({ rule }) => rule)).toEqual([]);
  }
});
