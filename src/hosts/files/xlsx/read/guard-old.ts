/** Old Office files: .xls and .et are read; encrypted ones, Word and PowerPoint are named and refused. */
import { refuse } from '../package/open';
import { viewOf } from '../zip/directory';
import { openContainer } from './container';
import type { Container, ContainerStream } from './container';
import type { Inspected } from './guard';
import { codePageOf, hasBytesForText } from './old-text';
import { runsPastItsEnd } from './old-records';

/** [MS-XLS] 2.4.117: a workbook with a password has this record right after its first. */
const FILEPASS = 0x002f;
const BEGINNING = 4096;
const RECORDS_BEFORE_FILEPASS = 8;

export function inspectOldFile(bytes: Uint8Array): Inspected {
  const container = openContainer(bytes);
  if (!container) return refuse('damaged');
  const named = (name: string): ContainerStream | undefined =>
    container.streams.find((stream) => stream.name.toLowerCase() === name.toLowerCase());
  if (named('EncryptedPackage')) return refuse('encrypted');
  if (named('WordDocument')) return refuse('isWord');
  if (named('PowerPoint Document')) return refuse('isSlides');
  const workbook = named('Workbook') ?? named('Book');
  if (!workbook) return refuse('unknown');
  return inspectWorkbookStream(bytes, container, workbook, named('ETExtData') ? 'et' : 'xls');
}

function inspectWorkbookStream(
  bytes: Uint8Array,
  container: Container,
  workbook: ContainerStream,
  kind: 'xls' | 'et',
): Inspected {
  const first = container.read(workbook, BEGINNING);
  if (!first || !beginsAsWorkbook(first)) return refuse('damaged');
  if (hasPassword(first)) return refuse('encrypted');
  const whole = container.read(workbook, workbook.size);
  return whole ? inspectRecords(bytes, whole, kind) : refuse('damaged');
}

/** Excel 2 to 4, and some programs since, write the records without a container around them. */
export function inspectBareRecords(bytes: Uint8Array): Inspected {
  return hasPassword(bytes) ? refuse('encrypted') : inspectRecords(bytes, bytes, 'xls');
}

function inspectRecords(bytes: Uint8Array, records: Uint8Array, kind: 'xls' | 'et'): Inspected {
  if (runsPastItsEnd(records)) return refuse('damaged');
  const oldText = hasBytesForText(records) ? codePageOf(records) : undefined;
  return { ok: true, kind, payload: bytes, sheets: [], parts: new Map(), ...(oldText && { oldText }) };
}

/** [MS-XLS] 2.4.21: the first record of every workbook, from Excel 2 to Excel 97. */
const beginsAsWorkbook = (stream: Uint8Array): boolean => stream[0] === 0x09 && (stream[1] ?? 9) <= 8;

/** The same where nothing else says what the file is: that record is short, so that no text that begins with a tab is taken for one. */
export const isBareRecords = (bytes: Uint8Array): boolean =>
  [0x00, 0x02, 0x04, 0x08].includes(bytes[1] ?? 9) &&
  beginsAsWorkbook(bytes) &&
  (bytes[2] ?? 0) >= 4 &&
  (bytes[2] ?? 0) <= 16 &&
  bytes[3] === 0;

function hasPassword(stream: Uint8Array): boolean {
  const view = viewOf(stream);
  let at = 0;
  for (let seen = 0; seen < RECORDS_BEFORE_FILEPASS && at + 4 <= stream.length; seen++) {
    if (view.getUint16(at, true) === FILEPASS) return true;
    at += 4 + view.getUint16(at + 2, true);
  }
  return false;
}
