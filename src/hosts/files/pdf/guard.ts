/** Looks at a file before pdf.js does: whether it is a PDF, whether it was cut off, whether it unpacks without end. */
import { Inflate } from 'fflate';
import { find, findBack, lettersOf, PICTURE } from './engine';
import type { Message } from '../../../core/messages';
import { pdfMessage } from './messages';

/** Programs look for its beginning so far into a file. */
const HEAD = 1024;
const MEGABYTE = 1024 * 1024;
/** The largest parts of a file, the letters of whole Chinese fonts, unpack to some 20 MB. */
const MOST_UNPACKED = 64 * MEGABYTE;
/** What draws a page is no font: a published one takes less than a quarter of a megabyte. */
const MOST_DRAWN = 8 * MEGABYTE;
/** Of one byte deflate makes so many at most. */
const RATIO = 1032;
const REACH = 2048;
const STEP = 64 * 1024;

export function refusalOf(bytes: Uint8Array): Message | undefined {
  if (lettersOf(bytes, 0, HEAD).trim() === '') return pdfMessage('empty');
  if (find(bytes, '%PDF-', 0, Math.min(bytes.length, HEAD)) === -1) return pdfMessage('notPdf');
  return unpacksWithoutEnd(bytes) ? pdfMessage('suspicious') : undefined;
}

/** Whether the file ends as it should: pdf.js finds what it can in one that doesn't. */
export function isCutOff(bytes: Uint8Array): boolean {
  const mark = findBack(bytes, 'startxref', bytes.length, bytes.length - HEAD);
  if (mark === -1) return true;
  const place = Number(/\d+/.exec(lettersOf(bytes, mark, Math.min(bytes.length, mark + 40)))?.[0] ?? -1);
  const there = place < 0 || place >= bytes.length ? '' : lettersOf(bytes, place, place + 40);
  return !/^\s*(?:xref|\d+\s+\d+\s+obj)/.test(there);
}

function unpacksWithoutEnd(bytes: Uint8Array): boolean {
  for (let at = find(bytes, 'stream', 0); at !== -1; at = find(bytes, 'stream', at + 1)) {
    const isEnd = lettersOf(bytes, Math.max(0, at - 3), at) === 'end';
    if (!isEnd && isBomb(bytes, at)) return true;
  }
  return false;
}

const PACKED = /\/(?:Fl|FlateDecode|LZW|LZWDecode)(?![A-Za-z])/g;

function isBomb(bytes: Uint8Array, mark: number): boolean {
  const from = findBack(bytes, 'obj', mark, mark - REACH);
  if (from === -1) return false;
  const dictionary = lettersOf(bytes, from, mark);
  // Pictures stay packed.
  if (PICTURE.test(dictionary)) return false;
  const times = dictionary.match(PACKED)?.length ?? 0;
  // Packed twice, a thousand bytes are a thousand million.
  if (times !== 1) return times > 1;
  const start = mark + (lettersOf(bytes, mark + 6, mark + 8) === '\r\n' ? 8 : 7);
  const told = Number(/\/Length\s+(\d+)(?!\d|\s+\d+\s+R)/.exec(dictionary)?.[1] ?? 0);
  const end = find(bytes, 'endstream', start);
  const length = Math.max(told, (end === -1 ? bytes.length : end) - start);
  const most = NAMED.test(dictionary) ? MOST_UNPACKED : MOST_DRAWN;
  return length > most / RATIO && isMore(bytes.subarray(start, start + length), most);
}

/** What says its kind, or how long its parts are, draws no page. */
const NAMED = /\/(?:Type|Subtype|Length[123])(?![A-Za-z])/;

/** Whether there is more in it than so much, counted until it is too much. */
function isMore(packed: Uint8Array, most: number): boolean {
  let count = 0;
  const inflate = new Inflate((part) => {
    count += part.length;
  });
  try {
    // Without its head of two bytes, which is no part of what fflate unpacks here.
    for (let at = 2; at < packed.length && count <= most; at += STEP)
      inflate.push(packed.subarray(at, at + STEP), false);
  } catch {
    // Broken, or at its end: pdf.js reads it as far.
  }
  return count > most;
}
