/** Objects written as a file: one after the other with a table of places, or in streams of objects (PDF 1.5). */
import { deflateSync } from 'node:zlib';
import type { Cipher } from './encrypt';

/** With a stream the dictionary is written without its brackets and length. */
export interface PdfObject {
  readonly dictionary: string;
  readonly stream?: Uint8Array;
}

interface Writing {
  readonly catalog: number;
  readonly cipher: Cipher | undefined;
  readonly asStream: boolean;
}

class File {
  readonly #parts: Buffer[] = [];
  length = 0;

  write(part: string | Uint8Array): void {
    const bytes = typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part);
    this.#parts.push(bytes);
    this.length += bytes.length;
  }

  bytes(): Uint8Array {
    return new Uint8Array(Buffer.concat(this.#parts));
  }
}

export const fileOf = (objects: readonly PdfObject[], writing: Writing): Uint8Array =>
  writing.asStream ? inStreams(objects, writing) : inTable(objects, writing);

/** Strings are hidden as streams are. */
const withStringsHidden = (text: string, number: number, cipher: Cipher): string =>
  text.replace(/\((\w*)\)/g, (_, inner: string) => {
    const hidden = cipher.hide(Buffer.from(inner, 'latin1'), number);
    return `<${Buffer.from(hidden).toString('hex')}>`;
  });

function writeObject(file: File, number: number, object: PdfObject, cipher: Cipher | undefined): void {
  file.write(`${number} 0 obj\n`);
  if (object.stream === undefined)
    file.write(cipher ? withStringsHidden(object.dictionary, number, cipher) : object.dictionary);
  else {
    const bytes = cipher ? cipher.hide(object.stream, number) : object.stream;
    file.write(`<< ${object.dictionary} /Length ${bytes.length} >>\nstream\n`);
    file.write(bytes);
    file.write('\nendstream');
  }
  file.write('\nendobj\n');
}

const ends = (catalog: number, cipher: Cipher | undefined, secret: number): string =>
  `/Root ${catalog} 0 R${cipher ? ` /Encrypt ${secret} 0 R /ID [<${cipher.id}> <${cipher.id}>]` : ''}`;

function inTable(objects: readonly PdfObject[], { catalog, cipher }: Writing): Uint8Array {
  const file = new File();
  file.write('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n');
  const places: number[] = [];
  objects.forEach((object, at) => {
    places.push(file.length);
    writeObject(file, at + 1, object, cipher);
  });
  const secret = places.length + 1;
  if (cipher) {
    places.push(file.length);
    writeObject(file, secret, { dictionary: cipher.dictionary }, undefined);
  }
  const table = file.length;
  const lines = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`);
  file.write(`xref\n0 ${places.length + 1}\n0000000000 65535 f \n${lines.join('')}`);
  file.write(`trailer\n<< /Size ${places.length + 1} ${ends(catalog, cipher, secret)} >>\n`);
  file.write(`startxref\n${table}\n%%EOF\n`);
  return file.bytes();
}

/** Streams stand by themselves, all else in one stream of objects. */
function inStreams(objects: readonly PdfObject[], { catalog, cipher }: Writing): Uint8Array {
  const file = new File();
  file.write('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n');
  const [holder, secret, table] = [objects.length + 1, objects.length + 2, objects.length + 3];
  const places = new Map<number, readonly [number, number, number]>();
  const inner: { readonly number: number; readonly text: string }[] = [];
  objects.forEach((object, at) => {
    const number = at + 1;
    if (object.stream === undefined) {
      places.set(number, [2, holder, inner.length]);
      inner.push({ number, text: object.dictionary });
      return;
    }
    places.set(number, [1, file.length, 0]);
    writeObject(file, number, object, cipher);
  });
  let from = 0;
  const heads = inner.map(({ number, text }) => {
    const head = `${number} ${from}`;
    from += text.length + 1;
    return head;
  });
  const head = `${heads.join(' ')} `;
  const packed = deflateSync(Buffer.from(head + inner.map(({ text }) => `${text} `).join(''), 'latin1'));
  const what = `/Type /ObjStm /N ${inner.length} /First ${head.length} /Filter /FlateDecode`;
  places.set(holder, [1, file.length, 0]);
  writeObject(file, holder, { dictionary: what, stream: packed }, cipher);
  if (cipher) {
    places.set(secret, [1, file.length, 0]);
    writeObject(file, secret, { dictionary: cipher.dictionary }, undefined);
  }
  const start = file.length;
  places.set(table, [1, start, 0]);
  const rows = Array.from({ length: table + 1 }, (_, number) => {
    const [kind, place, index] = places.get(number) ?? [0, 0, 65535];
    return [
      kind,
      place >>> 24,
      (place >>> 16) & 255,
      (place >>> 8) & 255,
      place & 255,
      index >> 8,
      index & 255,
    ];
  });
  const trailer = `/Type /XRef /Size ${table + 1} /W [1 4 2] ${ends(catalog, cipher, secret)}`;
  writeObject(file, table, { dictionary: trailer, stream: Uint8Array.from(rows.flat()) }, undefined);
  file.write(`startxref\n${start}\n%%EOF\n`);
  return file.bytes();
}
