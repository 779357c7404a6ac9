/** What is packed otherwise than by deflate is looked into as well before it is read. */
import { deflateSync } from 'node:zlib';
import { readPages } from '../../../../src/hosts/files/pdf';
import { packingsIn, withoutAscii85, withoutLzw } from '../../../../src/hosts/files/pdf/packings';
import { fileOf, type PdfObject } from '../../../support/pdf/file';
import { inAscii85, inHex, inLzw, inRuns } from '../../../support/pdf/packed';
import { said, told } from './support';

/** 629.09 by codes of letters, which the map says to be figures. */
const DRAWN = 'BT /F 10 Tf 100 700 Td (ghi.jk) Tj ET';
const FIGURES: Readonly<Record<string, string>> = { g: '6', h: '2', i: '9', '.': '.', j: '0', k: '9' };

const hexOf = (letter: string): string => letter.charCodeAt(0).toString(16).padStart(2, '0');

const mapOf = (lists: string): Uint8Array =>
  Buffer.from(`begincmap 1 begincodespacerange <00> <ff> endcodespacerange ${lists} endcmap`, 'latin1');
const GOOD = mapOf(
  `${Object.keys(FIGURES).length} beginbfchar ${Object.entries(FIGURES)
    .map(([code, figure]) => `<${hexOf(code)}> <00${hexOf(figure)}>`)
    .join(' ')} endbfchar`,
);
const ENDLESS = mapOf('1 beginbfrange <0000> <ffffffff> <0000> endbfrange');

const fileWith = (map: PdfObject): Uint8Array =>
  fileOf(
    [
      { dictionary: '<< /Type /Catalog /Pages 2 0 R >>' },
      { dictionary: '<< /Type /Pages /Count 1 /Kids [3 0 R] >>' },
      {
        dictionary:
          '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 5 0 R >> >> >> /Contents 4 0 R >>',
      },
      { dictionary: '', stream: Buffer.from(DRAWN) },
      map,
    ],
    { catalog: 1, cipher: undefined, asStream: false },
  );

const WAYS: readonly (readonly [string, string, (bytes: Uint8Array) => Uint8Array])[] = [
  ['/LZWDecode', '/Filter /LZWDecode', inLzw],
  ['/LZW', '/Filter [/LZW]', inLzw],
  [
    'LZW, longer codes late',
    '/Filter /LZWDecode /DecodeParms << /EarlyChange 0 >>',
    (bytes) => inLzw(bytes, 0),
  ],
  ['/ASCII85Decode', '/Filter /ASCII85Decode', inAscii85],
  ['ASCII85 over LZW', '/Filter [/ASCII85Decode /LZWDecode]', (bytes) => inAscii85(inLzw(bytes))],
  ['ASCII85 over deflate', '/Filter [/A85 /Fl]', (bytes) => inAscii85(deflateSync(bytes))],
  ['hex', '/Filter /ASCIIHexDecode', inHex],
  ['runs', '/Filter /RunLengthDecode', inRuns],
  ['hex over runs', '/Filter [/AHx /RL]', (bytes) => inHex(inRuns(bytes))],
];

describe.each(WAYS)('a map of letters packed by %s', (_, dictionary, packed) => {
  it('is read', async () => {
    const reading = await readPages(fileWith({ dictionary, stream: packed(GOOD) }));
    expect(reading.ok && reading.pages.map(said)).toEqual(['629.09']);
  });

  it('is refused where it names thousands of millions', async () =>
    expect(told(await readPages(fileWith({ dictionary, stream: packed(ENDLESS) })))).toBe('suspicious'));
});

it.each([
  ['by LZW and deflate', '/Filter [/LZWDecode /FlateDecode]', inLzw(deflateSync(GOOD))],
  ['twice as runs', '/Filter [/RL /RL]', inRuns(inRuns(GOOD))],
  ['by Brotli', '/Filter /BrotliDecode', GOOD],
])('what is packed %s is refused', async (_, dictionary, stream) =>
  expect(told(await readPages(fileWith({ dictionary, stream })))).toBe('suspicious'),
);

it('what LZW packs small is refused', async () => {
  const stream = inLzw(Buffer.alloc(9_000_000, ' '));
  expect(stream.length).toBeLessThan(50_000);
  expect(told(await readPages(fileWith({ dictionary: '/Filter /LZWDecode', stream })))).toBe('suspicious');
});

describe('unpacking', () => {
  const LONG = Buffer.from(Array.from({ length: 20_000 }, (_, at) => (at * 7919) % 251));

  it.each([0, 1] as const)('of what fills the codes of LZW is what was packed, early %d', (early) =>
    expect(Buffer.from(withoutLzw(inLzw(LONG, early), LONG.length, early)).equals(LONG)).toBe(true),
  );

  it('of ASCII85 is what was packed, whatever its length', () => {
    for (let length = 0; length < 9; length += 1) {
      const some = LONG.subarray(0, length);
      expect(Buffer.from(withoutAscii85(inAscii85(some), 99)).equals(some)).toBe(true);
    }
    expect([...withoutAscii85(Buffer.from('z z~>zz'), 99)]).toEqual(new Array(8).fill(0));
  });

  it('ends where there is more than is asked for', () =>
    expect(withoutAscii85(Buffer.from('z'.repeat(10_000)), 100).length).toBeLessThan(110));
});

it('packings are told in their order, and names that begin alike are none', () =>
  expect(packingsIn('<< /Filter [/A85 /FlateDecode] /FlX 1 /LZWish 2 /constructor 3')).toEqual([
    'ascii85',
    'deflate',
  ]));
