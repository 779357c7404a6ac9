/**
 * A paragraph of last year made one of this year in Word, and back again.
 * @jest-environment ./test/office-host/jest/environment.ts
 */
import { createWordHost } from '../../../src/hosts/word';
import type { WordHost } from '../../../src/hosts/word';
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

const TEXT = '2019年度收入5万元，比上年增加5万元，增长5%。';
const CHANGES = [
  { offset: 0, length: 4, by: '2020' },
  { offset: 8, length: 1, by: '7.5' },
  { offset: 15, length: 3, by: '减少2' },
  { offset: 21, length: 2, by: '下降' },
];
const NOW = '2020年度收入7.5万元，比上年减少2万元，下降5%。';
const BACK = [
  { offset: 0, length: 4, by: '2019' },
  { offset: 8, length: 3, by: '5' },
  { offset: 17, length: 3, by: '增加5' },
  { offset: 23, length: 2, by: '增长' },
];

/** The second paragraph, with a figure in bold. */
function opened(): WordDocument {
  const document = office.open(new WordDocument(['前', TEXT, '后']));
  document.$range(document.$story.paragraphs[1]!, 8, 9).font.bold = true;
  return document;
}
const textsIn = (document: WordDocument): string[] =>
  document.$story.paragraphs.map(({ atoms }) =>
    atoms.map((atom) => ('char' in atom ? atom.char : '')).join(''),
  );

test('only the words that differ are typed anew, in the look they had; the way back gives what was', async () => {
  const document = opened();
  const before = snapshot(document);
  expect(await word.rewrite({ paragraph: 1, text: TEXT, changes: CHANGES })).toBe(true);
  expect(textsIn(document)).toEqual(['前', NOW, '后']);
  expect(JSON.stringify(snapshot(document))).toContain('"text":"7.5","bold":true');
  expect(await word.rewrite({ paragraph: 1, text: NOW, changes: BACK })).toBe(true);
  expect(snapshot(document)).toEqual(before);
  await quiet(office);
  expect(office.referencesLeft).toBe(0);
});

test('words are put in and taken out', async () => {
  const document = opened();
  const changes = [
    { offset: 10, length: 2, by: '' },
    { offset: TEXT.length, length: 0, by: '完。' },
  ];
  expect(await word.rewrite({ paragraph: 1, text: TEXT, changes })).toBe(true);
  expect(textsIn(document)[1]).toBe(`${TEXT.slice(0, 10)}${TEXT.slice(12)}完。`);
});

test('a paragraph that comes takes the manner of the one before, and goes again without a trace', async () => {
  const document = opened();
  const before = snapshot(document);
  expect(await word.addBehind({ paragraph: 1, text: TEXT }, '新的一段。')).toBe(true);
  expect(textsIn(document)).toEqual(['前', TEXT, '新的一段。', '后']);
  expect(await word.remove({ paragraph: 2, text: '新的一段。' })).toBe(true);
  expect(snapshot(document)).toEqual(before);
});

test('a paragraph that is no longer what it was is left alone', async () => {
  const document = opened();
  const before = snapshot(document);
  const other = { paragraph: 1, text: `${TEXT}改过` };
  expect(await word.rewrite({ ...other, changes: CHANGES })).toBe(false);
  expect(await word.addBehind(other, '新')).toBe(false);
  expect(await word.remove(other)).toBe(false);
  expect(await word.remove({ paragraph: 9, text: TEXT })).toBe(false);
  expect(snapshot(document)).toEqual(before);
});

describe('a paragraph that goes', () => {
  const standing = { paragraph: 1, text: TEXT };
  const before = { paragraph: 0, text: '前' };

  test('comes back in the look it had, whatever stands before it', async () => {
    const document = office.open(new WordDocument(['前', TEXT, '后']));
    const [first, own] = document.$story.paragraphs;
    first!.layout = { ...first!.layout, style: '标题 1' };
    document.$range(first!, 0, 1).font.bold = true;
    own!.layout = { ...own!.layout, firstLineIndent: 21, spaceAfter: 6 };
    const then = snapshot(document);
    const look = await word.lookOf(standing);
    expect(await word.remove(standing)).toBe(true);
    expect(textsIn(document)).toEqual(['前', '后']);
    expect(await word.addBehind(before, TEXT, look)).toBe(true);
    expect(snapshot(document)).toEqual(then);
    await quiet(office);
    expect(office.referencesLeft).toBe(0);
  });

  test.each<readonly [string, (document: WordDocument) => void]>([
    [
      'letters of two looks',
      (document) => void (document.$range(document.$story.paragraphs[1]!, 8, 9).font.bold = true),
    ],
    [
      'a highlight in part of it',
      (document) =>
        void Object.assign(document.$range(document.$story.paragraphs[1]!, 8, 9).font, {
          highlightColor: '#FFFF00',
        }),
    ],
    [
      'a control',
      (document) => void document.$range(document.$story.paragraphs[1]!, 8, 9).insertContentControl(),
    ],
  ])('with %s has no look of its own: it is left to the user', async (_, change) => {
    const document = office.open(new WordDocument(['前', TEXT, '后']));
    change(document);
    expect(await word.lookOf(standing)).toBeUndefined();
  });

  test('that is no longer what it was has none', async () => {
    office.open(new WordDocument(['前', `${TEXT}改`, '后']));
    expect(await word.lookOf(standing)).toBeUndefined();
  });
});
