/** Numbers the different items of a list, each once, in order of first use. */

export interface Pool {
  readonly items: readonly string[];
  /** How often an item was asked for, repetitions counted. */
  readonly uses: number;
  indexOf(item: string): number;
}

export function createPool(first: readonly string[] = []): Pool {
  const items: string[] = [...first];
  const indexes = new Map(items.map((item, index) => [item, index]));
  let uses = 0;
  return {
    items,
    get uses() {
      return uses;
    },
    indexOf(item) {
      uses += 1;
      const known = indexes.get(item);
      if (known !== undefined) return known;
      indexes.set(item, items.length);
      return items.push(item) - 1;
    },
  };
}
