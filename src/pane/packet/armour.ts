/** Data as a text that survives a clipboard: compressed, in Base64, with its length, a checksum and an end. */
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { checksumOf } from './checksum';

const MARK = 'JUESUAN';
const VERSION = 1;
const WHOLE = new RegExp(`${MARK}(\\d+)\\.(\\d+)\\.([0-9a-f]{8})\\.([A-Za-z0-9+/]+=*)\\.`);
const BEGUN = new RegExp(`${MARK}(\\d+)\\.`);

/** Programs on the way break long lines and put marks of their own between the letters. */
const PADDING = /[\s\u200b-\u200f\u2060\ufeff]+/g;

/** A workbook of public tables has a few hundred thousand characters. */
const MOST_BYTES = 64 * 1024 * 1024;
const PIECE = 8192;

export type Flaw = 'noPacket' | 'newer' | 'cut' | 'spoilt';
export type Unarmoured =
  { readonly ok: true; readonly data: string } | { readonly ok: false; readonly flaw: Flaw };

export function armoured(data: string): string {
  const bytes = strToU8(data);
  const packed = deflateSync(bytes, { level: 9 });
  return `${MARK}${VERSION}.${bytes.length}.${checksumOf(bytes)}.${base64Of(packed)}.`;
}

/** `text` may hold other words before and behind. */
export function openArmour(text: string): Unarmoured {
  const bare = text.replace(PADDING, '');
  const begun = BEGUN.exec(bare);
  if (!begun) return { ok: false, flaw: 'noPacket' };
  if (Number(begun[1]) !== VERSION) return { ok: false, flaw: 'newer' };
  const [, , length = '', sum = '', content = ''] = WHOLE.exec(bare) ?? [];
  if (content === '') return { ok: false, flaw: 'cut' };
  const bytes = unpacked(content, Number(length));
  if (!bytes || checksumOf(bytes) !== sum) return { ok: false, flaw: 'spoilt' };
  return { ok: true, data: strFromU8(bytes) };
}

function unpacked(content: string, length: number): Uint8Array | undefined {
  if (length > MOST_BYTES) return undefined;
  try {
    const packed = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
    // The room is given, so that a text which unpacks to more than it says can't fill the memory.
    const bytes = inflateSync(packed, { out: new Uint8Array(length) });
    return bytes.length === length ? bytes : undefined;
  } catch {
    return undefined;
  }
}

function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += PIECE)
    text += String.fromCharCode(...bytes.subarray(start, start + PIECE));
  return btoa(text);
}
