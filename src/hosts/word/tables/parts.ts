/** Cells in parts that one request takes. */

/** A cell takes 2 kB of a request, as measured for its look and for its words; Word takes 5 MB. */
const AT_ONCE = 500;

export const inParts = <Item>(items: readonly Item[]): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / AT_ONCE) }, (_, part) =>
    items.slice(part * AT_ONCE, (part + 1) * AT_ONCE),
  );
