/** Texts of workbooks older than Excel 97: bytes in a code page that the file names, wrongly or not at all as often as rightly. */
import { viewOf } from '../zip/directory';

const BOF = 0x0809;
const BIFF8 = 0x0600;
const CODE_PAGE = 0x0042;
/** The record stands among the first ones. */
const LOOKED_THROUGH = 200;

/** Whether the first record is of a version that keeps texts as bytes. */
export const hasBytesForText = (records: Uint8Array): boolean => {
  const view = viewOf(records);
  return records.length < 6 || view.getUint16(0, true) !== BOF || view.getUint16(4, true) !== BIFF8;
};

export function codePageOf(records: Uint8Array): { codePage: number } {
  const view = viewOf(records);
  let at = 0;
  for (let seen = 0; seen < LOOKED_THROUGH && at + 6 <= records.length; seen++) {
    if (view.getUint16(at, true) === CODE_PAGE) return { codePage: view.getUint16(at + 4, true) };
    at += 4 + view.getUint16(at + 2, true);
  }
  return { codePage: 0 };
}

/** Code pages of the neighbours, whose texts would often pass for Chinese ones. */
const NEIGHBOURS: ReadonlyMap<number, string> = new Map([
  [932, 'shift_jis'],
  [949, 'euc-kr'],
  [950, 'big5'],
]);

/** Reads texts that the library handed over byte by byte. As Chinese wherever all of them can be, whatever the file says. */
export function readerOfOldTexts(codePage: number, texts: Iterable<string>): (text: string) => string {
  const all = [...texts].filter(hasHighBytes);
  const named = NEIGHBOURS.get(codePage);
  const label = named ?? (all.every(isChinese) ? 'gb18030' : 'windows-1252');
  const decoder = new TextDecoder(label);
  return (text) => (hasHighBytes(text) ? decoder.decode(bytesOf(text)) : text);
}

/** Characters above a byte were read by the library itself. */
const hasHighBytes = (text: string): boolean => /[\u0080-\u00ff]/.test(text) && !/[\u0100-\uffff]/.test(text);

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

const STRICT = new TextDecoder('gb18030', { fatal: true });

function isChinese(text: string): boolean {
  try {
    STRICT.decode(bytesOf(text));
    return true;
  } catch {
    return false;
  }
}
