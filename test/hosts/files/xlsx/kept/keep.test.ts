/** State laid into a workbook comes back, and every other part is as it was, to the byte. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { keepIn, keptIn, readWorkbook } from '../../../../../src/hosts/files/xlsx';
import { otherParts, partOf } from '../parts';
import { createWorkbook } from '../../../../../src/hosts/files/create';

const DEMO = new Uint8Array(readFileSync(join(__dirname, '../../../../../assets/samples/演示-待校验.xlsx')));
const VALUE = '{"reasons":["“甲”<&>\\"乙\\"\\n𠮷"]}';
const CUSTOM = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';

function kept(bytes: Uint8Array, value = VALUE): Uint8Array {
  const result = keepIn(bytes, 'reasons', value);
  if (!result.ok) throw new Error(result.problem.id);
  return result.bytes;
}

const withParts = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync({
    ...unzipSync(DEMO),
    ...Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
  });

test('a part of our own comes in, told of once; no other part changes', async () => {
  const after = kept(DEMO);
  expect(keptIn(after, 'reasons')).toBe(VALUE);
  expect(otherParts(DEMO, after).sort()).toEqual(['customXml/item1.xml', 'xl/_rels/workbook.xml.rels']);
  const relations = partOf(after, 'xl/_rels/workbook.xml.rels');
  expect(relations.match(/Type="[^"]*\/customXml" Target="\/customXml\/item1\.xml"/g)).toHaveLength(1);
  expect(relations).toContain(`Type="${CUSTOM}"`);
  const ids = [...relations.matchAll(/ Id="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(await readWorkbook(after)).toEqual(await readWorkbook(DEMO));
});

test('its type is said where the file has none for .xml', () => {
  const types = partOf(DEMO, '[Content_Types].xml');
  const without = withParts({ '[Content_Types].xml': types.replace(/<Default Extension="xml"[^>]*>/, '') });
  const said = partOf(kept(without), '[Content_Types].xml');
  expect(said).toContain('<Override PartName="/customXml/item1.xml" ContentType="application/xml"/></Types>');
  expect(keptIn(kept(without), 'reasons')).toBe(VALUE);
});

test('the types and relationships there were are still there, letter for letter', () => {
  const after = kept(DEMO);
  for (const name of ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels']) {
    const [was, is] = [partOf(DEMO, name), partOf(after, name)];
    const end = was.lastIndexOf('</');
    expect(is.startsWith(was.slice(0, end))).toBe(true);
    expect(is.endsWith(was.slice(end))).toBe(true);
  }
});

test('kept again it takes the place of what was kept before', () => {
  const first = kept(DEMO);
  const second = kept(first, '新');
  expect(keptIn(second, 'reasons')).toBe('新');
  expect(otherParts(first, second)).toEqual(['customXml/item1.xml']);
  expect(kept(second, '新')).toBe(second);
});

test('another program’s custom part is left alone', () => {
  const others = {
    'customXml/item1.xml': '<state xmlns="urn:other">x</state>',
    'customXml/Item2.xml': '<a/>',
  };
  const book = withParts(others);
  const after = kept(book);
  expect(keptIn(after, 'reasons')).toBe(VALUE);
  expect(otherParts(book, after)).toContain('customXml/item3.xml');
  expect(otherParts(book, after)).not.toContain('customXml/item1.xml');
});

test('where the add-in keeps it, it is kept there, in every copy, and nothing else of the settings changes', () => {
  const settings = (value: string): string =>
    `<we:webextension xmlns:we="w"><we:properties><we:property name="other" value="1"/><we:property name="juesuan.reasons" value="${value}"/></we:properties></we:webextension>`;
  const [one, two] = ['xl/webextensions/webextension1.xml', 'xl/webextensions/webextension2.xml'] as const;
  const book = withParts({ [one]: settings('&quot;old&quot;'), [two]: settings('&quot;older&quot;') });
  const after = kept(book);
  expect(keptIn(after, 'reasons')).toBe(VALUE);
  expect(otherParts(book, after)).toEqual([one, two]);
  expect(partOf(after, two)).toBe(partOf(after, one));
  expect(partOf(after, one).replace(/(juesuan\.reasons" value=)"[^"]*"/, '$1"&quot;old&quot;"')).toBe(
    partOf(book, one),
  );
});

test('characters that no XML may hold are left out', () => {
  expect(keptIn(kept(DEMO, 'a\u0000b\uffffc'), 'reasons')).toBe('abc');
});

test('a signature that breaks is told of', () => {
  const result = keepIn(withParts({ '_xmlsignatures/sig1.xml': '<a/>' }), 'reasons', VALUE);
  expect(result.ok && result.warnings.map(({ id }) => id)).toEqual(['signed']);
});

test.each([
  ['no workbook', strToU8('text')],
  ['a zip without types', zipSync({ 'a.xml': strToU8('<a/>') })],
  ['a zip that is cut off', createWorkbook([{ name: '表', cells: [] }]).slice(0, 300)],
])('%s takes nothing', (_, bytes) => expect(keepIn(bytes, 'reasons', VALUE).ok).toBe(false));
