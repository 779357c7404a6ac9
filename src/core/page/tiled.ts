/**
 * A head without lines as cells: each of its words stands in the middle of the columns that it is over, and of the storeys
 * that it takes. So the first column and the middle give the last, the upper edge and the middle the lower. Told only where
 * all words and all columns come out even, all cells at the bottom end at one height, and in one way.
 */
import { firstFrom } from './strokes';

/** Words of a head that belong together, as they may take several lines. */
export interface HeadBlock {
  readonly middle: number;
  /** Of its lines of writing, the first and the last. */
  readonly top: number;
  readonly bottom: number;
}

export interface HeadCell<Block> {
  readonly block: Block;
  readonly column: number;
  readonly columns: number;
  /** Its edges, as its words and what is above it give them. */
  readonly from: number;
  readonly to: number;
  readonly isLeaf: boolean;
}

export interface HeadFrame {
  readonly xs: readonly number[];
  /** Of the table. */
  readonly top: number;
  readonly size: number;
  /** Columns whose words stand below the head, as 类 款 项 beside 栏次: a cell over them may have nothing below it. */
  readonly named: ReadonlySet<number>;
  /** Columns that are blank in that line: their words may have its room as well. */
  readonly blank: ReadonlySet<number>;
}

/** By the size of the letters: from the middle of its columns, files round to 0.01 of it. */
const EVEN = 0.06;
/** Lines of writing are so far below the middle of their letters: 0.43 in Noto Serif CJK, 0.36 in SimSun. */
export const BELOW_MIDDLE = 0.4;
/** How far the edges of cells may come out from each other; a storey is a line and its margins, 1.4 or higher. */
const SAME_EDGE = 0.4;
const LOWEST_STOREY = 1;
/** Cells tried before a table is given up: a head of thirty columns in three storeys takes some hundred. */
const MOST_TRIED = 20_000;
/** Ways that are looked at beside each other. */
const MOST_WAYS = 32;

/** Undefined where it can't be done, or in more than one way. */
export function tiledHead<Block extends HeadBlock>(
  blocks: readonly Block[],
  { xs, top, size, named, blank }: HeadFrame,
): HeadCell<Block>[] | undefined {
  let tried = 0;
  const reach = 2 * EVEN * size;
  const lineAt = (x: number): number | undefined => {
    const place = firstFrom(xs, x - reach, (line) => line);
    const line = xs[place];
    return line !== undefined && line <= x + reach ? place : undefined;
  };
  const areNamed = (from: number, to: number): boolean => {
    for (let column = from; column < to; column += 1) if (!named.has(column)) return false;
    return true;
  };
  function tilings(
    from: number,
    to: number,
    own: readonly Block[],
    above: number,
  ): readonly (readonly HeadCell<Block>[])[] {
    if (from === to) return own.length === 0 ? [[]] : [];
    const found: HeadCell<Block>[][] = [];
    for (const block of own) {
      tried += 1;
      if (tried > MOST_TRIED) return [];
      const end = lineAt(2 * block.middle - (xs[from] ?? 0));
      if (end === undefined || end <= from || end > to) continue;
      const below = block.top + block.bottom - 2 * BELOW_MIDDLE * size - above;
      if (below - above < LOWEST_STOREY * size) continue;
      const edge = xs[end] ?? 0;
      const others = own.filter((other) => other !== block);
      const under = others.filter(({ middle }) => middle < edge);
      const beside = others.filter(({ middle }) => middle >= edge);
      if (under.some((other) => other.top <= block.bottom)) continue;
      const isLeaf = under.length === 0;
      if (isLeaf && end > from + 1 && !areNamed(from, end)) continue;
      const inner = isLeaf ? [[]] : tilings(from, end, under, below);
      if (inner.length === 0) continue;
      const cell = { block, column: from, columns: end - from, from: above, to: below, isLeaf };
      const whole = inner.map((one) => [cell, ...one]).filter(isEven);
      if (whole.length === 0) continue;
      const rest = tilings(end, to, beside, above);
      for (const one of whole)
        for (const other of rest) {
          const joined = [...one, ...other];
          if (isEven(joined)) found.push(joined);
        }
      if (found.length > MOST_WAYS) return found;
    }
    return found;
  }
  /** Whether cells at the bottom end at one height, but for those that may end one row lower. */
  function isEven(cells: readonly HeadCell<Block>[]): boolean {
    let [least, most] = [Infinity, -Infinity];
    for (const { isLeaf, column, columns, to } of cells)
      if (isLeaf && !(columns === 1 && blank.has(column)))
        [least, most] = [Math.min(least, to), Math.max(most, to)];
    return most - least <= SAME_EDGE * size;
  }

  const all = tilings(0, xs.length - 1, blocks, top);
  if (tried > MOST_TRIED || all.length > MOST_WAYS) return undefined;
  const [only, another] = all.flatMap((cells) => endedAlike(cells, blank, SAME_EDGE * size) ?? []);
  return another === undefined ? only?.cells : undefined;
}

/** With all cells at the bottom ended at one height, but those over blanks, which may end one row lower. */
function endedAlike<Block>(
  cells: readonly HeadCell<Block>[],
  blank: ReadonlySet<number>,
  reach: number,
): { readonly cells: HeadCell<Block>[] } | undefined {
  const leaves = cells.filter(({ isLeaf }) => isLeaf);
  const end = Math.min(...leaves.map(({ to }) => to));
  const lower = leaves.filter(({ to }) => to > end + reach);
  const [first] = lower;
  const isEven =
    lower.every(
      ({ to, column, columns }) => columns === 1 && blank.has(column) && isNear(to, first?.to, reach),
    ) && cells.every(({ isLeaf, to }) => isLeaf || to < end - reach);
  return isEven ? { cells: cells.map((cell) => (cell.isLeaf ? { ...cell, to: end } : cell)) } : undefined;
}

const isNear = (a: number, b: number | undefined, reach: number): boolean =>
  b !== undefined && Math.abs(a - b) <= reach;

/** Edges of storeys from top to bottom, those of one height made one. */
export function storeysOf(cells: readonly HeadCell<unknown>[], size: number): number[] {
  const edges: number[] = [];
  for (const edge of cells.flatMap(({ from, to }) => [from, to]).sort((a, b) => a - b))
    if (edge - (edges.at(-1) ?? -Infinity) > SAME_EDGE * size) edges.push(edge);
  return edges;
}
