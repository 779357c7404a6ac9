/** A copy of a document with what was found in it as comments, at the words and in the cells that they are about. */
import type { PublishedDocument } from '../core/document';
import type { TextFinding } from '../core/proofread';
import type { Message } from '../core/messages';
import type { OpenDocument } from './document-file';
import { extensionOf, readBytes, writeWhole } from './files';
import { noteOf, type Proofreading } from './print/proofread-text';
import type { Terminal } from './print/terminal';
import { Problem, problem } from './problem';
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

interface Marked {
  readonly bytes: Uint8Array;
  readonly count: number;
  /** Of those that could not be put anywhere. */
  readonly reasons: readonly Message[];
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
  const notes = findings.map((finding) => ({
    paragraph: finding.paragraph,
    offset: finding.offset,
    length: finding.length,
    text: noteOf(finding, proofreading, terminal),
  }));
  const author = { name: terminal.text('markedBy'), date: `${today()}T00:00:00Z` };
  const { patchDocx } = await import('../hosts/files/docx');
  const patched = await patchDocx(readBytes(file), { comments: notes }, { showing: 'plain', author });
  if (!patched.ok) throw new Problem(patched.problem, [], file);
  const { bytes, made, refused, warnings } = patched;
  const told: Marked = { bytes, count: made, reasons: refused.map(({ reason }) => reason) };
  writeWhole(marked, told.bytes);
  for (const each of warnings) terminal.complain(terminal.words(each));
  for (const reason of told.reasons)
    terminal.complain(terminal.text('markedNot', { reason: terminal.words(reason) }));
  terminal.complain(terminal.text('markedWritten', { file: marked, count: String(told.count) }));
}
