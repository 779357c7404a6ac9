/** Cells, comments and paragraphs of whole documents, and the package around them. */
import { strFromU8, strToU8, unzipSync } from 'fflate';
import {
  patchDocx,
  readDocx,
  writeDocx,
  type DocxEdits,
  type DocxShowing,
} from '../../../../../src/hosts/files/docx';
import { readDirectory } from '../../../../../src/hosts/files/xlsx/zip/directory';
import { SAMPLE } from '../support/sample';
import { handDocx, p, r, STRICT, textsOf } from '../read/support';
import { AUTHOR, DATE } from './cases';

const author = { name: AUTHOR, date: DATE };
const PLAIN: DocxShowing = { showing: 'plain', author };

async function done(docx: Uint8Array, edits: DocxEdits, options: DocxShowing = PLAIN): Promise<Uint8Array> {
  const patched = await patchDocx(docx, edits, options);
  if (!patched.ok) throw new Error(patched.problem.phrase.zh);
  expect(patched.refused).toEqual([]);
  return patched.bytes;
}

const partOf = (docx: Uint8Array, name: string): string => strFromU8(unzipSync(docx)[name]!);
const bodyOf = (docx: Uint8Array): string =>
  /<w:body>(.*)<\/w:body>/s.exec(partOf(docx, 'word/document.xml'))?.[1] ?? '';

const B = '<w:rPr><w:b/></w:rPr>';
const tc = (content: string): string => `<w:tc><w:tcPr><w:tcW w:w="9"/></w:tcPr>${content}</w:tc>`;
const table = (...rows: string[][]): string =>
  `<w:tbl><w:tblPr/>${rows.map((cells) => `<w:tr>${cells.map(tc).join('')}</w:tr>`).join('')}</w:tbl>`;

describe('cells', () => {
  const number = `<w:p><w:pPr><w:jc w:val="right"/></w:pPr><w:r>${B}<w:t>629</w:t></w:r><w:r><w:t>.09</w:t></w:r></w:p>`;
  const empty = '<w:p><w:pPr><w:jc w:val="right"/><w:rPr><w:b/></w:rPr></w:pPr></w:p>';

  it('keep their properties and the look of their first run', async () => {
    const docx = handDocx(table([p('合计'), number], [p('项'), empty]) + p('末'));
    const cells = [
      { table: 1, row: 0, column: 1, by: '629.90' },
      { table: 1, row: 1, column: 1, by: '0.00' },
    ];
    const right = (content: string, mark = ''): string =>
      `<w:p><w:pPr><w:jc w:val="right"/>${mark}</w:pPr><w:r>${B}<w:t>${content}</w:t></w:r></w:p>`;
    expect(bodyOf(await done(docx, { cells }))).toBe(
      table([p('合计'), right('629.90')], [p('项'), right('0.00', B)]) + p('末'),
    );
  });

  it('of several paragraphs are one; where none may go they are emptied', async () => {
    const docx = handDocx(table([p(' ') + p('一') + p('二') + p('三'), p('四')]) + p('末'));
    const cells = [{ table: 1, row: 0, column: 0, by: '五\n六' }];
    const plain = await done(docx, { cells });
    const reading = await readDocx(plain);
    expect(reading.ok && reading.tables[0]?.rows[0]?.cells[0]?.text).toBe('五\n六');
    expect(await textsOf(plain)).toEqual([' ', '五\n六', '四', '末']);
    const track = await done(docx, { cells }, { showing: 'track', author });
    expect((await textsOf(track)).filter((text) => text.trim() !== '')).toEqual(['五\n六', '四', '末']);
  });

  it('under merged ones are found by their places', async () => {
    const merged = `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p('甲')}</w:tc>${tc(p('乙'))}</w:tr></w:tbl>`;
    const docx = handDocx(merged + table([p('丙'), p('丁')]) + p('末'));
    const cells = [
      { table: 1, row: 0, column: 2, by: '1' },
      { table: 2, row: 0, column: 0, by: '2' },
    ];
    expect(await textsOf(await done(docx, { cells }))).toEqual(['甲', '1', '2', '丁', '末']);
  });
});

describe('paragraphs', () => {
  const first = `<w:p w14:paraId="11" w:rsidR="2"><w:pPr><w:pStyle w:val="a"/><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr><w:r>${B}<w:t>一</w:t></w:r><w:r><w:t>甲</w:t></w:r></w:p>`;
  const spaced = first.replace(
    '<w:p ',
    '<w:p xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" ',
  );

  it('come with the properties of the one before and the look of its first run', async () => {
    const docx = handDocx(spaced + p('末'));
    const inserted = [
      { after: 0, text: '二' },
      { after: 0, text: '三\t四' },
    ];
    const like = (content: string): string =>
      spaced.replace(' w14:paraId="11"', '').replace(/<w:r>.*<\/w:r>/, `<w:r>${B}${content}</w:r>`);
    expect(bodyOf(await done(docx, { inserted }))).toBe(
      spaced + like('<w:t>二</w:t>') + like('<w:t>三</w:t><w:tab/><w:t>四</w:t>') + p('末'),
    );
  });

  it('go, the marks of ranges that others need stay', async () => {
    const marked =
      '<w:p><w:bookmarkStart w:id="1" w:name="b"/><w:r><w:t>乙</w:t></w:r><w:proofErr w:type="gramEnd"/></w:p>';
    const docx = handDocx(`${p('甲')}${marked}<w:p><w:bookmarkEnd w:id="1"/>${r('丙')}</w:p>`);
    expect(bodyOf(await done(docx, { removed: [1] }))).toBe(
      `${p('甲')}<w:bookmarkStart w:id="1" w:name="b"/><w:p><w:bookmarkEnd w:id="1"/>${r('丙')}</w:p>`,
    );
  });

  it('as tracked marks', async () => {
    const docx = handDocx(p('甲') + p('乙') + p('丙'));
    const said = (id: number): string => `w:id="${id}" w:author="${AUTHOR}" w:date="${DATE}"`;
    const track: DocxShowing = { showing: 'track', author };
    const body = bodyOf(await done(docx, { removed: [1], inserted: [{ after: 0, text: '丁' }] }, track));
    expect(body).toMatch(
      /<w:p><w:pPr><w:rPr><w:ins [^>]*\/><\/w:rPr><\/w:pPr><w:ins [^>]*><w:r><w:t>丁<\/w:t><\/w:r><\/w:ins><\/w:p>/,
    );
    expect(body).toContain(
      `<w:p><w:pPr><w:rPr><w:del ${said(1)}/></w:rPr></w:pPr><w:del ${said(2)}><w:r><w:delText xml:space="preserve">乙</w:delText></w:r></w:del></w:p>`,
    );
  });
});

describe('text boxes', () => {
  const box = (shown: string, older: string): string =>
    `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${shown}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${older}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>${r('正文')}</w:p>`;
  const texts = [
    { paragraph: 1, offset: 2, length: 4, by: '5.00' },
    { paragraph: 0, offset: 0, length: 1, by: '主' },
  ];

  it('are changed in both ways in which they are kept', async () => {
    const docx = handDocx(box(p('收入3.00元'), p(r('收入3.') + r('00元'))) + p('末'));
    const bytes = await done(docx, { texts });
    expect(bodyOf(bytes)).toBe(
      box(
        p('<w:r><w:t>收入5.00元</w:t></w:r>'),
        p('<w:r><w:t>收入5.00</w:t></w:r><w:r><w:t>元</w:t></w:r>'),
      ).replace(r('正文'), '<w:r><w:t>主文</w:t></w:r>') + p('末'),
    );
  });

  it.each([
    ['that say something else', p('收入4.00元')],
    ['of more paragraphs', p('收入3.00元') + p('收入3.00元')],
    ['of a field', p('<w:fldSimple w:instr="PAGE"><w:r><w:t>收入3.00元</w:t></w:r></w:fldSimple>')],
  ])('older ones %s are left alone', async (_, older) => {
    const bytes = await done(handDocx(box(p('收入3.00元'), older) + p('末')), { texts: texts.slice(0, 1) });
    expect(bodyOf(bytes)).toBe(box(p('<w:r><w:t>收入5.00元</w:t></w:r>'), older) + p('末'));
  });
});

describe('comments', () => {
  const comment = { paragraph: 0, offset: 2, length: 2, text: '应为“3.00”\n见表01 <合计>&\u0001' };
  const range = (id: number, words: string): string =>
    `<w:commentRangeStart w:id="${id}"/>${words}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
  const told = (id: number): string =>
    `<w:comment w:id="${id}" w:author="W" w:date="${DATE}" w:initials="W"><w:p><w:r><w:t>应为“3.00”</w:t></w:r></w:p><w:p><w:r><w:t>见表01 &lt;合计&gt;&amp;</w:t></w:r></w:p></w:comment>`;

  it('are put on their words, with a part of their own', async () => {
    const docx = handDocx(`<w:p><w:r>${B}<w:t>收入3.0</w:t></w:r><w:r><w:t>0元</w:t></w:r></w:p>`);
    const bytes = await done(docx, { comments: [{ ...comment, length: 4 }] });
    const words = `<w:r>${B}<w:t>收入</w:t></w:r>`;
    expect(bodyOf(bytes)).toBe(
      `<w:p>${words}${range(1, `<w:r>${B}<w:t>3.0</w:t></w:r><w:r><w:t>0</w:t></w:r>`)}<w:r><w:t>元</w:t></w:r></w:p>`,
    );
    expect(partOf(bytes, 'word/comments.xml')).toContain(told(1));
    expect(partOf(bytes, '[Content_Types].xml')).toMatch(
      /PartName="\/word\/comments.xml" ContentType="[^"]*wordprocessingml.comments\+xml"/,
    );
    expect(partOf(bytes, 'word/_rels/document.xml.rels')).toMatch(
      /Type="[^"]*officeDocument\/2006\/relationships\/comments"/,
    );
    expect(await textsOf(bytes)).toEqual(['收入3.00元']);
  });

  it('join those that stand there', async () => {
    const own = `<?xml version="1.0"?>\n<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="6" w:author="V"><w:p/></w:comment></w:comments>`;
    const docx = handDocx(p('收入3.00元'), {
      extra: {
        'word/comments.xml': strToU8(own),
        'word/_rels/document.xml.rels': strToU8(
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="c" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>',
        ),
      },
    });
    const bytes = await done(docx, { comments: [comment] });
    expect(partOf(bytes, 'word/comments.xml')).toBe(own.replace('</w:comments>', `${told(7)}</w:comments>`));
    for (const part of ['[Content_Types].xml', 'word/_rels/document.xml.rels'])
      expect(partOf(bytes, part)).toBe(partOf(docx, part));
  });

  it.each([
    [
      'after what is lacking',
      p('<w:r><w:t>甲乙</w:t></w:r>'),
      1,
      0,
      `<w:r><w:t>甲</w:t></w:r>${range(1, '')}<w:r><w:t>乙</w:t></w:r>`,
    ],
    ['in an empty paragraph', '<w:p/>', 0, 0, range(1, '')],
    [
      'on an equation',
      p('<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>'),
      0,
      1,
      range(1, '<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>'),
    ],
    [
      'on a field',
      p(`<w:fldSimple w:instr="PAGE"><w:r><w:t>12</w:t></w:r></w:fldSimple>`),
      0,
      2,
      `<w:fldSimple w:instr="PAGE">${range(1, '<w:r><w:t>12</w:t></w:r>')}</w:fldSimple>`,
    ],
  ])('%s', async (_, body, offset, length, wanted) => {
    const bytes = await done(handDocx(body + p('末')), { comments: [{ ...comment, offset, length }] });
    expect(bodyOf(bytes)).toBe(`<w:p>${wanted}</w:p>${p('末')}`);
  });

  it('stand beside changes, and tell why they were made', async () => {
    const docx = handDocx(p('<w:r><w:t>收入3.00元</w:t></w:r>'));
    const texts = [{ paragraph: 0, offset: 2, length: 4, by: '5.00', why: '按表01' }];
    const bytes = await done(docx, { texts, comments: [{ ...comment, offset: 0, length: 7 }] });
    const inner = `<w:r><w:t>收入</w:t></w:r>${range(1, '<w:r><w:t>5.00</w:t></w:r>')}<w:r><w:t>元</w:t></w:r>`;
    expect(bodyOf(bytes)).toBe(`<w:p>${range(2, inner)}</w:p>`);
    expect(partOf(bytes, 'word/comments.xml')).toContain('<w:t>按表01</w:t>');
  });
});

describe('the package', () => {
  const picture = Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 251);

  it('keeps every entry that did not change as it lies, in its order', async () => {
    const docx = handDocx(p('甲乙'), {
      extra: { 'word/media/a.png': picture, 'customXml/item1.xml': strToU8('<a/>') },
    });
    const bytes = await done(docx, { texts: [{ paragraph: 0, offset: 0, length: 1, by: '丙' }] });
    const [before, after] = [readDirectory(docx)!, readDirectory(bytes)!];
    expect(after.entries.map(({ name }) => name)).toEqual(before.entries.map(({ name }) => name));
    for (const [place, entry] of before.entries.entries()) {
      const other = after.entries[place]!;
      const raw = (file: Uint8Array, { offset, compressedSize, name }: typeof entry): Uint8Array =>
        file.subarray(offset, offset + 30 + name.length + compressedSize);
      if (entry.name !== 'word/document.xml') expect(raw(bytes, other)).toEqual(raw(docx, entry));
    }
  });

  it('is the one given where nothing is to be done', async () => {
    const docx = handDocx(p('甲'));
    expect(await done(docx, {})).toBe(docx);
    expect(await done(docx, { texts: [{ paragraph: 0, offset: 0, length: 1, by: '甲' }] })).toBe(docx);
  });

  it('keeps a byte order mark, other prefixes, comments and instructions between tags', async () => {
    const xml = `\ufeff<?xml version="1.0"?><!-- <w:t>x</w:t> --><document xmlns="${STRICT}"><body><?pi <t>?><p><r><t>甲<!-- 乙 -->丙</t></r></p>\r\n<p><r><t>丁</t></r></p></body></document>`;
    const docx = handDocx('', { extra: { 'word/document.xml': strToU8(xml) } });
    const texts = [{ paragraph: 1, offset: 0, length: 1, by: '戊' }];
    const own = 'xmlns:jw="http://purl.oclc.org/ooxml/wordprocessingml/main"';
    const bytes = await done(docx, { texts }, { showing: 'highlight' });
    const yellow = `<r><rPr><jw:highlight ${own} jw:val="yellow"/></rPr><t>戊</t></r>`;
    expect(unzipSync(bytes)['word/document.xml']).toEqual(strToU8(xml.replace('<r><t>丁</t></r>', yellow)));
    const first = [{ paragraph: 0, offset: 1, length: 1, by: '戊' }];
    expect(await textsOf(await done(docx, { texts: first }, { showing: 'track', author }))).toEqual([
      '甲戊',
      '丁',
    ]);
  });

  it('the same edits give the same bytes', async () => {
    const docx = await writeDocx(SAMPLE);
    const edits = {
      texts: [{ paragraph: 2, offset: 0, length: 1, by: '某' }],
      comments: [{ paragraph: 3, offset: 0, length: 1, text: '看' }],
    };
    expect(await done(docx, edits)).toEqual(await done(docx, edits));
  });
});
