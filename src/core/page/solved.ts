/**
 * Columns of a table without lines, by what stands in them: the words of its head stand in the middle of theirs, figures end
 * one margin before the right edge of theirs, labels begin one margin behind the left one. Told only where all of them agree.
 */
import { columnChains, type ColumnChain, type HeadWords } from './chains';
import { isAmount, isFigure } from './figure-text';
import { middleOf } from './letters';
import { EVEN, WITHIN_CELL } from './pieces';
import { startsOf, type Anchor } from './starts';
import { lineParts, lineText, type PrintLine } from './writing';

/** Between cells, by the size of the letters as all here: Chromium keeps 0.44; within words letters follow at once. */
const APART = 0.3;
/** Between the letters of a word that is spread over its cell, by blanks of two of their widths. */
const SPREAD = 2.6;
/** Three storeys of words that are broken into six lines. */
const MOST_LINES = 18;

type Words = readonly PrintLine[];

/** Words of a line, with those of one letter each beside each other as one. */
function joinedSpread(words: Words): Words {
  const joined: PrintLine[] = [];
  let isSpread = false;
  for (const word of words) {
    const before = joined.at(-1);
    const isOne = isLetter(word);
    if (before && isOne && isSpread && word.left - before.right <= SPREAD * word.size)
      joined[joined.length - 1] = {
        ...before,
        right: word.right,
        letters: [...before.letters, ...word.letters],
      };
    else joined.push(word);
    isSpread = isOne;
  }
  return joined;
}

const isLetter = (word: PrintLine): boolean => /^\p{Script=Han}$/u.test(lineText(word));

/** Words below each other about one middle. */
function headWords(lines: readonly Words[], size: number): HeadWords[] {
  const found: { left: number; right: number; middle: number; top: number; bottom: number }[] = [];
  for (const word of lines.flat()) {
    const { left, right, baseline } = word;
    const middle = middleOf(word);
    const above = found.find(
      (words) =>
        Math.abs(words.middle - middle) <= EVEN * size &&
        baseline > words.bottom &&
        baseline - words.bottom <= WITHIN_CELL * size,
    );
    if (above) {
      above.bottom = baseline;
      above.left = Math.min(above.left, left);
      above.right = Math.max(above.right, right);
    } else found.push({ left, right, middle, top: baseline, bottom: baseline });
  }
  return found;
}

/** What stands below a head. */
interface Below {
  readonly figures: Words;
  readonly labels: Words;
  /** Words of the first line: 栏次 stands over two columns. */
  readonly first: Words;
}

const NOTHING_BELOW: Below = { figures: [], labels: [], first: [] };

function belowIn(words: readonly Words[]): Below {
  const all = words.flat();
  return {
    figures: all.filter((word) => isAmount(lineText(word))),
    labels: all.filter((word) => !isFigure(lineText(word))),
    first: joinedSpread(words[0] ?? []).filter((word) => !isFigure(lineText(word))),
  };
}

/** The edges of the columns that lines of writing may have, in each way that comes out even. */
export function solvedColumns(lines: readonly PrintLine[]): readonly (readonly number[])[] {
  const size = lines.reduce((least, line) => Math.min(least, line.size), Infinity);
  const words = lines.map((line) => lineParts(line, APART));
  const first = words.findIndex((own) => own.some((word) => isFigure(lineText(word))));
  const below = first < 0 ? NOTHING_BELOW : belowIn(words.slice(first));
  const found: (readonly number[])[] = [];
  // The line of 栏次 may be the lowest of the head: its numbers stand in the middle of all columns.
  const most = first < 0 ? words.length : first + 1;
  for (let count = Math.min(most, MOST_LINES); count > 0 && first !== 0; count -= 1) {
    const head = words.slice(0, count);
    const joined = head.map(joinedSpread);
    const isAsPlain = joined.every((own, line) => own.length === head[line]?.length);
    for (const own of isAsPlain ? [head] : [head, joined])
      for (const chain of columnChains(headWords(own, size), size))
        for (const xs of edgesOf(chain, below, size))
          if (!found.some((other) => areSame(xs, other, size))) found.push(xs);
  }
  return found;
}

const areSame = (one: readonly number[], other: readonly number[], size: number): boolean =>
  one.length === other.length &&
  one.every((x, place) => Math.abs(x - (other[place] ?? Infinity)) <= EVEN * size);

function edgesOf(chain: ColumnChain, below: Below, size: number): (readonly number[])[] {
  const anchors = anchorsOf(chain, below, size);
  if (!anchors) return [];
  return startsOf(anchors, size).flatMap((start) => {
    const xs = [start];
    for (const middle of chain.middles) xs.push(2 * middle - (xs.at(-1) ?? 0));
    return xs.every((x, place) => place === 0 || x - (xs[place - 1] ?? 0) >= size) ? [xs] : [];
  });
}

interface Anchors {
  readonly figures: readonly Anchor[];
  /** Those that are sure first. */
  readonly others: readonly (readonly Anchor[])[];
}

/** What tells where edges are; undefined where the figures of a column do not stand below each other. */
function anchorsOf({ middles, start }: ColumnChain, below: Below, size: number): Anchors | undefined {
  const offsets = [0];
  for (const middle of middles) offsets.push(2 * middle - (offsets.at(-1) ?? 0));
  const anchorAt = (column: number, at: number, margin: Anchor['margin']): Anchor => ({
    sign: column % 2 === 0 ? 1 : -1,
    by: at - (offsets[column] ?? 0),
    margin,
  });
  const columnOf = (x: number): number => {
    const next = middles.findIndex((middle) => middle >= x);
    return (next < 0 ? middles.length : next) - 1;
  };
  const rights = new Map<number, number[]>();
  for (const word of below.figures) {
    const column = columnOf(word.right);
    if (Math.abs(middleOf(word) - (middles[column] ?? -Infinity)) <= EVEN * size) continue;
    rights.set(column, [...(rights.get(column) ?? []), word.right]);
  }
  const areEven = [...rights].every(
    ([column, own]) => column >= 0 && Math.max(...own) - Math.min(...own) <= EVEN * size,
  );
  if (!areEven) return undefined;
  const lefts = new Map<number, number>();
  for (const { left } of below.labels) {
    const column = columnOf(left) + 1;
    if (column < middles.length) lefts.set(column, Math.min(lefts.get(column) ?? Infinity, left));
  }
  const over = below.first.flatMap((word) => {
    const column = columnOf(middleOf(word));
    const [before, behind] = [middles[column], middles[column + 1]];
    return before === undefined || behind === undefined
      ? []
      : [anchorAt(column, middleOf(word) - behind + before, 0)];
  });
  return {
    figures: [...rights].map(([column, own]) => anchorAt(column + 1, own[0] ?? 0, -1)),
    others: [
      start === undefined ? [] : [anchorAt(0, start, 0)],
      [...lefts].map(([column, left]) => anchorAt(column, left, 1)),
      over,
    ],
  };
}
