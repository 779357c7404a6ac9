/** Every form over every layout reads as sentences: no doubled marks, no empty brackets, nothing that ends in the air. */
import { FORMS, paragraphText, type NarrativeDocument } from '../../../../src/core/narrative';
import { recognise } from '../../../../src/core/recognise';
import { generateSet, LAYOUT_NAMES } from '../../../bench/generate';
import { answered, explain, zeroSet } from './support';

const SLIPS: readonly (readonly [string, RegExp])[] = [
  ['marks side by side', /[，。；：、][，。；：、]/],
  ['empty brackets', /（\s*）|“\s*”|〔\s*〕/],
  ['a mark behind a bracket', /（[，。；：、]/],
  ['a unit or sign twice', /万元(?:万元|元)|元元|%%|（类）（类）/],
  ['what no reader should see', /undefined|NaN|null|[{}]/],
  ['a lead without its words', /(?:为|总计|合计|原因是|主要用于|包括|：其中：)[，。；]/],
  [
    'a comparison without its figure',
    /比(?:上年|\d{4}年)(?:度|决算数|年初预算数)?[，。；]|相比，[^，。；]*(?:总计|合计|支出|总额)[，。；]/,
  ],
  ['a change of nothing', /(?:增加|减少|增长|下降|降低)0(?:\.0+)?(?:万元|元|%)/],
  ['a rate without a base', /上年为0，不可比）.{0,2}增长/],
];

const ENDS = /[。：】]$/;

function slipsIn(document: NarrativeDocument): string[] {
  return document.sections.flatMap(({ id, paragraphs }) =>
    paragraphs.flatMap((paragraph) => {
      const text = paragraphText(paragraph);
      const open = [...text].filter((letter) => letter === '（').length;
      const closed = [...text].filter((letter) => letter === '）').length;
      return [
        ...SLIPS.flatMap(([name, pattern]) => (pattern.test(text) ? [`${id} ${name}: ${text}`] : [])),
        ...(open === closed ? [] : [`${id} brackets: ${text}`]),
        ...(paragraph.style !== 'body' || ENDS.test(text) ? [] : [`${id} ends in the air: ${text}`]),
      ];
    }),
  );
}

const SEEDS = [1, 2];

const sets = LAYOUT_NAMES.flatMap((layout) =>
  SEEDS.map((seed) => [`${layout} ${seed}`, recognise(generateSet(seed, { layout }).grids)] as const),
);

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
