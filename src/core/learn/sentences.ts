/** A changed paragraph sentence by sentence: as it was and as it is now, with the words that differ. */
import type { RolledChange } from './differences';

export interface SentencePiece {
  readonly text: string;
  /** Not the same on the other side. */
  readonly isOther: boolean;
}

export interface SentencePair {
  readonly before: readonly SentencePiece[];
  readonly after: readonly SentencePiece[];
  readonly isChanged: boolean;
}

const SENTENCES = /[^。；]*(?:[。；]|$)/gu;

/** Where sentences end, none of them within a change. */
function endsOf(text: string, changes: readonly RolledChange[]): readonly number[] {
  const ends: number[] = [];
  let next = 0;
  for (const { 0: sentence, index } of text.matchAll(SENTENCES)) {
    const end = index + sentence.length;
    while ((changes[next]?.offset ?? end) + (changes[next]?.length ?? 0) < end) next += 1;
    const change = changes[next];
    const isWithin = change !== undefined && change.offset < end && change.offset + change.length > end;
    if (sentence !== '' && !isWithin) ends.push(end);
  }
  return ends.at(-1) === text.length ? ends : [...ends, text.length];
}

/** `changes`: in the order of the text. What is put in between two sentences belongs to the one before. */
export function sentencesOf(text: string, changes: readonly RolledChange[]): readonly SentencePair[] {
  const pairs: SentencePair[] = [];
  let next = 0;
  let at = 0;
  for (const end of endsOf(text, changes)) {
    const before: SentencePiece[] = [];
    const after: SentencePiece[] = [];
    const same = (to: number): void => {
      if (to <= at) return;
      const piece = { text: text.slice(at, to), isOther: false };
      before.push(piece);
      after.push(piece);
      at = to;
    };
    let isChanged = false;
    for (let change = changes[next]; change && change.offset <= end; change = changes[next]) {
      if (change.offset === end && change.length > 0) break;
      const { offset, length, by } = change;
      same(offset);
      if (length > 0) before.push({ text: text.slice(offset, offset + length), isOther: true });
      if (by !== '') after.push({ text: by, isOther: true });
      at = offset + length;
      isChanged = true;
      next += 1;
    }
    same(end);
    pairs.push({ before, after, isChanged });
  }
  return pairs;
}
