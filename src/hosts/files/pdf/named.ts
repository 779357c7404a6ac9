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
    for (let at = find(bytes, word, 0); at !== -1; at = find(bytes, word, at + word.length)) {
      named += namedIn(bytes, at + word.length);
      if (named > MOST_NAMED) return true;
    }
    return false;
  });

function namedIn(bytes: Uint8Array, from: number): number {
  const most = Math.min(bytes.length, from + PIECE);
  const end = find(bytes, 'end', from, most);
  const to = end === -1 ? most : end;
  let named = 0;
  for (const { 1: first = '', 2: last = '' } of lettersOf(bytes, from, to).matchAll(PAIR))
    named += Math.max(0, valueOf(last) - valueOf(first)) + 1;
  return named;
}
