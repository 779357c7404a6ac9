/**
 * Office 2021 (WordApi 1.3) has no comments; and the pane knows it beforehand.
 * @jest-environment ./test/office-host/jest/environment.ts
 */
import { createWordHost } from '../../../src/hosts/word';
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
