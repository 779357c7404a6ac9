/** The ways in which a document puts what it says of one item after the other, as cases of the form. */
import type { Case } from '../narrative';
import type { Item } from '../narrative/reading';
import type { LearnedAnswers } from './answers';

export const wayNamed = (way: number): string => `第${way}种`;

/** The commonest is the usual one, the fullest of those that are as common; whose is which stands in the answers. */
export function casesOfItems(
  answers: LearnedAnswers,
  templates: readonly string[],
  items: readonly Item[],
  of: { readonly each: string; readonly list: number },
): readonly Case[] {
  const counts = new Map<string, number>();
  for (const template of templates) counts.set(template, (counts.get(template) ?? 0) + 1);
  const [usual = '', ...others] = [...counts]
    .sort(([one, a], [other, b]) => b - a || other.length - one.length)
    .map(([template]) => template);
  if (others.length === 0) return [{ text: usual }];
  const ways = templates.map((template) => others.indexOf(template) + 2);
  const key = answers.ways(
    items.map(({ row }) => row),
    { ...of, ways },
  );
  return [
    ...others.map((text, at) => ({ when: `已填 ${key} 且 ${key} 是 ${wayNamed(at + 2)}`, text })),
    { text: usual, unknown: true as const },
  ];
}
