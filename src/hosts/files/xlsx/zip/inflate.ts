/** Unpacks one zip entry into no more memory than the entry declared, whatever its stream does. */
import { Inflate, inflateSync } from 'fflate';
import { compressedBytes } from './directory';
import type { ZipEntry } from './directory';

const STORED = 0;
const DEFLATED = 8;
/** Streams up to this length are unpacked in one go: at worst (1 : 1032) they cost half a second. */
const SHORT_STREAM = 256 * 1024;
const STEP = 64 * 1024;

/** The bytes, or undefined where they are cut off, broken, or not as many as declared. */
export function unpackEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array | undefined {
  const packed = compressedBytes(bytes, entry);
  if (!packed) return undefined;
  if (entry.method === STORED) return packed.length === entry.size ? packed : undefined;
  if (entry.method !== DEFLATED) return undefined;
  try {
    return packed.length <= SHORT_STREAM ? unpackShort(packed, entry.size) : unpackLong(packed, entry.size);
  } catch {
    return undefined;
  }
}

/** fflate drops what does not fit into `out`; one byte more than declared shows that something was dropped. */
function unpackShort(packed: Uint8Array, size: number): Uint8Array | undefined {
  const out = inflateSync(packed, { out: new Uint8Array(size + 1) });
  return out.length === size ? out : undefined;
}

/** Step by step, so that a stream that goes on and on is given up after one step too many. */
function unpackLong(packed: Uint8Array, size: number): Uint8Array | undefined {
  const out = new Uint8Array(size);
  let filled = 0;
  const inflate = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw new RangeError('more than declared');
    out.set(chunk, filled);
    filled += chunk.length;
  });
  for (let at = 0; at < packed.length; at += STEP) {
    inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  }
  return filled === size ? out : undefined;
}
