/** Word documents: the explanation written in the official layout, with the tables behind it if asked; any text read. */
import type { RolledEdits } from '../../../core/learn';
import type { NarrativeDocument } from '../../../core/narrative/document';
import type { TextDocument } from '../../../core/proofread/types';
import type { RefillEdits } from '../../../core/refill';
import type { RefilledDocx } from './patch/refilled';
import type { DocxEdits, DocxShowing, PatchedDocx } from './patch/types';
import type { TextReading } from './read/read';
import type { TableNotice } from './write/notice';
import type { DocxOptions } from './write/options';

export { annexOf, type Annex } from './write/annex/annex';
export type { RefilledDocx } from './patch/refilled';
export type { DocxAuthor, DocxEdits, DocxShowing, PatchedDocx, TextEdit } from './patch/types';
export type { DocxOptions } from './write/options';
export type { NoticeParagraph } from './write/notice';
export type { TextReading } from './read/read';
export { chartTag, controlTag, sectionTag } from './write/tag';

/**
 * The document as a .docx in the layout of GB/T 9704. The same document and options give the same bytes.
 * The writer is loaded on first use, so that whoever only reads and checks never pays for it.
 */
export async function writeDocx(document: NarrativeDocument, options: DocxOptions = {}): Promise<Uint8Array> {
  const { buildDocx } = await import('./write/build');
  return buildDocx(document, options);
}

/** A notice with a table; the same notice gives the same bytes. The writer is loaded on first use. */
export async function writeNotice(notice: TableNotice): Promise<Uint8Array> {
  const { buildNotice } = await import('./write/notice');
  return buildNotice(notice);
}

/**
 * The text of a .docx of any writer: automatic numbers as printed, insertions taken, deletions left out; headers, footers,
 * comments and footnotes left out. Never throws for a bad file. The reader is loaded on first use.
 */
export async function readDocx(bytes: Uint8Array): Promise<TextReading> {
  const { readDocxText } = await import('./read/read');
  return readDocxText(bytes);
}

/** The same of a document open in Word, as `Body.getOoxml` gives it. */
export async function readFlatDocx(xml: string): Promise<TextReading> {
  const { readFlatText } = await import('./read/read');
  return readFlatText(xml);
}

/**
 * A user's .docx with edits made in it, in the coordinates that reading gives; what was not edited stays as it is, byte
 * for byte. Never throws for a bad file. The patcher is loaded on first use.
 */
export async function patchDocx(
  bytes: Uint8Array,
  edits: DocxEdits,
  options: DocxShowing = { showing: 'highlight' },
): Promise<PatchedDocx> {
  const { patchDocxBytes } = await import('./patch/patch');
  return patchDocxBytes(bytes, edits, options);
}

/** A user's .docx with its tables filled: each wholly, or left with the reason. Never throws for a bad file. */
export async function refillDocx(
  bytes: Uint8Array,
  tables: readonly RefillEdits[],
  options: DocxShowing,
): Promise<RefilledDocx> {
  const { refilledDocxBytes } = await import('./patch/refilled');
  return refilledDocxBytes(bytes, {}, tables, options);
}

/**
 * Last year's .docx made this year's draft, its tables filled; `document`: as it was read. A paragraph whose place can't
 * do without one is emptied.
 */
export async function draftDocx(
  bytes: Uint8Array,
  document: TextDocument,
  edits: RolledEdits,
  options: DocxShowing,
  tables: readonly RefillEdits[] = [],
): Promise<RefilledDocx> {
  const { draftDocxBytes } = await import('./patch/rolled');
  return draftDocxBytes(bytes, document, edits, tables, options);
}

/** What a draft carries of the form it was made by; undefined where it carries nothing. Never throws for a bad file. */
export async function carriedInDocx(bytes: Uint8Array): Promise<string | undefined> {
  const { carriedInBytes } = await import('./read/carried');
  return carriedInBytes(bytes);
}
