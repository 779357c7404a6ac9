/** Records of .xls that leave the file, and formulas that leave their record: the reader's library goes round in them for ever. */
import { viewOf } from '../zip/directory';

/** [MS-XLS] 2.1.4: where a record's formula begins with its length, for the records that hold one. */
const FORMULA_AT: ReadonlyMap<number, number> = new Map([
  [0x0006, 20],
  [0x0221, 12],
  [0x04bc, 8],
]);

const BOF = 0x0809;
const BEGINNINGS: ReadonlySet<number> = new Set([0x0009, 0x0209, 0x0409, BOF]);
const END = 0x000a;
const BIFF8 = 0x0600;
const HEAD = 4;

/** [MS-XLS] 2.5.198.16: bytes of each token, its own first byte included; tokens 0x40 to 0x7F are those of 0x20 to 0x3F. */
const SIZES: ReadonlyMap<number, number> = new Map([
  [0x01, 5],
  [0x02, 5],
  ...Array.from({ length: 0x14 }, (_, place): [number, number] => [0x03 + place, 1]),
  [0x1c, 2],
  [0x1d, 2],
  [0x1e, 3],
  [0x1f, 9],
  [0x20, 8],
  [0x21, 3],
  [0x22, 4],
  [0x23, 5],
  [0x24, 5],
  [0x25, 9],
  [0x26, 7],
  [0x27, 7],
  [0x28, 7],
  [0x29, 3],
  [0x2a, 5],
  [0x2b, 9],
  [0x2c, 5],
  [0x2d, 9],
  [0x39, 7],
  [0x3a, 7],
  [0x3b, 11],
  [0x3c, 7],
  [0x3d, 11],
]);

const TEXT = 0x17;
const ATTRIBUTE = 0x19;
const CHOOSE = 0x04;

/** Whether a record of a workbook stream, or a formula in it, runs past its end. Which Excel wrote it says the first record alone, as some writers name another for each sheet; formulas older than Excel 97 are not looked at; behind the last sheet anything may stand. */
export function runsPastItsEnd(stream: Uint8Array): boolean {
  const view = viewOf(stream);
  let at = 0;
  let depth = 0;
  let isKnown = false;
  while (at + HEAD <= stream.length) {
    const [type, length] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    const [from, to] = [at + HEAD, at + HEAD + length];
    if (to > stream.length) return depth > 0;
    if (BEGINNINGS.has(type)) depth += 1;
    if (type === END) depth -= 1;
    if (at === 0) isKnown = type === BOF && length >= 2 && view.getUint16(from, true) === BIFF8;
    const formula = FORMULA_AT.get(type);
    if (isKnown && formula !== undefined && from + formula + 2 <= to) {
      const begin = from + formula + 2;
      const end = begin + view.getUint16(begin - 2, true);
      if (end <= to && runsPast(stream, begin, end)) return true;
    }
    at = to;
  }
  return false;
}

/** A token that is not known ends the walk: the library skips the rest as well. */
function runsPast(stream: Uint8Array, begin: number, end: number): boolean {
  let at = begin;
  while (at < end) {
    const size = sizeAt(stream, at);
    if (size === undefined) return false;
    at += size;
  }
  return at > end;
}

function sizeAt(stream: Uint8Array, at: number): number | undefined {
  const id = stream[at] ?? 0;
  if (id === TEXT) return 3 + (stream[at + 1] ?? 0) * ((stream[at + 2] ?? 0) & 1 ? 2 : 1);
  if (id === ATTRIBUTE) {
    const isChoose = ((stream[at + 1] ?? 0) & CHOOSE) !== 0;
    return isChoose ? 6 + 2 * ((stream[at + 2] ?? 0) + ((stream[at + 3] ?? 0) << 8)) : 4;
  }
  return SIZES.get(id >= 0x40 && id < 0x80 ? (id & 0x1f) | 0x20 : id);
}
