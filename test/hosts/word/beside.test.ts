/**
 * Headers and footers: read with their places, and changed where they say what they said.
 * @jest-environment ./test/office-host/jest/environment.ts
 */
import { createWordHost, type WordHost } from '../../../src/hosts/word';
import { openWord } from '../../office-host/jest/open-word';
import { quiet } from '../../office-host/jest/quiet';
import { WordDocument } from '../../office-host/word/document';
import { snapshot } from '../../office-host/word/snapshot';
import type { WordOffice } from '../../office-host/word/word-office';

let office: WordOffice;
let word: WordHost;
beforeAll(async () => {
  office = await openWord();
  word = await createWordHost();
});

/** Two sections. */
function opened(): WordDocument {
  const document = office.open(new WordDocument(['正文2020年']));
  document.$sections[0]!.header['Primary'] = new WordDocument(['某局', '2020年度决算']);
  document.$sections[0]!.footer['FirstPage'] = new WordDocument(['2020年']);
  document.$sections.push({ header: { EvenPages: new WordDocument(['偶数页2020年']) }, footer: {} });
  return document;
}

const YEAR = { paragraph: 1, text: '2020年度决算', changes: [{ offset: 3, length: 1, by: '1' }] };
const HEADER = { kind: 'header', section: 0, type: 'Primary' } as const;

test('each paragraph with its place', async () => {
  const document = opened();
  const before = snapshot(document);
  const lines = await word.readBeside();
  expect(lines!.filter(({ text }) => text !== '')).toEqual([
    { place: HEADER, paragraph: 0, text: '某局' },
    { place: HEADER, paragraph: 1, text: '2020年度决算' },
    { place: { kind: 'footer', section: 0, type: 'FirstPage' }, paragraph: 0, text: '2020年' },
    { place: { kind: 'header', section: 1, type: 'EvenPages' }, paragraph: 0, text: '偶数页2020年' },
  ]);
  expect(snapshot(document)).toEqual(before);
  await quiet(office);
  expect(office.referencesLeft).toBe(0);
});

test('changed there, and nowhere else; back again it is what it was', async () => {
  const document = opened();
  const header = document.$sections[0]!.header['Primary']!;
  header.$range(header.$story.paragraphs[1]!, 0, 4).font.bold = true;
  const before = snapshot(document);
  expect(await word.rewriteBeside(HEADER, YEAR)).toBe(true);
  expect([header.$text, document.$text]).toEqual(['某局\n2021年度决算', '正文2020年']);
  const back = { ...YEAR, text: '2021年度决算', changes: [{ offset: 3, length: 1, by: '0' }] };
  expect(await word.rewriteBeside(HEADER, back)).toBe(true);
  expect(snapshot(document)).toEqual(before);
});

test.each([
  ['other words', HEADER, { ...YEAR, text: '2019年度决算' }],
  ['no such section', { ...HEADER, section: 9 }, YEAR],
])('%s: nothing is changed', async (_, place, rewriting) => {
  const document = opened();
  const before = snapshot(document);
  expect(await word.rewriteBeside(place, rewriting)).toBe(false);
  expect(snapshot(document)).toEqual(before);
});
