/** Where in a text something stands, as a person looks for it: by the line, by the page, or in a Word document by the paragraph. */
import type { TextPlace } from '../../core/proofread';
import type { OpenDocument } from '../document-file';
import type { Terminal } from './terminal';

export function placeIn(
  document: OpenDocument,
  { paragraph, offset }: Pick<TextPlace, 'paragraph' | 'offset'>,
  terminal: Terminal,
): string {
  const line = document.lineOf(paragraph, offset);
  if (line !== undefined) return terminal.text('inLine', { line: String(line) });
  const page = document.pageOf(paragraph, offset);
  return page === undefined
    ? terminal.text('inParagraph', { paragraph: String(document.paragraphOf(paragraph)) })
    : terminal.text('onPage', { page: String(page) });
}
