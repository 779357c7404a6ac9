/** The head of a table whose cells are only supposed: its words in the middle of the cells that they must have. */
import { middleOf, type Letter } from './letters';
import { EVEN, WITHIN_CELL, isOfBody, type Columns, type DraftCell, type CellPiece } from './pieces';
import { BELOW_MIDDLE, storeysOf, tiledHead, type HeadBlock, type HeadFrame } from './tiled';

interface Block extends HeadBlock {
  readonly letters: readonly Letter[];
}

/** Words below each other about one middle. */
function blocksOf(lines: readonly (readonly CellPiece[])[], size: number): Block[] {
  const blocks: (Block & { bottom: number; readonly letters: Letter[] })[] = [];
  for (const { letters, box, baseline } of lines.flat()) {
    const middle = middleOf(box);
    const above = blocks.find(
      (block) =>
        Math.abs(block.middle - middle) <= EVEN * size &&
        baseline - block.bottom > 0 &&
        baseline - block.bottom <= WITHIN_CELL * size,
    );
    if (above) {
      above.letters.push(...letters);
      above.bottom = baseline;
    } else blocks.push({ middle, top: baseline, bottom: baseline, letters: [...letters] });
  }
  return blocks;
}

interface Head {
  /** How many lines it has. */
  readonly lines: number;
  readonly drafts: readonly DraftCell[];
  readonly ys: readonly number[];
}

/** As many lines from the first as are a head: rows of labels, which begin at the left, may follow before any figure. */
export function headOf(
  lines: readonly (readonly CellPiece[])[],
  { xs, size }: Columns,
  top: number | undefined,
): Head | undefined {
  const first = lines.findIndex((own) => own.some(isOfBody));
  const most = first < 0 ? lines.length : first;
  for (let count = Math.min(most, MOST_LINES); count > 0; count -= 1) {
    const below = lines[count] ?? [];
    const named = namesIn(below, { xs, size });
    const blank = new Set(named.size > 0 ? blanksIn(below, xs.length - 1) : []);
    const blocks = blocksOf(lines.slice(0, count), size);
    const tops = top === undefined ? topsOver(blocks, size) : [top];
    const heads = tops.flatMap((own) => headFrom(blocks, { xs, size, top: own, named, blank }) ?? []);
    const [head] = heads;
    if (head && heads.every((other) => areAlike(other, head))) return { ...head, lines: count };
  }
  return undefined;
}

/**
 * Where a head may begin that has no line above it: a cell as high as all of it has its words in the middle, as have the two
 * cells of another column that share its height.
 */
function topsOver(blocks: readonly Block[], size: number): number[] {
  const heights = blocks.map(({ top, bottom }) => (top + bottom) / 2 - BELOW_MIDDLE * size);
  const distinct = apart(heights, EVEN * size);
  const highest = Math.min(...blocks.map(({ top }) => top)) - TALL * size;
  const tops = [highest];
  for (const above of distinct)
    for (const below of distinct)
      for (const whole of distinct) if (above < whole && whole < below) tops.push(above - below + whole);
  return apart(
    tops.filter((top) => top <= highest + EVEN * size),
    EVEN * size,
  );
}

/** Without what comes nearer than `reach` to one before. */
function apart(values: readonly number[], reach: number): number[] {
  const kept: number[] = [];
  for (const value of values) if (kept.every((other) => Math.abs(other - value) > reach)) kept.push(value);
  return kept;
}

const areAlike = ({ drafts: one }: Pick<Head, 'drafts'>, { drafts: other }: Pick<Head, 'drafts'>): boolean =>
  one.length === other.length &&
  one.every(({ row, rows, column, columns }, place) => {
    const its = other[place];
    return (
      its !== undefined &&
      its.row === row &&
      its.rows === rows &&
      its.column === column &&
      its.columns === columns
    );
  });

/** Letters reach so far above the line they stand on. */
const TALL = 1;

/** Columns in whose middle a word stands in a line of figures or numbers of columns: a line of words alone is of the head. */
const namesIn = (line: readonly CellPiece[], { xs, size }: Columns): ReadonlySet<number> =>
  new Set(
    line.some(isOfBody)
      ? line.flatMap((piece) => {
          const middle = ((xs[piece.column] ?? 0) + (xs[piece.column + 1] ?? 0)) / 2;
          const isName = piece.columns === 1 && !isOfBody(piece);
          return isName && Math.abs(middleOf(piece.box) - middle) <= EVEN * size ? [piece.column] : [];
        })
      : [],
  );

const blanksIn = (line: readonly CellPiece[], columns: number): number[] =>
  Array.from({ length: columns }, (_, column) => column).filter((column) =>
    line.every((piece) => column < piece.column || column >= piece.column + piece.columns),
  );

/** Three storeys of words that are broken into six lines. */
const MOST_LINES = 18;

function headFrom(blocks: readonly Block[], frame: HeadFrame): Omit<Head, 'lines'> | undefined {
  const cells = tiledHead(blocks, frame);
  if (!cells) return undefined;
  const ys = storeysOf(cells, frame.size);
  const storeyAt = (y: number): number =>
    ys.reduce((best, edge, place) => (Math.abs(edge - y) < Math.abs((ys[best] ?? 0) - y) ? place : best), 0);
  const drafts = cells.map(({ block, column, columns, from, to }): DraftCell => {
    const row = storeyAt(from);
    return { row, rows: storeyAt(to) - row, column, columns, letters: block.letters };
  });
  return drafts.every(({ rows }) => rows > 0) ? { drafts, ys } : undefined;
}
