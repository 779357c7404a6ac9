/** Very large sheets lose what says nothing, and nothing else. */
import { slimSheet } from '../../../../../src/hosts/files/xlsx/read/slim';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

const PADDING = '<row r="9" ht="14"><c r="A9" s="1"/><c r="B9" s="1"></c></row>'.repeat(20000);
const FULL = '<row r="1"><c r="A1" s="2"><v>629.09</v></c><c r="B1" t="s"><v>0</v></c></row>';
const HIDDEN = '<row r="3" hidden="1"/>';

const sheet = (rows: string): Uint8Array =>
  encode(`<worksheet><cols><col min="1" max="2"/></cols><sheetData>${rows}</sheetData></worksheet>`);

test('a small sheet is handed on as it is', () => {
  const part = sheet(`${FULL}<row r="2"><c r="A2" s="1"/></row>`);
  expect(slimSheet(part)).toBe(part);
});

test('empty cells and rows go; figures, hidden rows and columns stay', () => {
  expect(decode(slimSheet(sheet(FULL + PADDING + HIDDEN)))).toBe(decode(sheet(FULL + HIDDEN)));
});

test('where cells take their place from those before them nothing is taken out', () => {
  const part = sheet(`${PADDING}<row r="10"><c s="1"/><c><v>1</v></c></row>`);
  expect(slimSheet(part)).toBe(part);
});
