/**
 * Documents of several writers, changed: LibreOffice opens each and reads what we read, and of tracked changes, written
 * again by LibreOffice, accepting gives the plain text and rejecting the text before.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { patchDocx, writeDocx, type DocxEdits, type DocxShowing } from '../../../../../src/hosts/files/docx';
import { SAMPLE } from '../support/sample';
import { handDocx, p, r, style, styled, textsOf } from '../read/support';
import { AUTHOR, DATE } from './cases';
import { letters, settled, documentIn } from './support/tree';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'juesuan-patch-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function converted(name: string, content: Uint8Array | string, to: string): Uint8Array {
  const source = join(folder, name);
  writeFileSync(source, content);
  const ending = to.split(':')[0] ?? to;
  const target = join(folder, `to-${ending}`);
  mkdirSync(target, { recursive: true });
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', target, source], {
    stdio: 'ignore',
  });
  return new Uint8Array(readFileSync(join(target, `${basename(name, extname(name))}.${ending}`)));
}

const PLAIN = 'txt:Text (encoded):UTF8';
const bare = (texts: readonly string[]): string[] =>
  texts.map((text) => text.replace(/\s/g, '')).filter((text) => text !== '');
const linesOf = (bytes: Uint8Array): string[] => bare(new TextDecoder().decode(bytes).split(/\r?\n/));

const HTML = `<html><head><meta charset="utf-8"></head><body><h1>某局2020年度决算</h1><p>收入<b>629</b>.09万元，支出&nbsp;<i>620.00</i>万元。</p><table border="1"><tr><td>合计</td><td>629.09</td></tr></table><ul><li>人员经费<li>公用经费</ul><p>完</p></body></html>`;

/** As WPS writes: a run for every few letters, each with all its fonts, and controls of its own around them. */
const wps = (): Uint8Array => {
  const fonts =
    '<w:rFonts w:hint="eastAsia" w:ascii="仿宋" w:hAnsi="仿宋" w:eastAsia="仿宋"/><w:sz w:val="32"/>';
  const split = (text: string): string =>
    (text.match(/.{1,2}/gu) ?? []).map((piece) => r(piece, fonts)).join('');
  return handDocx(
    styled('某局决算', 't') +
      p(split('收入629.09万元，支出620.00万元。')) +
      p(`<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/>${split('结余9.09万元。')}`) +
      `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid><w:tr><w:tc><w:tcPr/>${p(split('合计'))}</w:tc><w:tc><w:tcPr/>${p(split('629.09'))}</w:tc></w:tr></w:tbl>` +
      p('完'),
    { styles: style('t', 'Title') },
  );
};

const WRITERS: readonly (readonly [string, () => Promise<Uint8Array> | Uint8Array])[] = [
  ['ours', () => writeDocx(SAMPLE)],
  ['WPS', wps],
  ['LibreOffice from a page', () => converted('page.html', HTML, 'docx:Office Open XML Text')],
  [
    'LibreOffice from text',
    () => converted('plain.txt', '某局决算\n收入629.09万元。\n支出620.00万元。\n完\n', 'docx'),
  ],
  ['LibreOffice by way of .odt', () => converted('way.odt', converted('way.docx', wps(), 'odt'), 'docx')],
  ['python-docx', () => new Uint8Array(readFileSync(join(__dirname, '../read/documents/python-docx.docx')))],
];

/** In every third paragraph the middle goes, is said otherwise or grows. */
function editsOf(texts: readonly string[]): DocxEdits {
  const by = ['甲', '', '乙丙丁'];
  const places = texts.flatMap((text, paragraph) =>
    text.trim().length >= 2 && paragraph < texts.length - 1 ? [paragraph] : [],
  );
  return {
    texts: places
      .filter((_, place) => place % 3 !== 2)
      .map((paragraph, place) => {
        const { length } = texts[paragraph]!;
        return {
          paragraph,
          offset: Math.floor(length / 2),
          length: place % 4 === 3 ? 0 : 1,
          by: by[place % 3]!,
        };
      }),
    inserted: places.slice(0, 1).map((after) => ({ after, text: '新的一段123' })),
    // LibreOffice leaves out a letter before it where a comment begins with the first of a control around paragraphs.
    comments: places.slice(0, 2).map((paragraph) => ({ paragraph, offset: 1, length: 1, text: '看这里' })),
  };
}

/**
 * Ours have controls around paragraphs: LibreOffice loses what stands before a comment in the first paragraph of one, and
 * writes such paragraphs several times, their changes not told. What it shows is held against what is read all the same.
 */
const IN_CONTROLS = new Set(['ours']);

describe.each(WRITERS)('%s', (writer, make) => {
  it('opened as it is read', async () => {
    const docx = await make();
    const all = editsOf(await textsOf(docx));
    const edits = IN_CONTROLS.has(writer) ? { ...all, comments: [] } : all;
    const author = { name: AUTHOR, date: DATE };
    const done = async (options: DocxShowing, more = edits): Promise<Uint8Array> => {
      const patched = await patchDocx(docx, more, options);
      if (!patched.ok) throw new Error(patched.problem.phrase.zh);
      expect(patched.made).toBeGreaterThan(2);
      return patched.bytes;
    };
    const plain = await done({ showing: 'plain', author });
    // Numbers of lists and signs of bullets are written by LibreOffice otherwise than they are read.
    const seen = linesOf(converted('plain.docx', plain, PLAIN)).join('');
    for (const text of bare(await textsOf(plain))) expect(seen).toContain(text);
    if (IN_CONTROLS.has(writer)) return;
    const again = converted(
      'track.docx',
      await done({ showing: 'track', author }, { ...edits, comments: [] }),
      'docx',
    );
    const tree = documentIn(again);
    const before = documentIn(converted('before.docx', docx, 'docx'));
    const after = documentIn(
      converted('after.docx', await done({ showing: 'plain' }, { ...edits, comments: [] }), 'docx'),
    );
    expect(wordsIn(settled(tree, AUTHOR, 'reject'))).toEqual(wordsIn(before));
    expect(wordsIn(settled(tree, AUTHOR, 'accept'))).toEqual(wordsIn(after));
  });
});

/** Letters with nothing of how they look. */
const wordsIn = (tree: ReturnType<typeof documentIn>): string =>
  letters(tree)
    .map((one) =>
      /<\/>([^<]{1,2})$|^([^<]{1,2})$/u.exec(one.replace(/<w:[^>]*><\/>/g, ''))
        ? one.replace(/.*>/su, '')
        : '',
    )
    .join('');
