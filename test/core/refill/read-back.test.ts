/** What reads otherwise than it should, in a table or beside it. */
import type { PublishedDocument, TableBlock } from '../../../src/core/document';
import { isSameBeside, refillTried, tablesApart } from '../../../src/core/refill';

/** Paragraphs by their words, a table as its rows of words. */
function documentOf(...parts: readonly (string | readonly (readonly string[])[])[]): PublishedDocument {
  const paragraphs: { text: string }[] = [];
  const tables: TableBlock[] = [];
  const put = (text: string): number => paragraphs.push({ text }) - 1;
  for (const part of parts) {
    if (typeof part === 'string') put(part);
    else
      tables.push({
        kind: 'table',
        number: tables.length + 1,
        before: paragraphs.length,
        rows: part.map((texts) => ({
          isHead: false,
          cells: texts.map((text, column) => {
            return { text, column, columns: 1, rows: 1, paragraphs: [put(text)] };
          }),
        })),
      });
  }
  return { kind: 'docx', text: { paragraphs }, tables, remarks: [] };
}

const ROWS = [
  ['甲', '1.00'],
  ['乙', '2.00'],
];
const WHOLE = documentOf('标题', ROWS, '说明', [['丙', '3.00']]);

test.each<[string, PublishedDocument, readonly number[], boolean]>([
  ['the same', documentOf('标题', ROWS, '说明', [['丙', '3.00']]), [], true],
  ['blanks and empty lines are nothing', documentOf('标 题', ROWS, '', '说明', [['丙', '3.00 ']]), [], true],
  ['a figure', documentOf('标题', ROWS, '说明', [['丙', '3.01']]), [2], true],
  [
    'two figures changed places',
    documentOf(
      '标题',
      [
        ['甲', '2.00'],
        ['乙', '1.00'],
      ],
      '说明',
      [['丙', '3.00']],
    ),
    [1],
    true,
  ],
  ['rows changed places', documentOf('标题', [...ROWS].reverse(), '说明', [['丙', '3.00']]), [1], true],
  ['a row more', documentOf('标题', [...ROWS, ['乙', '2.00']], '说明', [['丙', '3.00']]), [1], true],
  ['a table less', documentOf('标题', ROWS, '说明'), [2], true],
  ['a table more', documentOf('标题', ROWS, '说明', [['丙', '3.00']], [['丁', '']]), [3], true],
  ['words beside', documentOf('标题', ROWS, '说明二', [['丙', '3.00']]), [], false],
])('%s', (_, now, apart, isSame) => {
  expect(tablesApart(WHOLE, now)).toEqual(apart);
  expect(isSameBeside(WHOLE, now)).toBe(isSame);
});

test('a document with edits made reads as it should with a row gone and one come', () => {
  const edits = {
    lines: [{ paragraph: 0, offset: 0, length: 1, by: '新标' }],
    cells: [{ table: 1, row: 0, column: 1, by: '7.00' }],
    rows: [
      { kind: 'removed' as const, table: 1, row: 1 },
      {
        kind: 'added' as const,
        table: 1,
        after: 1,
        like: 0,
        texts: new Map([
          [0, '戊'],
          [1, '6.00'],
        ]),
      },
    ],
  };
  const now = documentOf(
    '新标题',
    [
      ['甲', '7.00'],
      ['戊', '6.00'],
    ],
    '说明',
    [['丙', '3.00']],
  );
  const expected = refillTried(WHOLE, [edits]);
  expect(tablesApart(expected, now)).toEqual([]);
  expect(isSameBeside(expected, now)).toBe(true);
  expect(tablesApart(expected, WHOLE)).toEqual([1]);
});
