/**
 * Which words of a head without lines name columns, and which stand over several of them: words stand in the middle of what
 * they name, so those below a word tile what it is over. Where the first column begins gives where the next one does: at
 * twice its middle less that, and so on.
 */

/** Words of a head that belong together. */
export interface HeadWords {
  readonly left: number;
  readonly right: number;
  readonly middle: number;
  /** Of its lines of writing, the first and the last. */
  readonly top: number;
  readonly bottom: number;
}

/** A way to read a head: its columns by their middles, and where the first of them may begin. */
export interface ColumnChain {
  readonly middles: readonly number[];
  readonly from: Reach;
  /** Told by words over an even number of columns. */
  readonly start?: number;
}

interface Reach {
  readonly least: number;
  readonly most: number;
}

/** Cells beside each other. */
interface Tiling extends ColumnChain {
  /** Their own middles: those of columns, and of what is over several. */
  readonly cells: readonly number[];
  /** Cells beside each other with nothing below them are of one height: the middle of their words. */
  readonly height?: number;
  /** Of its columns and of its cells: numbers in full would take longer to write than all else. */
  readonly names: readonly [columns: string, cells: string];
}

/** Middles are as exact as files round. By the size of the letters. */
const EVEN = 0.06;
/** Files round heights to 0.12; storeys are 1.4 or higher, and their cells' middles half of that apart. */
const SAME_HEIGHT = 0.25;
/** The widest head known, 95 columns in three storeys, takes some thousand. */
const MOST_TRIED = 200_000;
const MOST_WAYS = 400;

const NOTHING: Tiling = {
  middles: [],
  cells: [],
  from: { least: -Infinity, most: Infinity },
  names: ['', ''],
};

/** All ways in which the words of a head come out even; none where there are too many. */
export function columnChains(words: readonly HeadWords[], size: number): readonly ColumnChain[] {
  const sorted = [...words].sort((a, b) => a.middle - b.middle || a.top - b.top);
  const places = new Map(sorted.map((word, place) => [word, place]));
  const names = new Map<number, string>();
  for (const { middle } of sorted) if (!names.has(middle)) names.set(middle, ` ${names.size}`);
  const known = new Map<string, readonly Tiling[]>();
  const reach = EVEN * size;
  let tried = 0;

  function tilings(own: readonly HeadWords[]): readonly Tiling[] {
    if (own.length === 0) return [NOTHING];
    const key = own.map((word) => places.get(word)).join(' ');
    const before = known.get(key);
    if (before) return before;
    const found = new Map<string, Tiling>();
    for (let count = 1; count <= own.length; count += 1) {
      tried += 1;
      if (tried > MOST_TRIED || found.size > MOST_WAYS) break;
      for (const cell of cellsOver(own.slice(0, count)))
        for (const rest of tilings(own.slice(count))) {
          tried += 1;
          const joined = joinedTiling(cell, rest, size);
          if (joined) found.set(nameOf(joined), joined);
        }
    }
    const all = [...found.values()];
    known.set(key, all);
    return all;
  }

  /** These words as one cell: the highest over all others. */
  function cellsOver(own: readonly HeadWords[]): Tiling[] {
    const [first] = own;
    if (!first) return [];
    const over = own.reduce((highest, word) => (word.top < highest.top ? word : highest));
    const { middle, left, top, bottom } = over;
    const alone: Reach = { least: -Infinity, most: left + reach };
    const name = names.get(middle) ?? '';
    if (own.length === 1)
      return [
        { middles: [middle], cells: [middle], from: alone, height: (top + bottom) / 2, names: [name, name] },
      ];
    const others = own.filter((word) => word !== over);
    if (others.some((other) => other.top <= bottom)) return [];
    return tilings(others).flatMap((inner): Tiling[] => {
      const { middles } = inner;
      const own = { middles, cells: [middle], names: [inner.names[0], name] } as const;
      const turned = alternating(inner.cells);
      if (inner.cells.length % 2 === 1) {
        const from = common(inner.from, alone);
        const { start } = inner;
        return Math.abs(turned - middle) <= reach && from
          ? [{ ...own, from, ...(start === undefined ? {} : { start }) }]
          : [];
      }
      const start = middle - turned;
      const from = common(common(inner.from, alone), { least: start - reach, most: start + reach });
      return from ? [{ ...own, from, start }] : [];
    });
  }

  const all = tilings(sorted);
  return tried > MOST_TRIED ? [] : all;
}

/** The last less the one before plus the one before that: of an odd number their common middle, of an even one half their width. */
const alternating = (middles: readonly number[]): number => middles.reduce((sum, middle) => middle - sum, 0);

function common(one: Reach | undefined, other: Reach): Reach | undefined {
  if (!one) return undefined;
  const [least, most] = [Math.max(one.least, other.least), Math.min(one.most, other.most)];
  return least <= most ? { least, most } : undefined;
}

/** Undefined where the second can't begin where the first ends. */
function joinedTiling(cell: Tiling, rest: Tiling, size: number): Tiling | undefined {
  const [middle = 0] = cell.cells;
  const end = { least: 2 * middle - cell.from.most, most: 2 * middle - cell.from.least };
  const edge = common(end, rest.from);
  const areOfOneHeight =
    cell.height === undefined ||
    rest.height === undefined ||
    Math.abs(cell.height - rest.height) <= SAME_HEIGHT * size;
  if (!edge || !areOfOneHeight) return undefined;
  const height = cell.height ?? rest.height;
  const start = cell.start ?? (rest.start === undefined ? undefined : 2 * middle - rest.start);
  return {
    middles: [...cell.middles, ...rest.middles],
    cells: [middle, ...rest.cells],
    names: [cell.names[0] + rest.names[0], cell.names[1] + rest.names[1]],
    from: { least: 2 * middle - edge.most, most: 2 * middle - edge.least },
    ...(start === undefined ? {} : { start }),
    ...(height === undefined ? {} : { height }),
  };
}

const nameOf = ({ names, start = NaN, height = NaN }: Tiling): string =>
  `${names[0]}|${names[1]}|${Math.round(start)} ${Math.round(height)}`;
