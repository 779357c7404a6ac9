/** Which encoding a text is in. */
import { decodeText } from '../../../../src/hosts/files/text/decode';

const TEXT = '2020年度收、支总计629.09万元。\r\n';
/** 决算629 in GB18030. */
const GBK = Uint8Array.from([0xbe, 0xf6, 0xcb, 0xe3, 0x36, 0x32, 0x39]);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, isBig: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  [...text].forEach((char, place) => view.setUint16(place * 2, char.charCodeAt(0), !isBig));
  return new Uint8Array(view.buffer);
};
const joined = (...parts: Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));

it.each<[string, Uint8Array, string]>([
  ['UTF-8', utf8(TEXT), TEXT],
  ['UTF-8 with its mark', utf8(`\ufeff${TEXT}`), TEXT],
  ['UTF-8 cut inside a character', utf8('决算万').subarray(0, 8), '决算'],
  ['UTF-16 LE with its mark', utf16(`\ufeff${TEXT}`, false), TEXT],
  ['UTF-16 BE with its mark', utf16(`\ufeff${TEXT}`, true), TEXT],
  ['UTF-16 LE', utf16(TEXT, false), TEXT],
  ['UTF-16 BE', utf16(TEXT, true), TEXT],
  ['GBK', GBK, '决算629'],
  ['GBK cut inside a character', GBK.subarray(0, 3), '决'],
  ['four bytes of GB18030', joined(GBK, Uint8Array.from([0x81, 0x39, 0xee, 0x39])), '决算629㐀'],
  ['联通 in GBK', Uint8Array.from([0xc1, 0xaa, 0xcd, 0xa8]), '联通'],
  ['ASCII', utf8('629.09'), '629.09'],
  ['nothing', new Uint8Array(0), ''],
])('%s', (_, bytes, text) => expect(decodeText(bytes)).toBe(text));

it.each<[string, Uint8Array]>([
  ['bytes of a program', Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 3])],
  ['bytes of no encoding', Uint8Array.from([0xff, 0xff, 0xff, 0xff])],
])('%s are no text', (_, bytes) => expect(decodeText(bytes)).toBeUndefined());
