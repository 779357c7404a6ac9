/** The Hunan form: complete, free of slips, and nothing but data. */
import {
  documentText,
  formProblems,
  HUNAN_2020,
  narrate,
  paragraphText,
  type NarrativeForm,
} from '../../../src/core/narrative';
import { workbook } from './support';

test('has fifteen sections, numbered as printed', () => {
  const document = narrate(HUNAN_2020, workbook());
  const headings = document.sections
    .flatMap(({ paragraphs }) => paragraphs)
    .filter(({ style }) => style === 'heading1')
    .map(paragraphText);
  const numbers = '一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五'.split(' ');
  expect(headings.map((text) => text.split('、')[0])).toEqual(numbers);
  expect(document.sections.map(({ id }) => id)).toEqual(
    'title 1 2 3 4 5 5.1 5.2 5.3 6 7 7.1 7.2 8 9 10 11 12 13 14 15'.split(' '),
  );
});

test('is written rightly', () => {
  expect(formProblems(HUNAN_2020)).toEqual([]);
});

test('survives being a JSON file', () => {
  const copy = JSON.parse(JSON.stringify(HUNAN_2020)) as NarrativeForm;
  expect(documentText(narrate(copy, workbook()))).toBe(documentText(narrate(HUNAN_2020, workbook())));
});
