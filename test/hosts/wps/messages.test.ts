/** Each phrase exists in both languages with the same gaps, and the Chinese one speaks plain words. */
import { ET_PHRASES } from '../../../src/hosts/wps/et/messages';

const gaps = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();

test.each(Object.entries(ET_PHRASES))('%s', (_, { zh, en }) => {
  expect(gaps(zh)).toEqual(gaps(en));
  expect(zh).not.toMatch(/error|null|undefined/i);
  expect(zh).toMatch(/[\u4e00-\u9fff]/);
});
