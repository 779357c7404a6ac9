/** PDF files written object by object, sound or not: what is put into them stands in them as it is. */
import { deflateSync } from 'node:zlib';

/** Latin-1: one sign a byte. */
export type Raw = string;

export interface RawFile {
  readonly objects: Map<number, Raw>;
  /** What the trailer holds besides /Size and /Root. */
  trailer: Raw;
  root: number;
  header: Raw;
}

export const bytesOf = (raw: Raw): Uint8Array => new Uint8Array(Buffer.from(raw, 'latin1'));
export const rawOf = (bytes: Uint8Array): Raw => Buffer.from(bytes).toString('latin1');

const deflated = (content: Raw | Uint8Array): Raw =>
  deflateSync(typeof content === 'string' ? Buffer.from(content, 'latin1') : content).toString('latin1');

export const stream = (content: Raw, dictionary: Raw = '', length = String(content.length)): Raw =>
  `<< /Length ${length} ${dictionary} >>\nstream\n${content}\nendstream`;

export const packedStream = (content: Raw | Uint8Array, dictionary = ''): Raw =>
  stream(deflated(content), `/Filter /FlateDecode ${dictionary}`);

export function written({ objects, trailer, root, header }: RawFile): Uint8Array {
  const pieces: Raw[] = [header];
  let length = header.length;
  const places = new Map<number, number>();
  for (const [number, body] of objects) {
    places.set(number, length);
    const piece = `${number} 0 obj\n${body}\nendobj\n`;
    pieces.push(piece);
    length += piece.length;
  }
  const size = Math.max(0, ...objects.keys()) + 1;
  const lines = Array.from({ length: size }, (_, number) => {
    const place = places.get(number);
    return place === undefined ? '0000000000 65535 f \n' : `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  pieces.push(
    `xref\n0 ${size}\n${lines.join('')}trailer\n<< /Size ${size} /Root ${root} 0 R ${trailer} >>\nstartxref\n${length}\n%%EOF\n`,
  );
  return bytesOf(pieces.join(''));
}

/** `收入` in a font that is not in the file and has a map of codes known by its name. */
const inCodes = (text: string): Raw =>
  [...text].map((sign) => sign.charCodeAt(0).toString(16).padStart(4, '0')).join('');

const COLUMNS = [60, 220, 330, 440, 540];
const ROW = 20;
const ROWS = 30;

/** A ruled table with words and figures, as the drawing of a page. */
export function tableContent(page: number): Raw {
  const lines: Raw[] = ['0.5 w'];
  const top = 760;
  for (let row = 0; row <= ROWS; row += 1) lines.push(`60 ${top - row * ROW} m 540 ${top - row * ROW} l S`);
  for (const x of COLUMNS) lines.push(`${x} ${top} m ${x} ${top - ROWS * ROW} l S`);
  const say = (x: number, y: number, text: Raw, font: Raw): void =>
    void lines.push(`BT /${font} 9 Tf ${x} ${y} Td ${text} Tj ET`);
  say(240, 790, `<${inCodes('支出决算表')}>`, 'C');
  say(430, 770, `<${inCodes('单位：万元')}>`, 'C');
  for (let row = 0; row < ROWS; row += 1) {
    const y = top - row * ROW - 14;
    say(64, y, row === 0 ? `<${inCodes('科目')}>` : `(${2010100 + row})`, row === 0 ? 'C' : 'L');
    for (const [place, x] of COLUMNS.slice(1, 4).entries())
      say(
        x + 10,
        y,
        row === 0
          ? `<${inCodes(['合计', '基本支出', '项目支出'][place] ?? '')}>`
          : `(${page * 100 + row}.${10 + place})`,
        row === 0 ? 'C' : 'L',
      );
  }
  return lines.join('\n');
}

const FONTS = {
  latin: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  chinese:
    '<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /UniGB-UCS2-H /DescendantFonts [6 0 R] >>',
  descendant:
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor 7 0 R /DW 1000 >>',
  descriptor:
    '<< /Type /FontDescriptor /FontName /SimSun /Flags 4 /FontBBox [0 -120 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>',
} as const;

export const PAGE_RESOURCES = '/Resources << /Font << /L 4 0 R /C 5 0 R >> >>';
/** 1 the catalogue, 2 the pages, 4 to 7 fonts, from 10 on a page and its drawing in turn. */
export const FIRST_PAGE = 10;

/** A sound file of so many pages with a table on each. */
export function soundFile(pages: number): RawFile {
  const numbers = Array.from({ length: pages }, (_, page) => FIRST_PAGE + 2 * page);
  const objects = new Map<number, Raw>([
    [1, '<< /Type /Catalog /Pages 2 0 R >>'],
    [2, `<< /Type /Pages /Count ${pages} /Kids [${numbers.map((number) => `${number} 0 R`).join(' ')}] >>`],
    [4, FONTS.latin],
    [5, FONTS.chinese],
    [6, FONTS.descendant],
    [7, FONTS.descriptor],
  ]);
  numbers.forEach((number, page) => {
    objects.set(number, pageObject(number + 1));
    objects.set(number + 1, packedStream(tableContent(page + 1)));
  });
  return { objects, trailer: '', root: 1, header: '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n' };
}

export const pageObject = (
  content: number,
  more = '/MediaBox [0 0 595 842]',
  resources: Raw = PAGE_RESOURCES,
): Raw => `<< /Type /Page /Parent 2 0 R ${more} ${resources} /Contents ${content} 0 R >>`;
