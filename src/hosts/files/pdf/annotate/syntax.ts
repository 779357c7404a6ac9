/** Reads the values that a PDF is made of, each with the bytes it is written in. */

export type PdfValue = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'reference'; readonly number: number; readonly generation: number }
  | { readonly kind: 'list'; readonly items: readonly PdfValue[] }
  | { readonly kind: 'dictionary'; readonly entries: ReadonlyMap<string, PdfValue> }
  | { readonly kind: 'string' | 'word' }
);

/** Thrown for what is not written as a PDF is. */
export class BadPdf extends Error {}

const DEEPEST = 64;
const codeOf = (letter: string): number => letter.charCodeAt(0);
const SPACES = new Set([0, 9, 10, 12, 13, 32]);
const DELIMITERS = new Set([...'()<>[]{}/%'].map(codeOf));
const [OPEN, CLOSE, LESS, GREATER, SLASH, BACKSLASH, PERCENT, LIST, LIST_END] = [...'()<>/\\%[]'].map(codeOf);

export class PdfSyntax {
  constructor(
    private readonly bytes: Uint8Array,
    public at: number,
  ) {}

  /** Past spaces and remarks. */
  skip(): void {
    for (; this.at < this.bytes.length; this.at += 1) {
      const byte = this.bytes[this.at] ?? 0;
      if (byte === PERCENT) this.skipRemark();
      else if (!SPACES.has(byte)) return;
    }
  }

  private skipRemark(): void {
    while (this.at + 1 < this.bytes.length && ![10, 13].includes(this.bytes[this.at + 1] ?? 10)) this.at += 1;
  }

  /** A run of letters such as `obj`; empty where something else stands. */
  word(): string {
    this.skip();
    const start = this.at;
    while (this.at < this.bytes.length && this.isRegular(this.bytes[this.at] ?? 0)) this.at += 1;
    return this.letters(start, this.at);
  }

  private isRegular(byte: number): boolean {
    return !SPACES.has(byte) && !DELIMITERS.has(byte);
  }

  private letters(from: number, to: number): string {
    return String.fromCharCode(...this.bytes.subarray(from, Math.min(to, from + 256)));
  }

  value(depth = 0): PdfValue {
    if (depth > DEEPEST) throw new BadPdf();
    this.skip();
    const start = this.at;
    const byte = this.bytes[start];
    if (byte === undefined) throw new BadPdf();
    if (byte === SLASH) return this.name(start);
    if (byte === LIST) return this.list(start, depth);
    if (byte === OPEN) return this.string(start);
    if (byte === LESS)
      return this.bytes[start + 1] === LESS ? this.dictionary(start, depth) : this.hexString(start);
    const word = this.word();
    if (word === '') throw new BadPdf();
    return this.numberOrWord(word, start);
  }

  private name(start: number): PdfValue {
    this.at += 1;
    const from = this.at;
    while (this.at < this.bytes.length && this.isRegular(this.bytes[this.at] ?? 0)) this.at += 1;
    const name = this.letters(from, this.at).replace(/#([0-9a-f]{2})/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
    return { kind: 'name', name, start, end: this.at };
  }

  private numberOrWord(word: string, start: number): PdfValue {
    const end = this.at;
    if (!/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(word)) return { kind: 'word', start, end };
    if (/^\d{1,10}$/.test(word)) {
      const generation = this.word();
      if (/^\d{1,5}$/.test(generation) && this.word() === 'R')
        return {
          kind: 'reference',
          number: Number(word),
          generation: Number(generation),
          start,
          end: this.at,
        };
      this.at = end;
    }
    return { kind: 'number', value: Number(word), start, end };
  }

  private list(start: number, depth: number): PdfValue {
    this.at += 1;
    const items: PdfValue[] = [];
    for (this.skip(); this.bytes[this.at] !== LIST_END; this.skip()) items.push(this.value(depth + 1));
    this.at += 1;
    return { kind: 'list', items, start, end: this.at };
  }

  private dictionary(start: number, depth: number): PdfValue {
    this.at += 2;
    const entries = new Map<string, PdfValue>();
    for (this.skip(); this.bytes[this.at] !== GREATER; this.skip()) {
      const key = this.value(depth + 1);
      if (key.kind !== 'name') throw new BadPdf();
      entries.set(key.name, this.value(depth + 1));
    }
    if (this.bytes[this.at + 1] !== GREATER) throw new BadPdf();
    this.at += 2;
    return { kind: 'dictionary', entries, start, end: this.at };
  }

  private string(start: number): PdfValue {
    let open = 0;
    for (; this.at < this.bytes.length; this.at += 1) {
      const byte = this.bytes[this.at];
      if (byte === BACKSLASH) this.at += 1;
      else if (byte === OPEN) open += 1;
      else if (byte === CLOSE) open -= 1;
      if (open === 0) {
        this.at += 1;
        return { kind: 'string', start, end: this.at };
      }
    }
    throw new BadPdf();
  }

  private hexString(start: number): PdfValue {
    const end = this.bytes.indexOf(GREATER ?? 0, start);
    if (end < 0) throw new BadPdf();
    this.at = end + 1;
    return { kind: 'string', start, end: this.at };
  }
}
