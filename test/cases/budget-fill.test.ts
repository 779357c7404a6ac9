/** Filling brings budgets back: every derived figure is taken out by itself and comes back as it was printed; where the budget has errors that it would rest on, it is left blank and told. */
import { Decimal } from '../../src/core/amount';
import { check } from '../../src/core/check';
import type { Grid } from '../../src/core/grid';
import { BUDGET_FORMS, generateBudget } from '../bench/generate/budget';
import { fewOf, fewOr } from '../support/proof';
import { inOurWords, publishedText, wherePublished } from '../support/published/where-published';
import { PUT_RIGHT } from './data/budget-made-up';
import { blanked, derivedFigures, placeKey, planFor } from './support/blanking';
import { BUDGET_CASES, budgetFile, budgetGrids, type PrintedBudget } from './support/budget';

/** Of many derived figures every so many is tried. */
const MOST = fewOr(5, 40);

const amountIn = (text: string): string => new Decimal(text.replace(/[,%]/g, '')).toFixed(2);

/** Those that come back otherwise, or not at all; of figures that break a relation nothing is asked. */
function lost(grids: readonly Grid[]): string[] {
  const result = check(grids);
  const told = new Set(result.findings.flatMap(({ cells }) => cells.map(placeKey)));
  const derived = [...derivedFigures(result)].filter(
    ([place, { amount }]) => !told.has(place) && amount?.value.isZero() === false,
  );
  const step = Math.max(1, Math.floor(derived.length / MOST));
  const tried = derived.filter((_, place) => place % step === 0);
  expect(tried.length).toBeGreaterThan(MOST / 4);
  return tried.flatMap(([place, figure]) => {
    const { edits, withheld } = planFor(blanked(grids, [figure]));
    const edit = edits.find((one) => placeKey(one) === place);
    // Told and left blank: what it would be made of may be wrong, in a budget that has errors.
    const isLeft = told.size > 0 && withheld.some((one) => placeKey(one) === place);
    return isLeft || (edit && amountIn(edit.after) === amountIn(figure.text))
      ? []
      : [`${place} ${figure.text}: ${edit?.after ?? 'not filled'}`];
  });
}

it.each(fewOf(BUDGET_FORMS, 3))('a generated budget, %s', (form) =>
  expect(lost(generateBudget(3, { form }).grids)).toEqual([]),
);

inOurWords('a budget’s derived figures come back', () => {
  it('made up', () => expect(lost(budgetGrids(PUT_RIGHT))).toEqual([]));
});

const CASES = BUDGET_CASES.map((name) => budgetFile(name, 'tables.json'));

wherePublished('a budget’s derived figures come back', CASES, () => {
  it.each(CASES)('%s', (file) =>
    expect(lost(budgetGrids(JSON.parse(publishedText(file)) as PrintedBudget))).toEqual([]),
  );
});
