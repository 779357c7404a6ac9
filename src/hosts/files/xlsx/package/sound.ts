/** Looks once over a part's bytes for markup that a reader by patterns would go over again and again: tags that do not end, nesting without end. */

/** Tags of real parts nest up to some twenty deep. */
const DEEPEST = 256;
/** The longest attribute of a real part, a list of areas, is a small part of this. */
const LONGEST_TAG = 1 << 20;
/** A `<` that begins no tag stands in a text that some program did not escape, rarely. */
const MOST_STRAY = 1000;
/** Every reader goes over each tag: 26 million take 9 s in all. A million cells have some 5 million. */
const MOST_TAGS = 16_000_000;

const [LESS, GREATER, SLASH, BANG, QUESTION, QUOTE, APOSTROPHE] = [60, 62, 47, 33, 63, 34, 39];

/** What is neither a tag nor text, and the bytes that end it. */
const OTHERS: readonly (readonly [begin: string, end: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
];

const bytesOf = (text: string): number[] => [...text].map((character) => character.charCodeAt(0));
const OTHER_BYTES = OTHERS.map(([begin, end]) => ({ begin: bytesOf(begin), end: bytesOf(end) }));

export function isSoundMarkup(data: Uint8Array): boolean {
  if (isWide(data)) return true;
  let [depth, stray, tags] = [0, 0, 0];
  for (let at = data.indexOf(LESS); at >= 0; at = data.indexOf(LESS, at)) {
    const next = data[at + 1] ?? 0;
    if (next === BANG || next === QUESTION) at = endOfOther(data, at);
    else if (next !== SLASH && !beginsName(next)) [at, stray] = [at + 1, stray + 1];
    else {
      const end = endOfTag(data, at + 1);
      if (end < 0) return false;
      if (next === SLASH) depth = depth > 0 ? depth - 1 : 0;
      else if (data[end - 1] !== SLASH) depth += 1;
      tags += 1;
      at = end + 1;
    }
    if (at < 0 || depth > DEEPEST || stray > MOST_STRAY || tags > MOST_TAGS) return false;
  }
  return true;
}

/** UTF-16, whose bytes are no characters. */
const isWide = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

const beginsName = (byte: number): boolean =>
  (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122) || byte === 95 || byte === 58 || byte >= 128;

/** The `>` of a tag; -1 where another tag begins before it, or it is nowhere. */
function endOfTag(data: Uint8Array, from: number): number {
  let quoted = 0;
  const limit = Math.min(data.length, from + LONGEST_TAG);
  for (let at = from; at < limit; at += 1) {
    const byte = data[at];
    if (byte === LESS) return -1;
    if (quoted !== 0) {
      if (byte === quoted) quoted = 0;
    } else if (byte === GREATER) return at;
    else if (byte === QUOTE || byte === APOSTROPHE) quoted = byte;
  }
  return -1;
}

/** The place after a comment, an instruction or the like; -1 where it does not end. */
function endOfOther(data: Uint8Array, at: number): number {
  const kind = OTHER_BYTES.find(({ begin }) => standsAt(data, at, begin));
  const end = kind?.end ?? [GREATER];
  const [first = GREATER] = end;
  for (let place = data.indexOf(first, at); place >= 0; place = data.indexOf(first, place + 1))
    if (standsAt(data, place, end)) return place + end.length;
  return -1;
}

const standsAt = (data: Uint8Array, at: number, bytes: readonly number[]): boolean =>
  bytes.every((byte, offset) => data[at + offset] === byte);
