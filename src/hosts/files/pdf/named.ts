/**
 * Maps from codes to letters (ToUnicode, CMap) before pdf.js sees them: it writes out each range letter by letter, so that
 * a few kilobytes may name thousands of millions.
 */
import { find, lettersOf } from './engine';

/** A code of two bytes names 65,536 at most, and maps of published fonts name each once. */
const MOST_NAMED = 1_000_000;

const LISTS = ['beginbfrange', 'begincidrange'];

/** Whether a map names more than any font has; what is no map names nothing. */
export const namesTooMuch = (bytes: Uint8Array): boolean =>
  LISTS.some((word) => {
    let named = 0;
    for (let at = find(bytes, word, 0); at !== -1;) {
      const from = at + word.length;
      const end = find(bytes, 'end', from);
      const to = end === -1 ? bytes.length : end;
      named += namedIn(lettersOf(bytes, from, to));
      if (named > MOST_NAMED) return true;
      at = find(bytes, word, to);
    }
    return false;
  });

/** First code, last code, and what the first stands for: the letter of each is one on; or each letter by itself in a list. */
function namedIn(ranges: string): number {
  let named = 0;
  let [first, last]: (number | undefined)[] = [];
  for (const part of partsOf(ranges)) {
    if (first !== undefined && last !== undefined) {
      if (part !== 'list') named += Math.max(0, last - first) + 1;
      [first, last] = [undefined, undefined];
    } else if (typeof part !== 'number') first = undefined;
    else if (first === undefined) first = part;
    else last = part;
  }
  return named;
}

const BEGIN = /%[^\r\n]*|[<([]|[^\s<([%]+/g;
const ENDS: Readonly<Record<string, string>> = { '<': '>', '(': ')', '[': ']' };

/** The value of a code, a list, or a number or word; up to what isn't closed. Linear: nothing is looked at twice. */
function* partsOf(ranges: string): Generator<number | 'list' | 'word'> {
  const begin = new RegExp(BEGIN);
  for (let match = begin.exec(ranges); match; match = begin.exec(ranges)) {
    const [text] = match;
    const close = ENDS[text];
    if (close === undefined) {
      if (!text.startsWith('%')) yield 'word';
      continue;
    }
    const end = ranges.indexOf(close, begin.lastIndex);
    if (end === -1) return;
    const inside = ranges.slice(begin.lastIndex, end);
    begin.lastIndex = end + 1;
    yield text === '[' ? 'list' : text === '<' ? valueOf(inside) : valueOfLetters(inside);
  }
}

const valueOf = (hex: string): number => Number.parseInt(hex.replace(/\s/g, '') || '0', 16);

const valueOfLetters = (letters: string): number =>
  [...letters].reduce((value, letter) => value * 256 + letter.charCodeAt(0), 0);
