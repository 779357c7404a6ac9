/** Looks at a file before anything parses it: what it is, and whether opening it is safe. */
import type { FileTrouble } from '../messages';
import { isContainer } from './container';
import { inspectBareRecords, inspectOldFile, isBareRecords } from './guard-old';
import { inspectPackage } from './guard-zip';
import { isZip, refuse } from '../package/open';
import type { Refused } from '../package/open';
import type { SheetPart } from '../package/workbook';

export type WorkbookKind = 'xlsx' | 'xlsb' | 'xls' | 'ods' | 'et';

export type Inspected =
  | {
      readonly ok: true;
      readonly kind: WorkbookKind;
      /** What the library is given: the file itself, or its checked parts without compression. */
      readonly payload: Uint8Array;
      /** The sheets as the package lists them; empty for the other kinds. */
      readonly sheets: readonly SheetPart[];
      /** The checked parts of a package. */
      readonly parts: ReadonlyMap<string, Uint8Array>;
      /** The code page that a workbook older than Excel 97 names for its texts; 0 where it names none. */
      readonly oldText?: { readonly codePage: number };
      /** The workbook asks to be calculated anew on opening: stored results may be out of date. */
      readonly isStale?: boolean;
    }
  | Refused;

export function inspect(bytes: Uint8Array): Inspected {
  if (bytes.length === 0) return refuse('empty');
  if (isZip(bytes)) return inspectPackage(bytes);
  if (isContainer(bytes)) return inspectOldFile(bytes);
  if (isBareRecords(bytes)) return inspectBareRecords(bytes);
  return refuse(whatElse(bytes));
}

const SIGNATURES: readonly (readonly [readonly number[], FileTrouble])[] = [
  [[0x25, 0x50, 0x44, 0x46], 'isPdf'],
  [[0x89, 0x50, 0x4e, 0x47], 'isPicture'],
  [[0xff, 0xd8, 0xff], 'isPicture'],
  [[0x47, 0x49, 0x46, 0x38], 'isPicture'],
  [[0x42, 0x4d], 'isPicture'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'isWord'],
  [[0x52, 0x61, 0x72, 0x21], 'isArchive'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'isArchive'],
  [[0x1f, 0x8b], 'isArchive'],
];

const LOOKED_AT = 4096;

function whatElse(bytes: Uint8Array): FileTrouble {
  const known = SIGNATURES.find(([signature]) => signature.every((byte, at) => bytes[at] === byte));
  if (known) return known[1];
  const text = beginning(bytes);
  if (text === undefined) return 'unknown';
  if (/urn:schemas-microsoft-com:office:spreadsheet/i.test(text)) return 'isXmlSpreadsheet';
  if (/<office:document\b/i.test(text)) return 'isFlatOpenDocument';
  if (/<(?:!doctype\s+html|html|head|body|table|meta|style)\b/i.test(text)) return 'isHtml';
  return text.trim() === '' ? 'empty' : 'isText';
}

/** The first characters, or undefined where they are no text in any encoding a Chinese office uses. */
function beginning(bytes: Uint8Array): string | undefined {
  const first = bytes.subarray(0, LOOKED_AT);
  if (first[0] === 0xff && first[1] === 0xfe) return new TextDecoder('utf-16le').decode(first);
  if (first[0] === 0xfe && first[1] === 0xff) return new TextDecoder('utf-16be').decode(first);
  if (first.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27))) return undefined;
  return new TextDecoder('gb18030').decode(first);
}
