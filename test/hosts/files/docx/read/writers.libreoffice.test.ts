/** The same text out of every writer: ours, a hand-made document, a page, plain text and .odt, as LibreOffice writes them; and its own plain text as a second opinion. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import type { TextParagraph } from '../../../../../src/core/proofread/types';
import { documentText } from '../../../../../src/core/narrative/document';
import { writeDocx } from '../../../../../src/hosts/files/docx';
import { writeTextFile } from '../../../../../src/hosts/files/text';
import { SAMPLE } from '../support/sample';
import {
  definition,
  handDocx,
  level,
  list,
  listed,
  p,
  paragraphsOf,
  problemOf,
  r,
  style,
  styled,
  textsOf,
} from './support';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'juesuan-read-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What LibreOffice makes of a file, by the name of one of its filters. */
function converted(name: string, content: Uint8Array | string, to: string): Uint8Array {
  const source = join(folder, name);
  writeFileSync(source, content);
  const target = join(folder, `to-${to.split(':')[0]}`);
  mkdirSync(target, { recursive: true });
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', target, source], {
    stdio: 'ignore',
  });
  return new Uint8Array(readFileSync(join(target, `${basename(name, extname(name))}.${to.split(':')[0]}`)));
}

const PLAIN = 'txt:Text (encoded):UTF8';
const lines = (bytes: Uint8Array): string[] =>
  new TextDecoder()
    .decode(bytes)
    .split(/\r?\n/)
    .map((line) => line.replace(/\s/g, ''))
    .filter((line) => line !== '');
const shown = (texts: readonly string[]): string[] =>
  texts.map((text) => text.replace(/\s/g, '')).filter((text) => text !== '');

const WANTED = shown(documentText(SAMPLE).split('\n'));

it('ours', async () => expect(shown(await textsOf(await writeDocx(SAMPLE)))).toEqual(WANTED));

/** Without the controls around sections: LibreOffice itself writes their first paragraphs twice. */
const document = (): Uint8Array =>
  handDocx(
    styled('区委政法委2020年度部门决算情况说明', 't') +
      styled('一、收入支出决算总体情况说明', '1') +
      p(`${r('2020年度收、支总计')}${r('629', '<w:b/>')}${r('.09')}${r('万元。')}`) +
      `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid><w:tr><w:tc><w:tcPr/>${p('合计')}</w:tc><w:tc><w:tcPr/>${p('629.09')}</w:tc></w:tr></w:tbl>` +
      p('全年接待165人次。'),
    { styles: style('t', 'Title') + style('1', 'heading 1', '<w:outlineLvl w:val="0"/>') },
  );
const filled = async (docx: Uint8Array): Promise<TextParagraph[]> =>
  (await paragraphsOf(docx)).filter(({ text }) => text !== '');

it.each([
  ['.docx', (): Uint8Array => converted('own.docx', document(), 'docx')],
  ['.odt', (): Uint8Array => converted('way.odt', converted('way.docx', document(), 'odt'), 'docx')],
  ['.doc', (): Uint8Array => converted('old.doc', converted('old.docx', document(), 'doc'), 'docx')],
])('a document by way of %s', async (_, way) =>
  expect(await filled(way())).toEqual(await filled(document())),
);

it('plain text', async () =>
  expect(
    shown(await textsOf(converted('plain.txt', writeTextFile(SAMPLE), 'docx:MS Word 2007 XML'))),
  ).toEqual(WANTED));

it('a page, its headings and its table', async () => {
  const html =
    '<html><head><meta charset="utf-8"></head><body><h1>一、收入</h1><p>收入<b>629</b>.<i>09</i>万元<br>支出</p><table border="1"><tr><td>合计</td><td>629.09</td></tr></table><p>完。</p></body></html>';
  const docx = converted('page.html', html, 'docx:MS Word 2007 XML');
  expect((await paragraphsOf(docx)).filter(({ text }) => text !== '')).toEqual([
    { text: '一、收入', style: 'heading' },
    { text: '收入629.09万元\n支出' },
    { text: '合计', style: 'table' },
    { text: '629.09', style: 'table' },
    { text: '完。' },
  ]);
});

it.each([
  ['doc', 'isOldWord'],
  ['rtf', 'isRtf'],
  ['pdf', 'isPdf'],
  ['odt', 'isOdt'],
])('a genuine .%s is named', async (kind, problem) =>
  expect(await problemOf(converted(`genuine-${kind}.docx`, document(), kind))).toBe(problem),
);

describe('numbers that the program prints', () => {
  const numbering =
    definition(
      0,
      level(0, 'chineseCounting', '%1、', '<w:suff w:val="nothing"/>') +
        level(1, 'chineseCounting', '（%2）', '<w:suff w:val="nothing"/>') +
        level(2, 'decimal', '%3、', '<w:suff w:val="nothing"/>'),
    ) +
    definition(1, level(0, 'ideographTraditional', '%1、') + level(1, 'decimal', '%1.%2')) +
    definition(2, level(0, 'decimalEnclosedCircleChinese', '%1', '<w:suff w:val="nothing"/>')) +
    list(1, 0) +
    list(2, 1) +
    list(3, 2) +
    list(4, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>');
  const styles =
    style('1', 'heading 1', '<w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/>') +
    style(
      '2',
      'heading 2',
      '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="1"/>',
    );
  const body =
    styled('收入', '1') +
    styled('总体', '2') +
    styled('结构', '2') +
    listed('明细', 1, 2) +
    listed('再一项', 1, 2) +
    styled('支出', '1') +
    styled('总体', '2') +
    listed('明细', 1, 2) +
    p('正文') +
    listed('甲类', 2) +
    listed('一项', 2, 1) +
    listed('乙类', 2) +
    listed('其一', 3) +
    listed('其二', 3) +
    listed('重新开始', 4) +
    listed('接着', 4) +
    p(
      `${r('收入')}<w:del w:id="9" w:author="a"><w:r><w:delText>1,000</w:delText></w:r></w:del><w:ins w:id="8" w:author="a">${r('629.09')}</w:ins>`,
    );
  const docx = (): Uint8Array => handDocx(body, { styles, numbering });

  it('are those that LibreOffice prints', async () => {
    const ours = shown(await textsOf(docx()));
    expect(ours.slice(0, 8)).toEqual([
      '一、收入',
      '（一）总体',
      '（二）结构',
      '1、明细',
      '2、再一项',
      '二、支出',
      '（一）总体',
      '1、明细',
    ]);
    const printed = lines(converted('numbers.docx', docx(), PLAIN));
    expect(ours.slice(0, -1)).toEqual(printed.slice(0, -1));
  });

  it('stay when LibreOffice writes the document anew', async () =>
    expect(shown(await textsOf(converted('again.docx', docx(), 'docx')))).toEqual(
      shown(await textsOf(docx())),
    ));
});
