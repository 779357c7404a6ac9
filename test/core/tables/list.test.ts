/** The list of tables: each found by its id, its word and its titles, and what they are called together. */
import {
  everyTable,
  inTableOrder,
  OWN_TITLE_SPECS,
  specNamed,
  specOf,
  TABLE_SPECS,
  type TableId,
  wordOfKinds,
} from '../../../src/core/tables';
import { normalise } from '../../../src/core/tables/normalise';

it('finds every table by id and by name, and no name twice', () => {
  for (const spec of TABLE_SPECS) {
    expect(specOf(spec.id)).toBe(spec);
    expect(specNamed(spec.word.zh)).toBe(spec);
  }
  expect(specNamed('表99')).toBeUndefined();
});

it('uses no title for two tables', () => {
  const titles = OWN_TITLE_SPECS.flatMap(({ title, aliases }) => [title.zh, ...aliases]).map(normalise);
  expect(titles.filter((title, place) => titles.indexOf(title) !== place)).toEqual([]);
});

it('tells a long family by its ends, a short one in full', () => {
  const [accounts, budget, ...evaluations] = everyTable(({ word }) => word.zh);
  expect(accounts).toMatch(/^表01 … 表\d\d$/);
  expect(budget).toBe('收支总表 … 项目支出表');
  expect(evaluations).toEqual(['整体自评', '项目自评', '项目目标', '整体目标']);
});

it('sorts tables as people see them', () =>
  expect((['P01', 'T10', 'T09'] satisfies TableId[]).sort(inTableOrder)).toEqual(['T09', 'T10', 'P01']));

it.each([
  [['accounts'], '决算'],
  [['budget', 'performance'], '预算'],
  [['budget', 'accounts', 'budget'], '预算和决算'],
  [['performance'], '绩效'],
  [[], '决算'],
] as const)('sets of %j are together %s', (kinds, word) => expect(wordOfKinds(kinds).zh).toBe(word));
