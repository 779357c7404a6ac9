/** Colours on stretches of text, each with a hidden bookmark that knows what colour was there: found and removed as a whole, also another day. */
import { disjoint, type ColouredPlace } from '../../doc-common';
import { Anchors } from './anchor';
import { colourIndex, isOneColour } from './colours';
import { openText } from './read';
import type { WriterBookmark, WriterDocument, WriterRange } from './types';

const MARK = /^_juesuan_\d+_(\d+)$/;

/** In place of all marks before. After a failure there are none rather than some. */
export function markText(document: WriterDocument, places: readonly ColouredPlace[]): void {
  clearText(document);
  const anchors = new Anchors(document, openText(document));
  let number = 0;
  try {
    for (const place of disjoint(places)) {
      const range = anchors.rangeOf(place);
      for (const { part, before } of range ? plainParts(document, range) : []) {
        number += 1;
        document.Bookmarks.Add(`_juesuan_${number}_${before}`, part);
        part.HighlightColorIndex = colourIndex(place.colour);
      }
    }
  } catch (error) {
    clearText(document);
    throw error;
  }
}

export function clearText(document: WriterDocument): void {
  for (const bookmark of ours(document).reverse()) {
    const before = Number(MARK.exec(bookmark.Name)?.[1] ?? 0);
    bookmark.Range.HighlightColorIndex = before;
    bookmark.Delete();
  }
}

function ours(document: WriterDocument): WriterBookmark[] {
  const { Bookmarks: bookmarks } = document;
  bookmarks.ShowHidden = true;
  const count = bookmarks.Count;
  return Array.from({ length: count }, (_, index) => bookmarks.Item(index + 1)).filter((bookmark) =>
    MARK.test(bookmark.Name),
  );
}

interface PlainPart {
  readonly part: WriterRange;
  readonly before: number;
}

/** Parts that have one colour each; a single sign of none that is known is left alone. */
function plainParts(document: WriterDocument, range: WriterRange): PlainPart[] {
  const before: unknown = range.HighlightColorIndex;
  if (isOneColour(before)) return [{ part: range, before }];
  const { Start: start, End: end } = range;
  if (end - start < 2) return [];
  const middle = (start + end) >> 1;
  return [
    ...plainParts(document, document.Range(start, middle)),
    ...plainParts(document, document.Range(middle, end)),
  ];
}
