/** A copy of a document with what was found in it as comments, at the words and in the cells that they are about. */
import { PrintedText, type PublishedDocument } from '../core/document';
import type { Message } from '../core/messages';
import type { TextFinding, TextPlace } from '../core/proofread';
import { Problem, problem } from './problem';
import type { OpenDocument } from './document-file';
import { extensionOf, readBytes, writeWhole } from './files';
import { noteOf, type Proofreading } from './print/proofread-text';
import type { Terminal } from './print/terminal';
import { today } from './today';

const KINDS: Readonly<Record<PublishedDocument['kind'], readonly string[]>> = {
  docx: ['.docx', '.docm'],
  pdf: ['.pdf'],
};

/** Throws a Problem where such a copy can't be written. */
export function assertMarkable(marked: string | undefined, { file, published }: OpenDocument): void {
  if (marked === undefined) return;
  if (!published) throw problem('markedNeedsDocument', { file });
  const kinds = KINDS[published.kind];
  if (!kinds.includes(extensionOf(marked)))
    throw problem('outputKind', { file: marked, kinds: kinds.join(' ') });
}

interface Note extends TextPlace {
  readonly text: string;
}

interface Author {
  readonly name: string;
  readonly date: string;
}

interface Marked {
  readonly bytes: Uint8Array;
  readonly made: number;
  /** Why some could not be put anywhere. */
  readonly reasons: readonly Message[];
  readonly warnings: readonly Message[];
}

type Marking = Marked | { readonly problem: Message };

const MARKERS: Readonly<
  Record<
    PublishedDocument['kind'],
    (
      bytes: Uint8Array,
      notes: readonly Note[],
      author: Author,
      document: PublishedDocument,
    ) => Promise<Marking>
  >
> = { docx: inDocx, pdf: inPdf };

async function inDocx(bytes: Uint8Array, notes: readonly Note[], author: Author): Promise<Marking> {
  const { patchDocx } = await import('../hosts/files/docx');
  const patched = await patchDocx(bytes, { comments: notes }, { showing: 'plain', author });
  return patched.ok ? { ...patched, reasons: patched.refused.map(({ reason }) => reason) } : patched;
}

async function inPdf(
  bytes: Uint8Array,
  notes: readonly Note[],
  author: Author,
  { text, print }: PublishedDocument,
): Promise<Marking> {
  const { annotatePdf } = await import('../hosts/files/pdf');
  const printed = new PrintedText(text.paragraphs, print?.lines ?? []);
  const placed = notes.map((note) => ({ text: note.text, boxes: printed.boxesOf(note) }));
  const annotated = annotatePdf(bytes, placed, author);
  return annotated.ok ? { ...annotated, reasons: [] } : annotated;
}

/** Nothing is written where nobody asked for it. Throws a Problem where the document can't be changed. */
export async function writeMarked(
  marked: string | undefined,
  proofreading: Pick<Proofreading, 'document' | 'set' | 'places'>,
  findings: readonly TextFinding[],
  terminal: Terminal,
): Promise<void> {
  const { file, published } = proofreading.document;
  if (marked === undefined || !published) return;
  const notes = findings.map((finding): Note => {
    const { paragraph, offset, length } = finding;
    return { paragraph, offset, length, text: noteOf(finding, proofreading, terminal) };
  });
  const author = { name: terminal.text('markedBy'), date: `${today()}T00:00:00Z` };
  const outcome = await MARKERS[published.kind](readBytes(file), notes, author, published);
  if ('problem' in outcome) throw new Problem(outcome.problem, [], file);
  writeWhole(marked, outcome.bytes);
  for (const each of outcome.warnings) terminal.complain(terminal.words(each));
  for (const each of outcome.reasons)
    terminal.complain(terminal.text('markedNot', { reason: terminal.words(each) }));
  terminal.complain(terminal.text('markedWritten', { file: marked, count: String(outcome.made) }));
}
