/** Binary workbooks (.xlsb): a package whose parts are records. Checked before the library sees them, and read without formulas, in whose tokens it could go round for ever. */
import { CONTENT_TYPES, refuse } from '../package/open';
import type { Parts } from '../package/open';
import { readRelationships, relationshipsPart } from '../package/workbook';
import type { TypeOf } from '../package/workbook';
import { storeParts } from '../zip/store';
import { viewOf } from '../zip/directory';
import type { Inspected } from './guard';
import { listing } from './listing';
import { MOST_COLUMNS, MOST_LINKED_CELLS, MOST_ROWS } from './sane';

const NEEDED = new Set(['worksheet', 'sharedStrings', 'styles', 'theme']);

export function inspectBinary(parts: Parts, typeOf: TypeOf): Inspected {
  const root = readRelationships(parts.textOf('_rels/.rels') ?? '', '');
  const name = root.find((one) => one.type === 'officeDocument')?.target ?? 'xl/workbook.bin';
  const book = parts.bytesOf(name);
  if (!book) return refuse('damaged');
  const relations = readRelationships(parts.textOf(relationshipsPart(name)) ?? '', name);
  for (const { type, target } of relations.filter((one) => NEEDED.has(one.type))) {
    const part = parts.bytesOf(target);
    if (part && type === 'worksheet' && !isSaneSheet(part)) return refuse('suspicious');
  }
  const handed = new Map(parts.unpacked);
  handed.set(name, without(book, DEFINED_NAME));
  handed.set(CONTENT_TYPES, listing(typeOf, parts.unpacked.keys()));
  return { ok: true, kind: 'xlsb', payload: storeParts(handed), sheets: [], parts: parts.unpacked };
}

interface BinaryRecord {
  readonly type: number;
  readonly start: number;
  readonly from: number;
  readonly to: number;
}

/** [MS-XLSB] 2.1.4: a type in one byte or two, a length in up to four, seven bits of each byte. Ends where a record would leave the part. */
function* recordsOf(part: Uint8Array): Generator<BinaryRecord> {
  let at = 0;
  while (at < part.length) {
    const start = at;
    let type = part[at++] ?? 0;
    if (type & 0x80) type = (type & 0x7f) + (((part[at++] ?? 0) & 0x7f) << 7);
    let length = 0;
    for (let place = 0; place < 4; place++) {
      const byte = part[at++] ?? 0;
      length += (byte & 0x7f) << (7 * place);
      if (!(byte & 0x80)) break;
    }
    if (at + length > part.length) return;
    yield { type, start, from: at, to: at + length };
    at += length;
  }
}

const ROW = 0x0000;
const LAST_CELL_RECORD = 0x000b;
const COLUMNS = 0x003c;
const LINK = 0x01ee;
const DEFINED_NAME = 0x0027;

/** No column, row or link lies outside what a sheet can have. */
function isSaneSheet(part: Uint8Array): boolean {
  const view = viewOf(part);
  let linked = 0;
  for (const { type, from, to } of recordsOf(part)) {
    const numbers = (count: number): number[] | undefined =>
      to - from < 4 * count
        ? undefined
        : Array.from({ length: count }, (_, place) => view.getUint32(from + 4 * place, true));
    if (type === ROW && !((numbers(1)?.[0] ?? 0) < MOST_ROWS)) return false;
    if (type > ROW && type <= LAST_CELL_RECORD && !((numbers(1)?.[0] ?? 0) < MOST_COLUMNS)) return false;
    if (type === COLUMNS && !((numbers(2)?.[1] ?? MOST_COLUMNS) < MOST_COLUMNS)) return false;
    if (type === LINK) {
      const [top = 0, bottom = MOST_ROWS, left = 0, right = MOST_COLUMNS] = numbers(4) ?? [];
      linked += (bottom - top + 1) * (right - left + 1);
      if (bottom < top || right < left || linked > MOST_LINKED_CELLS) return false;
    }
  }
  return true;
}

function without(part: Uint8Array, type: number): Uint8Array {
  const kept = [...recordsOf(part)].filter((record) => record.type !== type);
  const out = new Uint8Array(kept.reduce((sum, { start, to }) => sum + to - start, 0));
  let at = 0;
  for (const { start, to } of kept) {
    out.set(part.subarray(start, to), at);
    at += to - start;
  }
  return out;
}
