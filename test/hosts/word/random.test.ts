/**
 * Two explanations at random, the second over the first: wording stays, what does not fit is told, and after all is
 * replaced the document reads as if it had been written anew.
 * @jest-environment ./test/office-host/jest/environment.ts
 */
import { documentText } from '../../../src/core/narrative';
import type { NarrativeDocument } from '../../../src/core/narrative';
import { createWordHost } from '../../../src/hosts/word';
import type { WordHost } from '../../../src/hosts/word';
import { write } from '../../core/narrative/support';
import { openWord } from '../../office-host/jest/open-word';
import { WordDocument } from '../../office-host/word/document';
import { snapshot } from '../../office-host/word/snapshot';
import { seedsUpTo } from '../../support/proof';
import type { WordOffice } from '../../office-host/word/word-office';

let office: WordOffice;
let word: WordHost;

beforeAll(async () => {
  office = await openWord();
  word = await createWordHost();
});

/** Mulberry32: the same numbers on every machine. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const AMOUNTS = ['', '5.00', '10.00', '40.00', '90.00', '100.00'];

function anyNarrative(
  random: (below: number) => number,
  supplement: Readonly<Record<string, string>>,
): NarrativeDocument {
  const amount = (): string => AMOUNTS[random(AMOUNTS.length)]!;
  const spent = () => ({ 本年支出: amount(), 基本支出: amount(), 项目支出: '' });
  return write(
    {
      change: {
        T01: { 收入总计: ['90.00', '100.00', '110.00'][random(3)]! },
        T02: { 合计: { 事业收入: amount(), 其他收入: amount() } },
        T05: {
          '2013101': { ...spent(), 本年支出: '5.00' },
          '2013102': spent(),
          '2210201': spent(),
          '201': spent(),
          '221': spent(),
        },
        T06: { '30107': amount(), '30215': amount() },
        T07: { 决算数: { 公务接待费: amount(), 公务用车运行费: amount() } },
        T08: { 合计: { 本年支出: amount(), 本年收入: '5.00' } },
      },
    },
    supplement,
  );
}

const SUPPLEMENT = {
  '上年.收入总计': '100.00',
  '总体.原因': '项目减少',
  '年初预算.2013101': '40.00',
  '年初预算.2013102': '10.00',
  '年初预算.2210201': '10.00',
  '预算原因.2013101': '追加',
  '预算原因.2013102': '追减',
};

/** Numbers of items are words of the text, and stay. */
const unnumbered = (text: string): string => text.replace(/^\d+、/gm, '').trim();
const wordsAlone = (text: string): string => text.replace(/-?\d+(?:\.\d+)?%?/g, '#');

test.each(seedsUpTo(1, 15))('explanations of seed %i', async (seed) => {
  const random = randomFrom(seed);
  const before = anyNarrative(random, SUPPLEMENT);
  const after = anyNarrative(random, SUPPLEMENT);
  const document = office.open(new WordDocument());
  await word.insert(before);
  const words = wordsAlone(document.$text);
  let { stale } = await word.update(after);
  expect(wordsAlone(document.$text)).toBe(words);
  const settled = snapshot(document);
  expect((await word.update(after)).changed).toEqual([]);
  expect(snapshot(document)).toEqual(settled);
  for (let turn = 0; stale.length > 0 && turn < 60; turn++) {
    await word.replaceSentence(after, stale[0]!);
    ({ stale } = await word.update(after));
  }
  expect(stale).toEqual([]);
  expect(unnumbered(document.$text)).toBe(unnumbered(documentText(after)));
});
