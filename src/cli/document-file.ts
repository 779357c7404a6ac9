/** A text on disk: a Word document or plain text, by its content. */
import type { Message } from '../core/messages';
import type { TextDocument } from '../core/proofread';
import { tooLong } from '../core/proofread/too-long';
import { readDocx } from '../hosts/files/docx';
import { placeInFile, readText } from '../hosts/files/text';
import { readBytes } from './files';
import { Problem } from './problem';

export interface OpenDocument {
  readonly file: string;
  readonly document: TextDocument;
  readonly remarks: readonly Message[];
  /** The line of a place in plain text, counted from 1; undefined in a Word document. */
  lineOf(paragraph: number, offset: number): number | undefined;
}

/** Throws a Problem where the file can't be read. */
export async function openDocument(file: string): Promise<OpenDocument> {
  const bytes = readBytes(file);
  return isPacked(bytes) ? openWord(file, bytes) : openPlain(file, bytes);
}

/** A zip, or an old Office file, which the reader of Word documents names. */
const isPacked = (bytes: Uint8Array): boolean =>
  [
    [0x50, 0x4b],
    [0xd0, 0xcf, 0x11, 0xe0],
  ].some((signature) => signature.every((byte, at) => bytes[at] === byte));

function assertReadable(document: TextDocument, file: string): void {
  const trouble = tooLong(document);
  if (trouble) throw new Problem(trouble, [], file);
}

async function openWord(file: string, bytes: Uint8Array): Promise<OpenDocument> {
  const reading = await readDocx(bytes);
  if (!reading.ok) throw new Problem(reading.problem, [], file);
  const { document, remarks } = reading;
  assertReadable(document, file);
  return { file, document, remarks, lineOf: () => undefined };
}

function openPlain(file: string, bytes: Uint8Array): OpenDocument {
  const reading = readText(bytes);
  if (!reading.ok) throw new Problem(reading.problem, [], file);
  const { document, lines } = reading;
  assertReadable(document, file);
  return {
    file,
    document,
    remarks: [],
    lineOf(paragraph, offset) {
      const flowed = lines[paragraph];
      return flowed && placeInFile(flowed, offset).line + 1;
    },
  };
}
