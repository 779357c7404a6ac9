/** The range of a stretch of text: by its place, read back and compared; where something hidden shifts places, found. */
import type { TextPlace } from '../../../core/proofread/types';
import type { OpenText } from './open-text';
import type { WriterDocument, WriterRange } from './types';

/** So much on both sides has to be the same: equal figures stand in many cells. */
const COMPARED = 40;
/** Equal texts that are gone through, at most. */
const MOST_HITS = 500;
const NO_WRAP = 0;

/** Undefined where the text is not to be found. */
export function rangeOfPlace(
  document: WriterDocument,
  open: OpenText,
  place: TextPlace,
): WriterRange | undefined {
  const paragraph = open.paragraphs[place.paragraph];
  if (!paragraph || place.length <= 0 || place.offset + place.length > paragraph.text.length)
    return undefined;
  const from = paragraph.start + place.offset;
  const to = from + place.length;
  return byPlace(document, open, from, to) ?? bySearch(document, open, from, to, paragraph.start);
}

function byPlace(
  document: WriterDocument,
  open: OpenText,
  from: number,
  to: number,
): WriterRange | undefined {
  const around = open.around(from, to, COMPARED);
  const wide = document.Range(open.placeOf(around.from), open.placeOf(around.to));
  if (wide.Text !== open.text.slice(around.from, around.to)) return undefined;
  const range = document.Range(open.placeOf(from), open.placeOf(to));
  return range.Text === open.text.slice(from, to) ? range : undefined;
}

/** By the shortest stretch before it, within its paragraph, that makes it the only one; otherwise by its number among its equals. */
function bySearch(
  document: WriterDocument,
  open: OpenText,
  from: number,
  to: number,
  start: number,
): WriterRange | undefined {
  const { text } = open;
  const wanted = text.slice(from, to);
  const { Content: all } = document;
  const only = [Math.max(start, from - COMPARED), start].find((at) => isOnly(text, text.slice(at, to)));
  if (only === undefined) return nthHit(all, wanted, numberOf(text, wanted, from));
  const context = text.slice(only, to);
  const hit = nthHit(all, context, 1);
  return hit && nthHit(hit, wanted, numberOf(context, wanted, from - only));
}

const isOnly = (text: string, part: string): boolean => text.indexOf(part) === text.lastIndexOf(part);

/** Which of its equals stands there, as a search finds them: from the beginning, none over another. */
function numberOf(text: string, wanted: string, from: number): number | undefined {
  let at = text.indexOf(wanted);
  for (let number = 1; at >= 0 && number <= MOST_HITS; number++) {
    if (at === from) return number;
    at = text.indexOf(wanted, at + wanted.length);
  }
  return undefined;
}

/** Moves a range to the n-th hit within it. */
function nthHit(range: WriterRange, text: string, number: number | undefined): WriterRange | undefined {
  if (number === undefined) return undefined;
  const end = range.End;
  for (let found = 1; ; found++) {
    if (!isFound(range, text)) return undefined;
    if (found === number) return range;
    range.SetRange(range.End, end);
  }
}

/** Everything is said: what the user chose for a search of theirs would count otherwise. */
function isFound(range: WriterRange, text: string): boolean {
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
  return find.Execute(text.replace(/\^/g, '^^')) !== false && range.Text === text;
}
