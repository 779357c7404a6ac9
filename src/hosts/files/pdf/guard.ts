/**
 * Looks at a file before pdf.js does: whether it is a PDF, whether it was cut off, whether parts of it are broken off,
 * unpack without end or make work without end.
 */
import { find, findBack, lettersOf } from './engine';
import type { Message } from '../../../core/messages';
import { pdfMessage } from './messages';
import { namesTooMuch } from './named';
import { isUnheardOf } from './packings';
import { streamsIn, unpacked, type FileStream } from './streams';

/** Programs look for its beginning so far into a file. */
const HEAD = 1024;
const MEGABYTE = 1024 * 1024;
/** The largest parts of a file, the letters of whole Chinese fonts, unpack to some 20 MB. */
const MOST_UNPACKED = 64 * MEGABYTE;
/** What draws a page is no font: a published one takes less than a quarter of a megabyte. */
const MOST_DRAWN = 8 * MEGABYTE;
/** Streams lie one behind the other; those that say to be longer than they are lie over each other. */
const MOST_LOOKED = 4;
/** A page is drawn by a stream, or some; by so many, nothing is published. */
const MOST_PARTS = 1000;

/** What was found of a file before it is opened. */
export interface Looked {
  readonly refusal?: Message;
  /** How many of the streams that draw pages are broken off or spoilt. */
  readonly broken: number;
}

export function lookAtFile(bytes: Uint8Array): Looked {
  if (lettersOf(bytes, 0, HEAD).trim() === '') return { refusal: pdfMessage('empty'), broken: 0 };
  if (find(bytes, '%PDF-', 0, Math.min(bytes.length, HEAD)) === -1)
    return { refusal: pdfMessage('notPdf'), broken: 0 };
  // What is locked unpacks only when it is unlocked.
  const isLocked = find(bytes, '/Encrypt', 0) !== -1;
  let [isSuspicious, broken, looked] = [drawsWithoutEnd(bytes), 0, 0];
  for (const stream of isSuspicious ? [] : streamsIn(bytes)) {
    const found = lookInto(stream);
    if (found === 'broken' && !isLocked) broken += 1;
    looked += stream.packed.length;
    isSuspicious = found === 'suspicious' || looked > MOST_LOOKED * bytes.length;
    if (isSuspicious) break;
  }
  return isSuspicious ? { refusal: pdfMessage('suspicious'), broken } : { broken };
}

/** Whether the file ends as it should: pdf.js finds what it can in one that doesn't. */
export function isCutOff(bytes: Uint8Array): boolean {
  const mark = findBack(bytes, 'startxref', bytes.length, bytes.length - HEAD);
  if (mark === -1) return true;
  const place = Number(/\d+/.exec(lettersOf(bytes, mark, Math.min(bytes.length, mark + 40)))?.[0] ?? -1);
  const there = place < 0 || place >= bytes.length ? '' : lettersOf(bytes, place, place + 40);
  return !/^\s*(?:xref|\d+\s+\d+\s+obj)/.test(there);
}

/** What says its kind, or how long its parts are, draws no page. */
const NAMED = /\/(?:Type|Subtype|Length[123])(?![A-Za-z])/;
const FORM = /\/Subtype\s*\/Form(?![A-Za-z])/;
const OBJECTS = /\/Type\s*\/ObjStm(?![A-Za-z])/;
/** Packed by deflate alone. */
const DEFLATED = /\/Filter\s*\[?\s*\/Fl(?:ateDecode)?\s*\]?\s*(?:\/(?!\w+Decode)|>>)/;

function lookInto(stream: FileStream): 'suspicious' | 'broken' | undefined {
  const { dictionary, packed, packings } = stream;
  if (isUnheardOf(packings)) return 'suspicious';
  if (packings.length === 0) return namesTooMuch(packed) ? 'suspicious' : undefined;
  const draws = !NAMED.test(dictionary) || FORM.test(dictionary);
  const most = draws ? MOST_DRAWN : MOST_UNPACKED;
  const { bytes, isMore, isWhole } = unpacked(stream, most);
  const isTooMuch = isMore || namesTooMuch(bytes) || (OBJECTS.test(dictionary) && drawsWithoutEnd(bytes));
  if (isTooMuch) return 'suspicious';
  return draws && !isWhole && DEFLATED.test(dictionary) ? 'broken' : undefined;
}

/** A list of that many parts is written in less. */
const LIST = 64 * 1024;

/** Whether a page is drawn by more streams than any is: pdf.js unpacks each of them each time. */
function drawsWithoutEnd(bytes: Uint8Array): boolean {
  for (let at = find(bytes, '/Contents', 0); at !== -1; at = find(bytes, '/Contents', at + 1)) {
    if (!/^\/Contents\s*\[/.test(lettersOf(bytes, at, at + 20))) continue;
    const most = Math.min(bytes.length, at + LIST);
    const end = find(bytes, ']', at, most);
    const list = lettersOf(bytes, at, end === -1 ? most : end);
    if ((list.match(/\d\s+R\b/g)?.length ?? 0) > MOST_PARTS) return true;
    at += list.length;
  }
  return false;
}
