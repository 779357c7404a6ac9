/** Findings of a text that say the same, such as places left to be filled in, are one with all its places, everywhere. */
import type { Catalogue, Message } from '../messages';
import type { TextFinding } from '../proofread/types';

export const PLACES_WORDS = {
  inPlaces: { zh: '{text}（{count} 处）', en: '{text} ({count} places)' },
  morePlaces: { zh: '另有 {count} 处', en: '{count} more' },
} as const satisfies Catalogue<string>;

/** In the order of their first places. `words`: what a message says in the language it is told in. */
export function sayingTheSame<Item>(
  items: readonly Item[],
  findingOf: (item: Item) => TextFinding,
  words: (message: Message) => string,
): readonly (readonly Item[])[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const { severity, rule, message, expected = '', evidence } = findingOf(item);
    const key = [severity, rule, words(message), expected, ...evidence.map(words)].join('\n');
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()];
}
