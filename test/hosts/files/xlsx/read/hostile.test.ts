/** Small sisters of the hostile files of `npm run quality -- --only hostile`: refused before the library sees them. */
import { isSoundMarkup } from '../../../../../src/hosts/files/xlsx/package/sound';
import { hasReadableFormulas } from '../../../../../src/hosts/files/xlsx/read/formulas';
import { isSaneSheet } from '../../../../../src/hosts/files/xlsx/read/sane';

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
