/** 公开前检查单: what is there is met, what a whole publication lacks is told, and what can't be told is never called lacking. */
import type { Grid } from '../../../src/core/grid';
import { render } from '../../../src/core/messages';
import { type ChecklistItem } from '../../../src/core/review';
import { CHECKLIST, review } from '../../../src/core/review/engine';
import { ownLukou } from '../../cases/narrative/own/lukou';
import { caseGrids } from '../../support/case-workbook';
import { printedDocument } from '../../support/printed-document';

const FRONT = [
  '甲局2020年度部门决算',
  '目录',
  '一、主要职责',
  '承办有关事项。',
  '二、机构设置',
  '内设3个科室。',
];
const BACK = ['名词解释', '基本支出：保障机构运转的支出。'];

interface Parts {
  readonly front?: readonly string[];
  readonly grids?: readonly Grid[];
  readonly text?: readonly string[];
}

const GRIDS = caseGrids('lukou-2020');
const TEXT = ['第三部分 2020年度部门决算情况说明', ...ownLukou().split('\n'), '第四部分', ...BACK];

function itemsOf({ front = FRONT, grids = GRIDS, text = TEXT }: Parts = {}): ReadonlyMap<
  string,
  ChecklistItem
> {
  const { checklist } = review(printedDocument(front, grids, text));
  return new Map(checklist.map((item) => [item.id, item]));
}

const stateOf = (items: ReadonlyMap<string, ChecklistItem>, id: string): string => items.get(id)?.state ?? '';
const lackingIn = (items: ReadonlyMap<string, ChecklistItem>): string[] =>
  [...items.values()].flatMap(({ id, state }) => (state === 'lacking' ? [id] : []));

it('has every item once, with its basis and words in both languages', () => {
  expect(new Set(CHECKLIST.map(({ id }) => id)).size).toBe(CHECKLIST.length);
  for (const { what, basis } of CHECKLIST)
    for (const { zh, en } of [what, basis]) {
      expect(zh).toMatch(/[\u4e00-\u9fff]/);
      expect(en).not.toBe('');
    }
});

describe('of a whole publication', () => {
  const items = itemsOf();
  it.each([
    'cover',
    'contents',
    'duties',
    'organisation',
    'terms',
    'tables-complete',
    'changes',
    'three',
    'purchases',
  ])('%s is met', (id) => expect(stateOf(items, id)).toBe('met'));
  it.each(['in-time', 'no-secrets'])('%s is never told', (id) => expect(stateOf(items, id)).toBe('untold'));
  it('says where it is seen', () =>
    expect(items.get('contents')?.places).toMatchObject([{ kind: 'text', paragraph: 1 }]));
  it('what disagrees is lacking', () => {
    expect(stateOf(items, 'figures-agree')).toBe('lacking');
    const wrong = TEXT.map((line) => line.replace('629.09', '692.09'));
    expect([items, itemsOf({ text: wrong })].map((some) => stateOf(some, 'text-agrees'))).toEqual([
      'met',
      'lacking',
    ]);
  });
});

it.each<[string, string, Parts]>([
  ['contents', '目录', { front: FRONT.filter((line) => line !== '目录') }],
  ['terms', '名词解释', { text: TEXT.filter((line) => line !== '名词解释') }],
  ['duties', '职责', { front: FRONT.filter((line) => !line.includes('职责')) }],
])('%s is lacking where a whole publication has it nowhere (%s)', (id, _, parts) =>
  expect(stateOf(itemsOf(parts), id)).toBe('lacking'),
);

it('a table that is left out is named', () => {
  const item = itemsOf({ grids: GRIDS.filter((_, place) => place !== 2) }).get('tables-complete');
  expect(item?.state).toBe('lacking');
  expect(item?.why && render(item.why)).toBe('没有：支出决算表');
});

it('a cover is never lacking: it may be a picture', () =>
  expect(stateOf(itemsOf({ front: FRONT.slice(1), text: ['一、收入支出决算总体情况说明'] }), 'cover')).toBe(
    'untold',
  ));

it.each<[string, Parts]>([
  ['a few tables alone', { front: [], grids: GRIDS.slice(0, 2), text: [] }],
  ['an explanation alone', { front: [], grids: [], text: ownLukou().split('\n') }],
  ['a page of something else', { front: [], grids: [], text: ['会议通知', '请准时参加。'] }],
  [
    'a budget',
    { front: ['甲局2021年部门预算', '目录'], grids: [], text: ['一、收支预算情况说明', '收入预算10万元。'] },
  ],
])('of %s nothing is called lacking that may stand elsewhere', (_, parts) => {
  const told = new Set([
    'figures-agree',
    'text-agrees',
    'nothing-left',
    'written-once',
    'three-counts',
    'changes',
  ]);
  expect(lackingIn(itemsOf(parts)).filter((id) => !told.has(id))).toEqual([]);
});

it('of a document that is none of final accounts nothing is met', () => {
  const items = itemsOf({ front: ['甲局2021年部门预算', '目录'], grids: [], text: ['三公经费10万元。'] });
  expect([...items.values()].filter(({ state }) => state !== 'untold')).toEqual([]);
});

it('tables that could not be read keep it from saying that any is missing', () => {
  const published = printedDocument(FRONT, GRIDS.slice(0, 8), TEXT);
  const box = { page: 9, left: 0, top: 0, right: 1, bottom: 1 };
  const why = { id: 'picture', phrase: { zh: '是图片', en: 'a picture' }, data: {} };
  const print = { pages: 20, lines: published.print?.lines ?? [], unread: [{ title: undefined, box, why }] };
  const items = new Map(review({ ...published, print }).checklist.map((item) => [item.id, item]));
  expect(stateOf(items, 'tables-complete')).toBe('untold');
});
