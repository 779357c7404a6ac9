/** Large documents with many edits are done like small ones: work that grew with both at once would not end here. */
import { patchDocx, type TextEdit } from '../../../../../src/hosts/files/docx';
import { handDocx, p, r } from '../read/support';

/** A page has some 30 paragraphs of some 40 letters in three runs. */
const PAGES = 300;
const PARAGRAPHS = PAGES * 30;
const FONTS = '<w:rFonts w:ascii="仿宋" w:eastAsia="仿宋"/><w:sz w:val="32"/>';
const page = p(
  r('一般公共预算财政拨款支出', FONTS) + r('629.09', FONTS) + r('万元，占本年支出合计的百分之九十。', FONTS),
);

const edits = (count: number): TextEdit[] =>
  Array.from({ length: count }, (_, place) => ({
    paragraph: Math.floor((place * PARAGRAPHS) / count),
    offset: 12,
    length: 6,
    by: '630.00',
  }));

it('a document of 300 pages with 5,000 edits and 5,000 comments', async () => {
  const docx = handDocx(page.repeat(PARAGRAPHS));
  const comments = edits(5000).map((edit) => ({ ...edit, text: '按表01' }));
  const patched = await patchDocx(
    docx,
    { texts: edits(5000), comments },
    { showing: 'track', author: { name: 'W', date: 'D' } },
  );
  expect(patched.ok && patched.made).toBe(10000);
});

it('one run of 100,000 pieces, every other of which changes', async () => {
  const pieces = 100_000;
  const docx = handDocx(`<w:p><w:r>${'<w:t>甲</w:t><w:softHyphen/>'.repeat(pieces)}</w:r></w:p>`);
  const texts = Array.from({ length: pieces / 2 }, (_, place) => ({
    paragraph: 0,
    offset: place * 2,
    length: 1,
    by: '乙',
  }));
  const patched = await patchDocx(docx, { texts }, { showing: 'track', author: { name: 'W', date: 'D' } });
  expect(patched.ok && patched.made).toBe(pieces / 2);
});
