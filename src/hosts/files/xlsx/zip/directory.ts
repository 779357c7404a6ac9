/** Reads a zip's central directory: what is inside, how large it says it is, and where its bytes lie. */
import { utf8 } from '../text';

export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Of the local header. */
  readonly offset: number;
  /** The entry's record in the central directory, as it stands in the file. */
  readonly record: Uint8Array;
}

export interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
  /** Where the central directory begins. */
  readonly start: number;
  /** Everything after the central directory: the end record and its comment. */
  readonly endRecord: number;
  readonly zip64: boolean;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const LOCAL_SIZE = 30;
const CENTRAL_SIZE = 46;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const IN_ZIP64 = 0xffffffff;
const ENTRIES_IN_ZIP64 = 0xffff;

export const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const byName = new WeakMap<ZipDirectory, ReadonlyMap<string, ZipEntry>>();

/** Excel ignores the case of part names; of two with the same name the first counts. */
export function findEntry(directory: ZipDirectory, name: string): ZipEntry | undefined {
  const known =
    byName.get(directory) ??
    new Map([...directory.entries].reverse().map((entry) => [entry.name.toLowerCase(), entry]));
  byName.set(directory, known);
  return known.get(name.toLowerCase());
}

/** The directory, or undefined where the zip is cut off or broken. */
export function readDirectory(bytes: Uint8Array): ZipDirectory | undefined {
  const view = viewOf(bytes);
  const end = findEndRecord(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  const zip64 = count === ENTRIES_IN_ZIP64 || start === IN_ZIP64;
  if (zip64) return { entries: [], start: end, endRecord: end, zip64 };
  const entries = readEntries(bytes, view, start, end, count);
  if (!entries) return undefined;
  return { entries, start, endRecord: end, zip64: entries.some(needsZip64) };
}

const needsZip64 = (entry: ZipEntry): boolean =>
  entry.size === IN_ZIP64 || entry.compressedSize === IN_ZIP64 || entry.offset === IN_ZIP64;

function findEndRecord(view: DataView): number | undefined {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return undefined;
}

function readEntries(
  bytes: Uint8Array,
  view: DataView,
  start: number,
  end: number,
  count: number,
): ZipEntry[] | undefined {
  const entries: ZipEntry[] = [];
  let at = start;
  while (entries.length < count) {
    if (at + CENTRAL_SIZE > end || view.getUint32(at, true) !== CENTRAL) return undefined;
    const entry = readEntry(bytes, view, at);
    if (at + entry.record.length > end) return undefined;
    entries.push(entry);
    at += entry.record.length;
  }
  return entries;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const nameLength = view.getUint16(at + 28, true);
  const length = CENTRAL_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  return {
    name: decodeName(bytes.subarray(at + CENTRAL_SIZE, at + CENTRAL_SIZE + nameLength)),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    compressedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
    record: bytes.subarray(at, at + length),
  };
}

/** Part names are ASCII; some packers write backslashes. */
const decodeName = (bytes: Uint8Array): string => utf8(bytes).replace(/\\/g, '/');

/** The entry's bytes as they lie in the file, still compressed, or undefined where they are cut off. */
export function compressedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array | undefined {
  const view = viewOf(bytes);
  const { offset } = entry;
  if (offset + LOCAL_SIZE > bytes.length || view.getUint32(offset, true) !== LOCAL) return undefined;
  const from = offset + LOCAL_SIZE + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const to = from + entry.compressedSize;
  return to > bytes.length ? undefined : bytes.subarray(from, to);
}
