/** The streams of a file, as they lie in its bytes: before anything of it is trusted. */
import { Inflate, inflateSync } from 'fflate';
import { find, findBack, lettersOf, PICTURE } from './engine';
import { packingsIn, withoutAscii85, withoutHex, withoutLzw, withoutRuns, type Packing } from './packings';

export interface FileStream {
  /** What is written before it. */
  readonly dictionary: string;
  readonly packed: Uint8Array;
  /** One in the other, the outermost first. */
  readonly packings: readonly Packing[];
}

/** Dictionaries of streams are written in less. */
const REACH = 2048;

/** Pictures are left out: they stay packed. */
export function* streamsIn(bytes: Uint8Array): Generator<FileStream> {
  let end = 0;
  for (let at = find(bytes, 'stream', 0); at !== -1; at = find(bytes, 'stream', at + 1)) {
    if (lettersOf(bytes, Math.max(0, at - 3), at) === 'end') continue;
    const from = findBack(bytes, 'obj', at, at - REACH);
    const dictionary = from === -1 ? '' : lettersOf(bytes, from, at);
    if (dictionary === '' || PICTURE.test(dictionary)) continue;
    const start = at + (lettersOf(bytes, at + 6, at + 8) === '\r\n' ? 8 : 7);
    const told = Number(/\/Length\s+(\d+)(?!\d|\s+\d+\s+R)/.exec(dictionary)?.[1] ?? 0);
    if (end !== -1 && end < start) end = find(bytes, 'endstream', start);
    const length = Math.max(told, (end === -1 ? bytes.length : end) - start);
    yield { dictionary, packed: bytes.subarray(start, start + length), packings: packingsIn(dictionary) };
  }
}

export interface Unpacked {
  readonly bytes: Uint8Array;
  /** There is more in it than was asked for. */
  readonly isMore: boolean;
  /** Whether it is there to its end, and is what was packed: deflate tells. Not known where there is more. */
  readonly isWhole: boolean;
}

const STEP = 64 * 1024;
/** Two bytes before what is packed, and four behind: the sum of what was. */
const HEAD = 2;
const SUM = 4;
/** Ends of lines behind it. */
const MOST_BEHIND = 4;

const LATE = /\/EarlyChange\s+0(?!\d)/;

/** Until it is more than `most`. */
export function unpacked({ dictionary, packed, packings }: FileStream, most: number): Unpacked {
  let [bytes, isMore, isWhole] = [packed, false, true];
  for (const packing of packings) {
    if (packing === 'deflate') {
      ({ bytes, isMore, isWhole } = inflated(bytes, most));
    } else {
      if (packing === 'lzw') bytes = withoutLzw(bytes, most, LATE.test(dictionary) ? 0 : 1);
      if (packing === 'ascii85') bytes = withoutAscii85(bytes, most);
      if (packing === 'hex') bytes = withoutHex(bytes, most);
      if (packing === 'runs') bytes = withoutRuns(bytes, most);
      isMore = bytes.length > most;
    }
    if (isMore) break;
  }
  return { bytes, isMore, isWhole };
}

/** Deflate makes no more than so many bytes of one. */
const MOST_OF_ONE = 1032;

const inflated = (packed: Uint8Array, most: number): Unpacked =>
  (packed.length * MOST_OF_ONE <= most ? inflatedAtOnce(packed) : undefined) ?? inflatedInSteps(packed, most);

/** Letters that are drawings are a stream each, of some hundred bytes: to unpack one anew takes 128 kilobytes to begin. */
const MOST_SMALL = 1000;
let room: Uint8Array | undefined;
const roomForSmall = (): Uint8Array => (room ??= new Uint8Array(MOST_SMALL * MOST_OF_ONE));

/** Undefined where it is spoilt. */
function inflatedAtOnce(packed: Uint8Array): Unpacked | undefined {
  try {
    const bytes =
      packed.length <= MOST_SMALL
        ? inflateSync(packed.subarray(HEAD), { out: roomForSmall() }).slice()
        : inflateSync(packed.subarray(HEAD));
    return { bytes, isMore: false, isWhole: endsWith(packed, sumOf(bytes)) };
  } catch {
    return undefined;
  }
}

function inflatedInSteps(packed: Uint8Array, most: number): Unpacked {
  const parts: Uint8Array[] = [];
  let count = 0;
  const inflate = new Inflate((part) => {
    parts.push(part);
    count += part.length;
  });
  try {
    for (let at = HEAD; at < packed.length && count <= most; at += STEP)
      inflate.push(packed.subarray(at, at + STEP), false);
  } catch {
    // Spoilt: pdf.js reads it as far.
  }
  const bytes = new Uint8Array(count);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return { bytes, isMore: count > most, isWhole: endsWith(packed, sumOf(bytes)) };
}

function endsWith(packed: Uint8Array, sum: number): boolean {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  const last = packed.length - SUM;
  for (let at = last; at >= Math.max(HEAD, last - MOST_BEHIND); at -= 1)
    if (view.getUint32(at) === sum) return true;
  return false;
}

const ADLER = 65521;
/** So many bytes can be summed up before a number is too large to be exact in 32 bits. */
const SUMMED = 3800;

/** Adler-32. */
function sumOf(bytes: Uint8Array): number {
  let [sum, sums] = [1, 0];
  for (let from = 0; from < bytes.length; from += SUMMED) {
    for (const byte of bytes.subarray(from, from + SUMMED)) {
      sum += byte;
      sums += sum;
    }
    sum %= ADLER;
    sums %= ADLER;
  }
  return ((sums << 16) | sum) >>> 0;
}
