/** What is refused before anything parses it, and by which name. */
import * as XLSX from '@e965/xlsx';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { render } from '../../../../../src/core/messages';
import { readWorkbook } from '../../../../../src/hosts/files/xlsx';
import { handParts, handWorkbook, oneSheet, sheetXml } from '../packages';
import { bomb, CENTRAL, withPacked } from '../packed';

async function problemOf(bytes: Uint8Array): Promise<string> {
  const result = await readWorkbook(bytes);
  if (result.ok) return 'none';
  expect(render(result.problem)).not.toMatch(/[{}]|undefined|null|error/i);
  expect(render(result.problem, 'en-US')).not.toMatch(/[{}\u4e00-\u9fff]/);
  return result.problem.id;
}

const simple = (): Uint8Array => oneSheet('<row r="1"><c r="A1"><v>1</v></c></row>');
const bytesOf = (...bytes: number[]): Uint8Array =>
  Uint8Array.from([...bytes, ...new Array<number>(64).fill(0)]);

function oldFile(streams: Record<string, Uint8Array>): Uint8Array {
  const container = XLSX.CFB.utils.cfb_new();
  for (const [name, content] of Object.entries(streams))
    XLSX.CFB.utils.cfb_add(container, `/${name}`, content);
  return new Uint8Array(XLSX.CFB.write(container, { type: 'array' }));
}

function xls(rows = 1): Uint8Array {
  const made = XLSX.utils.book_new();
  const cells = Array.from({ length: rows }, (_, row) => [`第${row}行`, row]);
  XLSX.utils.book_append_sheet(made, XLSX.utils.aoa_to_sheet(cells), '表');
  return new Uint8Array(XLSX.write(made, { type: 'array', bookType: 'biff8' }));
}

/** Puts a FILEPASS record after the BOF of the workbook stream. */
function withFilePass(bytes: Uint8Array): Uint8Array {
  const content = Uint8Array.from(
    XLSX.CFB.find(XLSX.CFB.read(bytes, { type: 'array' }), '/Workbook').content as number[],
  );
  const afterFirst = 4 + content[2]! + content[3]! * 256;
  return oldFile({
    Workbook: Uint8Array.from([
      ...content.subarray(0, afterFirst),
      0x2f,
      0,
      6,
      0,
      1,
      0,
      1,
      0,
      1,
      0,
      ...content.subarray(afterFirst),
    ]),
  });
}

/** Overwrites 32 bits at an offset from each signature found. */
function overwrite(bytes: Uint8Array, signature: number, offset: number, value: number): Uint8Array {
  const out = bytes.slice();
  const view = new DataView(out.buffer);
  for (let at = 0; at + 4 < out.length; at++)
    if (view.getUint32(at, true) === signature) view.setUint32(at + offset, value, true);
  return out;
}

const odf = (type: string, manifest = ''): Uint8Array =>
  zipSync({
    mimetype: strToU8(`application/vnd.oasis.opendocument.${type}`),
    'content.xml': strToU8('<x/>'),
    'META-INF/manifest.xml': strToU8(`<manifest>${manifest}</manifest>`),
  });
const office = (mainType: string): Uint8Array =>
  handWorkbook([{ name: '表', xml: sheetXml('') }], { mainType });

describe('refused', () => {
  const cases: [string, string, () => Uint8Array][] = [
    ['nothing', 'empty', () => new Uint8Array(0)],
    ['white space', 'empty', () => strToU8(' \r\n ')],
    ['PDF', 'isPdf', () => strToU8('%PDF-1.7\n%...')],
    ['PNG', 'isPicture', () => bytesOf(0x89, 0x50, 0x4e, 0x47)],
    ['JPEG', 'isPicture', () => bytesOf(0xff, 0xd8, 0xff, 0xe0)],
    ['RTF', 'isWord', () => strToU8('{\\rtf1 a}')],
    ['RAR', 'isArchive', () => bytesOf(0x52, 0x61, 0x72, 0x21)],
    ['noise', 'unknown', () => bytesOf(1, 2, 3, 250)],
    ['CSV', 'isText', () => strToU8('科目,金额\n201,1.00')],
    ['CSV in GBK', 'isText', () => Uint8Array.from([0xbf, 0xc6, 0xc4, 0xbf, 0x2c, 0x31])],
    ['text of Excel', 'isText', () => Uint8Array.from([0xff, 0xfe, 0x11, 0x62, 0x09, 0x00])],
    ['HTML', 'isHtml', () => strToU8('\ufeff\n<html><body><table><tr><td>1</td></tr></table>')],
    ['HTML without a head', 'isHtml', () => strToU8('<table border="1"><tr>')],
    [
      'XML of 2003',
      'isXmlSpreadsheet',
      () => strToU8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'),
    ],
    [
      'docx',
      'isWord',
      () => office('application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'),
    ],
    [
      'pptx',
      'isSlides',
      () => office('application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml'),
    ],
    [
      'xlsb whose sheets are no records',
      'suspicious',
      () => office('application/vnd.ms-excel.sheet.binary.macroEnabled.main'),
    ],
    [
      'flat OpenDocument',
      'isFlatOpenDocument',
      () =>
        strToU8(
          '<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><table:table/>',
        ),
    ],
    [
      'an office file of no known kind',
      'unknown',
      () => zipSync({ '[Content_Types].xml': strToU8('<Types/>') }),
    ],
    ['odt', 'isWord', () => odf('text')],
    ['odp', 'isSlides', () => odf('presentation')],
    ['encrypted ods', 'encrypted', () => odf('spreadsheet', '<encryption-data/>')],
    ['Numbers', 'isNumbers', () => zipSync({ 'Index/Document.iwa': strToU8('x') })],
    ['zip', 'isArchive', () => zipSync({ 'a.xlsx': strToU8('x') })],
    ['zip with a password', 'encrypted', () => overwrite(simple(), CENTRAL, 8, 0x00080001)],
    ['zip cut off', 'damaged', () => simple().subarray(0, 400)],
    [
      'zip without its beginning',
      'damaged',
      () => Uint8Array.from([...simple().subarray(0, 4), ...simple().subarray(300)]),
    ],
    ['zip64', 'zip64', () => overwrite(simple(), CENTRAL, 24, 0xffffffff)],
    [
      'package without its workbook',
      'damaged',
      () =>
        zipSync(
          Object.fromEntries(
            Object.entries(handParts([{ name: '表', xml: '' }])).filter(
              ([name]) => name !== 'xl/workbook.xml',
            ),
          ),
        ),
    ],
    [
      'encrypted xlsx',
      'encrypted',
      () => oldFile({ EncryptionInfo: new Uint8Array(64), EncryptedPackage: new Uint8Array(5000) }),
    ],
    ['doc', 'isWord', () => oldFile({ WordDocument: new Uint8Array(5000) })],
    ['ppt', 'isSlides', () => oldFile({ 'PowerPoint Document': new Uint8Array(5000) })],
    ['old file of no known kind', 'unknown', () => oldFile({ Contents: new Uint8Array(5000) })],
    ['xls with a password', 'encrypted', () => withFilePass(xls(400))],
    ['small xls with a password', 'encrypted', () => withFilePass(xls())],
    ['xls cut off', 'damaged', () => xls(4000).subarray(0, 30000)],
    ['xls of a header only', 'damaged', () => xls().subarray(0, 300)],
    [
      'xls without a workbook in its stream',
      'damaged',
      () => oldFile({ Workbook: new Uint8Array(5000).fill(7) }),
    ],
  ];
  test.each(cases)('%s: %s', async (_, id, make) => {
    expect(await problemOf(make())).toBe(id);
  });
});

describe('safety', () => {
  test('an ordinary file passes', async () => expect(await problemOf(simple())).toBe('none'));
  test('an ordinary .xls passes', async () =>
    expect([await problemOf(xls()), await problemOf(xls(400))]).toEqual(['none', 'none']));

  test('sizes over the limit', async () => {
    expect(await problemOf(overwrite(simple(), CENTRAL, 24, 200 * 1024 * 1024))).toBe('tooLarge');
  });

  test('a bomb: 110 MB of nothing in 110 KB', async () => {
    const bytes = bomb(110);
    expect(bytes.length).toBeLessThan(1024 * 1024);
    expect(await problemOf(bytes)).toBe('tooLarge');
  });

  test.each([
    ['short', 0],
    ['long', 300_000],
  ])('a %s stream that holds more than the directory says', async (_, noise) => {
    const content = new Uint8Array(60 * 1024 * 1024);
    for (let at = 0, seed = 1; at < noise; at++, seed = (seed * 48271) % 2147483647) content[at] = seed;
    const lying = withPacked('xl/worksheets/sheet1.xml', content, 1000);
    expect(lying.length > 256 * 1024).toBe(noise > 0);
    const before = process.memoryUsage().arrayBuffers;
    expect(await problemOf(lying)).toBe('damaged');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(40 * 1024 * 1024);
  });

  test('DOCTYPE in a part', async () => {
    const xml = '<?xml version="1.0"?><!-- a --><!DOCTYPE x [<!ENTITY a "b">]><worksheet/>';
    expect(await problemOf(handWorkbook([{ name: '表', xml }]))).toBe('suspicious');
    expect(
      await problemOf(handWorkbook([{ name: '表', xml: `<!--${' '.repeat(5000)}-->${xml.slice(21)}` }])),
    ).toBe('suspicious');
  });

  test('the word DOCTYPE in a cell is only a word', async () => {
    expect(
      await problemOf(
        oneSheet('<row r="1"><c r="A1" t="inlineStr"><is><t>x <![CDATA[<!DOCTYPE]]></t></is></c></row>'),
      ),
    ).toBe('none');
  });

  test('columns, links and repetitions that would fill memory', async () => {
    const cell = '<row r="1"><c r="A1"><v>1</v></c></row>';
    expect(
      await problemOf(oneSheet(cell, {}, '<cols><col min="1" max="4000000000" width="9"/></cols>')),
    ).toBe('suspicious');
    expect(
      await problemOf(
        oneSheet(cell, {}, '', '<hyperlinks><hyperlink ref="A1:XFD1048576" location="A1"/></hyperlinks>'),
      ),
    ).toBe('suspicious');
    expect(
      await problemOf(
        oneSheet(
          cell,
          {},
          '<cols><col min="1" max="16384" width="9"/></cols>',
          '<hyperlinks><hyperlink ref="A1:B2" location="A1"/></hyperlinks>',
        ),
      ),
    ).toBe('none');
    const rows =
      '<table:table><table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="99"><text:p>a</text:p></table:table-cell>';
    expect(
      await problemOf(
        zipSync({
          mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
          'content.xml': strToU8(rows),
        }),
      ),
    ).toBe('suspicious');
  });

  test('cells beyond the last row and column are passed over', async () => {
    const result = await readWorkbook(
      oneSheet(
        '<row r="4000000000"><c r="A4000000000"><v>1</v></c></row><row r="1"><c r="A1"><v>1</v></c><c r="ZZZZZZ1"><v>2</v></c></row>',
      ),
    );
    if (!result.ok) throw new Error(result.problem.id);
    expect(result.grids[0]!.cells).toHaveLength(1);
    expect(result.grids[0]!.cells[0]).toHaveLength(1);
  });
});

test('an unpacked workbook is the same workbook', async () => {
  const stored = zipSync(unzipSync(simple()), { level: 0 });
  expect(await readWorkbook(stored)).toEqual(await readWorkbook(simple()));
});
