/**
 * Keeps pdf.js from unpacking pictures and from following patterns and letters that are drawings. Nothing of them is read
 * but where they are put, and there is no option for it: a scan of ten pages at 200 dots an inch takes 1.1 s of CPU instead
 * of 0.1 s, and drawings that use each other ten by ten never end. So what they are made of is blanked, letter for letter,
 * before pdf.js sees the file: the filters of a picture get unknown names and its sides one dot.
 */
import { find, findBack, lettersOf } from './bytes';

/** Dictionaries of these are written in far less. */
const REACH = 4096;
const BLANK = 0x20;

export function blankDrawings(bytes: Uint8Array): void {
  each(bytes, '/Image', (at) => blankPicture(bytes, at));
  each(bytes, '/PatternType', (at) => blankPattern(bytes, at));
  each(bytes, '/CharProcs', (at) => blankLetters(bytes, at + '/CharProcs'.length));
}

function each(bytes: Uint8Array, word: string, blank: (at: number) => void): void {
  for (let at = find(bytes, word, 0); at !== -1; at = find(bytes, word, at + word.length)) blank(at);
}

/** From where to where the dictionary of a stream is written, if a place lies in one. */
function dictionaryAt(bytes: Uint8Array, at: number): readonly [number, number] | undefined {
  const from = findBack(bytes, 'obj', at, at - REACH);
  const to = find(bytes, 'stream', at, Math.min(bytes.length, at + REACH));
  if (from === -1 || to === -1 || find(bytes, 'endobj', at, to) !== -1) return undefined;
  return [from, to];
}

/** In the dictionary of a picture. */
export const PICTURE = /\/Subtype\s*\/Image(?![A-Za-z])/;
const FILTER = /\/(?:DCT|JPX|JBIG2|CCITTFax|Flate|LZW|RunLength|ASCII85|ASCIIHex)Decode/g;
/** Written there, or elsewhere in the file. */
const SIDE = /\/(?:Width|Height)\s+(\d+(?:\s+\d+\s+R\b)?)/g;

function blankPicture(bytes: Uint8Array, at: number): void {
  const [from, to] = dictionaryAt(bytes, at) ?? [0, 0];
  const dictionary = lettersOf(bytes, from, to);
  if (!PICTURE.test(dictionary)) return;
  hideFilters(bytes, from, dictionary);
  for (const { index, 0: side, 1: value = '' } of dictionary.matchAll(SIDE)) {
    const end = from + index + side.length;
    write(bytes, '1', end - value.length, end);
  }
}

function hideFilters(bytes: Uint8Array, from: number, dictionary: string): void {
  for (const { index } of dictionary.matchAll(FILTER)) bytes[from + index + 1] = 'X'.charCodeAt(0);
}

/** A pattern of shades is no stream, and stays. */
function blankPattern(bytes: Uint8Array, at: number): void {
  const found = dictionaryAt(bytes, at);
  if (!found) return;
  const [from, to] = found;
  hideFilters(bytes, from, lettersOf(bytes, from, to));
  // Behind the word and the end of its line.
  const start = to + 'stream'.length + 2;
  bytes.fill(BLANK, start, Math.max(start, find(bytes, 'endstream', to) - 1));
}

const ELSEWHERE = /^\s*\d+\s+\d+\s+R\b/;
const HERE = /^\s*<<[^<>]*>>/;

/** Their widths and names stand beside. */
function blankLetters(bytes: Uint8Array, at: number): void {
  const after = lettersOf(bytes, at, Math.min(bytes.length, at + REACH));
  const drawn = ELSEWHERE.exec(after) ?? HERE.exec(after);
  if (drawn) write(bytes, '<<>>', at, at + drawn[0].length);
}

/** In the place of what stood there. */
function write(bytes: Uint8Array, text: string, from: number, to: number): void {
  for (let at = from; at < to; at++) bytes[at] = at - from < text.length ? text.charCodeAt(at - from) : BLANK;
}
