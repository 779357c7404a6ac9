/** Files made to take time or memory without end: read or refused all the same. And layers, which need objects of their own. */
import { deflateSync } from 'node:zlib';
import { readPages } from '../../../../src/hosts/files/pdf';
import { fileOf, type PdfObject } from '../../../support/pdf/file';
import { makePdf } from '../../../support/pdf';
import { fewOr, IS_WHOLE } from '../../../support/proof';
import { said, told } from './support';

const streamed = (dictionary: string, content: string | Uint8Array): PdfObject => ({
  dictionary,
  stream: typeof content === 'string' ? Buffer.from(content, 'latin1') : content,
});

/** A page with these resources; what is given further is objects from 5 on. */
function fileWith(resources: string, content: PdfObject, ...further: readonly PdfObject[]): Uint8Array {
  const page = `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << ${resources} >> /Contents 4 0 R >>`;
  const objects = [
    { dictionary: '<< /Type /Catalog /Pages 2 0 R /OCProperties 5 0 R >>' },
    { dictionary: '<< /Type /Pages /Count 1 /Kids [3 0 R] >>' },
    { dictionary: page },
    content,
    ...further,
  ];
  return fileOf(objects, { catalog: 1, cipher: undefined, asStream: false });
}

const FONT = '/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>';
const TEXT = 'BT /F 10 Tf 100 700 Td (629.09) Tj ET';

const LINE = '0 0 m 9 9 l S ';

/** Drawings from an object on, each of which uses the next ten times: ten thousand million times what the last draws. */
const laughing = (first: number, drawn = LINE): readonly PdfObject[] =>
  Array.from({ length: 11 }, (_, at) =>
    streamed(
      `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X ${first + at + 1} 0 R >> >>`,
      at < 10 ? '/X Do '.repeat(10) : drawn,
    ),
  );

const none: PdfObject = { dictionary: 'null' };

it('a drawing that uses itself is drawn once', async () => {
  const form = streamed(
    '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >>',
    '/X Do /X Do',
  );
  const reading = await readPages(
    fileWith(`${FONT} /XObject << /X 6 0 R >>`, streamed('', `/X Do ${TEXT}`), none, form),
  );
  expect(reading.ok && reading.pages.map(said)).toEqual(['629.09']);
});

it('drawings that use each other without end are given up', async () => {
  // A drawing of many small steps costs the library less than many drawings of one line.
  const drawn = IS_WHOLE ? LINE : 'q Q '.repeat(5_000);
  const file = fileWith('/XObject << /X 6 0 R >>', streamed('', '/X Do'), none, ...laughing(6, drawn));
  expect(told(await readPages(file))).toBe('tooMuch');
});

it('patterns that do so are not followed', async () => {
  const pattern = streamed(
    '/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 9 9] /XStep 9 /YStep 9 /Resources << /XObject << /X 7 0 R >> >>',
    '/X Do',
  );
  const content = streamed('', `q /Pattern cs /P scn 0 0 500 500 re f Q ${TEXT}`);
  const reading = await readPages(
    fileWith(`${FONT} /Pattern << /P 6 0 R >>`, content, none, pattern, ...laughing(7)),
  );
  expect(reading.ok && reading.pages.map(said)).toEqual(['629.09']);
});

it('letters that are drawings and do so are read by their names', async () => {
  const font: PdfObject = {
    dictionary:
      '<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1 1] /FontMatrix [1 0 0 1 0 0] /CharProcs << /six 7 0 R >> /Encoding << /Differences [54 /six] >> /FirstChar 54 /LastChar 54 /Widths [1] /Resources << /XObject << /X 8 0 R >> >> >>',
  };
  const letter = streamed('', '1 0 d0 /X Do');
  const reading = await readPages(
    fileWith(
      '/Font << /F 6 0 R >>',
      streamed('', 'BT /F 10 Tf 100 700 Td (66) Tj ET'),
      none,
      font,
      letter,
      ...laughing(8),
    ),
  );
  expect(reading.ok && reading.pages.map(said)).toEqual(['66']);
});

const PACKED_BLANKS = deflateSync(Buffer.alloc(100_000_000, ' '));

it.each<[string, PdfObject]>([
  ['much that is packed small', streamed('/Filter /FlateDecode', PACKED_BLANKS)],
  ['what is packed twice', streamed('/Filter [/FlateDecode /FlateDecode]', deflateSync(deflateSync(TEXT)))],
])('%s is refused', async (_, content) => {
  expect(told(await readPages(fileWith(FONT, content)))).toBe('suspicious');
});

it('more letters than anyone prints are refused', async () => {
  const line = `(${'0123456789'.repeat(1000)}) Tj `;
  const content = `BT /F 0.001 Tf 10 10 Td ${line.repeat(300)} ET`;
  expect(told(await readPages(fileWith(FONT, streamed('', content))))).toBe('tooMuch');
});

it.each(['/Width 60000 /Height 60000', '/Width 7 0 R /Height 7 0 R'])(
  'a picture of %s is not unpacked, and has its place',
  async (sides) => {
    const picture = streamed(
      `/Type /XObject /Subtype /Image ${sides} /ColorSpace /DeviceCMYK /BitsPerComponent 8 /Filter /FlateDecode`,
      PACKED_BLANKS,
    );
    const content = streamed('', `q 100 0 0 50 72 700 cm /I Do Q ${TEXT}`);
    const number: PdfObject = { dictionary: '60000' };
    const reading = await readPages(
      fileWith(`${FONT} /XObject << /I 6 0 R >>`, content, none, picture, number),
    );
    expect(reading.ok && reading.pages[0]?.images).toEqual([{ left: 72, top: 92, right: 172, bottom: 142 }]);
  },
);

it.each<[string, string, string]>([
  ['off', '/D << /OFF [6 0 R] >>', '1'],
  ['on', '/D << /OFF [] >>', '12'],
  ['off unless told', '/D << /BaseState /OFF /ON [] >>', '1'],
])('a layer that is %s', async (_, settings, text) => {
  const content =
    'BT /F 10 Tf 100 700 Td (1) Tj ET /OC /L BDC BT /F 10 Tf 200 700 Td (2) Tj ET 0 0 m 500 0 l S EMC';
  const file = fileWith(
    `${FONT} /Properties << /L 6 0 R >>`,
    streamed('', content),
    { dictionary: `<< /OCGs [6 0 R] ${settings} >>` },
    { dictionary: '<< /Type /OCG /Name (L) >>' },
  );
  const reading = await readPages(file);
  expect(reading.ok && reading.pages.map(said)).toEqual([text]);
});

it('a file spoilt anywhere is read or told, never thrown', async () => {
  const whole = makePdf({
    pages: [{ items: [{ text: '收入支出决算总表', at: [100, 80] }, { line: [72, 150, 500, 150] }] }],
    xref: 'stream',
    packed: true,
  });
  for (let at = 10; at < whole.length; at += fewOr(111, 37)) {
    const spoilt = whole.slice();
    spoilt[at] = (spoilt[at] ?? 0) ^ 0x55;
    await expect(readPages(spoilt)).resolves.toHaveProperty('ok');
  }
});

/** A font with this map of its letters. */
const mapped = (map: PdfObject): Uint8Array =>
  fileWith(
    '/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R >> >>',
    streamed('', TEXT),
    none,
    map,
  );
const mapOf = (ranges: string): string =>
  `begincmap 1 begincodespacerange <00> <ff> endcodespacerange ${ranges} endcmap`;
const WHOLE_RANGE = '1 beginbfrange <0000> <ffff> <0000> endbfrange ';
const oneByOne = (place: number): string => `<${place.toString(16).padStart(4, '0')}>`;
/** A hundred letters of the far end of the alphabet, each a range by itself, as Ghostscript, Word and others write them. */
const ranges = (between: string): string =>
  Array.from({ length: 100 }, (_, place) =>
    [oneByOne(place), oneByOne(place), `<9F${place.toString(16).padStart(2, '0')}>`].join(between),
  ).join('\n');
const listed = `<0001> <00FF> [${Array.from({ length: 255 }, (_, place) => oneByOne(place % 2 ? 0x30 : 0x9fff)).join(' ')}]`;

describe('maps from codes to letters', () => {
  it.each([
    ['that name all that there is', mapOf(WHOLE_RANGE), []],
    ['that name thousands of millions', mapOf(WHOLE_RANGE.replace('ffff', 'ffffffff')), 'suspicious'],
    ['that name the same without end', mapOf(WHOLE_RANGE.repeat(100_000)), 'suspicious'],
    ['whose lists have no end', mapOf('beginbfrange '.repeat(100_000)), []],
    ['that name one letter a range', mapOf(`100 beginbfrange\n${ranges('')} endbfrange `.repeat(9)), []],
    ['that name them with blanks', mapOf(`100 beginbfrange\n${ranges(' ')} endbfrange `.repeat(9)), []],
    ['that name letters in a list', mapOf(`1 beginbfrange ${listed} endbfrange `.repeat(9)), []],
    [
      'that name too much behind remarks',
      mapOf(`1 beginbfrange %${'<0000>'.repeat(9_000)}\n<000000> %<000001>\n<ffffff> <0000> endbfrange`),
      'suspicious',
    ],
    [
      'that name too much in round brackets',
      mapOf('1 beginbfrange (\0\0\0) (\xff\xff\xff) <0000> endbfrange'),
      'suspicious',
    ],
    [
      'that name too much behind what breaks off',
      mapOf('1 beginbfrange x beginbfrange <000000> <ffffff> <0000> endbfrange'),
      'suspicious',
    ],
  ])('%s, packed and not', async (_, map, expected) => {
    const packed = streamed('/Filter /FlateDecode', deflateSync(Buffer.from(map)));
    for (const stream of [streamed('', map), packed])
      expect(told(await readPages(mapped(stream)))).toEqual(expected);
  });
});

/** A page drawn by these streams, which are objects from 4 on. */
const drawnBy = (parts: string, ...streams: readonly PdfObject[]): Uint8Array =>
  fileOf(
    [
      { dictionary: '<< /Type /Catalog /Pages 2 0 R >>' },
      { dictionary: '<< /Type /Pages /Count 1 /Kids [3 0 R] >>' },
      {
        dictionary: `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << ${FONT} >> /Contents [${parts}] >>`,
      },
      ...streams,
    ],
    { catalog: 1, cipher: undefined, asStream: false },
  );

it('a page drawn by more streams than any is refused, and one drawn by some is read', async () => {
  const file = (times: number): Uint8Array => drawnBy('4 0 R '.repeat(times), streamed('', TEXT));
  expect(told(await readPages(file(20_000)))).toBe('suspicious');
  const reading = await readPages(file(20));
  expect(reading.ok && reading.pages.map(said)).toEqual(['629.09']);
});

describe('what draws a page', () => {
  const content = `${TEXT} ${Array.from({ length: 500 }, (_, at) => `BT /F 10 Tf 50 ${at} Td (${at * 7919}) Tj ET`).join('\n')}`;
  const packed = deflateSync(Buffer.from(content));
  const read = async (stream: Uint8Array): Promise<string | readonly string[]> =>
    told(
      await readPages(drawnBy('4 0 R 5 0 R', streamed('', TEXT), streamed('/Filter /FlateDecode', stream))),
    );

  it('is whole', async () => expect(await read(packed)).toEqual([]));

  it('is told where it is broken off', async () =>
    expect(await read(packed.subarray(0, packed.length / 2))).toContain('broken'));

  it('is told where a byte of it is another', async () => {
    const spoilt = Uint8Array.from(packed);
    spoilt[packed.length - 40]! ^= 0x55;
    expect(await read(spoilt)).toContain('broken');
  });

  it('is told on its page where it ends within text', async () => {
    const file = fileWith(FONT, streamed('', `${TEXT} BT /F 10 Tf 100 600 Td (1,`));
    expect(told(await readPages(file))).toEqual(['damagedPages']);
  });
});
