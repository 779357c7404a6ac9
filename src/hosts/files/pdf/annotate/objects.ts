/** The objects of a PDF by its own table of places, as far as pages and their notes need them. */
import { unzlibSync } from 'fflate';
import { find, findBack, lettersOf } from '../engine';
import { BadPdf, PdfSyntax, type PdfValue } from './syntax';

export type PdfDictionary = Extract<PdfValue, { kind: 'dictionary' }>;

/** A value, and the bytes it is written in. */
export interface PdfObject<Kind extends PdfValue = PdfValue> {
  readonly bytes: Uint8Array;
  readonly value: Kind;
}

type Place =
  | { readonly kind: 'free' }
  | { readonly kind: 'at'; readonly offset: number; readonly generation: number }
  | { readonly kind: 'within'; readonly stream: number; readonly index: number };

/** A file that was changed often has as many tables. */
const MOST_TABLES = 1000;
const MOST_OBJECTS = 8_388_607;
const TAIL = 1024;

export class PdfObjects {
  private readonly places = new Map<number, Place>();
  private readonly streams = new Map<
    number,
    { bytes: Uint8Array; offsets: readonly (readonly [number, number])[] }
  >();
  /** The last one: what it says holds. */
  readonly trailer: PdfObject<PdfDictionary>;
  readonly lastTable: number;
  readonly isStream: boolean;

  /** Throws `BadPdf`. */
  constructor(readonly bytes: Uint8Array) {
    this.lastTable = lastTableOf(bytes);
    const first = this.readTable(this.lastTable);
    this.trailer = first.trailer;
    this.isStream = first.isStream;
    const seen = new Set([this.lastTable]);
    for (let next = first.next.shift(); next !== undefined; next = first.next.shift()) {
      if (seen.has(next)) continue;
      if (seen.size >= MOST_TABLES) throw new BadPdf();
      seen.add(next);
      first.next.push(...this.readTable(next).next);
    }
  }

  private readTable(at: number): { trailer: PdfObject<PdfDictionary>; isStream: boolean; next: number[] } {
    const syntax = new PdfSyntax(this.bytes, at);
    const isStream = syntax.word() !== 'xref';
    const trailer = isStream ? this.readStreamTable(at) : this.readPlainTable(syntax);
    const next = ['XRefStm', 'Prev'].flatMap((key) => {
      const value = trailer.value.entries.get(key);
      return value?.kind === 'number' ? [value.value] : [];
    });
    return { trailer, isStream, next };
  }

  private readPlainTable(syntax: PdfSyntax): PdfObject<PdfDictionary> {
    for (let word = syntax.word(); word !== 'trailer'; word = syntax.word()) {
      const [first, count] = [Number(word), Number(syntax.word())];
      if (word === '' || !isCount(first) || !isCount(count)) throw new BadPdf();
      for (let number = first; number < first + count; number += 1) {
        const [offset, generation, kind] = [Number(syntax.word()), Number(syntax.word()), syntax.word()];
        if (kind === 'n') this.place(number, { kind: 'at', offset, generation });
        else if (kind === 'f') this.place(number, { kind: 'free' });
        else throw new BadPdf();
      }
    }
    return dictionaryIn(this.bytes, syntax.value());
  }

  private readStreamTable(at: number): PdfObject<PdfDictionary> {
    const trailer = dictionaryIn(this.bytes, this.objectAt(at).value);
    const data = this.streamOf(trailer);
    const { entries } = trailer.value;
    const widths = numbersIn(entries.get('W'));
    const [kindWidth = 0, secondWidth = 0, thirdWidth = 0] = widths;
    const width = kindWidth + secondWidth + thirdWidth;
    if (widths.length < 3 || width === 0 || widths.some((one) => one > 8)) throw new BadPdf();
    const ranges = entries.has('Index')
      ? numbersIn(entries.get('Index'))
      : [0, numberIn(entries.get('Size'))];
    let from = 0;
    const take = (bytes: number, otherwise: number): number => {
      let value = bytes === 0 ? otherwise : 0;
      for (let left = bytes; left > 0; left -= 1, from += 1) value = value * 256 + (data[from] ?? 0);
      return value;
    };
    for (let range = 0; range + 1 < ranges.length; range += 2) {
      const [first = 0, count = 0] = [ranges[range], ranges[range + 1]];
      for (let number = first; number < first + count && from + width <= data.length; number += 1) {
        const [kind, second, third] = [take(kindWidth, 1), take(secondWidth, 0), take(thirdWidth, 0)];
        if (kind === 0) this.place(number, { kind: 'free' });
        else if (kind === 1) this.place(number, { kind: 'at', offset: second, generation: third });
        else if (kind === 2) this.place(number, { kind: 'within', stream: second, index: third });
      }
    }
    return trailer;
  }

  /** What was read first was written last. */
  private place(number: number, place: Place): void {
    if (number > MOST_OBJECTS) throw new BadPdf();
    if (!this.places.has(number)) this.places.set(number, place);
  }

  generationOf(number: number): number {
    const place = this.places.get(number);
    return place?.kind === 'at' ? place.generation : 0;
  }

  /** Throws `BadPdf` where there is none. */
  object(number: number): PdfObject {
    const place = this.places.get(number);
    if (place?.kind === 'at') {
      const found = this.objectAt(place.offset);
      if (found.number !== number) throw new BadPdf();
      return found;
    }
    if (place?.kind !== 'within') throw new BadPdf();
    const { bytes, offsets } = this.packed(place.stream);
    const entry = offsets[place.index];
    const offset = entry?.[0] === number ? entry[1] : offsets.find(([one]) => one === number)?.[1];
    if (offset === undefined) throw new BadPdf();
    return { bytes, value: new PdfSyntax(bytes, offset).value() };
  }

  /** The object that a value refers to, or the value itself. */
  resolved({ bytes, value }: PdfObject): PdfObject {
    let found: PdfObject = { bytes, value };
    for (let steps = 0; found.value.kind === 'reference'; steps += 1) {
      if (steps > 16) throw new BadPdf();
      found = this.object(found.value.number);
    }
    return found;
  }

  dictionary(number: number): PdfObject<PdfDictionary> {
    const { bytes, value } = this.resolved(this.object(number));
    return dictionaryIn(bytes, value);
  }

  private objectAt(offset: number): PdfObject & { readonly number: number } {
    const syntax = new PdfSyntax(this.bytes, offset);
    const [number, generation, mark] = [syntax.word(), syntax.word(), syntax.word()];
    if (!/^\d+$/.test(number) || !/^\d+$/.test(generation) || mark !== 'obj') throw new BadPdf();
    return { number: Number(number), bytes: this.bytes, value: syntax.value() };
  }

  private packed(number: number): { bytes: Uint8Array; offsets: readonly (readonly [number, number])[] } {
    const known = this.streams.get(number);
    if (known) return known;
    if (this.places.get(number)?.kind !== 'at') throw new BadPdf();
    const holder = this.dictionary(number);
    const bytes = this.streamOf(holder);
    const [count, first] = [
      numberIn(holder.value.entries.get('N')),
      numberIn(holder.value.entries.get('First')),
    ];
    const syntax = new PdfSyntax(bytes, 0);
    const offsets: (readonly [number, number])[] = [];
    while (offsets.length < count) {
      const [own, offset] = [syntax.word(), syntax.word()];
      if (own === '' || offset === '') throw new BadPdf();
      offsets.push([Number(own), first + Number(offset)]);
    }
    const found = { bytes, offsets };
    this.streams.set(number, found);
    return found;
  }

  /** What a stream of this file holds, unpacked. */
  private streamOf({ value }: PdfObject<PdfDictionary>): Uint8Array {
    const syntax = new PdfSyntax(this.bytes, value.end);
    if (syntax.word() !== 'stream') throw new BadPdf();
    const start = syntax.at + (lettersOf(this.bytes, syntax.at, syntax.at + 2) === '\r\n' ? 2 : 1);
    const length = this.lengthOf(value, start);
    const data = this.bytes.subarray(start, start + length);
    return unpacked(data, value, (one) => this.resolved({ bytes: this.bytes, value: one }).value);
  }

  private lengthOf({ entries }: PdfDictionary, start: number): number {
    const told = entries.get('Length');
    const length =
      told?.kind === 'reference' ? this.resolved({ bytes: this.bytes, value: told }).value : told;
    if (
      length?.kind === 'number' &&
      /^\s*endstream/.test(lettersOf(this.bytes, start + length.value, start + length.value + 12))
    )
      return length.value;
    const end = find(this.bytes, 'endstream', start);
    if (end < 0) throw new BadPdf();
    return end - start;
  }
}

/** Most files have what they say of themselves in fewer bytes than this, unpacked. */
const MOST_UNPACKED = 64 * 1024 * 1024;

function unpacked(
  data: Uint8Array,
  { entries }: PdfDictionary,
  resolve: (value: PdfValue) => PdfValue,
): Uint8Array {
  const only = (value: PdfValue | undefined): PdfValue | undefined => {
    const found = value && resolve(value);
    if (found?.kind !== 'list') return found;
    if (found.items.length > 1) throw new BadPdf();
    return found.items[0] && resolve(found.items[0]);
  };
  const filter = only(entries.get('Filter'));
  if (!filter) return data;
  if (filter.kind !== 'name' || !['FlateDecode', 'Fl'].includes(filter.name)) throw new BadPdf();
  const plain = inflated(data);
  const parameters = only(entries.get('DecodeParms'));
  if (parameters?.kind !== 'dictionary') return plain;
  const read = (key: string, otherwise: number): number => {
    const value = parameters.entries.get(key);
    return value?.kind === 'number' ? value.value : otherwise;
  };
  const predictor = read('Predictor', 1);
  if (predictor === 1) return plain;
  if (predictor < 10 || read('Colors', 1) !== 1 || read('BitsPerComponent', 8) !== 8) throw new BadPdf();
  return unfiltered(plain, read('Columns', 1));
}

function inflated(data: Uint8Array): Uint8Array {
  try {
    const plain = unzlibSync(data);
    if (plain.length > MOST_UNPACKED) throw new BadPdf();
    return plain;
  } catch {
    throw new BadPdf();
  }
}

/** [PNG] 9.2: each row says how it differs from the one above or from what is at its left. */
function unfiltered(data: Uint8Array, columns: number): Uint8Array {
  const rows = Math.floor(data.length / (columns + 1));
  const out = new Uint8Array(rows * columns);
  for (let row = 0; row < rows; row += 1) {
    const kind = data[row * (columns + 1)] ?? 0;
    for (let column = 0; column < columns; column += 1) {
      const at = row * columns + column;
      const left = column > 0 ? (out[at - 1] ?? 0) : 0;
      const above = row > 0 ? (out[at - columns] ?? 0) : 0;
      const corner = row > 0 && column > 0 ? (out[at - columns - 1] ?? 0) : 0;
      const raw = data[row * (columns + 1) + 1 + column] ?? 0;
      out[at] = raw + predicted(kind, left, above, corner);
    }
  }
  return out;
}

function predicted(kind: number, left: number, above: number, corner: number): number {
  if (kind === 1) return left;
  if (kind === 2) return above;
  if (kind === 3) return (left + above) >> 1;
  if (kind !== 4) return 0;
  const guess = left + above - corner;
  const [byLeft, byAbove, byCorner] = [left, above, corner].map((one) => Math.abs(guess - one));
  if ((byLeft ?? 0) <= (byAbove ?? 0) && (byLeft ?? 0) <= (byCorner ?? 0)) return left;
  return (byAbove ?? 0) <= (byCorner ?? 0) ? above : corner;
}

function lastTableOf(bytes: Uint8Array): number {
  const mark = findBack(bytes, 'startxref', bytes.length, Math.max(0, bytes.length - TAIL));
  const at = mark < 0 ? NaN : Number(new PdfSyntax(bytes, mark + 'startxref'.length).word());
  if (!isCount(at) || at >= bytes.length) throw new BadPdf();
  return at;
}

function dictionaryIn(bytes: Uint8Array, value: PdfValue): PdfObject<PdfDictionary> {
  if (value.kind !== 'dictionary') throw new BadPdf();
  return { bytes, value };
}

const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0;

function numberIn(value: PdfValue | undefined): number {
  if (value?.kind !== 'number' || !isCount(value.value)) throw new BadPdf();
  return value.value;
}

function numbersIn(value: PdfValue | undefined): number[] {
  if (value?.kind !== 'list') throw new BadPdf();
  return value.items.map(numberIn);
}
