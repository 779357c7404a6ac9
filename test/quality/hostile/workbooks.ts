/** Workbooks that are too much of something: rows, sheets, formulas, spans, bytes; and old ones with bytes turned over. */
import { read, write } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import {
  often,
  packed,
  put,
  soundParts,
  soundWorkbook,
  textOf,
  xlsx,
  type Family,
  type HostileFile,
  type Parts,
  type Random,
  type Scale,
} from './pieces';

const SHEET = 'xl/worksheets/sheet1.xml';

const sheetOf = (parts: Parts): string =>
  Object.keys(parts).find((name) => /worksheets\/[^/]*\.xml$/.test(name)) ?? SHEET;

const times = (count: number, make: (place: number) => string): string =>
  Array.from({ length: count }, (_, place) => make(place)).join('');

/** Puts text before the first place where the mark stands in the first sheet. */
function beforeMark(random: Random, mark: string, piece: string): HostileFile {
  const parts = soundParts(random);
  const name = sheetOf(parts);
  put(
    parts,
    name,
    textOf(parts, name).replace(mark, () => piece + mark),
  );
  return xlsx(parts);
}

const ROWS: readonly ((row: number) => string)[] = [
  (row) => `<row r="${row}"/>`,
  () => '<row/>',
  (row) => `<row r="${row}"><c r="A${row}"/></row>`,
  (row) => `<row r="${row}"><c r="A${row}"><v>1</v></c></row>`,
  () => '<row><c><v>1</v></c></row>',
  (row) => `<row r="${row}"><c r="A${row}" t="inlineStr"><is><t>收入</t></is></c></row>`,
  (row) => `<row r="${row}" hidden="1"/>`,
  (row) => `<row r="${row}"><c r="XFD${row}"><v>1</v></c></row>`,
  (row) => `<row r="${1_048_577 - row}"><c r="A${1_048_577 - row}"><v>1</v></c></row>`,
];

function rows(random: Random, scale: Scale): HostileFile {
  const make = random.pick(ROWS);
  const count = often(random, scale, [1e5, 5e5, 1e6]);
  return beforeMark(
    random,
    '</sheetData>',
    times(count, (place) => make(place + 100)),
  );
}

function sheets(random: Random, scale: Scale): HostileFile {
  const parts = soundParts(random);
  const count = often(random, scale, [1000, 1900, 5000]);
  const isShared = random.chance(30);
  const sheet = textOf(parts, sheetOf(parts));
  const content = random.chance(50) ? sheet : sheet.replace(/<sheetData>.*<\/sheetData>/s, '<sheetData/>');
  const target = (place: number): string => `worksheets/many${isShared ? 0 : place}.xml`;
  for (let place = 0; place < (isShared ? 1 : count); place += 1)
    put(parts, `xl/worksheets/many${place}.xml`, content);
  put(
    parts,
    'xl/workbook.xml',
    textOf(parts, 'xl/workbook.xml').replace('</sheets>', () =>
      times(
        count,
        (place) => `<sheet name="多${place}" sheetId="${place + 500}" r:id="many${place}"/>`,
      ).concat('</sheets>'),
    ),
  );
  const relations = 'xl/_rels/workbook.xml.rels';
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet';
  put(
    parts,
    relations,
    textOf(parts, relations).replace('</Relationships>', () =>
      times(
        count,
        (place) => `<Relationship Id="many${place}" Type="${type}" Target="${target(place)}"/>`,
      ).concat('</Relationships>'),
    ),
  );
  return { name: 'hostile.xlsx', bytes: zipSync(parts, { level: 1 }) };
}

function formulas(random: Random, scale: Scale): HostileFile {
  const count = often(random, scale, [1e4, 1e5, 2e5]);
  const body = random.pick(['SUM(A1:B2)', 'A1+'.repeat(200).concat('A1'), 'A1', '('.repeat(1000), '"']);
  const isShared = random.chance(70);
  const one = (place: number): string => {
    const row = 200 + place;
    const own = isShared
      ? place === 0
        ? `<f t="shared" ref="Z200:Z${200 + count}" si="900">${body.replace(/"/g, '&quot;')}</f>`
        : '<f t="shared" si="900"/>'
      : `<f t="${random.pick(['array', 'shared'])}" ref="Z${row}:Z${row + 50}" si="${place}">A1</f>`;
    return `<row r="${row}"><c r="Z${row}">${own}<v>1</v></c></row>`;
  };
  return beforeMark(random, '</sheetData>', times(count, one));
}

const COLUMNS = ['-1', '-999999999', '0', '1', '16384', '16385', '1e9', '99999999999', 'x', '', 'NaN'];

function spans(random: Random, scale: Scale): HostileFile {
  const count = often(random, scale, [1, 100, 1e5]);
  const kind = random.whole(1, 4);
  if (kind <= 2) {
    const cols = times(
      count,
      () => `<col min="${random.pick(COLUMNS)}" max="${random.pick(COLUMNS)}" width="9" customWidth="1"/>`,
    );
    return beforeMark(random, '<sheetData>', `<cols>${cols}</cols>`);
  }
  if (kind === 3) {
    const merges = times(count, (place) =>
      random.pick([
        `<mergeCell ref="A1:XFD1048576"/>`,
        `<mergeCell ref="A${place + 1}:B${place + 2}"/>`,
        `<mergeCell ref="B2:A1"/>`,
        `<mergeCell ref="A1:ZZZZZ99999999"/>`,
      ]),
    );
    return beforeMark(random, '</worksheet>', `<mergeCells>${merges}</mergeCells>`);
  }
  const span = (): string => random.pick(['-1', '-5', '0', '1', '16384', '1048576', '999999999', 'x', '1e9']);
  const cells = times(
    count,
    () =>
      `<table:table-row table:number-rows-repeated="${span()}"><table:table-cell table:number-columns-repeated="${span()}" table:number-columns-spanned="${span()}" table:number-rows-spanned="${span()}"${random.chance(50) ? '><text:p>1</text:p></table:table-cell>' : '/>'}</table:table-row>`,
  );
  return { name: 'hostile.ods', bytes: packed(ods(cells)) };
}

const ods = (cells: string): Parts => ({
  mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
  'content.xml': strToU8(
    `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="一">${cells}</table:table></office:spreadsheet></office:body></office:document-content>`,
  ),
  'META-INF/manifest.xml': strToU8('<manifest:manifest/>'),
});

function flipped(random: Random): HostileFile {
  const book = read(soundWorkbook(random), { type: 'array', cellNF: true });
  const own = new Uint8Array(write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer);
  const many = random.pick([1, 1, 4, 16, 64]);
  for (let time = 0; time < many; time += 1) {
    const at = random.whole(0, own.length - 1);
    own[at] = (own[at] ?? 0) ^ (1 << random.whole(0, 7));
    if (random.chance(30)) own[at] = random.pick([0, 0xff, 0x7f, 0x80]);
  }
  return { name: 'hostile.xls', bytes: own };
}

const ZEROS = 64;

function bomb(random: Random, scale: Scale): HostileFile {
  const parts = soundParts(random);
  const kind = random.whole(1, 4);
  const megabytes = often(random, scale, [50, 99, 300]);
  const name = random.pick([sheetOf(parts), 'xl/sharedStrings.xml', 'xl/styles.xml', 'xl/media/image1.png']);
  const fill = random.pick([' ', '\u0000', '<a/>', '汉', '<c/>', '<row/>']);
  const block = fill.repeat(Math.floor((1024 * 1024) / strToU8(fill).length));
  if (kind === 1) put(parts, name, block.repeat(megabytes));
  else if (kind === 2)
    put(
      parts,
      name,
      textOf(parts, name).replace('</', () => `${block.repeat(megabytes)}</`),
    );
  else if (kind === 3)
    for (let place = 0; place < often(random, scale, [1000, 5000, 20_000]); place += 1)
      parts[`xl/media/${place}.bin`] = new Uint8Array(ZEROS);
  else {
    const lying = packed(parts);
    const view = new DataView(lying.buffer, lying.byteOffset, lying.byteLength);
    for (let at = 0; at + 46 < lying.length; at += 1)
      if (view.getUint32(at, true) === 0x02014b50 && random.chance(50))
        view.setUint32(at + 24, random.pick([0, 1, 0x7fffffff, 100_000_000]), true);
    return { name: 'hostile.xlsx', bytes: lying };
  }
  return { name: 'hostile.xlsx', bytes: zipSync(parts, { level: 6 }) };
}

export const WORKBOOK_FAMILIES: readonly Family[] = [
  { name: '10⁶ rows', make: rows },
  { name: '5,000 sheets', make: sheets },
  { name: '10⁵ shared formulas', make: formulas },
  { name: 'column spans', make: spans },
  { name: 'flipped .xls', make: flipped },
  { name: 'flipped .xls, again', make: flipped },
  { name: 'zip bombs', make: bomb },
];
