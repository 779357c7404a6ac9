/**
 * Office 2021 (WordApi 1.3) has no comments; and the pane knows it beforehand.
 * @jest-environment ./test/office-host/jest/environment.ts
 */
import { createWordHost } from '../../../src/hosts/word';
import { WORD_PHRASES } from '../../../src/hosts/word/messages';
import { openWord } from '../../office-host/jest/open-word';

test('no comments at the floor, nor where office.js lacks them', async () => {
  const office = await openWord('1.3');
  expect((await createWordHost()).comment).toBeUndefined();
  const supported = jest.spyOn(Office.context.requirements, 'isSetSupported').mockReturnValue(true);
  expect((await createWordHost()).comment).toBeDefined();
  const { insertComment } = Word.Range.prototype;
  Reflect.deleteProperty(Word.Range.prototype, 'insertComment');
  expect((await createWordHost()).comment).toBeUndefined();
  Word.Range.prototype.insertComment = insertComment;
  supported.mockRestore();
  expect(office.page.traffic.syncs).toBe(0);
});

const gaps = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();

test.each(Object.entries(WORD_PHRASES))('%s: both languages, the same gaps, plain words', (_, { zh, en }) => {
  expect(gaps(zh)).toEqual(gaps(en));
  expect(zh).not.toMatch(/error|null|undefined/i);
  expect(zh).toMatch(/[\u4e00-\u9fff]/);
});
