/** How the streams of a file are packed besides deflate, undone as pdf.js undoes it; until there is more than is asked for. */

export type Packing = 'deflate' | 'lzw' | 'ascii85' | 'hex' | 'runs' | 'brotli';

const NAMES: Readonly<Record<string, Packing>> = {
  Fl: 'deflate',
  FlateDecode: 'deflate',
  LZW: 'lzw',
  LZWDecode: 'lzw',
  A85: 'ascii85',
  ASCII85Decode: 'ascii85',
  AHx: 'hex',
  ASCIIHexDecode: 'hex',
  RL: 'runs',
  RunLengthDecode: 'runs',
  BrotliDecode: 'brotli',
};
const NAME = /\/([A-Za-z]\w*)/g;

/** In the order in which they are undone. */
export const packingsIn = (dictionary: string): readonly Packing[] =>
  [...dictionary.matchAll(NAME)].flatMap(([, name = '']) =>
    Object.hasOwn(NAMES, name) && NAMES[name] !== undefined ? [NAMES[name]] : [],
  );

/** Letters that stand for bytes; all others say more in less, in one another without end. */
const IN_LETTERS: ReadonlySet<Packing> = new Set(['ascii85', 'hex']);

/** Whether nobody packs so: twice in one another (a thousand bytes are a thousand million), or by what no program writes yet. */
export const isUnheardOf = (packings: readonly Packing[]): boolean =>
  packings.includes('brotli') || packings.filter((packing) => !IN_LETTERS.has(packing)).length > 1;

/** Bytes of which nobody knows how many there will be. */
class Growing {
  private bytes = new Uint8Array(FIRST);
  length = 0;

  add(byte: number): void {
    this.roomFor(1);
    this.bytes[this.length] = byte;
    this.length += 1;
  }

  /** What stands there already, once more. */
  repeat(from: number, count: number): void {
    this.roomFor(count);
    for (let at = 0; at < count; at += 1) this.bytes[this.length + at] = this.bytes[from + at] ?? 0;
    this.length += count;
  }

  whole(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }

  private roomFor(count: number): void {
    if (this.length + count <= this.bytes.length) return;
    const larger = new Uint8Array(2 * (this.length + count));
    larger.set(this.bytes);
    this.bytes = larger;
  }
}

const FIRST = 4096;

const [CLEAR, END, FIRST_CODE, MOST_CODES] = [256, 257, 258, 4096];
const [SHORTEST, LONGEST] = [9, 12];

/** `early`: whether codes grow longer one code before they have to, as is usual (/EarlyChange). */
export function withoutLzw(packed: Uint8Array, most: number, early: 0 | 1): Uint8Array {
  const out = new Growing();
  // What a code stands for is written already: where, and how long it is.
  const [starts, lengths] = [new Int32Array(MOST_CODES), new Int32Array(MOST_CODES)];
  let [held, bits, width, next] = [0, 0, SHORTEST, FIRST_CODE];
  let [start, length] = [0, 0];
  for (const byte of packed) {
    held = ((held << 8) | byte) & 0xfffff;
    bits += 8;
    if (bits < width) continue;
    bits -= width;
    const code = (held >> bits) & ((1 << width) - 1);
    if (code === END || out.length > most) break;
    if (code === CLEAR) {
      [width, next, length] = [SHORTEST, FIRST_CODE, 0];
      continue;
    }
    const [before, ofBefore] = [start, length];
    start = out.length;
    if (code < CLEAR) {
      out.add(code);
    } else if (code < next) {
      out.repeat(starts[code] ?? 0, lengths[code] ?? 0);
    } else {
      out.repeat(before, ofBefore);
      out.repeat(before, 1);
    }
    length = out.length - start;
    if (ofBefore === 0) continue;
    if (next < MOST_CODES) [starts[next], lengths[next]] = [before, ofBefore + 1];
    next += 1;
    if (next + early >= 1 << width && width < LONGEST) width += 1;
  }
  return out.whole();
}

const [TILDE, ZEROS, LOWEST, BASE] = [0x7e, 0x7a, 0x21, 85];
const isBlank = (byte: number): boolean => byte === 0x20 || byte === 0x09 || byte === 0x0d || byte === 0x0a;

export function withoutAscii85(packed: Uint8Array, most: number): Uint8Array {
  const out = new Growing();
  let [sum, digits] = [0, 0];
  const give = (value: number, count: number): void => {
    for (let at = 3; at > 3 - count; at -= 1) out.add((value >>> (8 * at)) & 0xff);
  };
  for (const byte of packed) {
    if (isBlank(byte)) continue;
    if (byte === TILDE || out.length > most) break;
    if (byte === ZEROS && digits === 0) {
      give(0, 4);
      continue;
    }
    sum = sum * BASE + byte - LOWEST;
    digits += 1;
    if (digits < 5) continue;
    give(sum, 4);
    [sum, digits] = [0, 0];
  }
  if (digits > 0) {
    for (let at = digits; at < 5; at += 1) sum = sum * BASE + BASE - 1;
    give(sum, digits - 1);
  }
  return out.whole();
}

const HEX_END = 0x3e;

/** -1 for what is no digit: it is passed over. */
function digitOf(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}

export function withoutHex(packed: Uint8Array, most: number): Uint8Array {
  const out = new Growing();
  let first = -1;
  for (const byte of packed) {
    if (byte === HEX_END || out.length > most) break;
    const digit = digitOf(byte);
    if (digit < 0) continue;
    if (first >= 0) out.add((first << 4) | digit);
    first = first < 0 ? digit : -1;
  }
  if (first >= 0) out.add(first << 4);
  return out.whole();
}

const NO_RUN = 128;

export function withoutRuns(packed: Uint8Array, most: number): Uint8Array {
  const out = new Growing();
  let at = 0;
  while (at + 1 < packed.length && out.length <= most) {
    const count = packed[at] ?? NO_RUN;
    if (count === NO_RUN) break;
    const isRun = count > NO_RUN;
    const times = isRun ? 257 - count : count + 1;
    for (let one = 0; one < times; one += 1) out.add(packed[isRun ? at + 1 : at + 1 + one] ?? 0);
    at += isRun ? 2 : times + 1;
  }
  return out.whole();
}
