/** Spoilt files: bytes changed and cut, entries swapped, dropped and renamed, markup with what no program writes. */
import { read, write, type BookType } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { generateSet, LAYOUT_NAMES, toWorkbook } from '../../bench/generate';
import type { Random } from '../../bench/generate/random';

type Bytes = Uint8Array<ArrayBufferLike>;
type Spoil = (bytes: Bytes, random: Random) => Bytes;

const copied = (bytes: Bytes): Uint8Array => new Uint8Array(bytes);

const joined = (...parts: readonly Bytes[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  parts.reduce((at, part) => (whole.set(part, at), at + part.length), 0);
  return whole;
};

const changedBytes: Spoil = (bytes, random) => {
  const own = copied(bytes);
  const often = random.pick([1, 2, 8, 64]);
  for (let time = 0; time < often; time += 1) own[random.whole(0, own.length - 1)] = random.whole(0, 255);
  return own;
};

/** Near the end stands the directory of the zip. */
const changedEnd: Spoil = (bytes, random) => {
  const own = copied(bytes);
  for (let time = 0; time < 4; time += 1)
    own[own.length - 1 - random.whole(0, Math.min(800, own.length - 1))] = random.whole(0, 255);
  return own;
};

const cut: Spoil = (bytes, random) => bytes.slice(0, random.whole(0, bytes.length));
const headless: Spoil = (bytes, random) => bytes.slice(random.whole(1, 200));
const doubled: Spoil = (bytes) => joined(bytes, bytes);
const zeroed: Spoil = (bytes, random) => {
  const own = copied(bytes);
  const from = random.whole(0, own.length - 1);
  return own.fill(0, from, from + random.whole(1, 2000));
};
const noise: Spoil = (_bytes, random) =>
  Uint8Array.from({ length: random.whole(0, 3000) }, () => random.whole(0, 255));

type Parts = Record<string, Bytes>;
type SpoilParts = (parts: Parts, random: Random) => void;

const HUGE = [
  '1e400',
  '-1e400',
  '9'.repeat(500),
  '1E-400',
  'NaN',
  'Infinity',
  '0x10',
  '1,5',
  '',
  ' ',
  '99999999999999999999',
  '-1',
  '1.7976931348623157E308',
];
const DEPTH = 20000;

/** Replaces one match of the pattern in one part. */
const inMarkup =
  (part: RegExp, pattern: RegExp, by: (found: string, random: Random) => string): SpoilParts =>
  (parts, random) => {
    const names = Object.keys(parts).filter((name) => part.test(name));
    if (names.length === 0) return;
    const name = random.pick(names);
    const text = strFromU8(parts[name]!);
    const found = [...text.matchAll(pattern)];
    if (found.length === 0) return;
    const one = random.pick(found);
    const at = one.index;
    parts[name] = strToU8(text.slice(0, at) + by(one[0], random) + text.slice(at + one[0].length));
  };

const SHEET = /worksheets\/.*\.xml$/;
const ANY = /\.(xml|rels)$/;
const CELL_PLACES = ['A0', 'XFD1048576', 'A99999999', 'ZZZZ1', '1A', 'A-1', '', 'AAAAAAAAAA1', 'B2'];
const AREAS = [
  'A1:XFD1048576',
  'B2:A1',
  'A1',
  'A1:A1',
  'A0:B0',
  'A1:ZZZ9',
  '#REF!',
  'A1:B2:C3',
  'A1:A1048576',
];
const FORMATS = [
  '0.00_);(0.00',
  '[红色]0',
  '#'.repeat(500),
  '[>1]"x";0',
  'yyyy-mm-dd hh',
  '@@@',
  '[$-zh]e',
  'General;;;',
  '0.'.repeat(90),
  '\\',
  '"',
];
const MARKUP = [
  '<',
  '&',
  '&#0;',
  '&#xFFFFFF;',
  '&unknown;',
  ']]>',
  '<![CDATA[',
  '<!--',
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  '<a b="',
  '</worksheet>',
  '\u0000',
  '\ufffe',
];
const CACHED = ['t="s"', 't="str"', 't="b"', 't="e"', 't="inlineStr"', 't="n"', 't="d"', 't="x"'];

const SPOIL_PARTS: readonly SpoilParts[] = [
  (parts, random) => {
    const names = Object.keys(parts);
    const [one, other] = [random.pick(names), random.pick(names)];
    [parts[one], parts[other]] = [parts[other]!, parts[one]!];
  },
  (parts, random) => delete parts[random.pick(Object.keys(parts))],
  (parts, random) => {
    const name = random.pick(Object.keys(parts));
    const kept = parts[name]!;
    delete parts[name];
    parts[
      random.pick([
        name.toUpperCase(),
        `../${name}`,
        `/${name}`,
        name.replace(/\//g, '\\'),
        '__proto__',
        `${name} `,
        '',
      ])
    ] = kept;
  },
  (parts, random) => (parts[random.pick(Object.keys(parts))] = new Uint8Array(0)),
  (parts, random) => {
    const name = random.pick(Object.keys(parts));
    parts[name] = changedBytes(parts[name]!.length > 0 ? parts[name]! : strToU8('x'), random);
  },
  (parts, random) => {
    const name = random.pick(Object.keys(parts));
    parts[name] = cut(parts[name]!, random);
  },
  inMarkup(SHEET, /<v>[^<]*<\/v>/g, (_found, random) => `<v>${random.pick(HUGE)}</v>`),
  inMarkup(SHEET, / r="[A-Z]+\d+"/g, (_found, random) => ` r="${random.pick(CELL_PLACES)}"`),
  inMarkup(SHEET, /<row [^>]*r="\d+"/g, (found, random) =>
    found.replace(/r="\d+"/, `r="${random.pick(['0', '-1', '1048577', '99999999999', 'x'])}"`),
  ),
  inMarkup(SHEET, /ref="[^"]*"/g, (_found, random) => `ref="${random.pick(AREAS)}"`),
  inMarkup(SHEET, / s="\d+"/g, (_found, random) => ` s="${random.pick(['-1', '99999', 'x', ''])}"`),
  inMarkup(SHEET, / t="\w+"/g, (_found, random) => ` ${random.pick(CACHED)}`),
  inMarkup(
    SHEET,
    /<v>/g,
    (_found, random) => `<f>${random.pick(['A1', 'SUM(A1:XFD1048576)', '1/0', ')(', '"', ''])}</f><v>`,
  ),
  inMarkup(SHEET, /<sheetData>/g, () => `<sheetData>${'<a>'.repeat(DEPTH)}${'</a>'.repeat(DEPTH)}`),
  inMarkup(
    /styles\.xml$/,
    /formatCode="[^"]*"/g,
    (_found, random) => `formatCode="${random.pick(FORMATS).replace(/"/g, '&quot;')}"`,
  ),
  inMarkup(ANY, /[<>"=/]/g, (_found, random) => random.pick(MARKUP)),
  inMarkup(ANY, /"[^"]*"/g, (_found, random) => `"${random.pick(HUGE)}"`),
  inMarkup(ANY, /<[^>]+>/g, () => ''),
  inMarkup(ANY, /<[^>]+>/g, (found) => found.repeat(300)),
  inMarkup(
    /workbook\.xml$/,
    /name="[^"]*"/g,
    (_found, random) => `name="${random.pick(['', 'x'.repeat(400), '[1]!', '__proto__', '公开01表'])}"`,
  ),
];

function spoiltParts(bytes: Bytes, random: Random): Uint8Array {
  const parts: Parts = { ...unzipSync(bytes) };
  const often = random.pick([1, 1, 2, 5]);
  for (let time = 0; time < often && Object.keys(parts).length > 0; time += 1)
    random.pick(SPOIL_PARTS)(parts, random);
  return zipSync(parts, { level: random.pick([0, 6]) });
}

const SPOIL_BYTES: readonly Spoil[] = [changedBytes, changedEnd, cut, headless, doubled, zeroed];

const workbook = (random: Random): Uint8Array =>
  toWorkbook(generateSet(random.whole(1, 500), { layout: random.pick(LAYOUT_NAMES) }));

/** The same in another program's format. */
function inFormat(bookType: BookType, random: Random): Uint8Array {
  const book = read(workbook(random), { type: 'array', cellNF: true });
  return new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer);
}

export interface PackageKind {
  readonly name: string;
  readonly make: (random: Random) => Uint8Array;
}

const bytesOf = (bookType: BookType): PackageKind => ({
  name: `spoilt bytes of .${bookType === 'biff8' ? 'xls' : bookType}`,
  make: (random) => copied(random.pick(SPOIL_BYTES)(inFormat(bookType, random), random)),
});

export const PACKAGE_KINDS: readonly PackageKind[] = [
  {
    name: 'spoilt bytes of .xlsx',
    make: (random) => copied(random.pick(SPOIL_BYTES)(workbook(random), random)),
  },
  { name: 'spoilt parts of .xlsx', make: (random) => spoiltParts(workbook(random), random) },
  { name: 'spoilt parts of .xlsx, again', make: (random) => spoiltParts(workbook(random), random) },
  bytesOf('biff8'),
  bytesOf('ods'),
  { name: 'noise', make: (random) => copied(noise(new Uint8Array(0), random)) },
];
