/** The preview as data: in the order of the document, what is left to a person at its paragraph. */
import type { Rolled } from '../../../src/core/learn';
import { saying } from '../../../src/core/messages';
import { afterOf, beforeOf, entriesOf, entryFor, placesIn } from '../../../src/workbench/draft/entries';
import { withWords } from '../../../src/workbench/draft/pieces';
import { draftName } from '../../../src/workbench/draft/save-draft';
import type { YearDraft } from '../../../src/workbench/draft/work';

const ADDED = '丙项4万元，用于【待补充：用途】。';
const what = saying({ zh: '请看', en: 'look' });
const toDo = (paragraph: number, text: string, added?: string): Rolled['toDo'][number] => ({
  paragraph,
  ...(added === undefined ? {} : { added }),
  text,
  what,
  kind: 'words',
});
const document = {
  paragraphs: ['一、2019年度收入', '收入3万元。', '甲项1万元。', '乙项2万元。', '用于办案。'].map((text) => ({
    text,
  })),
};
const rolled: Rolled = {
  paragraphs: [
    {
      kind: 'changed',
      paragraph: 1,
      text: '收入4万元。',
      runs: [],
      changes: [{ offset: 2, length: 1, by: '4' }],
    },
    {
      kind: 'changed',
      paragraph: 0,
      text: '一、2020年度收入',
      runs: [],
      changes: [{ offset: 2, length: 4, by: '2020' }],
    },
    { kind: 'added', after: 3, like: 3, text: ADDED, runs: [] },
    { kind: 'removed', paragraph: 2 },
  ],
  kept: [],
  toDo: [toDo(3, '【待补充：用途】', ADDED), toDo(4, '办案'), toDo(1, '4')],
  document,
  supplement: { entries: new Map() },
  said: { entries: new Map() },
};
const draft: YearDraft = {
  document,
  rolled,
  headings: [0],
  numbers: 4,
  slots: 4,
  years: { last: 2019, now: 2020 },
  remarks: [],
  tables: { edits: [], done: [], toDo: [] },
  carried: '',
};

test('every paragraph that changes, goes, comes, or has to be looked at', () => {
  expect(
    entriesOf(draft).map((one) => [one.kind, one.place, one.heading, beforeOf(one), afterOf(one)]),
  ).toEqual([
    ['changed', 1, '一、2020年度收入', '一、2019年度收入', '一、2020年度收入'],
    ['changed', 0, '一、2020年度收入', '收入3万元。', '收入4万元。'],
    ['removed', 3, '一、2020年度收入', '甲项1万元。', ''],
    ['added', 2, '一、2020年度收入', '', '丙项4万元，用于【待补充：用途】。'],
    ['kept', undefined, '一、2020年度收入', '用于办案。', '用于办案。'],
  ]);
});

test('what is left to a person stands where its words stand', () => {
  const places = placesIn(entriesOf(draft));
  expect(rolled.toDo.map((one) => entryFor(places, one)?.kind)).toEqual(['added', 'kept', 'changed']);
});

test('words gone to are cut out, over pieces as well', () => {
  const pieces = [
    { text: '收入', isOther: false },
    { text: '4', isOther: true },
    { text: '万元', isOther: false },
  ];
  expect(withWords(pieces, '入4万').map(({ text, isMarked }) => [text, isMarked])).toEqual([
    ['收', false],
    ['入', true],
    ['4', true],
    ['万', true],
    ['元', false],
  ]);
  for (const words of ['', '没有'])
    expect(withWords(pieces, words).some(({ isMarked }) => isMarked)).toBe(false);
});

test.each<readonly [string, YearDraft['years'], string]>([
  ['某局2019年度决算说明.docx', { last: 2019, now: 2020 }, '某局2020年度决算说明.docx'],
  ['决算说明.docx', { last: 2019, now: 2020 }, '决算说明-2020.docx'],
  ['去年说明.docx', { last: 2019, now: 2020 }, '今年说明.docx'],
  ['20190305定稿2019.docm', { last: 2019, now: undefined }, '20190305定稿2020.docm'],
  ['说明.docx', { last: undefined, now: undefined }, '说明-2.docx'],
])('%s is saved under a name of its own', (name, years, expected) => {
  expect(draftName(name, years)).toBe(expected);
});
