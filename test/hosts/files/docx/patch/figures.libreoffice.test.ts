/**
 * Figures with controls of their own in documents of several writers: LibreOffice opens each and reads what we read.
 * LibreOffice 7.4 writes controls within a line without their names: next year they are replaced all the same.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { patchDocx, writeDocx, type DocxEdits, type DocxShowing } from '../../../../../src/hosts/files/docx';
import { convertedByOffice } from '../../../../bench/publish/print/soffice';
import { SAMPLE } from '../support/sample';
import { textsOf } from '../read/support';
import { AUTHOR, DATE } from './cases';
import { controlsIn, documentIn, settled, type Node } from './support/tree';

const author = { name: AUTHOR, date: DATE };
const PYTHON = new Uint8Array(readFileSync(join(__dirname, '../read/documents/python-docx.docx')));

async function patched(docx: Uint8Array, edits: DocxEdits, options: DocxShowing): Promise<Uint8Array> {
  const done = await patchDocx(docx, edits, options);
  if (!done.ok) throw new Error(done.problem.id);
  return done.bytes;
}

/** Each number says 1 more in its last place, and is a figure. */
function changed(texts: readonly string[]): DocxEdits {
  const numbers = texts.map((text) => [...text.matchAll(/(?<![\d.])\d+\.\d\d(?!\d)/g)]);
  const grown = (figure: string): string => `${figure.slice(0, -1)}${(Number(figure.at(-1)) + 1) % 10}`;
  return {
    texts: numbers.flatMap((own, paragraph) =>
      own.map(({ 0: figure, index }) => ({
        paragraph,
        offset: index,
        length: figure.length,
        by: grown(figure),
      })),
    ),
    figures: numbers.map((own, paragraph) => ({
      paragraph,
      text: texts[paragraph]!.replace(/(?<![\d.])\d+\.\d\d(?!\d)/g, grown),
      figures: own.map(({ 0: figure, index }, at) => ({
        offset: index,
        length: figure.length,
        tag: `1/稿p${paragraph}s${at}.1`,
        title: '表01 B2',
      })),
    })),
  };
}

const told = (docx: Uint8Array) =>
  controlsIn(documentIn(docx))
    .filter(({ tag }) => tag.includes('/稿'))
    .map(({ tag, text, inner }) => [tag, text, inner]);
const bare = (texts: readonly string[]): string[] =>
  texts.map((text) => text.replace(/\s/g, '')).filter((text) => text !== '');
const inLine = (docx: Uint8Array): number =>
  namesIn(documentIn(docx)).filter((name) => name === 'w:sdt').length;
const namesIn = ({ name, children }: Node): string[] => [
  name,
  ...children.flatMap((one) => (typeof one === 'string' ? [] : namesIn(one))),
];
const converted = (all: readonly Uint8Array[]): readonly Uint8Array[] =>
  convertedByOffice(
    all.map((bytes) => ({ bytes, from: 'docx' })),
    'docx',
  );

it('our own, with a control around each section, are shown as they are read', async () => {
  const named = JSON.parse(JSON.stringify(SAMPLE).replace(/"1\.总计/g, '"1/总计')) as typeof SAMPLE;
  const docx = await writeDocx(named);
  const edits = changed(await textsOf(docx));
  const bytes = await patched(docx, edits, { showing: 'highlight' });
  expect(told(bytes).length).toBe(edits.texts!.length);
  const [seen] = convertedByOffice([{ bytes, from: 'docx' }], 'txt:Text (encoded):UTF8');
  const shown = new TextDecoder().decode(seen).replace(/\s/g, '');
  for (const text of bare(await textsOf(bytes))) expect(shown).toContain(text);
});

it.each([
  ['python-docx', () => PYTHON],
  ['LibreOffice', () => converted([PYTHON])[0]!],
])('those of %s', async (_, make) => {
  const docx = make();
  const inserted = [{ after: 0, text: '新来的一段【待补充：用途】', comment: '请补充：用途' }];
  const edits = { ...changed(await textsOf(docx)), inserted };
  const plain = await patched(docx, edits, { showing: 'plain', author });
  const track = await patched(docx, edits, { showing: 'track', author });
  const count = edits.texts!.length;
  expect(count).toBeGreaterThan(2);
  expect([told(plain).length, told(track)]).toEqual([count, told(plain)]);
  const [again, tracked] = converted([plain, track]);
  for (const one of [again!, tracked!]) expect(bare(await textsOf(one))).toEqual(bare(await textsOf(plain)));
  for (const one of [again!, tracked!])
    expect(strFromU8(unzipSync(one)['word/comments.xml'] ?? new Uint8Array())).toContain('请补充：用途');
  const rejected = settled(documentIn(tracked!), AUTHOR, 'reject');
  expect(wordsIn(rejected)).toBe(wordsIn(documentIn(converted([docx])[0]!)));
  expect(inLine(again!)).toBe(count);
  const next = await patched(again!, changed(await textsOf(again!)), { showing: 'plain' });
  expect([told(next).length, inLine(next)]).toEqual([count, count]);
});

const wordsIn = ({ name, children }: Node): string =>
  children.map((one) => (typeof one === 'string' ? (name === 'w:t' ? one : '') : wordsIn(one))).join('');
