/** Looks at a file before anything parses it: the parts of a Word document within limits, or what it is instead. */
import { isContainer, openContainer } from '../../xlsx/read/container';
import { CONTENT_TYPES, isZip, withParts, type Parts } from '../../xlsx/package/open';
import { contentTypesIn, readRelationships, relationshipsPart } from '../../xlsx/package/workbook';
import { findEntry } from '../../xlsx/zip/directory';
import { docxMessage, DOCX_PHRASES, type DocxTrouble } from './messages';
import type { Message, Say } from '../../../../core/messages';
import { whatElse } from './sniff';
import { decodePart } from './xml';

export interface DocxParts {
  /** What the part of the main text is called. */
  readonly name: string;
  readonly document: string;
  readonly styles: string | undefined;
  readonly numbering: string | undefined;
}

export type DocxOpening =
  { readonly ok: true; readonly parts: DocxParts } | { readonly ok: false; readonly problem: Message };

const MEGABYTE = 1024 * 1024;
/** A text of a thousand pages takes some 15 MB. */
const MOST_IN_PART = 64 * MEGABYTE;

const refuse: Say<typeof DOCX_PHRASES, DocxOpening> = (id, ...gaps) => ({
  ok: false,
  problem: docxMessage(id, ...gaps),
});

export function openDocx(bytes: Uint8Array): DocxOpening {
  if (bytes.length === 0) return refuse('empty');
  if (isContainer(bytes)) return refuse(whichOldFile(bytes));
  if (!isZip(bytes)) return refuse(whatElse(bytes));
  const opened = withParts(bytes, (parts) => (parts.has(CONTENT_TYPES) ? inOffice(parts) : inOther(parts)));
  return opened.ok ? opened : inWordsForDocuments(opened.problem);
}

/** The packages of workbooks and documents have the same troubles; only the advice differs. */
export function inWordsForDocuments({ id, data, phrase }: Message): {
  readonly ok: false;
  readonly problem: Message;
} {
  const known = TROUBLES.find((trouble) => trouble === id);
  if (known) return { ok: false, problem: { id: known, data, phrase: DOCX_PHRASES[known] } };
  return { ok: false, problem: { id, data, phrase } };
}

const TROUBLES = [
  'damaged',
  'tooLarge',
  'suspicious',
  'encrypted',
  'zip64',
  'isOdt',
  'isSpreadsheet',
  'isSlides',
  'isArchive',
  'unknown',
] as const satisfies readonly (keyof typeof DOCX_PHRASES)[];

function whichOldFile(bytes: Uint8Array): DocxTrouble {
  const names = openContainer(bytes)?.streams.map(({ name }) => name.toLowerCase());
  if (!names) return 'damaged';
  if (names.includes('encryptedpackage')) return 'encrypted';
  if (names.includes('worddocument') || names.includes('wpsdocument')) return 'isOldWord';
  if (names.includes('workbook') || names.includes('book')) return 'isSpreadsheet';
  return names.includes('powerpoint document') ? 'isSlides' : 'unknown';
}

function inOffice(parts: Parts): DocxOpening {
  const typeOf = contentTypesIn(textIn(parts, CONTENT_TYPES) ?? '');
  const relations = readRelationships(textIn(parts, '_rels/.rels') ?? '', '');
  const name = relations.find(({ type }) => type === 'officeDocument')?.target ?? 'word/document.xml';
  const type = typeOf(name);
  if (/spreadsheetml|ms-excel/i.test(type)) return refuse('isSpreadsheet');
  if (/presentationml|ms-powerpoint/i.test(type)) return refuse('isSlides');
  if (!/wordprocessingml|ms-word/i.test(type) && !parts.has('word/document.xml')) return refuse('unknown');
  return partsOf(parts, name);
}

function partsOf(parts: Parts, name: string): DocxOpening {
  const relations = readRelationships(textIn(parts, relationshipsPart(name)) ?? '', name);
  const target = (type: string): string => relations.find((one) => one.type === type)?.target ?? '';
  const names = [name, target('styles'), target('numbering')];
  const size = Math.max(...names.map((one) => findEntry(parts.directory, one)?.size ?? 0));
  if (size > MOST_IN_PART)
    return refuse('tooLarge', { size: megabytes(size), limit: megabytes(MOST_IN_PART) });
  const [document, styles, numbering] = names.map((one) => textIn(parts, one));
  if (document === undefined) return refuse('damaged');
  return { ok: true, parts: { name, document, styles, numbering } };
}

const megabytes = (bytes: number): string => String(Math.round(bytes / MEGABYTE));

function textIn(parts: Parts, name: string): string | undefined {
  const bytes = parts.bytesOf(name);
  return bytes && decodePart(bytes);
}

function inOther(parts: Parts): DocxOpening {
  if (!parts.has('content.xml')) return refuse('isArchive');
  const manifest = textIn(parts, 'META-INF/manifest.xml') ?? '';
  if (manifest.includes('encryption-data')) return refuse('encrypted');
  const kind = textIn(parts, 'mimetype') ?? manifest;
  if (kind.includes('opendocument.text')) return refuse('isOdt');
  if (kind.includes('opendocument.spreadsheet')) return refuse('isSpreadsheet');
  return refuse(kind.includes('opendocument.presentation') ? 'isSlides' : 'isArchive');
}
