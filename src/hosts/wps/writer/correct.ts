/** Puts another text in place of one that stands, piece by piece, so that words that stay keep their looks. */
import { render, type Locale } from '../../../core/messages';
import type { TextCorrection } from '../../../core/proofread/types';
import { HostProblem } from '../../host';
import { changesBetween } from '../../doc-common';
import { attempted } from '../attempted';
import { Anchors } from './anchor';
import { writerMessage } from './messages';
import { openText } from './read';
import type { WriterApplication, WriterDocument } from './types';

/** False when the text there is no longer what it was, or is not to be found surely; nothing is changed then. */
export function correctIn(
  { UndoRecord: undo }: WriterApplication,
  document: WriterDocument,
  correction: TextCorrection,
  locale: Locale,
): boolean {
  const { paragraph, offset, text, by } = correction;
  const open = openText(document);
  const standing = open.paragraphs[paragraph]?.text;
  if (standing?.slice(offset, offset + text.length) !== text) return false;
  const anchors = new Anchors(document, open);
  const changes = changesBetween(text, by).map((change) => ({
    by: change.by,
    range: anchors.rangeOf({ paragraph, offset: offset + change.offset, length: change.length }),
  }));
  if (changes.some(({ range }) => !range)) return false;
  const isRecorded = attempted(() => undo.StartCustomRecord(render(writerMessage('undoName'), locale)));
  let done = 0;
  try {
    // From the end: what stands before keeps its place.
    for (const { range, by: words } of [...changes].reverse()) {
      if (range) range.Text = words;
      done += 1;
    }
  } catch (error) {
    if (done > 0) throw halfway(by);
    throw error;
  } finally {
    if (isRecorded) attempted(() => undo.EndCustomRecord());
  }
  const wanted = standing.slice(0, offset) + by + standing.slice(offset + text.length);
  if (openText(document).paragraphs[paragraph]?.text !== wanted) throw halfway(by);
  return true;
}

const halfway = (sentence: string): HostProblem =>
  new HostProblem(writerMessage('halfCorrected', { sentence }));
