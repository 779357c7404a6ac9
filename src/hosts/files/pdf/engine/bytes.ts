/** Words in the bytes of a file. */

/** Where a word begins; -1 where it is not before `to`. */
export function find(bytes: Uint8Array, word: string, from: number, to = bytes.length): number {
  const first = word.charCodeAt(0);
  const end = to - word.length;
  for (let at = bytes.indexOf(first, from); at !== -1 && at <= end; at = bytes.indexOf(first, at + 1)) {
    if (begins(bytes, word, at)) return at;
  }
  return -1;
}

/** The last before `from`, not before `to`. */
export function findBack(bytes: Uint8Array, word: string, from: number, to: number): number {
  for (let at = from - word.length; at >= to && at >= 0; at--) if (begins(bytes, word, at)) return at;
  return -1;
}

function begins(bytes: Uint8Array, word: string, at: number): boolean {
  for (let index = 0; index < word.length; index++) {
    if (bytes[at + index] !== word.charCodeAt(index)) return false;
  }
  return true;
}

/** So many arguments a function takes in every browser. */
const AT_ONCE = 8192;

/** Each byte a letter. Spread, they would be handed over one by one, which takes ten times as long. */
export function lettersOf(bytes: Uint8Array, from: number, to: number): string {
  let letters = '';
  for (let at = from; at < to; at += AT_ONCE) {
    const codes: ArrayLike<number> = bytes.subarray(at, Math.min(to, at + AT_ONCE));
    letters += String.fromCharCode.apply(undefined, codes as number[]);
  }
  return letters;
}
