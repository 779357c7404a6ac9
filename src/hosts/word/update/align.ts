/** Which sentence of the document is which of the explanation: by the figures in them, by their place, by their words. */
import { wordsGiven } from './claims';
import { standingPieces, writtenPieces } from './pieces';
import type { StandingSentence } from './standing';
import type { WrittenSentence } from './written';

export type Pairs = ReadonlyMap<WrittenSentence, StandingSentence>;

const ALIKE = 0.5;

export function pairSentences(
  written: readonly WrittenSentence[],
  standing: readonly StandingSentence[],
): Pairs {
  const pairs = new Map<WrittenSentence, StandingSentence>();
  const taken = new Set<StandingSentence>();
  const join = (one: WrittenSentence, other: StandingSentence): void => {
    pairs.set(one, other);
    taken.add(other);
  };
  const open = () => ({
    left: written.filter((each) => !pairs.has(each)),
    right: standing.filter((each) => !taken.has(each)),
  });
  byShared(open(), (tag) => tag, join);
  byShared(open(), rootOf, join);
  for (const one of open().left) {
    const equal = open().right.find(({ text }) => text === one.text);
    if (equal) join(one, equal);
  }
  for (const one of open().left) {
    const alike = mostAlike(
      one,
      between(one, written, standing, pairs).filter((each) => !taken.has(each) && mayBeSame(one, each)),
    );
    if (alike) join(one, alike);
  }
  return pairs;
}

/** Figures of different sentences of the form are never the same. */
const mayBeSame = (one: WrittenSentence, other: StandingSentence): boolean =>
  one.tags.length === 0 || other.figures.length === 0;

/** The sentence of the form a figure belongs to: `1/变动` of `1/变动.1~2.4`. */
export const rootOf = (tag: string): string => /^[^/]*\/[^.~]*/.exec(tag)?.[0] ?? tag;

interface Open {
  readonly left: readonly WrittenSentence[];
  readonly right: readonly StandingSentence[];
}

/** Most in common first; where it is the same, in the order of the text. */
function byShared(
  { left, right }: Open,
  key: (tag: string) => string,
  join: (one: WrittenSentence, other: StandingSentence) => void,
): void {
  const scored = left.flatMap((one) => {
    const own = new Set(one.tags.map(key));
    return right.map((other) => ({
      one,
      other,
      score: other.figures.filter(({ tag }) => own.has(key(tag))).length,
    }));
  });
  const done = new Set<object>();
  for (const { one, other } of scored.filter((each) => each.score > 0).sort((a, b) => b.score - a.score)) {
    if (done.has(one) || done.has(other)) continue;
    done.add(one).add(other);
    join(one, other);
  }
}

/** Sentences keep their order: a match lies between those of its neighbours. */
function between(
  one: WrittenSentence,
  written: readonly WrittenSentence[],
  standing: readonly StandingSentence[],
  pairs: Pairs,
): readonly StandingSentence[] {
  const at = written.indexOf(one);
  const matched = (each: WrittenSentence): StandingSentence[] =>
    [pairs.get(each)].filter((found) => found !== undefined);
  const before = written.slice(0, at).flatMap(matched).at(-1);
  const after = written.slice(at + 1).flatMap(matched)[0];
  const from = before ? standing.indexOf(before) + 1 : 0;
  const to = after ? standing.indexOf(after) : standing.length;
  return standing.slice(from, to);
}

function mostAlike(one: WrittenSentence, others: readonly StandingSentence[]): StandingSentence | undefined {
  const scored = others.map((other) => ({
    other,
    score: likeness(wordsGiven(writtenPieces(one)), wordsGiven(standingPieces(other))),
  }));
  const best = scored.sort((a, b) => b.score - a.score)[0];
  return best && best.score >= ALIKE ? best.other : undefined;
}

/** How much of the shorter text's pairs of neighbouring signs stands in the longer. */
function likeness(one: string, other: string): number {
  const [a, b] = [bigrams(one), bigrams(other)];
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return shared / Math.max(1, Math.min(a.size, b.size));
}

const bigrams = (text: string): Set<string> =>
  new Set([...Array(Math.max(0, text.length - 1)).keys()].map((at) => text.slice(at, at + 2)));
