/** Of figures that may be others, the ones that a reader of this year's words would refuse as anything else. */
import { decidedByWords, type OpenFigure } from '../../../src/core/learn/decided';
import { proofread, type TextDocument } from '../../../src/core/proofread';
import { book, documentOf } from '../proofread/support';

const read = (text: TextDocument) => proofread(text, book());
const decided = (text: string, ...figures: readonly OpenFigure[]): readonly string[] =>
  [...decidedByWords(documentOf(text), figures, read)].map(({ own }) => own);

const TOTAL = '一、收入支出决算总体情况说明\n2020年度收入总计1286.40万元。';

it.each<readonly [string, string, OpenFigure, readonly string[]]>([
  ['named by its words', TOTAL, { paragraph: 1, own: '1286.40', others: ['1250.00'] }, ['1286.40']],
  ['the other is no other', TOTAL, { paragraph: 1, own: '1286.40', others: ['1286.40'] }, []],
  ['nowhere in the paragraph', TOTAL, { paragraph: 0, own: '1286.40', others: ['1250.00'] }, []],
  ['words that name nothing', '其中1286.40万元。', { paragraph: 0, own: '1286.40', others: ['1250.00'] }, []],
])('%s', (_, text, figure, expected) => {
  expect(decided(text, figure)).toEqual(expected);
});

it('several of one paragraph are looked at one after the other', () => {
  const text = '一、收入支出决算总体情况说明\n2020年度收入总计1286.40万元，支出总计1286.40万元。';
  expect(decided(text, { paragraph: 1, own: '1286.40', others: ['1250.00', '1100.00'] })).toEqual([
    '1286.40',
  ]);
});
