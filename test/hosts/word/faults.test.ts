/**
 * Whatever goes wrong in Word ends in a sentence in Chinese and a document that is either as it was or as it should be.
 * @jest-environment ./test/office-host/jest/environment.ts
 */
import { createWordHost } from '../../../src/hosts/word';
import type { StaleSentence, WordHost } from '../../../src/hosts/word';
import type { FigureLinks } from '../../../src/hosts/word/types';
import { openWord } from '../../office-host/jest/open-word';
import { quiet } from '../../office-host/jest/quiet';
import { TRANSPORT } from '../../office-host/protocol/faults';
import type { Fault } from '../../office-host/protocol/faults';
import type { WordDocument } from '../../office-host/word/document';
import { snapshot } from '../../office-host/word/snapshot';
import type { WordOffice } from '../../office-host/word/word-office';
import { fewOf, fewOr } from '../../support/proof';
import { problemOf } from '../excel/support/problem';
import { PNG, officeDocument, sectionOf } from './support/documents';

let office: WordOffice;
let word: WordHost;

beforeAll(async () => {
  office = await openWord();
  word = await createWordHost();
});

const RISEN = '增加[1/变动.1~4.1|10.00]万元，因[?原因]。';
const FALLEN = '减少[1/变动.1~5.1|10.00]万元，因[?原因]。';
const OLD = sectionOf(
  `总计[1/总计.1|500.00]万元。${RISEN}`,
  '其中：甲[1/甲.1|1.00]万元，乙[1/乙.1|2.00]万元。',
);
const NEW = sectionOf(
  `总计[1/总计.1|600.00]万元。${FALLEN}`,
  '其中：甲[1/甲.1|3.00]万元，乙[1/乙.1|4.00]万元。',
);
const PICTURE = { id: '图', section: '1', base64: PNG, width: 400, height: 200, altText: 'a', title: 'b' };
const OTHER = { ...PICTURE, base64: `${PNG}AA` };
const SECOND = { ...OLD, sections: [...OLD.sections, { ...OLD.sections[0]!, id: '2' }] };
const STALE: StaleSentence = {
  section: '1',
  paragraph: 3,
  text: '增加10.00万元，因【待补充：原因】。',
  replacement: '减少10.00万元，因【待补充：原因】。',
  why: 'sign',
};
/** Sections 1 begin with the fourth paragraph, behind those of the office. */
const PLACE = { paragraph: 3, offset: 2, length: 8 };
const MARKS = [
  { ...PLACE, colour: '#00FF00' },
  { paragraph: 3, offset: 12, length: 4, colour: '#FF0000' },
];
const CORRECTION = { ...PLACE, length: 6, text: '500.00', by: '600.00' };
const TWO = { paragraph: 4, offset: 3, length: 13, text: '甲1.00万元，乙2.00', by: '甲3.00万元，丙4.00' };

const REWRITING = {
  paragraph: 4,
  text: '其中：甲1.00万元，乙2.00万元。',
  changes: [
    { offset: 4, length: 4, by: '3.00' },
    { offset: 11, length: 5, by: '丙40.00' },
    { offset: 18, length: 0, by: '整' },
  ],
};
/** Of the office. */
const OWN = { paragraph: 1, text: '本部门主要职责是统筹全区政法工作。' };

const FIGURE = { source: { kind: 'cell', cells: [], supplement: [], formula: '' } } as const;
/** One has a control of ours, one is in the office's own words. */
const LINKING = [
  { paragraph: 4, text: REWRITING.text, figures: [{ ...FIGURE, id: '1/稿p1s1.1', text: '1.00', offset: 4 }] },
  { ...OWN, figures: [{ ...FIGURE, id: '1/稿p2s1.1', text: '统筹', offset: 8 }] },
];
let links: readonly FigureLinks[] = [];

/** They try a second time by themselves. */
const TWICE: readonly string[] = ['unlink', 'clearMarks'];

/** How many actions of a request fail one after the other: all in the whole proof, the first in `npm test`. */
const ACTIONS = fewOr(1, Infinity);

type Work = () => Promise<unknown>;
const WORK: Readonly<Record<string, Work>> = {
  read: () => word.read(),
  inserted: () => word.inserted(),
  insert: () => word.insert(SECOND, undefined, [{ ...PICTURE, section: '2' }]),
  update: () => word.update(NEW, [OTHER]),
  replaceSentence: () => word.replaceSentence(NEW, STALE),
  'replaceSentence, a new one': () =>
    word.replaceSentence(sectionOf('新[1/项:9.1|5]。'), {
      ...STALE,
      paragraph: 4,
      text: '',
      replacement: '新5。',
      why: 'new',
    }),
  select: () => word.select(PLACE),
  correct: () => word.correct(CORRECTION),
  'correct two pieces': () => word.correct(TWO),
  rewrite: () => word.rewrite(REWRITING),
  addBehind: () => word.addBehind(OWN, '新的一段。'),
  remove: () => word.remove(OWN),
  link: () => word.link(LINKING),
  unlink: () => word.unlink(links),
  mark: () => word.mark(MARKS),
  clearMarks: () => word.clearMarks(),
};

/**
 * What these find has to be remembered by Word for the next request. Where a request fails midway, office.js never learns
 * what Word has begun to remember; nothing holds on to it longer than the document is open.
 */
const SEARCHING = new Set(Object.keys(WORK).filter((name) => !['read', 'inserted', 'update'].includes(name)));

async function open(name: string): Promise<WordDocument> {
  office.faults.clear();
  const document = office.open(officeDocument());
  await word.insert(OLD, undefined, [PICTURE]);
  if (name === 'clearMarks') await word.mark(MARKS);
  if (name === 'unlink') links = await word.link(LINKING);
  await quiet(office);
  return document;
}

const outcomes = new Map<string, unknown>();

/** What is there when all went well: the same however often. */
async function outcome(name: string): Promise<unknown> {
  if (!outcomes.has(name)) {
    const document = await open(name);
    expect(await problemOf(WORK[name]!())).toBe('（没有问题）');
    outcomes.set(name, snapshot(document));
  }
  return outcomes.get(name);
}

const plain = /^[^A-Za-z]*(?:(?:Word|Office|Ctrl\+Z|[A-Za-z]+Exception|[A-Za-z]+Argument)[^A-Za-z]*)*$/;

const transport = (code: number): Fault => ({ kind: 'transport', code });
const action = (code: string): Fault => ({ kind: 'action', code, at: 0 });
const FAULTS: readonly (readonly [string, Fault, string])[] = [
  ['7000', transport(TRANSPORT.accessDenied), 'Word 不允许这样做'],
  ['5102', transport(TRANSPORT.activityLimit), 'Word 正忙'],
  ['5103', transport(TRANSPORT.requestTooLarge), '内容太多'],
  ['5104', transport(TRANSPORT.responseTooLarge), '内容太多'],
  ['5012', transport(TRANSPORT.sessionTimedOut), '连接断开'],
  ['5016', transport(TRANSPORT.modalDialogOpen), '对话框'],
  ['ItemNotFound', action('ItemNotFound'), '已经不在了'],
  ['InvalidArgument', action('InvalidArgument'), '没有接受'],
  ['AccessDenied', action('AccessDenied'), '不允许'],
  ['ApiNotFound', action('ApiNotFound'), '太旧'],
  ['GeneralException', action('GeneralException'), '原因不明（代码 GeneralException）'],
];

/** What a fault is told as is the same whatever was asked of Word: each is met at one, a few at the others. */
const faultsOf = (name: string): typeof FAULTS => (name === 'update' ? FAULTS : fewOf(FAULTS, 3));

describe.each(Object.keys(WORK))('%s', (name) => {
  test('any fault at the first request is told in plain words', async () => {
    const done = await outcome(name);
    for (const [, fault, words] of faultsOf(name)) {
      const document = await open(name);
      const before = snapshot(document);
      office.faults.plan(fault);
      const problem = await problemOf(WORK[name]!());
      expect(problem).toMatch(plain);
      if (problem === '（没有问题）') expect(snapshot(document)).toEqual(done);
      else {
        expect(problem).toContain(words);
        expect(snapshot(document)).toEqual(before);
      }
    }
  });

  test('each request fails, at each of its actions', async () => {
    const done = await outcome(name);
    let failures = 0;
    for (let nth = 1, seen = true; seen; nth++) {
      seen = false;
      for (let at = 0, untouched = 0; untouched < 2 && at < ACTIONS; at++) {
        const document = await open(name);
        const before = snapshot(document);
        office.faults.plan({ kind: 'action', code: 'GeneralException', at }, nth);
        const problem = await problemOf(WORK[name]!());
        const hit = office.faults.pending === 0;
        const isFailed = problem !== '（没有问题）';
        office.faults.clear();
        expect(problem).toMatch(plain);
        if (!isFailed) expect([nth, at, snapshot(document)]).toEqual([nth, at, done]);
        else expect([nth, at, snapshot(document)]).toEqual([nth, at, before]);
        if (isFailed) failures++;
        if (hit) seen = true;
        untouched = isFailed ? 0 : untouched + 1;
        if (!hit) break;
      }
    }
    await quiet(office);
    if (!SEARCHING.has(name)) expect(office.referencesLeft).toBe(0);
    expect(failures > 0 || TWICE.includes(name)).toBe(true);
  });

  test('the answer to a request is lost', async () => {
    const done = await outcome(name);
    for (let nth = 1; nth < 12; nth++) {
      const document = await open(name);
      const before = snapshot(document);
      office.faults.plan({ kind: 'lost', code: TRANSPORT.responseTooLarge }, nth);
      const problem = await problemOf(WORK[name]!());
      expect([nth, snapshot(document)]).toEqual([nth, problem === '（没有问题）' ? done : before]);
      if (office.faults.pending > 0) break;
    }
  });
});

test.each([
  'insert',
  'update',
  'replaceSentence',
  'correct',
  'rewrite',
  'addBehind',
  'remove',
  'link',
  'mark',
  'clearMarks',
])('%s in a document that is protected', async (name) => {
  const document = await open(name);
  const before = snapshot(document);
  document.$protected = true;
  expect(await problemOf(WORK[name]!())).toContain('Word 不允许这样做');
  expect(snapshot(document)).toEqual(before);
});

test('a figure that is locked is left, its sentence told', async () => {
  const document = await open('update');
  document.$control('1/甲.1').$state.cannotEdit = true;
  const { changed, stale } = await word.update(NEW);
  expect(changed.map(({ id }) => id)).toEqual(['1/总计.1']);
  expect(stale.map(({ why, text }) => [why, text])).toEqual([
    ['sign', STALE.text],
    ['reworded', '其中：甲1.00万元，乙2.00万元。'],
  ]);
});

test('an update that fails twice says how far it came', async () => {
  const document = await open('update');
  office.faults.plan({ kind: 'action', code: 'GeneralException', at: 6 }, 3);
  office.faults.plan({ kind: 'action', code: 'GeneralException', at: 0 }, 5);
  expect(await problemOf(word.update(NEW))).toMatch(/更新到一半中断了：[12] 处数字已更新，还有 [12] 处没有/);
  expect((await word.update(NEW)).changed.length).toBeGreaterThan(0);
  expect(document.$text).toContain('总计600.00万元。');
  expect(document.$text).toContain('甲3.00万元，乙4.00万元。');
});

test('an insertion that cannot be taken back is told', async () => {
  await open('insert');
  office.faults.plan({ kind: 'action', code: 'GeneralException', at: 30 }, 3);
  office.faults.plan(transport(TRANSPORT.activityLimit), 4);
  expect(await problemOf(WORK['insert']!())).toContain('请按“撤销”（Ctrl+Z）恢复');
});

test('a slow Word is waited for', async () => {
  await open('read');
  office.page.latency = 30;
  try {
    expect((await word.read()).paragraphs.length).toBeGreaterThan(5);
  } finally {
    office.page.latency = 0;
  }
});
