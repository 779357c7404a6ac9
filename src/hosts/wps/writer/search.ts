/** Searches a stretch of the document, with every setting said: what the user chose for a search of theirs would count otherwise. */
import type { WriterDocument, WriterRange } from './types';

/** Places of the document. */
export interface Hit {
  readonly start: number;
  readonly end: number;
}

/** Equal texts that are gone through, at most: about 4,000 questions. */
const MOST_HITS = 500;
const NO_WRAP = 0;

/** All of them from the beginning; undefined where there are too many to be gone through, or one is something else. */
export function hitsWithin(
  document: WriterDocument,
  { start, end }: Hit,
  text: string,
): readonly Hit[] | undefined {
  const range = document.Range(start, end);
  const hits: Hit[] = [];
  say(range);
  while (isHit(range, text)) {
    const hit = { start: range.Start, end: range.End };
    // A hit outside means that the search went round all the same.
    if (hit.start < start || hit.end > end || hit.end <= hit.start) return undefined;
    if (range.Text !== text || hits.length === MOST_HITS) return undefined;
    hits.push(hit);
    range.SetRange(hit.end, end);
  }
  return hits;
}

function say(range: WriterRange): void {
  const { Find: find } = range;
  find.ClearFormatting();
  find.Forward = true;
  find.Format = false;
  find.MatchCase = true;
  find.MatchByte = true;
  find.MatchFuzzy = false;
  find.MatchWholeWord = false;
  find.MatchWildcards = false;
  find.IgnoreSpace = false;
  find.IgnorePunct = false;
  find.Wrap = NO_WRAP;
}

/** `^` begins a code. */
const isHit = (range: WriterRange, text: string): boolean =>
  range.Find.Execute(text.replace(/\^/g, '^^')) === true;
