/** Writes a zip again with some entries replaced, left out or added; every other entry is copied as it lies, still compressed. */
import { deflateSync } from 'fflate';
import { crc32 } from './crc';
import { findEntry, viewOf } from './directory';
import type { ZipDirectory, ZipEntry } from './directory';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const LOCAL_SIZE = 30;
const CENTRAL_SIZE = 46;
const VERSION = 20;
const DEFLATED = 8;
const UTF8_NAME = 0x0800;

/** A part's new content, or undefined to leave it out. Names as they stand in the directory; others are added, in the order given. */
export type PartChanges = ReadonlyMap<string, Uint8Array | undefined>;

interface Copied {
  readonly entry: ZipEntry;
  readonly local: Uint8Array;
  readonly record: Uint8Array;
}

/** Undefined where entries overlap: such a zip cannot be copied piece by piece. */
export function rewriteZip(
  bytes: Uint8Array,
  directory: ZipDirectory,
  changes: PartChanges,
): Uint8Array | undefined {
  const inFileOrder = [...directory.entries].sort((a, b) => a.offset - b.offset);
  const extents = new Map<ZipEntry, Uint8Array>();
  for (const [index, entry] of inFileOrder.entries()) {
    const end = inFileOrder[index + 1]?.offset ?? directory.start;
    if (end < entry.offset + LOCAL_SIZE + entry.compressedSize) return undefined;
    extents.set(entry, bytes.subarray(entry.offset, end));
  }
  const kept = inFileOrder
    .filter((entry) => !changes.has(entry.name) || changes.get(entry.name) !== undefined)
    .map((entry) => copyOf(entry, extents.get(entry) ?? bytes.subarray(0, 0), changes.get(entry.name)));
  const added = [...changes].flatMap(([name, content]) =>
    content && !findEntry(directory, name) ? [newEntry(name, content)] : [],
  );
  return assemble(bytes, directory, [...kept, ...added], inFileOrder[0]?.offset ?? 0);
}

/** As fflate writes them: 1 January 1980, no rights, no comment. */
const FIRST_DAY = 0x0021;

function newEntry(name: string, content: Uint8Array): Copied {
  const named = new TextEncoder().encode(name);
  const record = new Uint8Array(CENTRAL_SIZE + named.length);
  const view = viewOf(record);
  view.setUint32(0, CENTRAL, true);
  view.setUint16(4, VERSION, true);
  view.setUint16(6, VERSION, true);
  view.setUint16(8, UTF8_NAME, true);
  view.setUint16(14, FIRST_DAY, true);
  view.setUint16(28, named.length, true);
  record.set(named, CENTRAL_SIZE);
  const entry: ZipEntry = {
    name,
    method: DEFLATED,
    flags: UTF8_NAME,
    crc: 0,
    compressedSize: 0,
    size: 0,
    offset: 0,
    record,
  };
  return copyOf(entry, record, content);
}

function copyOf(entry: ZipEntry, extent: Uint8Array, content: Uint8Array | undefined): Copied {
  if (!content) return { entry, local: extent, record: entry.record.slice() };
  const packed = deflateSync(content, { level: 6 });
  const crc = crc32(content);
  const record = entry.record.slice();
  const view = viewOf(record);
  view.setUint16(8, entry.flags & UTF8_NAME, true);
  view.setUint16(10, DEFLATED, true);
  view.setUint32(16, crc, true);
  view.setUint32(20, packed.length, true);
  view.setUint32(24, content.length, true);
  return { entry, local: localOf(record, packed), record };
}

/** A local header says what the central record says, without its extra fields. */
function localOf(record: Uint8Array, packed: Uint8Array): Uint8Array {
  const nameLength = viewOf(record).getUint16(28, true);
  const local = new Uint8Array(LOCAL_SIZE + nameLength + packed.length);
  const view = viewOf(local);
  view.setUint32(0, LOCAL, true);
  view.setUint16(4, VERSION, true);
  local.set(record.subarray(8, 28), 6);
  view.setUint16(26, nameLength, true);
  local.set(record.subarray(CENTRAL_SIZE, CENTRAL_SIZE + nameLength), LOCAL_SIZE);
  local.set(packed, LOCAL_SIZE + nameLength);
  return local;
}

function assemble(
  bytes: Uint8Array,
  directory: ZipDirectory,
  kept: readonly Copied[],
  before: number,
): Uint8Array {
  const locals = kept.reduce((sum, one) => sum + one.local.length, before);
  const records = kept.reduce((sum, one) => sum + one.record.length, 0);
  const end = bytes.slice(directory.endRecord);
  const out = new Uint8Array(locals + records + end.length);
  out.set(bytes.subarray(0, before), 0);
  const moved = new Map<ZipEntry, number>();
  let at = before;
  for (const { entry, local } of kept) {
    moved.set(entry, at);
    out.set(local, at);
    at += local.length;
  }
  for (const { entry, record } of inDirectoryOrder(directory, kept)) {
    viewOf(record).setUint32(42, moved.get(entry) ?? 0, true);
    out.set(record, at);
    at += record.length;
  }
  const view = viewOf(end);
  view.setUint16(8, kept.length, true);
  view.setUint16(10, kept.length, true);
  view.setUint32(12, records, true);
  view.setUint32(16, locals, true);
  out.set(end, at);
  return out;
}

function inDirectoryOrder(directory: ZipDirectory, kept: readonly Copied[]): Copied[] {
  const order = new Map(directory.entries.map((entry, index) => [entry, index]));
  const placeOf = ({ entry }: Copied): number => order.get(entry) ?? directory.entries.length;
  return [...kept].sort((a, b) => placeOf(a) - placeOf(b));
}
