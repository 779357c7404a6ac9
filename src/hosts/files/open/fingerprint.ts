/** A short name for a file's content, so that what was kept for it is found again. Not a protection against anybody. */

const BITS = 32;
const FIRST = 0x9e3779b1;
const SECOND = 0x85ebca77;

/** 64 bits in two halves that run side by side, as hexadecimal, with the length. */
export function fingerprintOf(bytes: Uint8Array): string {
  let one = 0xdeadbeef;
  let two = 0x41c6ce57;
  for (const byte of bytes) {
    one = Math.imul(one ^ byte, FIRST);
    one ^= one >>> 15;
    two = Math.imul(two ^ byte, SECOND);
    two ^= two >>> 13;
  }
  return [one, two, bytes.length].map((half) => (half >>> 0).toString(16).padStart(BITS / 4, '0')).join('');
}
