/** A draft in last year's file: a paragraph that its place can't do without is emptied, all else is done as told. */
import { strFromU8, unzipSync } from 'fflate';
import { draftDocx } from '../../../../../src/hosts/files/docx';
import { handDocx, p, textsOf } from '../read/support';

const table = (...cells: readonly string[]): string =>
  `<w:tbl><w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr></w:tbl>`;

const DOCUMENT = handDocx(p('2019年度') + table(p('甲'), p('乙')) + p('丙') + p('丁'));
const TEXT = { paragraphs: ['2019年度', '甲', '乙', '丙', '丁'].map((text) => ({ text })) };
const EDITS = {
  texts: [{ paragraph: 0, offset: 0, length: 4, by: '2020' }],
  removed: [1, 3],
  inserted: [{ after: 4, text: '戊' }],
  comments: [],
};

test('the only paragraph of a cell is emptied, another is removed', async () => {
  const drafted = await draftDocx(DOCUMENT, TEXT, EDITS, { showing: 'plain' });
  if (!drafted.ok) throw new Error(drafted.problem.id);
  expect(drafted.refused).toEqual([]);
  expect(await textsOf(drafted.bytes)).toEqual(['2020年度', '', '乙', '丁', '戊']);
});

test.each(['plain', 'highlight', 'track'] as const)(
  '%s: a new paragraph has its own comment',
  async (showing) => {
    const author = { name: '某', date: '2026-01-02T00:00:00Z' };
    const inserted = [{ after: 4, text: '戊【待补充：己】', comment: '请补充：己' }];
    const drafted = await draftDocx(DOCUMENT, TEXT, { ...EDITS, inserted }, { showing, author });
    if (!drafted.ok) throw new Error(drafted.problem.id);
    const parts = unzipSync(drafted.bytes);
    expect(strFromU8(parts['word/comments.xml']!)).toContain('请补充：己');
    const [, commented = ''] =
      /<w:commentRangeStart [^>]*>(.*)<w:commentRangeEnd /.exec(strFromU8(parts['word/document.xml']!)) ?? [];
    expect(commented.replace(/<[^>]*>/g, '')).toBe('戊【待补充：己】');
    expect((await textsOf(drafted.bytes)).at(-1)).toBe('戊【待补充：己】');
  },
);

test('a bad file is a problem in words', async () => {
  const drafted = await draftDocx(new Uint8Array([1, 2]), TEXT, EDITS, { showing: 'plain' });
  expect(drafted.ok).toBe(false);
});
