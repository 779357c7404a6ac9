/** What a draft carries for the add-in: one part, written anew each year, that disturbs nothing else. */
import { strFromU8, strToU8, unzipSync } from 'fflate';
import {
  carriedInDocx,
  patchDocx,
  type DocxEdits,
  type DocxShowing,
} from '../../../../../src/hosts/files/docx';
import { handDocx, p, r, textsOf } from '../read/support';
import { AUTHOR, DATE } from './cases';

const TEXTS = [{ paragraph: 0, offset: 0, length: 4, by: '2020' }];
const DOCX = handDocx(p(r('2019年')) + p(r('完')));

async function patched(docx: Uint8Array, edits: DocxEdits, options: DocxShowing = { showing: 'plain' }) {
  const done = await patchDocx(docx, edits, options);
  if (!done.ok) throw new Error(done.problem.id);
  return done;
}

const partsOf = (docx: Uint8Array): string[] => Object.keys(unzipSync(docx)).sort();

it('is read as it was given, whatever it says', async () => {
  const carried = '{"a":"<甲> & \'乙\' "丙""}';
  const { bytes } = await patched(DOCX, { texts: TEXTS, carried });
  expect(await carriedInDocx(bytes)).toBe(carried);
  expect(await textsOf(bytes)).toEqual(['2020年', '完']);
  expect(partsOf(bytes)).toEqual([...partsOf(DOCX), 'customXml/item1.xml'].sort());
  const parts = unzipSync(bytes);
  expect(strFromU8(parts['word/_rels/document.xml.rels']!)).toContain('/customXml"');
  expect(strFromU8(parts['[Content_Types].xml']!)).toContain('/customXml/item1.xml');
});

it('beside comments that are new too, and another’s part', async () => {
  const extra = { 'customXml/item1.xml': strToU8('<a xmlns="b"/>') };
  const docx = handDocx(p(r('2019年')) + p(r('完')), { extra });
  const author = { name: AUTHOR, date: DATE };
  const comments = [{ paragraph: 1, offset: 0, length: 1, text: '看' }];
  const edits = { texts: TEXTS, comments, carried: '甲' };
  const { bytes } = await patched(docx, edits, { showing: 'track', author });
  expect(await carriedInDocx(bytes)).toBe('甲');
  const parts = unzipSync(bytes);
  expect(strFromU8(parts['customXml/item1.xml']!)).toBe('<a xmlns="b"/>');
  const relations = strFromU8(parts['word/_rels/document.xml.rels']!);
  expect([relations.match(/\/comments"/g)?.length, relations.match(/\/customXml"/g)?.length]).toEqual([1, 1]);
});

it('takes the place of the one before, and is no place where a year was left', async () => {
  const first = await patched(DOCX, { texts: TEXTS, carried: '2019年' });
  const turning = { from: 2019, to: 2020 };
  const second = await patched(first.bytes, {
    texts: [{ ...TEXTS[0]!, by: '2021' }],
    carried: '乙',
    turning,
  });
  expect(second.warnings).toEqual([]);
  expect(await carriedInDocx(second.bytes)).toBe('乙');
  expect(partsOf(second.bytes)).toEqual(partsOf(first.bytes));
});

it('that nothing is to be carried empties the one before, and adds none', async () => {
  const none = await patched(DOCX, { texts: TEXTS, carried: '' });
  expect(partsOf(none.bytes)).toEqual(partsOf(DOCX));
  const first = await patched(DOCX, { texts: TEXTS, carried: '甲' });
  const second = await patched(first.bytes, { texts: [{ ...TEXTS[0]!, by: '2021' }], carried: '' });
  expect(partsOf(second.bytes)).toEqual(partsOf(first.bytes));
  expect(strFromU8(unzipSync(second.bytes)['customXml/item1.xml']!)).not.toContain('甲');
  expect(await carriedInDocx(second.bytes)).toBe('');
});

it('where nothing changes, nothing is carried', async () => {
  const { bytes } = await patched(DOCX, { carried: '甲' });
  expect(bytes).toEqual(DOCX);
  expect(await carriedInDocx(bytes)).toBeUndefined();
});

it('of a bad file nothing is read', async () =>
  expect(await carriedInDocx(new Uint8Array([1, 2, 3]))).toBeUndefined());
