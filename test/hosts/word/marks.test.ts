/**
 * Marks come and go as a whole, and nothing of the user's is lost.
 * @jest-environment ./test/office-host/jest/environment.ts
 */
import { createWordHost } from '../../../src/hosts/word';
import type { WordHost } from '../../../src/hosts/word';
import { openWord } from '../../office-host/jest/open-word';
import { quiet } from '../../office-host/jest/quiet';
import type { WordDocument } from '../../office-host/word/document';
import { isChar } from '../../office-host/word/story';
import { snapshot } from '../../office-host/word/snapshot';
import type { WordOffice } from '../../office-host/word/word-office';
import { lukou, officeDocument, sectionOf } from './support/documents';

let office: WordOffice;
let word: WordHost;

beforeAll(async () => {
  office = await openWord();
  word = await createWordHost();
});

const GREEN = '#00FF00';
const RED = '#FF0000';

const highlighted = (document: WordDocument, colour: string): string =>
  document.$story.paragraphs
    .flatMap(({ atoms }) =>
      atoms.flatMap((atom) => (isChar(atom) && atom.look.highlightColor === colour ? [atom.char] : [])),
    )
    .join('');

async function places(pattern: RegExp, colour: string) {
  const { paragraphs } = await word.read();
  return paragraphs.flatMap(({ text }, paragraph) =>
    [...text.matchAll(pattern)].map((match) => ({
      paragraph,
      offset: match.index,
      length: match[0].length,
      colour,
    })),
  );
}

test('all numbers of an explanation are coloured, and clearing leaves the document as it was', async () => {
  const document = office.open(officeDocument());
  await word.insert(lukou());
  const before = snapshot(document);
  const all = await places(/\d[\d.]*(?:万元|%|个|人次|辆)?/g, GREEN);
  office.page.traffic.reset();
  await word.mark(all);
  console.log(`mark ${all.length} places: ${office.page.traffic.summary}`);
  const { paragraphs } = await word.read();
  const marked = all.map(({ paragraph, offset, length }) =>
    paragraphs[paragraph]!.text.slice(offset, offset + length),
  );
  expect(highlighted(document, GREEN)).toBe(marked.join(''));
  expect(snapshot(document)).not.toEqual(before);
  await (await createWordHost()).clearMarks();
  expect(snapshot(document)).toEqual(before);
  await quiet(office);
  expect(office.referencesLeft).toBe(0);
});

test('highlights of the user come back, also where they cover a part only', async () => {
  const document = office.open(officeDocument());
  const node = document.$paragraphWith('本部门');
  document.$range(node, 2, 5).$restyle({ highlightColor: '#FFFF00', bold: true });
  document.$range(node, 8, 12).$restyle({ highlightColor: '#00FFFF' });
  const before = snapshot(document);
  await word.mark([
    { paragraph: 1, offset: 0, length: 10, colour: GREEN },
    { paragraph: 1, offset: 4, length: 9, colour: RED },
    { paragraph: 5, offset: 0, length: 6, colour: RED },
  ]);
  expect(highlighted(document, GREEN)).toBe(node.text.slice(0, 10));
  expect(highlighted(document, RED)).toBe(`${node.text.slice(10, 13)}419.69`);
  await word.mark([{ paragraph: 1, offset: 3, length: 1, colour: RED }]);
  expect(highlighted(document, RED)).toBe(node.text.slice(3, 4));
  expect(highlighted(document, GREEN)).toBe('');
  await word.clearMarks();
  expect(snapshot(document)).toEqual(before);
});

test('text edited under a mark stays edited', async () => {
  const document = office.open(officeDocument());
  await word.mark([{ paragraph: 1, offset: 0, length: 7, colour: GREEN }]);
  document.$retype('本部门主要职责', '本部门的主要职责');
  await word.clearMarks();
  expect(document.$text).toContain('\n本部门的主要职责是');
  expect(highlighted(document, GREEN)).toBe('');
});

test('a mark over the edge of a figure takes in the whole figure', async () => {
  const document = office.open(officeDocument());
  await word.insert(sectionOf('支出[1/a.1|约432.10]万元。'));
  const before = snapshot(document);
  await word.mark(await places(/432\.10万元/g, GREEN));
  expect(highlighted(document, GREEN)).toBe('约432.10万元');
  await word.clearMarks();
  expect(snapshot(document)).toEqual(before);
});

test('places that are not there are left out', async () => {
  const document = office.open(officeDocument());
  const before = snapshot(document);
  await word.mark([
    { paragraph: 99, offset: 0, length: 2, colour: GREEN },
    { paragraph: 1, offset: 500, length: 2, colour: GREEN },
    { paragraph: 1, offset: 0, length: 0, colour: GREEN },
  ]);
  expect(snapshot(document)).toEqual(before);
  await word.clearMarks();
});
