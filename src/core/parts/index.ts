/** Long work in parts, so that whoever asked for it may do something else in between: paint, hear a user, stop. */

/** A part ends at each `yield`; none takes longer than reading one sheet or asking one rule. */
export type InParts<Result> = Generator<undefined, Result, undefined>;

/** All at once. */
export function whole<Result>(work: InParts<Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** Of each, a number of them a part. */
export function* eachInParts<Item, Result>(
  items: readonly Item[],
  size: number,
  make: (item: Item) => Result,
): InParts<Result[]> {
  const made: Result[] = [];
  for (const item of items) {
    made.push(make(item));
    if (made.length % size === 0) yield;
  }
  return made;
}
