/** What is written behind the end of a PDF: objects that are new or changed, their places, and where those before are found. */
import type { PdfDictionary, PdfObject, PdfObjects } from './objects';
import { BadPdf } from './syntax';

interface Insertion {
  readonly at: number;
  readonly text: string;
}

const ENCODER = new TextEncoder();

export class PdfAddition {
  private readonly objects = new Map<number, readonly Uint8Array[]>();
  private next: number;

  constructor(private readonly file: PdfObjects) {
    const size = file.trailer.value.entries.get('Size');
    if (size?.kind !== 'number' || !Number.isInteger(size.value) || size.value < 1) throw new BadPdf();
    this.next = size.value;
  }

  /** Gives the number by which it is referred to. */
  add(dictionary: string): number {
    const number = this.next;
    this.next += 1;
    this.objects.set(number, [ENCODER.encode(dictionary)]);
    return number;
  }

  /** An object of the file as it was written, with more in it. */
  replace(number: number, { bytes, value }: PdfObject, insertions: readonly Insertion[]): void {
    const parts: Uint8Array[] = [];
    let from = value.start;
    for (const { at, text } of insertions) {
      parts.push(bytes.subarray(from, at), ENCODER.encode(text));
      from = at;
    }
    this.objects.set(number, [...parts, bytes.subarray(from, value.end)]);
  }

  written(): Uint8Array {
    const { bytes } = this.file;
    const out: Uint8Array[] = [bytes];
    let length = bytes.length;
    const put = (part: string | Uint8Array): void => {
      const own = typeof part === 'string' ? ENCODER.encode(part) : part;
      out.push(own);
      length += own.length;
    };
    if (bytes[bytes.length - 1] !== 10) put('\n');
    const places = new Map<number, number>();
    for (const [number, parts] of [...this.objects].sort(([a], [b]) => a - b)) {
      places.set(number, length);
      put(`${number} ${this.file.generationOf(number)} obj\n`);
      for (const part of parts) put(part);
      put('\nendobj\n');
    }
    const table = length;
    if (this.file.isStream) this.putStreamTable(places, table, put);
    else this.putPlainTable(places, put);
    put(`startxref\n${table}\n%%EOF\n`);
    return joined(out, length);
  }

  private putPlainTable(places: ReadonlyMap<number, number>, put: (part: string | Uint8Array) => void): void {
    put('xref\n');
    for (const range of rangesOf([...places.keys()])) {
      put(`${range[0] ?? 0} ${range.length}\n`);
      for (const number of range) {
        const place = String(places.get(number) ?? 0).padStart(10, '0');
        put(`${place} ${String(this.file.generationOf(number)).padStart(5, '0')} n \n`);
      }
    }
    put(`trailer\n<< /Size ${this.next} /Prev ${this.file.lastTable}`);
    this.putKept(put);
    put(' >>\n');
  }

  /** The table is an object too, and has a place of its own. */
  private putStreamTable(
    before: ReadonlyMap<number, number>,
    table: number,
    put: (part: string | Uint8Array) => void,
  ): void {
    const own = this.next;
    const places = new Map([...before, [own, table]]);
    const numbers = [...places.keys()].sort((a, b) => a - b);
    const index = rangesOf(numbers)
      .map((range) => `${range[0] ?? 0} ${range.length}`)
      .join(' ');
    const rows = new Uint8Array(numbers.length * ROW);
    const view = new DataView(rows.buffer);
    for (const [row, number] of numbers.entries()) {
      view.setUint8(row * ROW, 1);
      view.setUint32(row * ROW + 1, places.get(number) ?? 0);
      view.setUint16(row * ROW + 5, this.file.generationOf(number));
    }
    put(
      `${own} 0 obj\n<< /Type /XRef /Size ${own + 1} /W [ 1 4 2 ] /Index [ ${index} ] /Prev ${this.file.lastTable} /Length ${rows.length}`,
    );
    this.putKept(put);
    put(' >>\nstream\n');
    put(rows);
    put('\nendstream\nendobj\n');
  }

  /** What the file says of itself as a whole, byte for byte as it stands there. */
  private putKept(put: (part: string | Uint8Array) => void): void {
    const { bytes, value }: PdfObject<PdfDictionary> = this.file.trailer;
    for (const key of ['Root', 'Info', 'ID']) {
      const found = value.entries.get(key);
      if (!found) continue;
      put(` /${key} `);
      put(bytes.subarray(found.start, found.end));
    }
  }
}

/** Kind, place, generation. */
const ROW = 7;

/** Numbers one after the other are one part of a table. */
function rangesOf(numbers: readonly number[]): number[][] {
  const ranges: number[][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last?.at(-1) === number - 1) last.push(number);
    else ranges.push([number]);
  }
  return ranges;
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const out = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}
