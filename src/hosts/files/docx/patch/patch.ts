/** Changes a .docx where it stands: of the main text only the runs that change, of the package only the parts that do. */
import type { Message } from '../../../../core/messages';
import { BadPart, withParts, type Parts } from '../../xlsx/package/open';
import { exactUtf8 } from '../../xlsx/text';
import { rewriteZip } from '../../xlsx/zip/rewrite';
import { inWordsForDocuments, openDocx, type DocxParts } from '../read/guard';
import type { ShownWay } from '../read/body';
import { docxMessage } from '../read/messages';
import { understandDocx } from '../read/read';
import { DocxSource } from '../read/source';
import { BadXml } from '../read/xml';
import { turnedBeside, type PartText, type TurnedBeside } from './beside';
import { withCarried } from './carried';
import { CommentBook } from './comments';
import { DocxDraft } from './draft';
import { patchMessage } from './messages';
import { PatchPlaces } from './places';
import type { DocxEdits, DocxShowing, PatchedDocx } from './types';

/** The document with the edits made that can be made, and the reasons for the others. Never throws for a bad file. */
export function patchDocxBytes(bytes: Uint8Array, edits: DocxEdits, options: DocxShowing): PatchedDocx {
  const opened = openDocx(bytes);
  if (!opened.ok) return opened;
  const patched = withParts(bytes, (parts) => patchedParts(bytes, parts, opened.parts, edits, options));
  return patched.ok ? patched : 'bytes' in patched ? patched : inWordsForDocuments(patched.problem);
}

function patchedParts(
  bytes: Uint8Array,
  parts: Parts,
  read: DocxParts,
  edits: DocxEdits,
  options: DocxShowing,
): PatchedDocx {
  const xml = exactText(parts, read.name);
  if (xml === undefined) return { ok: false, problem: patchMessage('notUtf8') };
  const exact = { ...read, document: xml };
  const places = placesIn(exact, 'first');
  if (!(places instanceof PatchPlaces)) return places;
  const book = new CommentBook(parts, read.name, options.author, xml);
  const draft = new DocxDraft(xml, places, () => olderPlaces(exact, places), options, book);
  draft.make(edits);
  const { text, uri, made, refused } = draft.finished();
  if (text === undefined) return { ok: false, problem: docxMessage('suspicious') };
  const beside = edits.turning
    ? turnedBeside(parts, read, edits.turning, (name) => textBeside(parts, { ...exact, name }, options, book))
    : NOTHING_BESIDE;
  const edited = new Map([
    ...(text === xml ? [] : [[parts.nameOf(read.name), text] as const]),
    ...book.changes(uri),
    ...beside.changes,
  ]);
  const all = made + beside.made;
  const isCarrying = edits.carried !== undefined && edited.size > 0;
  const changes = isCarrying ? withCarried(parts, read.name, edits.carried, edited) : edited;
  if (changes.size === 0) return { ok: true, bytes, made: all, refused, warnings: beside.told, turned: [] };
  const encoder = new TextEncoder();
  const written = new Map([...changes].map(([name, content]) => [name, encoder.encode(content)]));
  const whole = rewriteZip(bytes, parts.directory, written);
  if (!whole) throw new BadPart('damaged');
  const isSigned = parts.directory.entries.some(({ name }) => name.startsWith('_xmlsignatures/'));
  const warnings = [...(isSigned ? [patchMessage('signed')] : []), ...beside.told];
  return { ok: true, bytes: whole, made: all, refused, warnings, turned: beside.turned };
}

const NOTHING_BESIDE: TurnedBeside = { changes: new Map(), made: 0, told: [], turned: [] };

/** Another part of the package with a text of its own. */
function textBeside(
  parts: Parts,
  read: DocxParts,
  options: DocxShowing,
  book: CommentBook,
): PartText | undefined {
  const document = exactText(parts, read.name);
  if (document === undefined) return undefined;
  const own = { ...read, document };
  const places = placesIn(own, 'first');
  if (!(places instanceof PatchPlaces)) return undefined;
  return {
    count: places.count,
    textOf: (paragraph) => places.of(paragraph)?.text ?? '',
    changed(texts) {
      const draft = new DocxDraft(document, places, () => olderPlaces(own, places), options, book);
      draft.make({ texts });
      const { text = document, refused } = draft.finished();
      const paragraphs = refused.flatMap(({ edit }) => ('paragraph' in edit ? [edit.paragraph] : []));
      return { text, refused: new Set(paragraphs) };
    },
  };
}

/** Undefined where it is in another encoding and could not be written back as it was. */
function exactText(parts: Parts, name: string): string | undefined {
  const bytes = parts.bytesOf(name);
  if (!bytes) throw new BadPart('damaged');
  try {
    return exactUtf8(bytes);
  } catch {
    return undefined;
  }
}

/** The same paragraphs as older programs show them; undefined where they are not the same. */
function olderPlaces(parts: DocxParts, places: PatchPlaces): PatchPlaces | undefined {
  const older = placesIn(parts, 'fallback');
  return older instanceof PatchPlaces && older.count === places.count ? older : undefined;
}

function placesIn(parts: DocxParts, way: ShownWay): PatchPlaces | { ok: false; problem: Message } {
  try {
    const source = new DocxSource(parts.document);
    return new PatchPlaces(understandDocx(parts, source, way), source);
  } catch (error) {
    if (error instanceof BadXml) return { ok: false, problem: docxMessage(error.id) };
    throw error;
  }
}
