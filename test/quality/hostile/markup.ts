/** Workbooks and documents whose markup does not end, grows without end, or nests without end. */
import { strToU8 } from 'fflate';
import {
  grown,
  inserted,
  often,
  packed,
  soundParts,
  spoilt,
  xlsx,
  type Family,
  type HostileFile,
  type Parts,
  type Random,
  type Scale,
} from './pieces';

const TAGS = [
  'a',
  'row',
  'c',
  'f',
  'si',
  't',
  'r',
  'xf',
  'col',
  'sheet',
  'numFmt',
  'Override',
  'Relationship',
  'w:p',
];
const PIECES: readonly ((name: string) => string)[] = [
  (name) => `<${name} `,
  (name) => `<${name}>`,
  (name) => `<${name}`,
  () => '<',
  () => '</',
  () => '<!--',
  () => '<![CDATA[',
  () => '<?x ',
  () => '&',
  () => '&#x',
];
const QUOTES: readonly ((name: string) => string)[] = [
  (name) => `<${name} r="`,
  (name) => `<${name} r='`,
  (name) => `<${name} r="A1" s=">`,
  () => '"',
  () => `"'`,
  (name) => `<${name} r="1" s='"`,
  () => `='`,
];
const ATTRIBUTES: readonly ((place: number) => string)[] = [
  () => ' a',
  () => ' a=',
  () => ' a="1"',
  (place) => ` a${place}="1"`,
  () => ' ',
  () => '=',
  () => ':',
  () => 'a:',
  (place) => ` r${place}='A1'`,
];

const DOCUMENT = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>一、收入支出决算总体情况说明</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">2020年度收入总计100.00万元。</w:t></w:r></w:p></w:body></w:document>`;

const documentParts = (): Parts => ({
  '[Content_Types].xml': strToU8(
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  ),
  '_rels/.rels': strToU8(
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  ),
  'word/document.xml': strToU8(DOCUMENT),
});

const CELLS =
  '<table:table-row><table:table-cell office:value-type="string"><text:p>收入</text:p></table:table-cell></table:table-row>';

const odsParts = (): Parts => ({
  mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
  'content.xml': strToU8(
    `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="一"><table:table-column/>${CELLS.repeat(20)}</table:table></office:spreadsheet></office:body></office:document-content>`,
  ),
  'META-INF/manifest.xml': strToU8('<manifest:manifest/>'),
});

/** In a part of a workbook, an .ods or a document. */
function anywhere(random: Random, by: (text: string) => string): HostileFile {
  const kind = random.whole(1, 6);
  if (kind === 1) return { name: 'hostile.docx', bytes: packed(spoilt(documentParts(), random, by)) };
  if (kind === 2) return { name: 'hostile.ods', bytes: packed(spoilt(odsParts(), random, by)) };
  return xlsx(spoilt(soundParts(random), random, by));
}

const repeated =
  (pieces: readonly ((name: string) => string)[], powers: readonly number[]) =>
  (random: Random, scale: Scale): HostileFile => {
    const piece = random.pick(pieces)(random.pick(TAGS));
    const many = piece.repeat(often(random, scale, powers));
    return anywhere(random, (text) => inserted(text, many, random));
  };

function attributes(random: Random, scale: Scale): HostileFile {
  const make = random.pick(ATTRIBUTES);
  const count = often(random, scale, [1e4, 1e5, 5e5]);
  const list = Array.from({ length: count }, (_, place) => make(place)).join('');
  const end = random.pick(['>', '/>', '']);
  return anywhere(random, (text) => inserted(text, `<${random.pick(TAGS)}${list}${end}`, random));
}

const WORDS = [
  'a',
  '1',
  ' ',
  '0.',
  '汉',
  '_x000D_',
  '\n',
  '&amp;',
  '#',
  'A1:',
  '-',
  '[',
  '"',
  '\\',
  '%',
  '收入',
];

const words = (random: Random, scale: Scale): HostileFile => {
  const word = random.pick(WORDS).repeat(often(random, scale, [1e5, 3e5, 1e6]));
  return anywhere(random, (text) => grown(text, word, random));
};

function nesting(random: Random, scale: Scale): HostileFile {
  const name = random.pick([
    ...TAGS,
    'table:table',
    'text:span',
    'table:table-row-group',
    'mc:AlternateContent',
  ]);
  const depth = often(random, scale, [1e3, 1e4, 1e5]);
  const closing = random.chance(70) ? `</${name}>`.repeat(depth) : '';
  return anywhere(random, (text) => inserted(text, `<${name}>`.repeat(depth) + closing, random));
}

export const MARKUP_FAMILIES: readonly Family[] = [
  { name: 'unclosed tags', make: repeated(PIECES, [1e4, 1e5, 5e5]) },
  { name: 'unclosed quotes', make: repeated(QUOTES, [1e4, 1e5, 5e5]) },
  { name: 'attributes without end', make: attributes },
  { name: 'words of 10⁵ to 10⁶ characters', make: words },
  { name: 'deep nesting', make: nesting },
];
