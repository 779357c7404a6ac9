/**
 * Maps from codes to letters (ToUnicode, CMap) before pdf.js sees them: it writes out each range letter by letter, so that
 * a few kilobytes may name thousands of millions.
 */
import { find, lettersOf } from './engine';

/** A code of two bytes names 65,536 at most, and maps of published fonts name each once. */
const MOST_NAMED = 1_000_000;
/** The format allows a list of 100 ranges, some 3 kilobytes; of a longer one so much is looked at. */
const PIECE = 32 * 1024;
const PAIR = /<\s*([0-9A-Fa-f\s]{1,16})>\s*<\s*([0-9A-Fa-f\s]{1,16})>/g;

const valueOf = (hex: string): number => Number.parseInt(hex.replace(/\s/g, ''), 16);

const LISTS = ['beginbfrange', 'begincidrange'];

/** Whether a map names more than any font has; what is no map names nothing. */
export const namesTooMuch = (bytes: Uint8Array): boolean =>
  LISTS.some((word) => {
    let named = 0;
    for (let at = find(bytes, word, 0); at !== -1;) {
      const from = at + word.length;
      const to = endOfList(bytes, from);
      for (const { 1: first = '', 2: last = '' } of lettersOf(bytes, from, to).matchAll(PAIR))
        named += Math.max(0, valueOf(last) - valueOf(first)) + 1;
      if (named > MOST_NAMED) return true;
      at = find(bytes, word, to);
    }
    return false;
  });

/** What of a list is looked at. */
function endOfList(bytes: Uint8Array, from: number): number {
  const most = Math.min(bytes.length, from + PIECE);
  const end = find(bytes, 'end', from, most);
  return end === -1 ? most : end;
}
