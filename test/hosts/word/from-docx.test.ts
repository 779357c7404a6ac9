/**
 * A .docx that our own writer made, opened in Word: the add-in goes on with it.
 * @jest-environment ./test/office-host/jest/environment.ts
 */
import { documentText, plainFigures } from '../../../src/core/narrative';
import { writeDocx } from '../../../src/hosts/files/docx';
import { createWordHost } from '../../../src/hosts/word';
import { openWord } from '../../office-host/jest/open-word';
import { snapshot } from '../../office-host/word/snapshot';
import { documentOfDocx } from './support/from-docx';
import { lukou } from './support/documents';

test('its sections and figures are found, updated, and completed', async () => {
  const office = await openWord();
  const word = await createWordHost();
  const before = lukou();
  const some = { ...before, sections: before.sections.filter(({ id }) => id !== '4') };
  const document = office.open(documentOfDocx(await writeDocx(some)));
  const opened = snapshot(document);
  expect(await word.inserted()).toEqual(some.sections.map(({ id }) => id));
  const unchanged = await word.update(before);
  expect(unchanged).toEqual({ changed: [], kept: plainFigures(some).length, stale: [], missing: ['4'] });
  expect(snapshot(document)).toEqual(opened);
  const after = lukou({ '490.81': '490.91', '209.40': '209.50', '629.09': '629.19' });
  const { changed, stale } = await word.update(after);
  expect(changed.length).toBeGreaterThan(10);
  expect(stale).toEqual([]);
  await word.insert(after);
  expect(document.$text.trim()).toBe(documentText(after).trim());
  const body = document.$paragraphWith('2020年度财政拨款收、支总计');
  expect(body.layout.style).toBe('正文缩进');
});
