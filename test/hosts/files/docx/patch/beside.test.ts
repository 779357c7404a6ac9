/** What stands beside the text of last year's document: turned where it is a title, told of where it is not, all else as it was. */
import { unzipSync } from 'fflate';
import { render } from '../../../../../src/core/messages';
import { draftDocx, type DocxShowing } from '../../../../../src/hosts/files/docx';
import { p, r, textsOf } from '../read/support';
import { AUTHOR, DATE } from './cases';
import { besideDocx, type BesideParts } from './support/beside';
import { letters, partIn, settled } from './support/tree';

const TURNING = { from: 2023, to: 2024 };
const EDITS = { texts: [], removed: [], inserted: [], comments: [], turning: TURNING };
const PLAIN: DocxShowing = { showing: 'plain' };

async function drafted(parts: BesideParts, options = PLAIN, turning: typeof TURNING = TURNING) {
  const bytes = besideDocx(parts);
  const text = { paragraphs: (await textsOf(bytes)).map((one) => ({ text: one })) };
  const done = await draftDocx(bytes, text, { ...EDITS, turning }, options);
  if (!done.ok) throw new Error(done.problem.id);
  const [before, after] = [unzipSync(bytes), unzipSync(done.bytes)];
  const changed = Object.keys(after).filter((name) => !Buffer.from(after[name]!).equals(before[name]!));
  const textOf = (name: string): string => new TextDecoder().decode(after[name]);
  return {
    changed,
    textOf,
    told: done.warnings.map((one) => render(one)),
    turned: done.turned.map((one) => render(one)),
    made: done.made,
    bytes: done.bytes,
  };
}

const field = (instruction: string, shown: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(shown)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

describe('headers and footers', () => {
  it.each([
    ['a year', p(r('清河县水务局2023年度部门决算')), '清河县水务局2024年度部门决算'],
    ['a year cut into runs', p(r('20') + r('23') + r('年度部门决算')), '2024年度部门决算'],
    ['the year before', p(r('2022年与2023年比较')), '2023年与2024年比较'],
    ['wide digits', p(r('２０２３年度')), '２０２４年度'],
    ['a year in words', p(r('二〇二三年度部门决算')), '二〇二四年度部门决算'],
    ['a year in words with another nought', p(r('二○二二年度')), '二○二三年度'],
    ['a year alone', p(r('2023')), '2024'],
    [
      'a text box',
      p(
        `<w:r><w:pict><v:textbox><w:txbxContent>${p(r('2023年度'))}</w:txbxContent></v:textbox></w:pict></w:r>`,
      ),
      '2024年度',
    ],
  ])('%s turns', async (_, header, expected) => {
    const { changed, textOf, told, turned } = await drafted({ header });
    expect(changed).toEqual(['word/header1.xml']);
    expect(textOf('word/header1.xml').replace(/<[^>]*>|\s/g, '')).toBe(expected);
    expect(told).toEqual([]);
    expect(turned).toEqual([expect.stringMatching(/^页眉“.*”改成了“.*”$/) as unknown]);
  });

  it.each([
    ['no year', p(r('清河县水务局部门决算'))],
    ['a year long ago', p(r('成立于1986年'))],
    ['a page number', p(field('PAGE', '2023'))],
    ['an amount', p(r('2023万元'))],
  ])('%s stays as it is', async (_, header) => {
    expect((await drafted({ header })).changed).toEqual([]);
  });

  it('words of a field are told of, and left', async () => {
    const { changed, told } = await drafted({ header: p(field('STYLEREF "标题"', '2023年度部门决算')) });
    expect(changed).toEqual([]);
    expect(told).toEqual([
      '页眉“2023年度部门决算”是由域算出来的，没有改：请在 Word 里更新域（全选后按 F9），再看年份对不对',
    ]);
  });

  it('a date of last year’s publication is told of', async () => {
    const { changed, told } = await drafted({ footer: p(r('2024年8月')) });
    expect(changed).toEqual([]);
    expect(told).toEqual(['页脚“2024年8月”没有改，里面还是去年的“2024年”：请在 Word 里改成今年的']);
  });

  it('the department has its new name', async () => {
    const turning = { ...TURNING, renamed: { from: '清河县水务局', to: '清河县水利局' } };
    const { textOf } = await drafted({ header: p(r('清河县水务局2023年度')) }, PLAIN, turning);
    expect(textOf('word/header1.xml')).toContain('清河县水利局2024年度');
  });

  it('tracked: accepted it is the plain one, rejected what it was', async () => {
    const header = p(r('清河县水务局2023年度部门决算'));
    const plain = await drafted({ header });
    const tracked = await drafted({ header }, { showing: 'track', author: { name: AUTHOR, date: DATE } });
    const before = besideDocx({ header });
    const lettersOf = (bytes: Uint8Array, way?: 'accept' | 'reject') => {
      const root = partIn(bytes, 'word/header1.xml');
      return letters(way ? settled(root, AUTHOR, way) : root);
    };
    expect(lettersOf(tracked.bytes, 'accept')).toEqual(lettersOf(plain.bytes));
    expect(lettersOf(tracked.bytes, 'reject')).toEqual(lettersOf(before));
    expect(lettersOf(plain.bytes)).not.toEqual(lettersOf(before));
  });
});

describe('the rest of the package', () => {
  const core = (title: string): string =>
    `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>${title}</dc:title><dc:creator>2023年的人</dc:creator><dcterms:created>2023-08-01T00:00:00Z</dcterms:created></cp:coreProperties>`;

  it('the title among the properties turns, nothing else there', async () => {
    const { changed, textOf } = await drafted({ core: core('水务局2023年度决算&amp;说明') });
    expect(changed).toEqual(['docProps/core.xml']);
    expect(textOf('docProps/core.xml')).toBe(core('水务局2024年度决算&amp;说明'));
  });

  it('notes, charts and pictures are told of', async () => {
    const footnotes = `<w:footnote w:id="2">${p(r('2023年含追加的12.50万元'))}</w:footnote>`;
    const { changed, told } = await drafted({ footnotes, charts: 2, pictures: 1 });
    expect(changed).toEqual([]);
    expect(told).toEqual([
      '脚注“2023年含追加的12.50万元”没有改，里面还是去年的“2023年、12.50万元”：请在 Word 里改成今年的',
      '文档里有 2 张图表，没有改，画的还是去年的数：请换成今年的',
      '文档里有 1 张图片，图片里的字和数看不到：请看有没有去年的',
    ]);
  });

  it('a header that can’t be read is told of', async () => {
    const { told } = await drafted({ header: '<w:p>' });
    expect(told).toEqual(['文档里的“word/header1.xml”写着去年的年份，没有改：请在 Word 里看一看']);
  });
});
