/** Looks into an old Office file (`D0 CF 11 E0`): which streams it has and how one begins, without trusting its tables. */
import { viewOf } from '../zip/directory';

export interface ContainerStream {
  readonly name: string;
  readonly size: number;
  readonly start: number;
}

export interface Container {
  /** Those that lie in no storage. */
  readonly streams: readonly ContainerStream[];
  /** The first bytes of a stream, or undefined where the file ends before the stream does. */
  read(stream: ContainerStream, upTo: number): Uint8Array | undefined;
}

const HEADER_TABLES = 109;
const LAST_SECTOR = 0xfffffffa;
const SMALL_SECTOR = 64;
const DIRECTORY_ENTRY = 128;
const ROOT = 5;
const STREAM = 2;

export const isContainer = (bytes: Uint8Array): boolean =>
  [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].every((byte, at) => bytes[at] === byte);

/** [MS-CFB]. Undefined where the header or the directory lies outside the file. */
export function openContainer(bytes: Uint8Array): Container | undefined {
  if (bytes.length < 512) return undefined;
  const view = viewOf(bytes);
  const sectorSize = 2 ** view.getUint16(30, true);
  if (sectorSize !== 512 && sectorSize !== 4096) return undefined;
  const sectors = new Sectors(bytes, sectorSize, allocationTable(view, sectorSize));
  const directory = sectors.chain(view.getUint32(48, true));
  if (!directory) return undefined;
  const { streams, root } = readNames(directory);
  const smallTable = sectors.chain(view.getUint32(60, true)) ?? new Uint8Array(0);
  const cutoff = view.getUint32(56, true);
  return {
    streams,
    read(stream, upTo) {
      const length = Math.min(stream.size, upTo);
      if (stream.size >= cutoff) return sectors.chain(stream.start, stream.size)?.subarray(0, length);
      const small = root && sectors.chain(root.start, root.size);
      if (!small) return undefined;
      return new Sectors(small, SMALL_SECTOR, tableOf(smallTable), 0)
        .chain(stream.start, stream.size)
        ?.subarray(0, length);
    },
  };
}

/** Chains of sectors; a chain that leaves the file or runs in a circle is no chain. */
class Sectors {
  constructor(
    private readonly bytes: Uint8Array,
    private readonly size: number,
    private readonly next: Uint32Array,
    private readonly before = size,
  ) {}

  chain(first: number, wanted = Number.MAX_SAFE_INTEGER): Uint8Array | undefined {
    const pieces: Uint8Array[] = [];
    let sector: number | undefined = first;
    let length = 0;
    while (sector !== undefined && sector < LAST_SECTOR && length < wanted) {
      const from = this.before + sector * this.size;
      if (from >= this.bytes.length || pieces.length > this.next.length) return undefined;
      const piece = this.bytes.subarray(from, from + this.size);
      pieces.push(piece);
      length += piece.length;
      sector = this.next[sector];
    }
    if (wanted !== Number.MAX_SAFE_INTEGER && length < wanted) return undefined;
    return joined(pieces, length);
  }
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const out = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    out.set(piece, at);
    at += piece.length;
  }
  return out;
}

function tableOf(bytes: Uint8Array): Uint32Array {
  const view = viewOf(bytes);
  return Uint32Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) =>
    view.getUint32(index * 4, true),
  );
}

/** The sectors that hold the table are listed in the header and, for files over 7 MB, in a chain of their own. */
function allocationTable(view: DataView, sectorSize: number): Uint32Array {
  const perSector = sectorSize / 4;
  const listed: number[] = [];
  for (let index = 0; index < HEADER_TABLES; index++) listed.push(view.getUint32(76 + index * 4, true));
  const limit = Math.ceil(view.byteLength / sectorSize);
  let more = view.getUint32(68, true);
  for (let seen = 0; more < LAST_SECTOR && seen < limit; seen++) {
    const at = (more + 1) * sectorSize;
    if (at + sectorSize > view.byteLength) break;
    for (let index = 0; index < perSector - 1; index++) listed.push(view.getUint32(at + index * 4, true));
    more = view.getUint32(at + sectorSize - 4, true);
  }
  const used = listed.filter((sector) => sector < LAST_SECTOR).slice(0, limit);
  const table = new Uint32Array(used.length * perSector).fill(LAST_SECTOR);
  used.forEach((sector, order) => {
    const at = (sector + 1) * sectorSize;
    if (at + sectorSize > view.byteLength) return;
    for (let index = 0; index < perSector; index++)
      table[order * perSector + index] = view.getUint32(at + index * 4, true);
  });
  return table;
}

interface Entry extends ContainerStream {
  readonly kind: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
}

/** The streams at the root: those of an embedded object lie in a storage of their own and say nothing of the file. */
function readNames(directory: Uint8Array): { streams: ContainerStream[]; root: ContainerStream | undefined } {
  const entries = entriesOf(directory);
  const root = entries.find(({ kind }) => kind === ROOT);
  const streams: ContainerStream[] = [];
  const waiting = [root?.child];
  const seen = new Set<Entry>();
  while (waiting.length > 0) {
    const entry = entries[waiting.pop() ?? -1];
    if (!entry || seen.has(entry)) continue;
    seen.add(entry);
    if (entry.kind === STREAM) streams.push(entry);
    waiting.push(entry.left, entry.right);
  }
  return { streams, root };
}

function entriesOf(directory: Uint8Array): Entry[] {
  const view = viewOf(directory);
  return Array.from({ length: Math.floor(directory.length / DIRECTORY_ENTRY) }, (_, index) => {
    const at = index * DIRECTORY_ENTRY;
    const nameLength = Math.max(0, Math.min(64, view.getUint16(at + 64, true)) - 2);
    return {
      name: UTF16.decode(directory.subarray(at, at + nameLength)),
      kind: view.getUint8(at + 66),
      left: view.getUint32(at + 68, true),
      right: view.getUint32(at + 72, true),
      child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    };
  });
}

const UTF16 = new TextDecoder('utf-16le');
