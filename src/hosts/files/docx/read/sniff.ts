/** What a file is by its first bytes, where it is neither a zip nor an old Office file. */
import { decodeText } from '../../text/decode';
import type { DocxTrouble } from './messages';

const SIGNATURES: readonly (readonly [readonly number[], DocxTrouble])[] = [
  [[0x25, 0x50, 0x44, 0x46], 'isPdf'],
  [[0x89, 0x50, 0x4e, 0x47], 'isPicture'],
  [[0xff, 0xd8, 0xff], 'isPicture'],
  [[0x47, 0x49, 0x46, 0x38], 'isPicture'],
  [[0x42, 0x4d], 'isPicture'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'isRtf'],
  [[0x52, 0x61, 0x72, 0x21], 'isArchive'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'isArchive'],
  [[0x1f, 0x8b], 'isArchive'],
];

/** What a file is that is no text, or only in part: text as such is `isText`. */
export function whatElse(bytes: Uint8Array): DocxTrouble {
  const known = SIGNATURES.find(([signature]) => signature.every((byte, at) => bytes[at] === byte));
  if (known) return known[1];
  const text = beginning(bytes);
  if (text === undefined) return 'unknown';
  if (/schemas\.microsoft\.com\/office\/(?:word\/2003|2006\/xmlPackage)/i.test(text)) return 'isFlat';
  if (/<(?:!doctype\s+html|html|head|body|table|meta|style)\b|^MIME-Version:/im.test(text)) return 'isHtml';
  return text.trim() === '' ? 'empty' : 'isText';
}

const LOOKED_AT = 4096;

/** The first characters; undefined where they are no text in any encoding that a Chinese office uses. */
const beginning = (bytes: Uint8Array): string | undefined => decodeText(bytes.subarray(0, LOOKED_AT));
