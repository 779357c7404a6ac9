/** The rows of a table whose cells are only supposed: what stands in them, and whether its figures stand below each other. */
import { isAmount, isFigure } from './figure-text';
import { middleOf } from './letters';
import {
  EVEN,
  WITHIN_CELL,
  isOfBody,
  pieceText,
  type Columns,
  type DraftCell,
  type CellPiece,
} from './pieces';
import { boxAround, lineText } from './writing';

/** How far the lines of a cell may stand from the middle of its row. */
const AT_MIDDLE = 0.12;
/** Cells keep so much free at a side at most: as in cells.ts. */
const MARGIN = 0.6;

/** Where rows come as near as lines of a cell, lines of one row still come nearer: they stand about its middle. */
const NEARER = 0.9;

/** What lines of one row are within: amounts of one column are of two rows, however near they stand. */
function withinRow(lines: readonly (readonly CellPiece[])[], size: number): number {
  let least = Infinity;
  for (const [place, line] of lines.entries()) {
    const above = lines[place - 1] ?? [];
    const amounts = line.filter((piece) => isAmount(pieceText(piece)));
    const isBelow = amounts.some(({ column }) =>
      above.some((piece) => piece.column === column && isAmount(pieceText(piece))),
    );
    if (isBelow) least = Math.min(least, (line[0]?.baseline ?? 0) - (above[0]?.baseline ?? 0));
  }
  return least <= WITHIN_CELL * size ? NEARER * least : WITHIN_CELL * size;
}

/** What a broken label leaves free at its line's end: a letter has no room, and signs may not stand alone. Chosen wide, not measured. */
const FULL = 3.5;
const ORDINAL = /^(?:[一二三四五六七八九十]+、|[（(]|\d)/;

/** Whether a line may be the rest of a label of the line above, or that of its figures: rows that near don't tell. */
function mayGoOn(above: readonly CellPiece[], line: readonly CellPiece[], { xs, size }: Columns): boolean {
  if (above.some(isOfBody) && line.some(isOfBody)) return false;
  return line.some(
    (piece) =>
      !isOfBody(piece) &&
      !ORDINAL.test(pieceText(piece)) &&
      above.some(
        ({ column, columns, box }) =>
          column === piece.column && (xs[column + columns] ?? 0) - box.right <= FULL * size,
      ),
  );
}

/** Lines that stand nearer than rows do, as one row; undefined where rows and lines of a cell can't be told apart. */
export function rowsOf(
  lines: readonly (readonly CellPiece[])[],
  columns: Columns,
): (readonly CellPiece[])[][] | undefined {
  const within = withinRow(lines, columns.size);
  const isNear = within < WITHIN_CELL * columns.size;
  const rows: (readonly CellPiece[])[][] = [];
  let [last, above]: [number, readonly CellPiece[]] = [-Infinity, []];
  for (const line of lines) {
    const at = line[0]?.baseline ?? 0;
    if (at - last <= within) rows.at(-1)?.push(line);
    else if (isNear && mayGoOn(above, line, columns)) return undefined;
    else rows.push([line]);
    [last, above] = [at, line];
  }
  return rows;
}

/** The cells of a row, undefined where one can't be told: all of them stand about the middle of the row. */
export function cellsOfRow(
  row: number,
  lines: readonly (readonly CellPiece[])[],
  columns: Columns,
): DraftCell[] | undefined {
  const places = new Map<number, CellPiece[]>();
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
  const drafts: DraftCell[] = [];
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
  own: readonly CellPiece[],
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
export function areBelowEachOther(drafts: readonly DraftCell[], { xs, size }: Columns): boolean {
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
