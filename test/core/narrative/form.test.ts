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

const sentence = (text: string, when?: string): Partial<NarrativeForm> => ({
  sections: [
    {
      id: '1',
      level: 1,
      heading: '一',
      paragraphs: [{ sentences: [{ id: '句', cases: [when === undefined ? { text } : { when, text }] }] }],
    },
  ],
});

const [first] = HUNAN_2020.clauses;
const [question] = HUNAN_2020.questions;

const BROKEN: readonly (readonly [string, Partial<NarrativeForm>, string])[] = [
  ['an unknown clause', sentence('{没有的从句 表01[收入总计]}'), '第1节：没有从句“没有的从句”'],
  ['too few arguments', sentence('{增减 表01[收入总计]}'), '第1节：从句“增减”要 4 个内容，给了 1 个'],
  ['an entry nobody is asked for', sentence('{文字 没有.问过}'), '第1节：补充资料“没有.问过”没有对应的问题'],
  ['one in a condition', sentence('好', '没有.问过 > 0'), '第1节：补充资料“没有.问过”没有对应的问题'],
  ['a name from nowhere', sentence('{金额 本期 - 1}'), '第1节：没有名称“本期”'],
  ['bad notation', sentence('{金额 表01[}'), '看不懂“[”：表01['],
  ['a clause twice', { clauses: [...HUNAN_2020.clauses, ...(first ? [first] : [])] }, '从句“不可比”写了两次'],
  [
    'a question twice',
    { questions: [...HUNAN_2020.questions, ...(question ? [question] : [])] },
    '问题“上年.收入总计”写了两次',
  ],
];

test.each(BROKEN)('tells %s', (_, change, problem) => {
  expect(formProblems({ ...HUNAN_2020, ...change })).toEqual([problem]);
});
