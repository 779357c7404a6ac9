/**
 * A table without ruled cells as it must be where its columns are known: every word and figure within its columns, heads in
 * the middle of theirs, figures below each other by one edge, rows by the lines of writing. Only supposed: whether it is
 * believed is for its sums to say.
 */
import { lettersAsText } from './cells';
import { isAmount, isFigure } from './figure-text';
import { linedAround, type LevelLine } from './broken';
import { isWrittenOn, middleOf, type Letter } from './letters';
import { isOfHead, isTableTitle } from './heads';
import type { RuledCell, RuledTable } from './ruled';
import { firstFrom } from './strokes';
import { BELOW_MIDDLE, storeysOf, tiledHead, type HeadBlock, type HeadFrame } from './tiled';
import { solvedColumns } from './solved';
import type { Rectangle } from './types';
import { boxAround, lettersInLines, lineText, type PrintLine } from './writing';

/** Everything by the size of the letters. Words in the middle of their cell, figures at one edge: files round to 0.01 of it. */
const EVEN = 0.06;
/** From line to line within a cell; rows keep a margin besides: Chromium and Writer set lines 1.25 apart, rows 1.47 or more. */
const WITHIN = 1.36;
/** How far the lines of a cell may stand from the middle of its row. */
const AT_MIDDLE = 0.12;
/** Cells keep so much free at a side at most: as in cells.ts. */
const MARGIN = 0.6;
/** Letters of a word. */
const WRITTEN_ON = 0.2;

/** What stands in one cell of one line: columns from `column` on. */
interface Piece {
  readonly letters: readonly Letter[];
  readonly box: Rectangle;
  readonly baseline: number;
  readonly column: number;
  readonly columns: number;
}

interface Columns {
  readonly xs: readonly number[];
  readonly size: number;
}

interface SupposedArea {
  readonly page: number;
  readonly xs: readonly number[];
  readonly lines: readonly PrintLine[];
  /** Edges above and below, where lines are drawn there. */
  readonly top?: number;
  readonly bottom?: number;
}

const columnAt = ({ xs }: Columns, x: number): number =>
  Math.min(Math.max(firstFrom(xs, x, (line) => line) - 1, 0), xs.length - 2);

/** Cells of one row may hold lines at slightly other heights. */
const baselineOf = (letters: readonly Letter[]): number =>
  letters.map(({ glyph }) => glyph.baseline).sort((a, b) => a - b)[Math.floor(letters.length / 2)] ?? 0;

/** A line parted where a gap between its letters has an edge of a column in it. */
function piecesOf(line: PrintLine, columns: Columns): Piece[] {
  const pieces: Piece[] = [];
  let open: Letter[] = [];
  const close = (): void => {
    if (open.length === 0) return;
    const box = boxAround(open.map(({ glyph }) => glyph));
    const first = columnAt(columns, box.left + EVEN * columns.size);
    const last = columnAt(columns, box.right - EVEN * columns.size);
    pieces.push({ letters: open, box, baseline: baselineOf(open), column: first, columns: last - first + 1 });
    open = [];
  };
  for (const letter of line.letters) {
    const before = open.at(-1);
    if (before) {
      const edge = firstFrom(columns.xs, before.glyph.right - EVEN * columns.size, (x) => x);
      const isParted = (columns.xs[edge] ?? Infinity) <= letter.glyph.left + EVEN * columns.size;
      const isOneWord =
        before.place + 1 === letter.place && isWrittenOn(before.glyph, letter.glyph, WRITTEN_ON);
      if (isParted && !isOneWord) close();
    }
    open.push(letter);
  }
  close();
  return pieces;
}

const textOf = ({ letters }: Piece): string => lineText({ letters });

/** An amount, a dash, a code, a number of a column: what no head has. */
const isOfBody = (piece: Piece): boolean => isFigure(textOf(piece));

interface Block extends HeadBlock {
  readonly letters: readonly Letter[];
}

/** Words below each other about one middle. */
function blocksOf(lines: readonly (readonly Piece[])[], size: number): Block[] {
  const blocks: (Block & { bottom: number; readonly letters: Letter[] })[] = [];
  for (const { letters, box, baseline } of lines.flat()) {
    const middle = middleOf(box);
    const above = blocks.find(
      (block) =>
        Math.abs(block.middle - middle) <= EVEN * size &&
        baseline - block.bottom > 0 &&
        baseline - block.bottom <= WITHIN * size,
    );
    if (above) {
      above.letters.push(...letters);
      above.bottom = baseline;
    } else blocks.push({ middle, top: baseline, bottom: baseline, letters: [...letters] });
  }
  return blocks;
}

interface Draft {
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly columns: number;
  readonly letters: readonly Letter[];
}

interface Head {
  /** How many lines it has. */
  readonly lines: number;
  readonly drafts: readonly Draft[];
  readonly ys: readonly number[];
}

/** As many lines from the first as are a head: rows of labels, which begin at the left, may follow before any figure. */
function headOf(
  lines: readonly (readonly Piece[])[],
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
const namesIn = (line: readonly Piece[], { xs, size }: Columns): ReadonlySet<number> =>
  new Set(
    line.some(isOfBody)
      ? line.flatMap((piece) => {
          const middle = ((xs[piece.column] ?? 0) + (xs[piece.column + 1] ?? 0)) / 2;
          const isName = piece.columns === 1 && !isOfBody(piece);
          return isName && Math.abs(middleOf(piece.box) - middle) <= EVEN * size ? [piece.column] : [];
        })
      : [],
  );

const blanksIn = (line: readonly Piece[], columns: number): number[] =>
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
  const drafts = cells.map(({ block, column, columns, from, to }): Draft => {
    const row = storeyAt(from);
    return { row, rows: storeyAt(to) - row, column, columns, letters: block.letters };
  });
  return drafts.every(({ rows }) => rows > 0) ? { drafts, ys } : undefined;
}

/** Lines that stand nearer than rows do, as one row. */
function rowsOf(lines: readonly (readonly Piece[])[], size: number): (readonly Piece[])[][] {
  const rows: (readonly Piece[])[][] = [];
  let last = -Infinity;
  for (const line of lines) {
    const at = line[0]?.baseline ?? 0;
    if (at - last <= WITHIN * size) rows.at(-1)?.push(line);
    else rows.push([line]);
    last = at;
  }
  return rows;
}

/** The cells of a row, undefined where one can't be told: all of them stand about the middle of the row. */
function cellsOfRow(
  row: number,
  lines: readonly (readonly Piece[])[],
  columns: Columns,
): Draft[] | undefined {
  const places = new Map<number, Piece[]>();
  for (const piece of lines.flat()) {
    const own = places.get(piece.column);
    if (own) own.push(piece);
    else places.set(piece.column, [piece]);
  }
  const cells = [...places.values()];
  const middles = cells.map((own) => ((own[0]?.baseline ?? 0) + (own.at(-1)?.baseline ?? 0)) / 2);
  const spread = Math.max(...middles) - Math.min(...middles);
  if (spread > AT_MIDDLE * columns.size) return undefined;
  const taken = cells.map((own) => ({
    from: own[0]?.column ?? 0,
    to: own.reduce((most, piece) => Math.max(most, piece.column + piece.columns), 0),
  }));
  const drafts: Draft[] = [];
  for (const own of cells) {
    const [first] = own;
    if (!first || (own.length > 1 && own.some(isOfBody))) return undefined;
    const letters = own.flatMap((piece) => piece.letters);
    if (own.every(({ columns: wide }) => wide === 1)) {
      drafts.push({ row, rows: 1, column: first.column, columns: 1, letters });
      continue;
    }
    const span = own.some(isOfBody) ? undefined : spanOf(own, taken, columns);
    if (!span) return undefined;
    drafts.push({ row, rows: 1, ...span, letters });
  }
  drafts.sort((a, b) => a.column - b.column);
  const overlap = drafts.some((draft, place) => {
    const before = drafts[place - 1];
    return before !== undefined && before.column + before.columns > draft.column;
  });
  return overlap ? undefined : drafts;
}

/** The columns that words over an edge have: the widest stretch of blank ones of which they stand in the middle, or those from whose left they begin. */
function spanOf(
  own: readonly Piece[],
  taken: readonly { readonly from: number; readonly to: number }[],
  { xs, size }: Columns,
): { readonly column: number; readonly columns: number } | undefined {
  const from = own.reduce((least, { column }) => Math.min(least, column), Infinity);
  const to = own.reduce((most, { column, columns }) => Math.max(most, column + columns), 0);
  const least = taken.reduce((most, other) => (other.to <= from ? Math.max(most, other.to) : most), 0);
  const most = taken.reduce(
    (next, other) => (other.from >= to ? Math.min(next, other.from) : next),
    xs.length - 1,
  );
  for (let width = most - least; width >= to - from; width -= 1)
    for (let column = Math.max(least, to - width); column <= Math.min(from, most - width); column += 1) {
      const middle = ((xs[column] ?? 0) + (xs[column + width] ?? 0)) / 2;
      if (own.every(({ box }) => Math.abs(middleOf(box) - middle) <= EVEN * size))
        return { column, columns: width };
    }
  const isFromLeft = own.every(({ box }) => box.left - (xs[from] ?? 0) <= MARGIN * size);
  return isFromLeft && to <= most ? { column: from, columns: to - from } : undefined;
}

/**
 * Whether the figures of each column end at one edge, but those that stand in its middle (a first row may be set as the head
 * is), and all columns keep one margin.
 */
function areBelowEachOther(drafts: readonly Draft[], { xs, size }: Columns): boolean {
  const edges = new Map<number, { right: number; isAmount: boolean }[]>();
  for (const { column, letters } of drafts) {
    const text = lineText({ letters });
    if (!isFigure(text)) continue;
    const box = boxAround(letters.map(({ glyph }) => glyph));
    const middle = ((xs[column] ?? 0) + (xs[column + 1] ?? 0)) / 2;
    if (Math.abs(middleOf(box) - middle) <= EVEN * size) continue;
    const one = { right: box.right, isAmount: isAmount(text) };
    const own = edges.get(column);
    if (own) own.push(one);
    else edges.set(column, [one]);
  }
  const margins: number[] = [];
  for (const [column, own] of edges) {
    if (!own.some((one) => one.isAmount)) continue;
    const rights = own.map(({ right }) => right);
    if (Math.max(...rights) - Math.min(...rights) > EVEN * size) return false;
    margins.push((xs[column + 1] ?? 0) - (rights[0] ?? 0));
  }
  return margins.length === 0 || Math.max(...margins) - Math.min(...margins) <= SAME_MARGIN * size;
}

/** Margins differ by what files round: half a pixel at each side of a column. */
const SAME_MARGIN = 0.12;

/** The table that a stretch of a page's lines is: with the columns that broken lines around it tell, or those that its words do. */
export const supposedIn = (
  page: number,
  lines: readonly PrintLine[],
  part: readonly PrintLine[],
  levels: readonly LevelLine[],
): RuledTable | undefined => {
  const whole = withEnds(lines, part);
  return linedIn(page, lines, whole, levels) ?? linedIn(page, lines, part, levels) ?? solvedIn(page, whole);
};

function linedIn(
  page: number,
  lines: readonly PrintLine[],
  part: readonly PrintLine[],
  levels: readonly LevelLine[],
): RuledTable | undefined {
  const area = linedAround(levels, writtenIn(part));
  if (!area) return undefined;
  const last = part.at(-1)?.baseline ?? 0;
  const within = lines.filter(
    ({ baseline }) =>
      baseline > area.top &&
      baseline < (area.bottom ?? Infinity) &&
      (area.bottom !== undefined || baseline <= last),
  );
  const known = new Set(within);
  if (!part.every((line) => known.has(line)) || !within.every((line) => isBetween(line, area.xs)))
    return undefined;
  return supposedTable({ page, lines: within, ...area });
}

/** The only table that its lines can be with columns that are solved from them. */
function solvedIn(page: number, lines: readonly PrintLine[]): RuledTable | undefined {
  const ways = solvedColumns(lines);
  const found = ways.flatMap((xs) => supposedTable({ page, lines, xs }) ?? []);
  const [table] = found;
  return found.length === 1 ? table : undefined;
}

/** Rows are at most so far apart within a head, by the size of their letters. */
const MOST_PITCH = 4;
const SAME_SIZE = 0.15;

/** A row of one line behind another, and no empty one between. */
const ROW_PITCH = 2.6;

const isNote = (text: string): boolean => /[。；]|^\s*(?:注|备注|说明)[：:]/.test(text);

/** With the lines of its head that hold one word, and the last words of its last row. */
function withEnds(lines: readonly PrintLine[], part: readonly PrintLine[]): readonly PrintLine[] {
  const [first, last] = [part[0], part.at(-1)];
  if (!first || !last) return part;
  let from = lines.indexOf(first);
  let to = lines.indexOf(last);
  for (let line = lines[from - 1]; from > 0 && line; line = lines[from - 1]) {
    const text = lineText(line);
    const next = lines[from] ?? first;
    const isFar = next.baseline - line.baseline > MOST_PITCH * line.size;
    if (isFar || Math.abs(line.size - first.size) > SAME_SIZE * first.size) break;
    if (isOfHead(text) || isTableTitle(text) || isNote(text)) break;
    from -= 1;
  }
  for (let line = lines[to + 1]; line; line = lines[to + 1]) {
    const gap = line.baseline - (lines[to]?.baseline ?? 0);
    const isWithin = gap <= WITHIN * line.size;
    const text = lineText(line);
    const isFar = gap > ROW_PITCH * line.size || Math.abs(line.size - first.size) > SAME_SIZE * first.size;
    if (!isWithin && (isFar || isNote(text) || isOfHead(text) || isTableTitle(text))) break;
    to += 1;
  }
  return lines.slice(from, to + 1);
}

/** From the line of writing of the first to that of the last: what is drawn may come near the letters. */
function writtenIn(lines: readonly PrintLine[]): Rectangle {
  const { left, right } = boxAround(lines);
  return {
    left,
    right,
    top: (lines[0]?.baseline ?? 0) - ABOVE * (lines[0]?.size ?? 0),
    bottom: lines.at(-1)?.baseline ?? 0,
  };
}

/** Letters of a line reach higher than that. */
const ABOVE = 0.5;

const isBetween = ({ left, right }: Rectangle, xs: readonly number[]): boolean =>
  left >= (xs[0] ?? 0) && right <= (xs.at(-1) ?? 0);

/** Undefined where anything of it does not come out even. */
function supposedTable({ page, xs, lines, top, bottom }: SupposedArea): RuledTable | undefined {
  const size = lines.reduce((least, line) => Math.min(least, line.size), Infinity);
  const columns: Columns = { xs, size };
  const pieces = lines.map((line) => piecesOf(line, columns));
  const head = headOf(pieces, columns, top);
  if (!head) return undefined;
  const headRows = head.ys.length - 1;
  const drafts: Draft[] = [...head.drafts];
  const rows = rowsOf(pieces.slice(head.lines), size);
  for (const [place, own] of rows.entries()) {
    const cells = cellsOfRow(headRows + place, own, columns);
    if (!cells) return undefined;
    drafts.push(...cells);
  }
  if (!areBelowEachOther(drafts, columns)) return undefined;
  const isEmpty = !pieces.slice(head.lines).some((own) => own.some((piece) => isAmount(textOf(piece))));
  const ys = [...head.ys, ...edgesOf(rows, { bottom: isEmpty ? undefined : bottom, size })];
  // What has no figure is printed with a blank row for them.
  if (isEmpty) ys.push(Math.max(bottom ?? 0, (ys.at(-1) ?? 0) + size));
  const cells = cellsFrom(drafts, { page, xs, ys, headRows });
  if (cells.some(({ doubt }) => doubt !== undefined)) return undefined;
  return {
    page,
    left: xs[0] ?? 0,
    right: xs.at(-1) ?? 0,
    top: ys[0] ?? 0,
    bottom: ys.at(-1) ?? 0,
    xs,
    ys,
    cells,
    size,
  };
}

const baselinesOf = (lines: readonly (readonly Piece[])[]): number[] =>
  lines.map(([piece]) => piece?.baseline ?? 0);

/** Rows end in the middle between the writing of one and the next. */
function edgesOf(
  rows: readonly (readonly (readonly Piece[])[])[],
  { bottom, size }: { bottom?: number | undefined; size: number },
): number[] {
  const spans = rows.map((row) => {
    const baselines = baselinesOf(row);
    return { top: (baselines[0] ?? 0) - size, bottom: (baselines.at(-1) ?? 0) + size / 5 };
  });
  return spans.map((span, place) => {
    const next = spans[place + 1];
    return next ? (span.bottom + next.top) / 2 : (bottom ?? span.bottom);
  });
}

function cellsFrom(
  drafts: readonly Draft[],
  {
    page,
    xs,
    ys,
    headRows,
  }: { page: number; xs: readonly number[]; ys: readonly number[]; headRows: number },
): RuledCell[] {
  const covered = new Set<string>();
  for (const { row, rows, column, columns } of drafts)
    for (let y = row; y < row + rows; y += 1)
      for (let x = column; x < column + columns; x += 1) covered.add(`${y} ${x}`);
  const blanks: Draft[] = [];
  for (let row = headRows; row < ys.length - 1; row += 1)
    for (let column = 0; column < xs.length - 1; column += 1)
      if (!covered.has(`${row} ${column}`)) blanks.push({ row, rows: 1, column, columns: 1, letters: [] });
  return [...drafts, ...blanks]
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map(({ row, rows, column, columns, letters }): RuledCell => {
      const box = {
        left: xs[column] ?? 0,
        right: xs[column + columns] ?? 0,
        top: ys[row] ?? 0,
        bottom: ys[row + rows] ?? 0,
      };
      const written =
        letters.length === 0
          ? { text: '', lines: lettersInLines(letters) }
          : lettersAsText(letters, box, columns === 1 ? 'figures' : 'words');
      return { row, column, rows, columns, page, box, isClosed: false, ...written };
    });
}
