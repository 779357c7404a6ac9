/** Comments on findings, each only once however often they are asked for; they begin with our name, and go as a whole. */
import { render, type Locale } from '../../../core/messages';
import type { TextFinding, TextPlace } from '../../../core/proofread/types';
import { commentOfFinding } from '../../doc-common';
import { Anchors } from './anchor';
import { WRITER_PHRASES, writerMessage } from './messages';
import { openText } from './read';
import type { WriterComment, WriterDocument } from './types';

const HEADS: readonly string[] = Object.values(WRITER_PHRASES.commentHead);

export function commentText(
  document: WriterDocument,
  findings: readonly TextFinding[],
  locale: Locale,
): void {
  const standing = new Set(ours(document).map(({ text }) => text));
  const head = render(writerMessage('commentHead'), locale);
  const anchors = new Anchors(document, openText(document));
  const added = new Set<string>();
  try {
    // From the end: a comment takes a place of its own, and shifts what stands behind it.
    for (const finding of [...findings].sort(fromTheEnd)) {
      const text = head + commentOfFinding(finding, locale);
      if (standing.has(text) || added.has(text)) continue;
      const range = anchors.rangeOf(withLength(finding));
      if (!range) continue;
      added.add(text);
      document.Comments.Add(range, text);
    }
  } catch (error) {
    remove(document, (text) => added.has(text));
    throw error;
  }
}

export function clearComments(document: WriterDocument): void {
  remove(document, () => true);
}

function remove(document: WriterDocument, isMeant: (text: string) => boolean): void {
  for (const { comment, text } of ours(document).reverse()) if (isMeant(text)) comment.Delete();
}

interface OwnComment {
  readonly comment: WriterComment;
  readonly text: string;
}

function ours(document: WriterDocument): OwnComment[] {
  const { Comments: comments } = document;
  const count = comments.Count;
  return Array.from({ length: count }, (_, index) => {
    const comment = comments.Item(index + 1);
    return { comment, text: comment.Range.Text.replace(/\r\n?/g, '\n').trimEnd() };
  }).filter(({ text }) => HEADS.some((head) => text.startsWith(head)));
}

const fromTheEnd = (one: TextPlace, other: TextPlace): number =>
  other.paragraph - one.paragraph || other.offset - one.offset;

/** Where something is lacking, what it should stand behind. */
const withLength = ({ paragraph, offset, length }: TextPlace): TextPlace =>
  length > 0 ? { paragraph, offset, length } : { paragraph, offset: Math.max(0, offset - 1), length: 1 };
