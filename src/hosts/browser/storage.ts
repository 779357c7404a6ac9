/** The browser's storage, where it is allowed: that it is full or forbidden is no reason to fail. */

/** The part of `localStorage` that is used. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Undefined where there is none or it is forbidden, as in private windows and some policies. */
export const browserShelf = (): Shelf | undefined =>
  quietly(() => (typeof localStorage === 'undefined' ? undefined : localStorage));

/** What storages throw for, such as being full or forbidden, is passed over. */
export function quietly<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

export interface KeptText {
  load(): string | undefined;
  save(text: string): void;
}

/** One text that is kept by these two; where they fail it lasts as long as the page. */
export function keptText(load: () => string | null | undefined, save: (text: string) => void): KeptText {
  let latest: string | undefined;
  return {
    load: () => latest ?? quietly(load) ?? undefined,
    save(text) {
      latest = text;
      quietly(() => save(text));
    },
  };
}
