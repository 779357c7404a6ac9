/** Small sisters of the hostile files of `npm run quality -- --only hostile`: refused before the library sees them. */
import { isSoundMarkup } from '../../../../../src/hosts/files/xlsx/package/sound';
import { readWorkbook } from '../../../../../src/hosts/files/xlsx';
import { extentOf } from '../../../../../src/hosts/files/xlsx/read/extent';
import { hasReadableFormulas } from '../../../../../src/hosts/files/xlsx/read/formulas';
import { tooFull } from '../../../../../src/hosts/files/xlsx/read/limits';
import { isSaneSheet } from '../../../../../src/hosts/files/xlsx/read/sane';
import { oneSheet } from '../packages';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test.each([
  [
    'a sheet',
    '<?xml version="1.0"?><worksheet><!-- < --><sheetData><row r="1"><c r="A1" s=">"/></row></sheetData></worksheet>',
  ],
  ['a text that was not escaped', '<t>1 < 2</t>'],
  ['text in a CDATA section', '<t><![CDATA[<c r="]]></t>'],
])('%s is sound', (_, text) => {
  expect(isSoundMarkup(bytes(text))).toBe(true);
});

test.each([
  ['a tag without end', '<row><c r="A1"'],
  ['a quotation without end', '<row><c r="A1><v>1</v></c></row>'],
  ['a comment without end', '<row><!-- </row>'],
  ['nesting without end', '<a>'.repeat(300)],
  ['< without end', '<'.repeat(1200)],
])('%s is not', (_, text) => {
  expect(isSoundMarkup(bytes(text))).toBe(false);
});

const shared = (count: number, formula: string): Uint8Array =>
  bytes(
    `<c r="A1"><f t="shared" ref="A1:A9" si="0">${formula}</f></c>${'<c><f t="shared" si="0"/></c>'.repeat(count)}`,
  );

test('a formula shared by thousands is read, one of thousands of characters shared by thousands is not', () => {
  expect(hasReadableFormulas(shared(5000, 'A1+B1'))).toBe(true);
  expect(hasReadableFormulas(shared(5000, 'A1+'.repeat(1000)))).toBe(false);
});

test('columns told from below nothing, or each of them again and again, are refused', () => {
  const columns = (one: string, count = 1): Uint8Array =>
    bytes(`<worksheet><cols>${one.repeat(count)}</cols><sheetData/></worksheet>`);
  expect(isSaneSheet(columns('<col min="1" max="16384"/>'))).toBe(true);
  expect(isSaneSheet(columns('<col min="-999999999" max="3"/>'))).toBe(false);
  expect(isSaneSheet(columns('<col min="1" max="16384"/>', 100))).toBe(false);
});

test.each([
  ['cells that say where they stand', '<row r="1"><c r="A1"/><c r="C1" s="2"><v>1</v></c></row>', 2, 3],
  ['cells one after the other', '<row><c/><c><v>1</v></c></row><row><c/></row>', 3, 3],
  [
    'another order and other quotes',
    '<row><c s=\'1\' r=\'AB7\'/></row><row><c  t="n" r="B8"></c></row>',
    2,
    30,
  ],
  ['a prefix', '<x:row r="1"><x:c r="D1"><x:v>1</x:v></x:c></x:row>', 1, 4],
  ['the last column', '<row r="1"><c r="XFD1"/></row><row r="2"/>', 1, 16_384],
  ['names that begin alike', '<cols><col min="1" max="9"/></cols><rowBreaks/><cell r="Z1"/>', 0, 0],
])('the extent of %s', (_, sheet, cells, places) => {
  expect(extentOf(bytes(`<worksheet>${sheet}</worksheet>`))).toEqual({ cells, places });
});

test('a sheet is refused for cells, or for the places before them, that are too many, as often as it is listed', () => {
  const full = (cells: number, places: number, times: number) => {
    const listed = Array.from({ length: times }, (_, at) => ({
      name: `表${at + 1}`,
      part: 'xl/worksheets/sheet1.xml',
      type: 'worksheet',
      sheetId: String(at),
    }));
    return tooFull(listed, new Map([['xl/worksheets/sheet1.xml', { cells, places }]]))?.problem;
  };
  expect(full(400_000, 400_000, 2)).toBeUndefined();
  expect(full(400_000, 400_000, 3)).toMatchObject({
    id: 'tooManyCells',
    data: { count: '120', limit: '80' },
  });
  expect(full(2, 20_000_000, 1)).toBeUndefined();
  expect(full(2, 20_000_000, 2)).toMatchObject({ id: 'tooSpread', data: { sheet: '表2', limit: '3000' } });
});

test('a sheet with one cell far to the right in each of its rows is refused before the library reads it', async () => {
  const rows = Array.from(
    { length: 2_000 },
    (_, at) => `<row r="${at + 1}"><c r="XFD${at + 1}"><v>1</v></c></row>`,
  );
  const reading = await readWorkbook(oneSheet(rows.join('')));
  expect(reading.ok ? undefined : reading.problem.id).toBe('tooSpread');
});
