/** Workbooks with a part that Node packed: of a hundred megabytes it takes a twentieth of the time. */
import { deflateRawSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { handParts, sheetXml } from './packages';

export const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const DEFLATED = 8;
const MB = 1024 * 1024;

/** A workbook in which this part holds these bytes, and says that they are so many. */
export function withPacked(name: string, content: Uint8Array, size = content.length): Uint8Array {
  const packed = new Uint8Array(deflateRawSync(content));
  const parts = { ...handParts([{ name: '表', xml: sheetXml('') }]), [name]: packed };
  return markDeflated(zipSync(parts, { level: 0 }), name, size);
}

/** So many megabytes of nothing. */
export const bomb = (megabytes: number): Uint8Array =>
  withPacked('xl/media/zeros.bin', new Uint8Array(megabytes * MB));

function markDeflated(zip: Uint8Array, name: string, size: number): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset);
  const wanted = strToU8(name);
  for (let at = 0; at + 46 < zip.length; at++) {
    const signature = view.getUint32(at, true);
    const [head, shift] = signature === CENTRAL ? [46, 2] : signature === LOCAL ? [30, 0] : [0, 0];
    if (head === 0 || !wanted.every((byte, offset) => zip[at + head + offset] === byte)) continue;
    view.setUint16(at + 8 + shift, DEFLATED, true);
    view.setUint32(at + 22 + shift, size, true);
  }
  return zip;
}
