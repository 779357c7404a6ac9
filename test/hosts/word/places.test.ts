/**
 * Exact stretches of text: selected, corrected, also where the same text stands many times.
 * @jest-environment ./test/office-host/jest/environment.ts
 */
import { createWordHost } from '../../../src/hosts/word';
import type { WordHost } from '../../../src/hosts/word';
import { openWord } from '../../office-host/jest/open-word';
import { quiet } from '../../office-host/jest/quiet';
import { WordDocument } from '../../office-host/word/document';
import { snapshot } from '../../office-host/word/snapshot';
import type { WordOffice } from '../../office-host/word/word-office';
import { lukou, officeDocument, sectionOf } from './support/documents';
import { fewOf } from '../../support/proof';
import { problemOf } from '../excel/support/problem';

let office: WordOffice;
let word: WordHost;

beforeAll(async () => {
  office = await openWord();
  word = await createWordHost();
});

test('reads paragraphs, cells and what their styles say', async () => {
  office.open(officeDocument());
  const { paragraphs } = await word.read();
  expect(paragraphs.map(({ text, style }) => [text.slice(0, 4), style])).toEqual([
    ['第一部分', 'heading'],
    ['本部门主', undefined],
    ['科目', 'table'],
    ['金额', 'table'],
    ['基本支出', 'table'],
    ['419.', 'table'],
    ['第四部分', 'heading'],
  ]);
  expect(office.page.traffic.syncs).toBe(1);
  expect(office.referencesLeft).toBe(0);
});

/** Repeated, of either width, quoted, with signs of the search language, over edges of controls. */
const TEXT = '支出5万元，5万元，５万元，其中“5”万元、"5"万元；A^b、A^B；1000与100.00，增长3.1%3.1%。完';

function marked(): WordDocument {
  const document = office.open(new WordDocument(['前', TEXT, TEXT]));
  const node = document.$story.paragraphs[1]!;
  for (const [text, at] of [
    ['5', TEXT.indexOf('5')],
    ['00', TEXT.indexOf('1000') + 1],
    ['3.1%3', TEXT.indexOf('3.1%')],
  ] as const)
    document.$range(node, at, at + text.length).insertContentControl();
  return document;
}

const stretches = [...Array(TEXT.length).keys()].flatMap((offset) =>
  [1, 2, 4, 9, TEXT.length - offset].map((length) => [offset, length] as const),
);

test('every stretch is found where it stands', async () => {
  const document = marked();
  const within = stretches.filter(([from, count]) => from + count <= TEXT.length);
  for (const [offset, length] of fewOf(within, 25)) {
    await word.select({ paragraph: 1, offset, length });
    const selected = document.$selection!;
    expect([offset, length, selected.text]).toEqual([offset, length, TEXT.slice(offset, offset + length)]);
    const ahead = document.body.getRange('Start').expandTo(selected.getRange('Start'));
    expect(ahead.text).toBe(`前\r${TEXT.slice(0, offset)}`);
  }
  await quiet(office);
  expect(office.referencesLeft).toBe(0);
});

test('a long stretch, an empty one, an empty paragraph', async () => {
  const long = '一'.repeat(200) + '二三'.repeat(200) + '一'.repeat(200);
  const document = office.open(new WordDocument([long, '', '完']));
  await word.select({ paragraph: 0, offset: 10, length: 780 });
  expect(document.$selection!.text).toBe(long.slice(10, 790));
  await word.select({ paragraph: 2, offset: 1, length: 0 });
  expect(document.$selection!.compareLocationWith(document.body.getRange('End'))).toBe('Equal');
  await word.select({ paragraph: 1, offset: 0, length: 0 });
  expect(document.$selection!.$start.node).toBe(document.$story.paragraphs[1]);
  expect(await problemOf(word.select({ paragraph: 2, offset: 0, length: 9 }))).toContain('已经改过');
  expect(await problemOf(word.select({ paragraph: 7, offset: 0, length: 1 }))).toContain('已经改过');
});

const corrections: readonly (readonly [string, string, string])[] = [
  ['432.10', '419.69', '一个数'],
  ['增长3.1%', '下降3.08%', '词和数'],
  ['水费、电费、差旅费', '电费', '清单变短'],
  ['电费', '水费、电费', '清单变长'],
  ['（虚增）', '', '删去'],
];

test.each(corrections)('%s → %s（%s）', async (text, by) => {
  const line = `甲${text}乙${text}丙`;
  const document = office.open(new WordDocument(['前', line]));
  const node = document.$story.paragraphs[1]!;
  const offset = line.lastIndexOf(text);
  expect(await word.correct({ paragraph: 1, offset, length: text.length, text, by })).toBe(true);
  expect(node.text).toBe(`甲${text}乙${by}丙`);
  const before = snapshot(document);
  expect(await word.correct({ paragraph: 1, offset: offset + 1, length: 2, text: '没有', by: '有' })).toBe(
    false,
  );
  expect(await word.correct({ paragraph: 9, offset: 0, length: 2, text: '没有', by: '有' })).toBe(false);
  expect(snapshot(document)).toEqual(before);
  await quiet(office);
  expect(office.referencesLeft).toBe(0);
});

test('words that are lacking are put behind what stands', async () => {
  const document = office.open(new WordDocument(['支出5万元。']));
  expect(await word.correct({ paragraph: 0, offset: 5, length: 0, text: '', by: '，占3%' })).toBe(true);
  expect(document.$text).toBe('支出5万元，占3%。');
});

test('a corrected figure keeps its control and its look', async () => {
  const document = office.open(officeDocument());
  await word.insert(sectionOf('与上年相比，增长[1/a.1|3.10%]，支出[1/b.1|432.10]万元。'));
  const paragraph = document.$story.paragraphs.findIndex(({ text }) => text.startsWith('与上年'));
  document.$control('1/a.1').font.bold = true;
  const text = '增长3.10%，支出432.10万元';
  expect(
    await word.correct({ paragraph, offset: 6, length: text.length, text, by: '下降3.08%，支出419.69万元' }),
  ).toBe(true);
  expect(document.$text).toContain('与上年相比，下降3.08%，支出419.69万元。');
  expect([document.$control('1/a.1').text, document.$control('1/b.1').text]).toEqual(['3.08%', '419.69']);
  expect(document.$control('1/a.1').font.bold).toBe(true);
});

test('in a whole explanation every figure is found', async () => {
  const document = office.open(officeDocument());
  await word.insert(lukou(), ['5.2', '5.3', '6']);
  const { paragraphs } = await word.read();
  const figures = paragraphs.flatMap(({ text }, paragraph) =>
    [...text.matchAll(/[\d.]+(?:万元|%)/g)].map((match) => ({
      paragraph,
      offset: match.index,
      length: match[0].length,
    })),
  );
  expect(figures.length).toBeGreaterThan(20);
  for (const place of figures) {
    await word.select(place);
    expect(document.$selection!.text).toBe(
      paragraphs[place.paragraph]!.text.substr(place.offset, place.length),
    );
  }
});
