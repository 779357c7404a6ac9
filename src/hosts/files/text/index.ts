/** Plain text: written for the screen, the clipboard, other programs and 记事本; read in whatever encoding it has. */
import { documentText, type NarrativeDocument } from '../../../core/narrative/document';

export { readText, type PlainReading } from './read';
export { placeInFile } from './reflow';

/** One paragraph a line, headings on lines of their own, each line ended by `\n`; no byte order mark. */
export function writeText(document: NarrativeDocument): string {
  const text = documentText(document);
  return text === '' ? '' : `${text}\n`;
}

const BYTE_ORDER_MARK = '\ufeff';

/**
 * The same text as a file: UTF-8 with byte order mark, lines ended by CR LF.
 * Many offices still run Windows 7. 记事本 there shows a text with bare `\n` as a single line, and takes UTF-8 without
 * a mark for GBK now and then (short texts such as 联通). Word, WPS and newer editors read both.
 */
export function writeTextFile(document: NarrativeDocument): Uint8Array {
  const lines = writeText(document).replace(/\r?\n/g, '\r\n');
  return new TextEncoder().encode(BYTE_ORDER_MARK + lines);
}
