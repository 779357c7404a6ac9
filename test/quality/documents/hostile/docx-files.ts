/** Word documents that are cut short, turned over, blown up, or whose tables have no end. */
import { strToU8, unzipSync, zipSync } from 'fflate';
import { publicationDocx } from '../../../bench/publish/docx/package';
import { DOCX_WAYS } from '../../../bench/publish/docx/ways';
import { publicationOf } from '../../../bench/publish/publication';
import { LAYOUT_NAMES } from '../../../bench/generate';
import {
  often,
  put,
  textOf,
  type Family,
  type HostileFile,
  type Parts,
  type Random,
  type Scale,
} from '../../hostile/pieces';

const docx = (bytes: Uint8Array): HostileFile => ({ name: 'hostile.docx', bytes });

const sound = (random: Random): Uint8Array =>
  publicationDocx(
    publicationOf(random.whole(1, 200), random.pick(LAYOUT_NAMES), { tablesOnly: true }).publication,
    random.pick(DOCX_WAYS),
  );

function cutShort(random: Random): HostileFile {
  const bytes = sound(random);
  return docx(bytes.slice(0, random.whole(1, bytes.length - 1)));
}

function turnedOver(random: Random): HostileFile {
  const bytes = sound(random).slice();
  for (let time = random.pick([1, 10, 100]); time > 0; time -= 1)
    bytes[random.whole(0, bytes.length - 1)] = random.whole(0, 255);
  return docx(bytes);
}

const DOCUMENT = 'word/document.xml';

function withBody(random: Random, change: (text: string) => string): HostileFile {
  const parts: Parts = { ...unzipSync(sound(random)) };
  put(parts, DOCUMENT, change(textOf(parts, DOCUMENT)));
  return docx(zipSync(parts, { level: 6 }));
}

/** At a place in the text before which a tag begins. */
function inside(text: string, piece: string, random: Random): string {
  const places = [...text.matchAll(/<w:(?:p|tbl|tr|tc)>/g)].map(({ index }) => index);
  const at = places[random.whole(0, places.length - 1)] ?? 0;
  return text.slice(0, at) + piece + text.slice(at);
}

const CELL =
  '<w:tc><w:tcPr><w:gridSpan w:val="255"/><w:vMerge/></w:tcPr><w:p><w:r><w:t>1.00</w:t></w:r></w:p></w:tc>';

const TABLES: readonly ((random: Random, scale: Scale) => string)[] = [
  (random, scale) => `<w:tbl>${`<w:tr>${CELL}</w:tr>`.repeat(often(random, scale, [1e3, 1e4, 5e4]))}</w:tbl>`,
  (random, scale) => `<w:tbl><w:tr>${CELL.repeat(often(random, scale, [1e3, 1e4, 5e4]))}</w:tr></w:tbl>`,
  (random, scale) => {
    const depth = often(random, scale, [20, 200, 2000]);
    return (
      '<w:tbl><w:tr><w:tc>'.repeat(depth) + '<w:p/></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>'.repeat(depth)
    );
  },
  (random, scale) => {
    const depth = often(random, scale, [20, 200, 2000]);
    return (
      '<w:tbl><w:tr><w:tc><w:p/></w:tc><w:tc>'.repeat(depth) + '<w:p/></w:tc></w:tr></w:tbl>'.repeat(depth)
    );
  },
  (random, scale) =>
    '<w:tbl><w:tr><w:tc><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>'.repeat(
      often(random, scale, [1e3, 1e4, 3e4]),
    ),
  (random, scale) =>
    `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="${often(random, scale, [1e3, 1e6, 1e9])}"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>`.repeat(
      100,
    ),
  (random, scale) => '<w:sdt><w:sdtContent>'.repeat(often(random, scale, [1e3, 1e4, 1e5])),
  (random, scale) => '<w:p><w:r><w:pict><v:textbox><w:txbxContent>'.repeat(often(random, scale, [1e3, 1e4])),
  (random, scale) =>
    `<w:p><w:r>${'<w:fldChar w:fldCharType="begin"/>'.repeat(often(random, scale, [1e3, 1e5]))}</w:r></w:p>`,
  (random, scale) => `<w:p><w:r><w:t>${'1'.repeat(often(random, scale, [1e5, 1e6, 1e7]))}</w:t></w:r></w:p>`,
  (random, scale) => `<w:p>${'<w:r><w:t>收</w:t></w:r>'.repeat(often(random, scale, [1e4, 1e5, 3e5]))}</w:p>`,
  (random, scale) => '<w:tbl><w:tr>'.repeat(often(random, scale, [1e3, 1e4])),
];

const tables = (random: Random, scale: Scale): HostileFile =>
  withBody(random, (text) => inside(text, random.pick(TABLES)(random, scale), random));

function bombs(random: Random, scale: Scale): HostileFile {
  const parts: Parts = { ...unzipSync(sound(random)) };
  const size = often(random, scale, [1e7, 1e8, 4e8]);
  const name = random.pick([DOCUMENT, 'word/styles.xml', '[Content_Types].xml', 'word/media/image1.png']);
  parts[name] = new Uint8Array(size).fill(random.pick([0, 32, 65]));
  return docx(zipSync(parts, { level: 6 }));
}

const STYLES: readonly ((random: Random, scale: Scale) => string)[] = [
  () => '<w:style w:type="paragraph" w:styleId="Body"><w:basedOn w:val="Body"/></w:style>',
  () =>
    '<w:style w:type="paragraph" w:styleId="Body"><w:basedOn w:val="A"/></w:style><w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="Body"/></w:style>',
  (random, scale) =>
    Array.from(
      { length: often(random, scale, [1e3, 1e4, 1e5]) },
      (_, place) =>
        `<w:style w:type="paragraph" w:styleId="S${place}"><w:basedOn w:val="S${place + 1}"/></w:style>`,
    ).join(''),
];

function styles(random: Random, scale: Scale): HostileFile {
  const parts: Parts = { ...unzipSync(sound(random)) };
  const own = textOf(parts, 'word/styles.xml');
  parts['word/styles.xml'] = strToU8(
    own.replace('</w:styles>', `${random.pick(STYLES)(random, scale)}</w:styles>`),
  );
  return docx(zipSync(parts, { level: 6 }));
}

export const DOCX_FAMILIES: readonly Family[] = [
  { name: 'Word document cut short', make: cutShort },
  { name: 'Word document with bytes turned over', make: turnedOver },
  { name: 'tables without end in Word', make: tables },
  { name: 'bombs in a Word document', make: bombs },
  { name: 'styles in circles', make: styles },
];
