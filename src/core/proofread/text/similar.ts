/** How alike two phrases are, by the characters and pairs of characters they share (Sørensen–Dice). */

import { remembered } from './remembered';

const MOST_REMEMBERED = 20_000;

/** Words that say nothing of what a figure is, and pairs that are written both ways. */
const FILLERS = /其中|[（）为的是了、：，；。]/g;
const SAME: readonly (readonly [RegExp, string])[] = [
  [/收、支|收入[、和及与]?支出/g, '收支'],
  [/截止/g, '截至'],
  [/拨款/g, ''],
  [/决算数|决算/g, '决算'],
  [/预算数|预算/g, '预算'],
  [/年度/g, '年'],
];

/** A phrase as it is compared. */
export const comparable = remembered(MOST_REMEMBERED, (phrase) =>
  SAME.reduce((text, [pattern, by]) => text.replace(pattern, by), phrase).replace(FILLERS, ''),
);

type Bag = ReadonlyMap<string, number>;

const bagOf = remembered(MOST_REMEMBERED, (text): Bag => {
  const bag = new Map<string, number>();
  const put = (part: string): void => void bag.set(part, (bag.get(part) ?? 0) + 1);
  for (let index = 0; index < text.length; index += 1) {
    put(text.charAt(index));
    if (index > 0) put(text.slice(index - 1, index + 1));
  }
  return bag;
});

const parts = (text: string): number => (text === '' ? 0 : 2 * text.length - 1);

/** From 0 (nothing in common) to 1 (the same); two empty phrases are the same. Of phrases already made comparable. */
export function alike(a: string, b: string): number {
  if (a === b) return 1;
  if (a === '' || b === '') return 0;
  const [small, large] = a.length <= b.length ? [bagOf(a), bagOf(b)] : [bagOf(b), bagOf(a)];
  let shared = 0;
  for (const [part, count] of small) {
    const other = large.get(part);
    if (other !== undefined) shared += other < count ? other : count;
  }
  return (2 * shared) / (parts(a) + parts(b));
}
