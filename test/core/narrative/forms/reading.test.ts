/** Every form over every layout reads as sentences: no doubled marks, no empty brackets, nothing that ends in the air. */
import { FORMS } from '../../../../src/core/narrative';
import { recognise } from '../../../../src/core/recognise';
import { generateSet, LAYOUT_NAMES } from '../../../bench/generate';
import { fewOf, seedsUpTo } from '../../../support/proof';
import { SLIPS, slipsIn } from './slips';
import { answered, explain, zeroSet } from './support';

const SEEDS = seedsUpTo(1, 2);

const sets = fewOf(
  LAYOUT_NAMES.flatMap((layout) => SEEDS.map((seed) => [layout, seed] as const)),
  9,
).map(([layout, seed]) => [`${layout} ${seed}`, recognise(generateSet(seed, { layout }).grids)] as const);

describe.each(FORMS.map((form) => [form.id, form] as const))('%s', (_, form) => {
  test.each(sets)('answered, over %s', (__, tables) => {
    const document = explain(form, tables, answered(form, tables));
    expect(slipsIn(document)).toEqual([]);
    expect(document.sections.length).toBe(form.sections.length + 1);
  });

  test.each(sets)('unanswered, over %s', (__, tables) => {
    expect(slipsIn(explain(form, tables, {}))).toEqual([]);
  });

  test('over a set in which nothing happened', () => {
    const tables = zeroSet();
    expect(slipsIn(explain(form, tables, answered(form, tables, {}, '0')))).toEqual([]);
  });
});

test.each([
  ['收入10.00万元，。', 'marks side by side'],
  ['（）', 'empty brackets'],
  ['比2022年度。', 'a comparison without its figure'],
  ['与上年相比，资产总额。', 'a comparison without its figure'],
  ['增加0.00万元，增长0%。', 'a change of nothing'],
  ['主要原因是。', 'a lead without its words'],
])('the reader notices %s', (text, name) => {
  expect(SLIPS.filter(([, pattern]) => pattern.test(text)).map(([slip]) => slip)).toContain(name);
});
