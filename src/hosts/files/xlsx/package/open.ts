/** Opens an Office package within limits: its parts, unpacked when asked for, and what it is. */
import { exactUtf8, latin1, utf8 } from '../text';
import type { Message, Say } from '../../../../core/messages';
import { fileMessage } from '../messages';
import type { FILE_PHRASES, FileTrouble } from '../messages';
import { findEntry, readDirectory } from '../zip/directory';
import type { ZipDirectory } from '../zip/directory';
import { unpackEntry } from '../zip/inflate';
import { contentTypesIn, readRelationships } from './workbook';
import type { TypeOf } from './workbook';

const MEGABYTE = 1024 * 1024;
const MOST_UNPACKED = 512 * MEGABYTE;
/** Sheets of real books unpack to 10–60 times their size; above this many times the size is that of a bomb. */
const MOST_RATIO = 200;
const RATIO_MATTERS_ABOVE = 100 * MEGABYTE;
const ENCRYPTED_FLAGS = 0x2041;

export const CONTENT_TYPES = '[Content_Types].xml';

/** Why a part stops the work. Thrown by `Parts`, turned into a problem by `withParts`, never seen outside this folder. */
export class BadPart extends Error {
  constructor(readonly id: FileTrouble) {
    super(id);
  }
}

export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 9) < 9 && (bytes[3] ?? 9) < 9;

/** The parts unpacked so far: only those that are needed, each once, none with a DOCTYPE. */
export class Parts {
  readonly unpacked = new Map<string, Uint8Array>();

  constructor(
    private readonly bytes: Uint8Array,
    readonly directory: ZipDirectory,
  ) {}

  has(name: string): boolean {
    return findEntry(this.directory, name) !== undefined;
  }

  bytesOf(name: string): Uint8Array | undefined {
    const entry = findEntry(this.directory, name);
    if (!entry) return undefined;
    const known = this.unpacked.get(entry.name);
    if (known) return known;
    const data = unpackEntry(this.bytes, entry);
    if (!data) throw new BadPart('damaged');
    if (declaresDoctype(data)) throw new BadPart('suspicious');
    this.unpacked.set(entry.name, data);
    return data;
  }

  textOf(name: string): string | undefined {
    const data = this.bytesOf(name);
    return data && utf8(data);
  }

  /** Of a part to be written: one in another encoding than UTF-8 could not be written back as it was. */
  exactTextOf(name: string): string {
    const data = this.bytesOf(name);
    if (!data) throw new BadPart('damaged');
    try {
      return exactUtf8(data);
    } catch {
      throw new BadPart('suspicious');
    }
  }

  /** The name as it stands in the zip. */
  nameOf(part: string): string {
    return findEntry(this.directory, part)?.name ?? part;
  }
}

const PROLOG = 2048;

/** No office program writes a DOCTYPE; where one stands, entities may follow. It stands before the first element. */
function declaresDoctype(data: Uint8Array): boolean {
  const start = latin1(data.subarray(0, PROLOG));
  const cutOff = !/<[A-Za-z_]/.test(start) && data.length > PROLOG;
  const text = cutOff ? latin1(data) : start;
  const root = text.search(/<[A-Za-z_]/);
  return /<!(?:DOCTYPE|ENTITY)/i.test(root < 0 ? text : text.slice(0, root));
}

export interface Refused {
  readonly ok: false;
  readonly problem: Message;
}

export const refuse: Say<typeof FILE_PHRASES, Refused> = (id, ...gaps) => ({
  ok: false,
  problem: fileMessage(id, ...gaps),
});

/** Does something with a zip's parts; what is wrong with the zip or with a part becomes the result. */
export function withParts<Result>(bytes: Uint8Array, use: (parts: Parts) => Result): Result | Refused {
  const directory = readDirectory(bytes);
  if (!directory) return refuse('damaged');
  if (directory.zip64) return refuse('zip64');
  const bomb = sizeProblem(directory, bytes.length);
  if (bomb) return bomb;
  if (directory.entries.some((entry) => (entry.flags & ENCRYPTED_FLAGS) !== 0)) return refuse('encrypted');
  try {
    return use(new Parts(bytes, directory));
  } catch (error) {
    if (error instanceof BadPart) return refuse(error.id);
    throw error;
  }
}

function sizeProblem(directory: ZipDirectory, packed: number): Refused | undefined {
  const total = directory.entries.reduce((sum, entry) => sum + entry.size, 0);
  return tooLarge(total, Math.min(MOST_UNPACKED, Math.max(RATIO_MATTERS_ABOVE, MOST_RATIO * packed)));
}

export const tooLarge = (size: number, limit = MOST_UNPACKED): Refused | undefined =>
  size <= limit ? undefined : refuse('tooLarge', { size: megabytes(size), limit: megabytes(limit) });

const megabytes = (bytes: number): string => String(Math.round(bytes / MEGABYTE));

export interface MainPart {
  readonly name: string;
  readonly typeOf: TypeOf;
}

/** The workbook part, or why this is no .xlsx. */
export function findMain(parts: Parts): MainPart | FileTrouble {
  const typeOf = contentTypesIn(parts.textOf(CONTENT_TYPES) ?? '');
  const relations = readRelationships(parts.textOf('_rels/.rels') ?? '', '');
  const name = relations.find((one) => one.type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const type = typeOf(name);
  if (/wordprocessingml|ms-word/i.test(type)) return 'isWord';
  if (/presentationml|ms-powerpoint/i.test(type)) return 'isSlides';
  if (/sheet\.binary/i.test(type) || parts.has('xl/workbook.bin')) return 'isBinaryWorkbook';
  if (!/spreadsheetml|ms-excel/i.test(type) && !parts.has('xl/workbook.xml')) return 'unknown';
  return parts.has(name) ? { name, typeOf } : 'damaged';
}
