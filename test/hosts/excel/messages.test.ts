/** Each phrase exists in both languages with the same gaps, and the Chinese one speaks plain words. */
import { EXCEL_PHRASES } from '../../../src/hosts/excel/messages';
import { SHEET_PHRASES } from '../../../src/hosts/sheet-common';

const gaps = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();

test.each(Object.entries({ ...EXCEL_PHRASES, ...SHEET_PHRASES }))('%s', (_, { zh, en }) => {
  expect(gaps(zh)).toEqual(gaps(en));
  expect(zh).not.toMatch(/error|null|undefined/i);
  expect(zh).toMatch(/[\u4e00-\u9fff]/);
});
