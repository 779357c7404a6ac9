/** A text on disk: a published document or plain text, by its content. */
import type { PublishedDocument } from '../core/document';
import type { Message } from '../core/messages';
import type { TextDocument } from '../core/proofread';
import { tooLong } from '../core/proofread/too-long';
import { Spots } from '../core/review/spots';
import { isPacked, readPublished } from '../hosts/files/published';
import { placeInFile, readText } from '../hosts/files/text';
import { readBytes } from './files';
import { Problem } from './problem';

export interface OpenDocument {
  readonly file: string;
  readonly document: TextDocument;
  readonly remarks: readonly Message[];
  /** With its tables; undefined for plain text. */
  readonly published?: PublishedDocument;
  /** The line of a place in plain text, counted from 1; undefined in a document that is no plain text. */
  lineOf(paragraph: number, offset: number): number | undefined;
  /** As a reader counts paragraphs, from 1. */
  paragraphOf(paragraph: number): number;
  /** Undefined in files without pages. */
  pageOf(paragraph: number, offset: number): number | undefined;
}

/** Throws a Problem where the file can't be read. */
export async function openDocument(file: string): Promise<OpenDocument> {
  const bytes = readBytes(file);
  return isPacked(bytes) ? openPacked(file, bytes) : openPlain(file, bytes);
}

function assertReadable(document: TextDocument, file: string): void {
  const trouble = tooLong(document);
  if (trouble) throw new Problem(trouble, [], file);
}

async function openPacked(file: string, bytes: Uint8Array): Promise<OpenDocument> {
  const reading = await readPublished(bytes);
  if (!reading.ok) throw new Problem(reading.problem, [], file);
  const { published } = reading;
  assertReadable(published.text, file);
  return openedAs(file, published);
}

export function openedAs(file: string, published: PublishedDocument): OpenDocument {
  const spots = new Spots(published, []);
  return {
    file,
    document: published.text,
    remarks: published.remarks,
    published,
    lineOf: () => undefined,
    paragraphOf: (paragraph) => spots.readParagraph(paragraph),
    pageOf: (paragraph, offset) => spots.ofText({ paragraph, offset }).page,
  };
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
    paragraphOf: (paragraph) => paragraph + 1,
    pageOf: () => undefined,
  };
}
