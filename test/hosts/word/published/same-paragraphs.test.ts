/** Paragraphs of a file and of Word's own counting are the same where they say the same, in the same order. */
import * as fc from 'fast-check';
import { samePlaces } from '../../../../src/hosts/word/published/same-paragraphs';

it('each is itself where both are the same', () =>
  expect(samePlaces(['a', '', 'b', 'b'], ['a', '', 'b', 'b'])).toEqual([0, 1, 2, 3]));

it('what only one of them has is passed over', () => {
  expect(samePlaces(['a', 'box', 'b'], ['a', 'b'])).toEqual([0, undefined, 1]);
  expect(samePlaces(['a', 'b'], ['a', 'box', '', 'b'])).toEqual([0, 3]);
  expect(samePlaces(['a', 'x', 'y', 'b', 'c'], ['a', 'b', 'z', 'c'])).toEqual([
    0,
    undefined,
    undefined,
    1,
    3,
  ]);
});

it('numbers that Word makes, spaces and breaks are no difference', () =>
  expect(samePlaces(['一、收入情况', '12 .5'], ['收入情况', '12.5\u000b'])).toEqual([0, 1]));

it('never puts two at one place, nor one before another', () => {
  const texts = fc.array(fc.constantFrom('a', 'b', 'c', '', '1.00'), { maxLength: 30 });
  fc.assert(
    fc.property(texts, texts, (file, word) => {
      const found = samePlaces(file, word).filter((place) => place !== undefined);
      expect(found).toEqual([...new Set(found)].sort((a, b) => a - b));
      expect(samePlaces(file, word)).toHaveLength(file.length);
    }),
  );
});

it('takes no longer than the text', () => {
  const file = Array.from({ length: 20_000 }, (_, at) => `f${at}`);
  const word = Array.from({ length: 20_000 }, (_, at) => `w${at}`);
  expect(samePlaces(file, word).every((place) => place === undefined)).toBe(true);
});
