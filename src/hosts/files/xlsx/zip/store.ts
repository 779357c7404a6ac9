/** Packs parts without compression: how parts unpacked and checked here are handed to the spreadsheet library. */
import { viewOf } from './directory';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;

/** Checksums are left at 0: these bytes never leave memory, and the library does not look at them. */
export function storeParts(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const named = [...parts].map(([name, data]) => ({ name: new TextEncoder().encode(name), data }));
  const total = named.reduce((sum, part) => sum + 76 + 2 * part.name.length + part.data.length, 22);
  const out = new Uint8Array(total);
  const view = viewOf(out);
  let at = 0;
  const offsets = named.map(({ name, data }) => {
    const offset = at;
    view.setUint32(at, LOCAL, true);
    writeCommon(view, at + 4, name.length, data.length);
    out.set(name, at + 30);
    out.set(data, at + 30 + name.length);
    at += 30 + name.length + data.length;
    return offset;
  });
  const directory = at;
  named.forEach(({ name, data }, index) => {
    view.setUint32(at, CENTRAL, true);
    view.setUint16(at + 4, VERSION, true);
    writeCommon(view, at + 6, name.length, data.length);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    out.set(name, at + 46);
    at += 46 + name.length;
  });
  view.setUint32(at, END, true);
  view.setUint16(at + 8, named.length, true);
  view.setUint16(at + 10, named.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return out;
}

/** The fields that local and central headers share, in the same order. */
function writeCommon(view: DataView, at: number, nameLength: number, size: number): void {
  view.setUint16(at, VERSION, true);
  view.setUint32(at + 14, size, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, nameLength, true);
}
