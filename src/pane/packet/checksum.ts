/** CRC-32 (ISO 3309): tells a text that got spoilt on its way. No protection against anybody. */

const POLYNOMIAL = 0xedb88320;
const BYTE_BITS = 8;

export function checksumOf(bytes: Uint8Array): string {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < BYTE_BITS; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? POLYNOMIAL : 0);
  }
  return (~sum >>> 0).toString(16).padStart(BYTE_BITS, '0');
}
