/** Which ways a seed is rewritten in: all equally often, the same for the same seed; one alone in every third text. */
import { toText } from '../proofread/stretches';
import { TRANSFORMATIONS } from './transformations';
import { rewritten, waysOf } from './rewrite';

const SEEDS = Array.from({ length: 1500 }, (_, at) => at + 1);

it('tries every way about as often as every other', () => {
  const counts = new Map(TRANSFORMATIONS.map(({ name }) => [name, 0]));
  for (const { name } of SEEDS.flatMap(waysOf)) counts.set(name, counts.get(name)! + 1);
  const all = [...counts.values()];
  const mean = all.reduce((sum, count) => sum + count, 0) / all.length;
  expect(Math.min(...all)).toBeGreaterThan(mean * 0.7);
  expect(Math.max(...all)).toBeLessThan(mean * 1.3);
});

it('tries one alone in every third text, from three to eight in the others', () => {
  const counts = SEEDS.map((seed) => ({ seed, count: waysOf(seed).length }));
  expect(counts.filter(({ seed, count }) => (seed % 3 === 0) !== (count === 1))).toEqual([]);
  expect(Math.max(...counts.map(({ count }) => count))).toBe(8);
});

it('never tries the same way twice on a text', () => {
  expect(SEEDS.filter((seed) => new Set(waysOf(seed)).size !== waysOf(seed).length)).toEqual([]);
});

it('writes the same text for the same seed', () => {
  expect(toText(rewritten(2)!.paragraphs)).toEqual(toText(rewritten(2)!.paragraphs));
});
