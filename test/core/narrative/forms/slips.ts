/** What no sentence may show: doubled marks, empty brackets, words in the air. */
import { paragraphText, type NarrativeDocument } from '../../../../src/core/narrative';

export const SLIPS: readonly (readonly [string, RegExp])[] = [
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

export function slipsIn(document: NarrativeDocument): string[] {
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
