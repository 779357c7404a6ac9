/**
 * Columns of a table without lines, solved from what stands in them: the words of its head stand in the middle of theirs,
 * its figures keep one distance to the right edge of theirs, its labels to the left one. Told only where all of them agree.
 */
import { columnChains, type ColumnChain, type HeadWords } from './chains';
import { isAmount, isFigure } from './figure-text';
import { middleOf } from './letters';
import { lineParts, lineText, type PrintLine } from './writing';

/** Between cells; within words letters follow at once. By the size of the letters, as all here. */
const APART = 0.3;
/** Letters of a word that is spread over its cell. */
const SPREAD = 2.6;
const EVEN = 0.06;
/** From line to line within a cell, as in supposed.ts. */
const WITHIN = 1.36;
/** Most that cells keep free at a side: as in cells.ts. */
const MARGIN = 0.6;
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
  for (const { left, right, baseline } of lines.flat()) {
    const middle = (left + right) / 2;
    const above = found.find(
      (words) =>
        Math.abs(words.middle - middle) <= EVEN * size &&
        baseline > words.bottom &&
        baseline - words.bottom <= WITHIN * size,
    );
    if (above) {
      above.bottom = baseline;
      above.left = Math.min(above.left, left);
      above.right = Math.max(above.right, right);
    } else found.push({ left, right, middle, top: baseline, bottom: baseline });
  }
  return found;
}

/** What stands below a head: where figures end, and where labels begin. */
interface Below {
  readonly figures: Words;
  readonly labels: Words;
  /** Of the first line: 栏次 stands over two columns. */
  readonly first: Words;
}

/** The columns that a stretch of lines may have, each way by its edges. */
export function solvedColumns(lines: readonly PrintLine[]): readonly (readonly number[])[] {
  const size = lines.reduce((least, line) => Math.min(least, line.size), Infinity);
  const words = lines.map((line) => lineParts(line, APART));
  const first = words.findIndex((own) => own.some((word) => isFigure(lineText(word))));
  if (first === 0) return [];
  const below: Below = {
    figures:
      first < 0 ? [] : words.slice(first).flatMap((own) => own.filter((word) => isAmount(lineText(word)))),
    labels:
      first < 0 ? [] : words.slice(first).flatMap((own) => own.filter((word) => !isFigure(lineText(word)))),
    first: first < 0 ? [] : joinedSpread(words[first] ?? []).filter((word) => !isFigure(lineText(word))),
  };
  const found: (readonly number[])[] = [];
  const most = first < 0 ? words.length : first + 1;
  for (let count = Math.min(most, MOST_LINES); count > 0; count -= 1) {
    const head = words.slice(0, count);
    for (const own of [head, head.map(joinedSpread)])
      for (const chain of columnChains(headWords(own, size), size))
        for (const xs of edgesFrom(chain, below, size))
          if (!found.some((other) => areSame(xs, other, size))) found.push(xs);
  }
  return found;
}

const areSame = (one: readonly number[], other: readonly number[], size: number): boolean =>
  one.length === other.length &&
  one.every((x, place) => Math.abs(x - (other[place] ?? Infinity)) <= EVEN * size);

/** An edge as the first one and the margin tell it: sign × first + by, and the margin added or taken off. */
interface Anchor {
  readonly sign: 1 | -1;
  readonly by: number;
  readonly margin: 1 | -1 | 0;
}

/** Where the first column begins, and the margins of cells. */
interface Solution {
  readonly first: number;
  readonly margin: number;
}

function edgesFrom({ middles, start }: ColumnChain, below: Below, size: number): (readonly number[])[] {
  const signs = middles.map((_, column): 1 | -1 => (column % 2 === 0 ? 1 : -1));
  signs.push(signs.length % 2 === 0 ? 1 : -1);
  const offsets = [0];
  for (const middle of middles) offsets.push(2 * middle - (offsets.at(-1) ?? 0));
  const anchorAt = (column: number, at: number, margin: Anchor['margin']): Anchor => ({
    sign: signs[column] ?? 1,
    by: at - (offsets[column] ?? 0),
    margin,
  });
  const columnOf = (x: number): number => lastBefore(middles, x);
  const rights = new Map<number, number[]>();
  for (const word of below.figures) {
    const column = columnOf(word.right);
    if (Math.abs(middleOf(word) - (middles[column] ?? -Infinity)) <= EVEN * size) continue;
    rights.set(column, [...(rights.get(column) ?? []), word.right]);
  }
  const lefts = new Map<number, number>();
  for (const word of below.labels) {
    const column = columnOf(word.left) + 1;
    lefts.set(column, Math.min(lefts.get(column) ?? Infinity, word.left));
  }
  const figures: Anchor[] = [];
  for (const [column, own] of rights) {
    if (column < 0 || Math.max(...own) - Math.min(...own) > EVEN * size) return [];
    figures.push(anchorAt(column + 1, own[0] ?? 0, -1));
  }
  const labels = [...lefts].flatMap(([column, left]) =>
    column < middles.length ? [anchorAt(column, left, 1)] : [],
  );
  const told = start === undefined ? [] : [anchorAt(0, start, 0)];
  const xs = (solution: Solution): number[] =>
    offsets.map((offset, column) => offset + (signs[column] ?? 1) * solution.first);
  const over = below.first.flatMap((word) => {
    const column = columnOf(middleOf(word));
    const [before, behind] = [middles[column], middles[column + 1]];
    return before === undefined || behind === undefined
      ? []
      : [anchorAt(column, middleOf(word) - behind + before, 0)];
  });
  return solutionsOf(figures, [told, labels, over], size).flatMap((solution) => {
    const all = xs(solution);
    const isRising = all.every((x, place) => place === 0 || x - (all[place - 1] ?? 0) >= size);
    return isRising ? [all] : [];
  });
}

/** sign × first + by = edge: at − by … so sign × first = anchor.by + margin, where figures stand the margin before their edge. */
function solutionsOf(
  figures: readonly Anchor[],
  others: readonly (readonly Anchor[])[],
  size: number,
): Solution[] {
  if (figures.length === 0) return emptySolutions(others[0] ?? [], size);
  const solutions: Solution[] = [];
  for (const other of [figures, ...others]) {
    for (const a of figures)
      for (const b of other) {
        const solution = solved(a, b);
        if (solution && solution.margin >= -EVEN * size && solution.margin <= MARGIN * size)
          if (figures.every((anchor) => fits(anchor, solution, size))) solutions.push(solution);
      }
    if (solutions.length > 0) break;
  }
  return middleSolutions(solutions, size);
}

/** Of a table without figures only its head has to come out even. */
function emptySolutions(told: readonly Anchor[], size: number): Solution[] {
  const [first] = told;
  if (!first) return [];
  const solution: Solution = { first: first.sign * first.by, margin: 0 };
  return told.every((anchor) => fits(anchor, solution, size)) ? [solution] : [];
}

/** s1 f = b1 − m1 p, s2 f = b2 − m2 p. */
function solved(a: Anchor, b: Anchor): Solution | undefined {
  const determinant = a.sign * b.margin - b.sign * a.margin;
  if (determinant === 0) return undefined;
  const first = (a.by * b.margin - b.by * a.margin) / determinant;
  const margin = (a.sign * b.by - b.sign * a.by) / determinant;
  return { first, margin };
}

const fits = ({ sign, by, margin }: Anchor, solution: Solution, size: number): boolean =>
  Math.abs(sign * solution.first + margin * solution.margin - by) <= 4 * EVEN * size;

function middleSolutions(solutions: readonly Solution[], size: number): Solution[] {
  const groups: Solution[][] = [];
  for (const solution of [...solutions].sort((a, b) => a.first - b.first)) {
    const open = groups.at(-1);
    const last = open?.at(-1);
    if (open && last && solution.first - last.first <= EVEN * size) open.push(solution);
    else groups.push([solution]);
  }
  return groups.flatMap((group) => group[group.length >> 1] ?? []);
}

function lastBefore(middles: readonly number[], x: number): number {
  const next = middles.findIndex((middle) => middle >= x);
  return (next < 0 ? middles.length : next) - 1;
}
