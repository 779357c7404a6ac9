/** Makes findings: at a stretch of the text, with the sentence around it. */
import type { Severity } from '../../check';
import type { Message } from '../../messages';
import type { CellRef } from '../../narrative';
import type { Item } from '../../narrative/reading';
import { placeInText, type Stream } from '../text/stream';
import type { TextCorrection, TextDocument, TextFinding } from '../types';

export interface TextNote {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Message;
  readonly stream: Stream;
  readonly section: string | undefined;
  readonly start: number;
  readonly end: number;
  readonly evidence?: readonly Message[];
  readonly expected?: string;
  readonly cells?: readonly CellRef[];
  /** The line of a table that is not told. */
  readonly lacks?: Item;
  /** What to put in place of the stretch, or of another. */
  readonly by?: string;
  readonly byAt?: { readonly start: number; readonly end: number };
}

const SENTENCE_END = /[。\n]/;
/** More of a sentence is not shown on either side. */
const LONGEST = 200;

function sentenceAround(text: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  while (from > 0 && start - from < LONGEST && !SENTENCE_END.test(text.charAt(from - 1))) from -= 1;
  let to = end;
  while (to < text.length && to - end < LONGEST && !SENTENCE_END.test(text.charAt(to))) to += 1;
  return { start: from, end: text.charAt(to) === '。' ? to + 1 : to };
}

/** What stands at a stretch, as written; parts of several paragraphs joined. */
export function writtenAt(document: TextDocument, stream: Stream, start: number, end: number): string {
  const pieces: string[] = [];
  let at = start;
  while (at < end) {
    const paragraph = stream.paragraphs[at];
    let to = at;
    while (to < end && stream.paragraphs[to] === paragraph) to += 1;
    const place = placeInText(stream, at, to);
    pieces.push(
      document.paragraphs[place.paragraph]?.text.slice(place.offset, place.offset + place.length) ?? '',
    );
    at = to;
  }
  return pieces.join('').trim();
}

const spans = (stream: Stream, start: number, end: number): boolean =>
  stream.paragraphs[start] === stream.paragraphs[end - 1];

export function findingOf(document: TextDocument, note: TextNote, id: string): TextFinding {
  const { stream, start, end } = note;
  const around = sentenceAround(stream.text, start, end);
  const at = note.byAt ?? { start, end };
  const correction: TextCorrection | undefined =
    note.by === undefined || !spans(stream, at.start, at.end)
      ? undefined
      : {
          ...placeInText(stream, at.start, at.end),
          text: writtenAt(document, stream, at.start, at.end),
          by: note.by,
        };
  return {
    id,
    rule: note.rule,
    severity: note.severity,
    message: note.message,
    evidence: note.evidence ?? [],
    ...placeInText(stream, start, end),
    text: writtenAt(document, stream, start, end),
    sentence: writtenAt(document, stream, around.start, around.end),
    section: note.section,
    expected: note.expected,
    cells: note.cells ?? [],
    correction,
  };
}
