/** Programs of fonts that name their codes themselves are hidden from pdf.js, and no others. */
import { strFromU8, strToU8 } from 'fflate';
import { hidePrograms } from '../../../../src/hosts/files/pdf/engine/programs';

interface Fonts {
  readonly name?: string;
  readonly encoding?: string;
  readonly map?: string;
  readonly kind?: string;
  readonly list?: string;
  /** Further objects. */
  readonly more?: string;
}

const fileWith = ({
  name = 'ABCDEF+SimSun',
  encoding = '/Identity-H',
  map = '/ToUnicode 9 0 R',
  kind = '/CIDFontType2',
  list = '[12 0 R]',
  more = '',
}: Fonts): string => `%PDF-1.7
11 0 obj
<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding ${encoding} ${map} /DescendantFonts ${list} >>
endobj
12 0 obj
<< /Type /Font /Subtype ${kind} /BaseFont /${name} /FontDescriptor 13 0 R >>
endobj
13 0 obj
<< /Type /FontDescriptor /FontName /${name} /FontFile2 14 0 R >>
endobj
${more}
`;

function hidden(fonts: Fonts): boolean {
  const before = fileWith(fonts);
  const bytes = strToU8(before);
  hidePrograms(bytes);
  const after = strFromU8(bytes);
  expect(after.replace('/XontFile2', '/FontFile2')).toBe(before);
  return after !== before;
}

it.each<[string, Fonts]>([
  ['as most programs write it', {}],
  ['its list elsewhere', { list: '15 0 R', more: '15 0 obj\n[ 12 0 R ]\nendobj' }],
  ['beside an object whose number ends alike', { more: '112 0 obj\n<< >>\nendobj' }],
])('is hidden: %s', (_, fonts) => expect(hidden(fonts)).toBe(true));

it.each<[string, Fonts]>([
  ['the file has no map of its codes', { map: '' }],
  ['its codes go by another map', { encoding: '/GBK-EUC-H' }],
  ['they run downwards', { encoding: '/Identity-V' }],
  ['pdf.js has a list of its own for the name', { name: 'Arial-BoldMT' }],
  ['it is of another kind', { kind: '/CIDFontType0' }],
  [
    'another font has the same program',
    { more: '16 0 obj\n<< /Subtype /TrueType /FontDescriptor 13 0 R >>\nendobj' },
  ],
  ['the file was changed since', { more: '13 0 obj\n<< /FontFile2 17 0 R >>\nendobj' }],
  ['its parts are not there', { list: '[99 0 R]' }],
])('stays: %s', (_, fonts) => expect(hidden(fonts)).toBe(false));
