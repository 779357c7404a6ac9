/** Where the lines of an open file stand, found block by block: a journal may be larger than memory. */
import { readSync } from 'node:fs';
import type { ByteSpan } from './journal';

const BLOCK = 65536;
const NEW_LINE = 0x0a;

/** Lines that end with a line end; what follows the last one is none. */
export function* lineSpans(fd: number, size: number): Generator<ByteSpan> {
  const block = Buffer.alloc(BLOCK);
  let start = 0;
  for (let at = 0; at < size;) {
    const length = readSync(fd, block, 0, Math.min(BLOCK, size - at), at);
    if (length === 0) return;
    const read = block.subarray(0, length);
    for (let end = read.indexOf(NEW_LINE); end >= 0; end = read.indexOf(NEW_LINE, end + 1)) {
      yield { start, length: at + end - start };
      start = at + end + 1;
    }
    at += length;
  }
}
