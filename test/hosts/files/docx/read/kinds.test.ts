/** What the file says a paragraph is. */
import { handDocx, p, paragraphsOf, r, style, styled, type HandParts } from './support';

const kindsOf = async (body: string, parts: HandParts = {}): Promise<(string | undefined)[]> =>
  (await paragraphsOf(handDocx(body, parts))).map(({ style: kind }) => kind);

describe('by the name of the style', () => {
  const cases: Readonly<Record<string, string | undefined>> = {
    Title: 'title',
    title: 'title',
    标题: 'title',
    'heading 1': 'heading',
    'Heading 3': 'heading',
    '标题 2': 'heading',
    一级标题: 'heading',
    'toc 1': 'contents',
    'TOC 2': 'contents',
    '目录 1': 'contents',
    'TOC Heading': 'contents',
    'WPSOffice手动目录 1': 'contents',
    Normal: undefined,
    'Body Text': undefined,
    Subtitle: undefined,
    'heading of nothing': undefined,
  };
  it.each(Object.entries(cases))('%s', async (name, kind) =>
    expect(await kindsOf(styled('收入情况', 'x'), { styles: style('x', name) })).toEqual([kind]),
  );

  it('or of one it is based on', async () =>
    expect(
      await kindsOf(styled('收入情况', 'own'), {
        styles: style('1', 'heading 1') + style('own', '公文一级', '', '1'),
      }),
    ).toEqual(['heading']));

  it('that paragraphs have that name none', async () =>
    expect(
      await kindsOf(p('收入情况'), {
        styles: style('a', 'heading 1').replace('<w:style ', '<w:style w:default="1" '),
      }),
    ).toEqual(['heading']));
});

describe('by the outline', () => {
  const outline = (value: number): string => `<w:outlineLvl w:val="${value}"/>`;
  it('of the paragraph', async () =>
    expect(await kindsOf(p('收入情况', outline(0)) + p('收入情况', outline(9)))).toEqual([
      'heading',
      undefined,
    ]));
  it('of its style', async () =>
    expect(await kindsOf(styled('收入情况', 'a'), { styles: style('a', '一级', outline(1)) })).toEqual([
      'heading',
    ]));
  it('body text in spite of the style', async () =>
    expect(
      await kindsOf(p('收入情况', `<w:pStyle w:val="1"/>${outline(9)}`), { styles: style('1', 'heading 1') }),
    ).toEqual([undefined]));
});

it('sentences set as a heading are none', async () =>
  expect(
    await kindsOf(
      styled('（一）收入情况。2020年收入629.09万元。', '1') +
        styled('（一）收入情况。', '1') +
        styled('本年。共计', 't'),
      { styles: style('1', 'heading 1') + style('t', 'Title') },
    ),
  ).toEqual([undefined, 'heading', undefined]));

describe('the table of contents', () => {
  it('in its control', async () =>
    expect(
      await kindsOf(
        `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('目录')}${p('一、收入1')}</w:sdtContent></w:sdt>${p('正文')}`,
      ),
    ).toEqual(['contents', 'contents', undefined]));

  it('but no other control', async () =>
    expect(
      await kindsOf(
        `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Cover Pages"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('封面')}</w:sdtContent></w:sdt>`,
      ),
    ).toEqual([undefined]));

  it('as a field over several paragraphs, with fields of its own', async () => {
    const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const page = `${mark('begin')}<w:r><w:instrText>PAGEREF _Toc1</w:instrText></w:r>${mark('separate')}${r('3')}${mark('end')}`;
    const first = p(
      `${mark('begin')}<w:r><w:instrText> TOC \\o "1-3" </w:instrText></w:r>${mark('separate')}${r('一、收入')}${page}`,
    );
    const body = first + p(`${r('二、支出')}${page}`) + p(`${mark('end')}${r('正文')}`);
    expect(await paragraphsOf(handDocx(body))).toEqual([
      { text: '一、收入3', style: 'contents' },
      { text: '二、支出3', style: 'contents' },
      { text: '正文' },
    ]);
  });
});
