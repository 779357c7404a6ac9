/** State that a workbook carries, found in the parts that Office writes. */
import { strToU8, unzipSync, zipSync } from 'fflate';
import { createWorkbook } from '../../../../../src/hosts/files/create';
import { keptIn, readWorkbook } from '../../../../../src/hosts/files/xlsx';

const plain = createWorkbook([{ name: '表', cells: [] }]);

const withPart = (xml: string, name = 'xl/webextensions/webextension1.xml'): Uint8Array =>
  zipSync({ ...unzipSync(plain), [name]: strToU8(xml) });

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

const settings = (name: string, value: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{0}">
<we:reference id="x" version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/>
<we:properties><we:property name="other" value="1"/><we:property name="${name}" value="${escaped(value)}"/></we:properties>
<we:bindings/></we:webextension>`;

const KEPT = '{"version":1,"reasons":["“甲”<&"]}';

test.each([
  ['as Office writes a text', JSON.stringify(KEPT)],
  ['as it is', KEPT],
])('%s', (_, value) => expect(keptIn(withPart(settings('juesuan.reasons', value)), 'reasons')).toBe(KEPT));

test.each([
  ['a workbook without it', plain],
  ['another add-in’s', withPart(settings('reasons', KEPT))],
  ['a custom part of another program', withPart('<state xmlns="urn:other">x</state>', 'customXml/item1.xml')],
  ['another part', withPart(settings('juesuan.reasons', KEPT), 'xl/other.xml')],
  ['no workbook at all', strToU8('reasons')],
  ['a zip that is cut off', plain.slice(0, plain.length - 40)],
])('%s has none', (_, bytes) => expect(keptIn(bytes, 'reasons')).toBeUndefined());

test('what the add-in keeps counts before a part of our own', () => {
  const own = '<state xmlns="urn:juesuan:reasons">old</state>';
  const both = {
    ...unzipSync(withPart(settings('juesuan.reasons', KEPT))),
    'customXml/item1.xml': strToU8(own),
  };
  expect(keptIn(withPart(own, 'customXml/item1.xml'), 'reasons')).toBe('old');
  expect(keptIn(zipSync(both), 'reasons')).toBe(KEPT);
});

test('the workbook is read as ever', async () => {
  const read = await readWorkbook(withPart(settings('juesuan.reasons', KEPT)));
  expect(read.ok).toBe(true);
});
