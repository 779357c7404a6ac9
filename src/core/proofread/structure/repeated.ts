/** Paragraphs that stand in the text a second time, a run of them as it was before: what was printed twice is read once. */
import { normalText } from '../text/normal';
import type { TextDocument } from '../types';

/** Fewer in a row, or shorter together, may be said again on purpose: of 16 published texts the one that was printed twice has such a run, of 15 paragraphs, and no other. */
const FEWEST = 3;
const SHORTEST = 120;

const AMOUNT = /\d(?:万元|元|%)/;

export interface RepeatedRun {
  /** The first paragraph that is there again. */
  readonly from: number;
  /** The one behind the last. */
  readonly to: number;
  /** Where the same stood before. */
  readonly first: number;
}

/** `isRead`: paragraphs that are looked at; those between them are passed over. */
export function repeatedRuns(
  { paragraphs }: TextDocument,
  isRead: (index: number) => boolean,
): readonly RepeatedRun[] {
  const numbers = paragraphs.flatMap((_, index) => (isRead(index) ? [index] : []));
  const texts = numbers.map((index) => normalText(paragraphs[index]?.text ?? ''));
  const seen = new Map<string, number>();
  const runs: RepeatedRun[] = [];
  let at = 0;
  while (at < texts.length) {
    const text = texts[at] ?? '';
    const before = text === '' ? undefined : seen.get(text);
    const length = before === undefined ? 0 : runLength(texts, before, at);
    const own = texts.slice(at, at + length).join('');
    if (before !== undefined && length >= FEWEST && own.length >= SHORTEST && AMOUNT.test(own)) {
      runs.push({
        from: numbers[at] ?? 0,
        to: (numbers[at + length - 1] ?? 0) + 1,
        first: numbers[before] ?? 0,
      });
      at += length;
      continue;
    }
    if (!seen.has(text)) seen.set(text, at);
    at += 1;
  }
  return runs;
}

function runLength(texts: readonly string[], first: number, again: number): number {
  let length = 0;
  while (
    first + length < again &&
    again + length < texts.length &&
    texts[first + length] === texts[again + length]
  )
    length += 1;
  return length;
}
