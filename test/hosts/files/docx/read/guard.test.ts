/** What is refused, by which name; and that nothing spoilt hangs, throws or is taken for a text. */
import * as XLSX from '@e965/xlsx';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { readDocx } from '../../../../../src/hosts/files/docx';
import { DOCX_PHRASES } from '../../../../../src/hosts/files/docx/read/messages';
import { fewOr } from '../../../../support/proof';
import { handDocx, p, problemOf, r, style, styled, TRANSITIONAL } from './support';

const simple = (): Uint8Array => handDocx(p('2020年度收、支总计629.09万元。'));

function oldFile(...streams: string[]): Uint8Array {
  const container = XLSX.CFB.utils.cfb_new();
  for (const name of streams) XLSX.CFB.utils.cfb_add(container, `/${name}`, new Uint8Array(5000).fill(7));
  return new Uint8Array(XLSX.CFB.write(container, { type: 'array' }) as number[]);
}

const office = (type: string): Uint8Array =>
  handDocx(p('1'), { mainType: `application/vnd.openxmlformats-officedocument.${type}` });
const odf = (type: string, manifest = ''): Uint8Array =>
  zipSync({
    mimetype: strToU8(`application/vnd.oasis.opendocument.${type}`),
    'content.xml': strToU8('<x/>'),
    'META-INF/manifest.xml': strToU8(`<manifest>${manifest}</manifest>`),
  });
const withDocument = (xml: string): Uint8Array =>
  zipSync({ ...unzipSync(simple()), 'word/document.xml': strToU8(xml) });
const withBody = (body: string): Uint8Array =>
  withDocument(`<w:document xmlns:w="${TRANSITIONAL}"><w:body>${body}</w:body></w:document>`);

const CENTRAL = 0x02014b50;

/** The same file, in which the document says of itself to be this large. */
function declaring(size: number, bytes: Uint8Array): Uint8Array {
  const out = bytes.slice();
  const view = new DataView(out.buffer);
  const entries = Array.from({ length: out.length - 46 }, (_, at) => at).filter(
    (at) => view.getUint32(at, true) === CENTRAL,
  );
  const name = (at: number): string =>
    new TextDecoder().decode(out.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
  for (const at of entries) if (name(at) === 'word/document.xml') view.setUint32(at + 24, size, true);
  return out;
}

const cases: Readonly<Record<string, readonly [string, () => Uint8Array]>> = {
  nothing: ['empty', () => new Uint8Array(0)],
  'white space': ['empty', () => strToU8(' \r\n')],
  '.doc': ['isOldWord', () => oldFile('WordDocument', '1Table')],
  'a document with a password': ['encrypted', () => oldFile('EncryptionInfo', 'EncryptedPackage')],
  '.xls': ['isSpreadsheet', () => oldFile('Workbook')],
  '.ppt': ['isSlides', () => oldFile('PowerPoint Document')],
  'an old file of no known kind': ['unknown', () => oldFile('Contents')],
  'an old file cut off': ['damaged', () => oldFile('WordDocument').subarray(0, 300)],
  PDF: ['isPdf', () => strToU8('%PDF-1.7\n%...')],
  RTF: ['isRtf', () => strToU8('{\\rtf1 a}')],
  PNG: ['isPicture', () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1])],
  'a web page': ['isHtml', () => strToU8('<html><body>629.09</body></html>')],
  'a web archive': ['isHtml', () => strToU8('MIME-Version: 1.0\nContent-Type: multipart/related')],
  'Word XML 2003': [
    'isFlat',
    () =>
      strToU8(
        '<?xml version="1.0"?><w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml">',
      ),
  ],
  'plain text': ['isText', () => strToU8('2020年度收、支总计629.09万元。')],
  xlsx: ['isSpreadsheet', () => office('spreadsheetml.sheet.main+xml')],
  pptx: ['isSlides', () => office('presentationml.presentation.main+xml')],
  odt: ['isOdt', () => odf('text')],
  ods: ['isSpreadsheet', () => odf('spreadsheet')],
  odp: ['isSlides', () => odf('presentation')],
  'odt with a password': ['encrypted', () => odf('text', '<encryption-data/>')],
  zip: ['isArchive', () => zipSync({ 'a.docx': simple() })],
  RAR: ['isArchive', () => Uint8Array.from([0x52, 0x61, 0x72, 0x21, 0x1a, 7, 0, 1])],
  noise: ['unknown', () => Uint8Array.from([1, 2, 3, 250, 251])],
  'an office file of no known kind': [
    'unknown',
    () => zipSync({ '[Content_Types].xml': strToU8('<Types/>') }),
  ],
  'a package without its document': [
    'damaged',
    () => {
      const parts = Object.entries(unzipSync(simple()));
      return zipSync(Object.fromEntries(parts.filter(([name]) => name !== 'word/document.xml')));
    },
  ],
  'XML that ends too early': [
    'damaged',
    () => withDocument(`<w:document xmlns:w="${TRANSITIONAL}"><w:body>`),
  ],
  'XML that is none': ['damaged', () => withDocument('629.09')],
  'a prefix nobody declared': ['damaged', () => withDocument('<w:document/>')],
  'an entity nobody declared': ['damaged', () => withBody(p(r('&a;')))],
  'a DOCTYPE': [
    'suspicious',
    () => withDocument(`<!DOCTYPE a [<!ENTITY b "c">]><w:document xmlns:w="${TRANSITIONAL}"/>`),
  ],
  'a hundred thousand nested tables': ['suspicious', () => withBody('<w:tbl><w:tr><w:tc>'.repeat(100_000))],
  'a part of 80 MB': ['tooLarge', () => declaring(80_000_000, withBody(p(r('1'))))],
  'a bomb': ['tooLarge', () => declaring(500_000_000, withBody(p(r('1'))))],
  'a bomb that says it is small': ['damaged', () => declaring(1000, withBody(p(r('0'.repeat(2_000_000)))))],
};

it.each(Object.entries(cases))(
  '%s',
  async (_, [problem, made]) => expect(await problemOf(made())).toBe(problem),
  30_000,
);

it('every phrase is written in both languages', () => {
  for (const { zh, en } of Object.values(DOCX_PHRASES)) {
    expect(zh).toMatch(/[\u4e00-\u9fff]/);
    expect(en).not.toMatch(/[\u4e00-\u9fff]/);
    expect(zh.match(/\{\w+\}/g)).toEqual(en.match(/\{\w+\}/g));
  }
});

describe('what is repeated tens of thousands of times takes no more than moments', () => {
  const MANY = 30_000;
  const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>';
  const bodies: Readonly<Record<string, () => string>> = {
    controls: () => p(r('1')) + '<w:sdt><w:sdtPr/></w:sdt>'.repeat(MANY),
    'fields that never end': () => p(`${begin}${r('1')}`.repeat(MANY)),
    'text boxes in one paragraph': () =>
      p(`<w:r>${`<w:txbxContent>${p('1')}</w:txbxContent>`.repeat(MANY)}</w:r>`),
    'cells of a table': () => `<w:tbl><w:tr>${`<w:tc>${p('1')}</w:tc>`.repeat(MANY)}</w:tr></w:tbl>`,
    'paragraph ends deleted': () => p(r('1'), '<w:rPr><w:del w:id="1"/></w:rPr>').repeat(MANY),
    runs: () => p(r('1').repeat(MANY)),
    'spaces inside a run': () => p(`<w:r><w:t>1${' '.repeat(MANY * 10)}1</w:t></w:r>`),
  };
  it.each(Object.entries(bodies))(
    '%s',
    async (_, body) => {
      const bytes = withBody(body());
      expect(await problemOf(bytes)).toBe('none');
    },
    60_000,
  );

  it('styles, each based on the one before', async () => {
    const styles = Array.from({ length: MANY }, (_, place) =>
      style(String(place), 'a', '', String(place - 1)),
    );
    const body = Array.from({ length: MANY }, (_, place) => styled('1', String(place))).join('');
    const bytes = handDocx(body, { styles: styles.join('') });
    expect(await problemOf(bytes)).toBe('none');
  });
});

describe('a document spoilt', () => {
  const whole = handDocx(Array.from({ length: 40 }, (_, place) => p(`${place}年收入629.09万元。`)).join(''), {
    styles: '',
    numbering: '',
  });
  const attempt = async (bytes: Uint8Array): Promise<boolean> => (await readDocx(bytes)).ok;

  it('by being cut off anywhere is told, never taken', async () => {
    for (let length = 0; length < whole.length; length += fewOr(29, 7))
      expect(await attempt(whole.subarray(0, length))).toBe(false);
  });

  it('in single bytes is read or told', async () => {
    let told = 0;
    for (let at = 0; at < whole.length; at += fewOr(13, 3)) {
      const spoilt = whole.slice();
      spoilt[at] = (spoilt[at] ?? 0) ^ 0x55;
      if (!(await attempt(spoilt))) told += 1;
    }
    expect(told).toBeGreaterThan(0);
  });

  it('in its text, past the zip, is read or told', async () => {
    const parts = unzipSync(whole);
    const document = parts['word/document.xml']!;
    for (let at = 0; at < document.length; at += fewOr(23, 5)) {
      const spoilt = document.slice();
      spoilt[at] = 0x3c;
      await attempt(zipSync({ ...parts, 'word/document.xml': spoilt }, { level: 0 }));
    }
    expect(await attempt(zipSync({ ...parts, 'word/document.xml': strToU8('<') }))).toBe(false);
  });
});
