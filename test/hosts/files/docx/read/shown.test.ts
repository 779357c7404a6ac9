/** What of a paragraph is shown, however the program that wrote it cut it into pieces. */
import { handDocx, p, paragraphsOf, problemOf, r, remarksOf, STRICT, textsOf } from './support';

const SENTENCE = '2020年度收、支总计629.09万元。';

const field = (instruction: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

const box = (text: string): string =>
  `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx><w:txbxContent>${p(text)}</w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${p(text)}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`;

describe('one sentence', () => {
  const ways: Readonly<Record<string, string>> = {
    'in one run': p(SENTENCE),
    'a run a character': p([...SENTENCE].map((char) => r(char)).join('')),
    'with an insertion and a deletion': p(
      `${r('2020年度收、支总计')}<w:del w:id="1"><w:r><w:delText>1,000.00</w:delText></w:r></w:del><w:ins w:id="2">${r('629.09')}</w:ins>${r('万元。')}`,
    ),
    'with a move': p(
      `${r('2020年度收、支')}<w:moveFrom w:id="1">${r('万元')}</w:moveFrom>${r('总计629.09')}<w:moveTo w:id="2">${r('万元')}</w:moveTo>${r('。')}`,
    ),
    'with a deletion inside an insertion': p(
      `${r('2020年度收、支总计')}<w:ins w:id="1"><w:del w:id="2">${r('7')}</w:del>${r('629.09')}</w:ins>${r('万元。')}`,
    ),
    'with a hyperlink, a smart tag and custom XML': p(
      `<w:hyperlink r:id="x">${r('2020年度')}</w:hyperlink><w:smartTag w:element="e"><w:smartTagPr/>${r('收、支总计')}</w:smartTag><w:customXml w:element="e">${r('629.09万元。')}</w:customXml>`,
    ),
    'with a control in the line': p(
      `${r('2020年度收、支总计')}<w:sdt><w:sdtPr><w:tag w:val="1.总计"/></w:sdtPr><w:sdtContent>${r('629.09')}</w:sdtContent></w:sdt>${r('万元。')}`,
    ),
    'in a control of its own': `<w:sdt><w:sdtPr/><w:sdtContent>${p(SENTENCE)}</w:sdtContent></w:sdt>`,
    'with a simple field': p(
      `${r('2020年度收、支总计')}<w:fldSimple w:instr=" DOCPROPERTY 总计 ">${r('629.09')}</w:fldSimple>${r('万元。')}`,
    ),
    'with a field': p(`${r('2020年度收、支总计')}${field('REF 总计 \\h', '629.09')}${r('万元。')}`),
    'with a field in the instruction of a field': p(
      `${r('2020年度收、支总计')}<w:r><w:fldChar w:fldCharType="begin"/></w:r>${r('IF ')}${field('REF x', '1')}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('629.09')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${r('万元。')}`,
    ),
    'with a field without result': p(
      `${r('2020年度收、')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>XE "支"</w:instrText></w:r>${r('索引')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${r('支总计629.09万元。')}`,
    ),
    'with a field that never ends': p(
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${r('2020年度收、支总计629.09万元。')}`,
    ),
    'with the properties of a control': p(
      `<w:sdt><w:sdtPr><w:rPr><w:vanish/></w:rPr></w:sdtPr><w:sdtContent>${r('2020年度收、支总计629.09万元。')}</w:sdtContent></w:sdt>`,
    ),
    'with hidden text': p(
      `${r('2020年度收、支总计')}${r('（旧）', '<w:vanish/>')}${r('629.09万元。', '<w:vanish w:val="0"/>')}`,
    ),
    'with notes and comments': p(
      `${r('2020年度收、支总计')}<w:commentRangeStart w:id="0"/>${r('629.09')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>${r('万元')}<w:r><w:footnoteReference w:id="2"/></w:r>${r('。')}`,
    ),
    'with a page break noted by the program': p(
      `${r('2020年度收、支')}<w:r><w:lastRenderedPageBreak/><w:t>总计629.09万元。</w:t></w:r>`,
    ),
    'with soft hyphens and marks of spelling': p(
      `<w:proofErr w:type="spellStart"/>${r('2020年度收、支总计')}<w:r><w:softHyphen/></w:r><w:bookmarkStart w:id="0" w:name="a"/>${r('629.09万元。')}<w:bookmarkEnd w:id="0"/>`,
    ),
    'with former properties': p(
      SENTENCE,
      '<w:pPrChange w:id="1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange>',
    ),
    'with tab stops, which are no tabs': p(SENTENCE, '<w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs>'),
    'with phonetic guides': p(
      `<w:r><w:ruby><w:rubyPr/><w:rt>${r('niandu')}</w:rt><w:rubyBase>${r('2020年度')}</w:rubyBase></w:ruby></w:r>${r('收、支总计629.09万元。')}`,
    ),
    'with a paragraph end deleted':
      p(r('2020年度收、'), '<w:rPr><w:del w:id="1"/></w:rPr>') + p('支总计629.09万元。'),
    'with its first letters set large':
      p(
        r('20'),
        '<w:framePr w:dropCap="drop" w:lines="2" w:wrap="around" w:vAnchor="text" w:hAnchor="text"/>',
      ) + p('20年度收、支总计629.09万元。'),
    'with its first letters in the margin':
      p(r('20'), '<w:framePr w:dropCap="margin" w:lines="3"/>') + p('20年度收、支总计629.09万元。'),
    'in a frame that is no drop cap': p(SENTENCE, '<w:framePr w:dropCap="none" w:w="3000"/>'),
    'after a paragraph deleted whole':
      p(`<w:del w:id="1">${r('旧段')}</w:del>`, '<w:rPr><w:del w:id="2"/></w:rPr>') + p(SENTENCE),
  };
  it.each(Object.entries(ways))('%s', async (_, body) =>
    expect(await textsOf(handDocx(body))).toEqual([SENTENCE]),
  );

  it.each(Object.entries(ways))('%s, in the strict format', async (_, body) =>
    expect(await textsOf(handDocx(body, { namespace: STRICT }))).toEqual([SENTENCE]),
  );

  it('with other prefixes', async () => {
    const { strToU8, strFromU8, unzipSync, zipSync } = await import('fflate');
    const parts = unzipSync(handDocx(p(SENTENCE)));
    const document = strFromU8(parts['word/document.xml']!);
    const renamed = document.replace(/(<\/?|xmlns:|\s)w:/g, '$1ns0:').replace('xmlns:w=', 'xmlns:ns0=');
    expect(renamed).not.toContain('w:t');
    expect(await textsOf(zipSync({ ...parts, 'word/document.xml': strToU8(renamed) }))).toEqual([SENTENCE]);
  });

  it('in UTF-16', async () => {
    const { strFromU8, unzipSync, zipSync } = await import('fflate');
    const parts = unzipSync(handDocx(p(SENTENCE)));
    const text = `\ufeff${strFromU8(parts['word/document.xml']!).replace('UTF-8', 'UTF-16')}`;
    const wide = new Uint8Array(Uint16Array.from([...text].map((char) => char.charCodeAt(0))).buffer);
    expect(await textsOf(zipSync({ ...parts, 'word/document.xml': wide }))).toEqual([SENTENCE]);
  });
});

describe('spaces and signs', () => {
  const cases: Readonly<Record<string, readonly [string, string]>> = {
    'spaces at the edges are kept where the file says so': [r(' 1 ') + r('2'), ' 1 2'],
    'and dropped where it does not': ['<w:r><w:t> 1 </w:t></w:r><w:r><w:t>2</w:t></w:r>', '12'],
    'but wide ones stay': ['<w:r><w:t>\u3000\u30001</w:t></w:r>', '\u3000\u30001'],
    'a tab': ['<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r>', 'a\tb'],
    'a soft break': ['<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:cr/><w:t>c</w:t></w:r>', 'a\nb\nc'],
    'a hyphen that does not break': [
      '<w:r><w:t>2019</w:t><w:noBreakHyphen/><w:t>2020</w:t></w:r>',
      '2019-2020',
    ],
    'a circled number of Wingdings': ['<w:r><w:sym w:font="Wingdings" w:char="F083"/></w:r>', '③'],
    'a sign of Symbol': ['<w:r><w:sym w:font="Symbol" w:char="F0B8"/></w:r>', '÷'],
    'a plain character as symbol': ['<w:r><w:sym w:font="仿宋" w:char="2160"/></w:r>', 'Ⅰ'],
    'a symbol nobody knows parts numbers': [
      `${r('1')}<w:r><w:sym w:font="X" w:char="F012"/></w:r>${r('2')}`,
      '1□2',
    ],
    entities: [r('A&amp;B &lt;1&gt; &#x4E07;元'), 'A&B <1> 万元'],
    CDATA: ['<w:r><w:t><![CDATA[1<2]]></w:t></w:r>', '1<2'],
    'a fraction is no number of more digits': [
      '<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>',
      '1/2',
    ],
  };
  it.each(Object.entries(cases))('%s', async (_, [content, text]) =>
    expect((await textsOf(handDocx(p('x') + p(content))))[1]).toBe(text),
  );
});

describe('text boxes', () => {
  it('stand once, after the paragraph they are anchored in', async () =>
    expect(await textsOf(handDocx(p(`${r('前')}<w:r>${box('框内')}</w:r>${r('后')}`) + p('下一段')))).toEqual(
      ['前后', '框内', '下一段'],
    ));

  it('are read from the fallback where there is nothing else', async () =>
    expect(
      await textsOf(
        handDocx(
          p(
            `<w:r><mc:AlternateContent><mc:Fallback><w:pict><v:textbox><w:txbxContent>${p('旧框')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>${r('正文')}`,
          ),
        ),
      ),
    ).toEqual(['正文', '旧框']));

  it('do not break off a field around them', async () =>
    expect(
      await textsOf(
        handDocx(
          p(
            `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF a</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('甲')}<w:r>${box('框')}</w:r>${r('乙')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${r('丙')}`,
          ),
        ),
      ),
    ).toEqual(['甲乙丙', '框']));
});

describe('tables', () => {
  const table = (...rows: string[]): string => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`;
  const row = (...cells: string[]): string =>
    `<w:tr>${cells.map((cell) => `<w:tc><w:tcPr/>${p(cell)}</w:tc>`).join('')}</w:tr>`;

  it('are paragraphs of their own kind', async () =>
    expect(
      await paragraphsOf(handDocx(p('前') + table(row('项目', '金额'), row('合计', '629.09')) + p('后'))),
    ).toEqual([
      { text: '前' },
      { text: '项目', style: 'table' },
      { text: '金额', style: 'table' },
      { text: '合计', style: 'table' },
      { text: '629.09', style: 'table' },
      { text: '后' },
    ]));

  it('of one cell are frames around text', async () =>
    expect(await paragraphsOf(handDocx(table(row('本年收入629.09万元。'))))).toEqual([
      { text: '本年收入629.09万元。' },
    ]));

  it('inside a frame are tables', async () =>
    expect(
      (
        await paragraphsOf(
          handDocx(table(`<w:tr><w:tc>${p('框')}${table(row('1', '2'))}${p('尾')}</w:tc></w:tr>`)),
        )
      ).map(({ text, style = '' }) => text + style),
    ).toEqual(['框', '1table', '2table', '尾']));

  it('do not take in the paragraph before, whose end was deleted', async () => {
    const before = p(r('前'), '<w:rPr><w:del w:id="1"/></w:rPr>');
    expect(await textsOf(handDocx(before + table(row('1', '2'))))).toEqual(['前', '1', '2']);
  });

  it('lose the rows and cells that were deleted', async () => {
    const gone = `<w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc>${p('删')}</w:tc></w:tr>`;
    const cellGone = `<w:tr><w:tc><w:tcPr><w:cellDel w:id="1"/></w:tcPr>${p('删')}</w:tc><w:tc>${p('留')}</w:tc></w:tr>`;
    expect(await textsOf(handDocx(table(row('1', '2'), gone, row('3', '4'), cellGone)))).toEqual([
      '1',
      '2',
      '3',
      '4',
      '留',
    ]);
  });
});

describe('what was left out is told', () => {
  it('tracked changes', async () =>
    expect(await remarksOf(handDocx(p(`<w:ins w:id="1">${r('1')}</w:ins>`)))).toEqual(['changes']));
  it('deletions only', async () =>
    expect(await remarksOf(handDocx(p(`${r('1')}<w:del w:id="1">${r('2')}</w:del>`)))).toEqual(['changes']));
  it('notes', async () =>
    expect(await remarksOf(handDocx(p(`${r('1')}<w:r><w:footnoteReference w:id="2"/></w:r>`)))).toEqual([
      'footnotes',
    ]));
  it('nothing', async () => expect(await remarksOf(handDocx(p('1')))).toEqual([]));
  it('no text at all', async () => expect(await problemOf(handDocx(p('') + p(' ')))).toBe('noText'));
  it('a web page inside', async () =>
    expect(await problemOf(handDocx('<w:altChunk r:id="a"/>'))).toBe('foreignText'));
});
