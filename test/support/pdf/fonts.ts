/** Fonts that a PDF made for a test names, how they write a text and how wide it is. */
import type { FontName } from './types';

/** Objects of a font: the first is the font itself; `@1` stands for the second. */
export interface FontObjects {
  readonly objects: readonly string[];
  readonly streams: readonly string[];
}

const SYSTEM = (ordering: string): string =>
  `<< /Registry (Adobe) /Ordering (${ordering}) /Supplement ${ordering === 'GB1' ? 2 : 0} >>`;

const DESCRIPTOR =
  '<< /Type /FontDescriptor /FontName /SimSun /Flags 6 /FontBBox [0 -141 1000 859] /ItalicAngle 0 /Ascent 859 /Descent -141 /CapHeight 683 /StemV 80 >>';

const composite = (encoding: string, ordering: string, widths: string, more = ''): readonly string[] => [
  `<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /${encoding} /DescendantFonts [@1] ${more} >>`,
  `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /SimSun /CIDSystemInfo ${SYSTEM(ordering)} /DW 1000 ${widths} /FontDescriptor @2 >>`,
  DESCRIPTOR,
];

/** Places of Latin in Adobe-GB1. */
const HALF = '/W [1 95 500 814 939 500]';

export function fontObjects(font: FontName, used: string): FontObjects {
  switch (font) {
    case 'helvetica':
      return {
        objects: ['<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'],
        streams: [],
      };
    case 'song':
      return { objects: composite('UniGB-UCS2-H', 'GB1', HALF), streams: [] };
    case 'song-v':
      return { objects: composite('UniGB-UCS2-V', 'GB1', HALF), streams: [] };
    case 'song-gbk':
      return { objects: composite('GBK-EUC-H', 'GB1', HALF), streams: [] };
    case 'unnamed':
      return { objects: composite('Identity-H', 'Identity', ''), streams: [] };
    case 'named':
      return { objects: composite('Identity-H', 'Identity', '', '/ToUnicode @3'), streams: [names(used)] };
  }
}

/** Each letter is written by its own number in Unicode, which the font must not be told: so moved by one. */
const MOVED = 1;

function names(used: string): string {
  const letters = [...new Set(used)];
  const lines = letters.map((letter) => {
    const units = Array.from({ length: letter.length }, (_, at) => hex(letter.charCodeAt(at)));
    return `<${hex(letter.charCodeAt(0) + MOVED)}> <${units.join('')}>`;
  });
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '1 begincodespacerange <0000> <ffff> endcodespacerange',
    `${lines.length} beginbfchar`,
    ...lines,
    'endbfchar endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
}

const hex = (unit: number): string => unit.toString(16).padStart(4, '0');

/** A text as a string of PDF. */
export function encoded(font: FontName, text: string): string {
  if (font === 'helvetica') return `(${text.replace(/[\\()]/g, '\\$&')})`;
  if (font === 'song-gbk') return `<${Buffer.from(gbk(text)).toString('hex')}>`;
  const moved = font === 'named' || font === 'unnamed' ? MOVED : 0;
  const units = Array.from({ length: text.length }, (_, at) => hex(text.charCodeAt(at) + moved));
  return `<${units.join('')}>`;
}

let pairs: ReadonlyMap<string, readonly number[]> | undefined;

function gbk(text: string): readonly number[] {
  pairs ??= allPairs();
  const known = pairs;
  return [...text].flatMap((letter) => known.get(letter) ?? [letter.charCodeAt(0)]);
}

function allPairs(): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder('gbk');
  const found = new Map<string, readonly number[]>();
  for (let first = 0x81; first < 0xff; first++) {
    for (let second = 0x40; second < 0xff; second++) {
      const letter = decoder.decode(Uint8Array.of(first, second));
      if (letter.length === 1 && letter !== '\ufffd') found.set(letter, [first, second]);
    }
  }
  return found;
}

/** Of Helvetica, what figures are written with; the rest is taken as wide as a digit. */
const HELVETICA: Readonly<Record<string, number>> = {
  ' ': 278,
  ',': 278,
  '.': 278,
  '-': 333,
  '(': 333,
  ')': 333,
  '%': 889,
};

const thousandths = (font: FontName, letter: string): number => {
  if (font === 'helvetica') return HELVETICA[letter] ?? 556;
  if (font === 'named' || font === 'unnamed') return 1000;
  return letter < '\u0080' ? 500 : 1000;
};

/** How wide a text is set, in points: for texts that end or stand in the middle of a place. */
export const widthOf = (text: string, size = 10.5, font: FontName = 'song'): number =>
  ([...text].reduce((sum, letter) => sum + thousandths(font, letter), 0) * size) / 1000;
