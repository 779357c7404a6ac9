/** A drawing as rows and columns, and the fields that its strokes close in: cells, merged where strokes are missing. */
import { Groups, type Drawing } from './connected';
import { firstFrom, type Stroke } from './strokes';
import type { Rectangle } from './types';

/** Places of lines: from `top` to `bottom` among the levels, from `left` to `right` among the uprights. */
export interface PageField {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  /** All its four sides are drawn and nothing else is: no part of a line sticks into it. */
  readonly isClosed: boolean;
  /** It is no rectangle: then each of its parts is a field, and none is sure. */
  readonly isPart: boolean;
}

export interface Lattice {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly fields: readonly PageField[];
  /** The place in `fields` of what is shown at a row and a column. */
  fieldAt(row: number, column: number): number;
}

/** Lines a drawing makes, with its ends where strokes stick out over the last line: open sides. */
function lettersInLines(across: readonly Stroke[], along: readonly Stroke[], reach: number): number[] {
  const lines: number[] = [];
  for (const at of across.map((stroke) => stroke.at).sort((a, b) => a - b))
    if (at - (lines.at(-1) ?? -Infinity) > reach) lines.push(at);
  const first = along.reduce((least, { from }) => Math.min(least, from), Infinity);
  const last = along.reduce((most, { to }) => Math.max(most, to), -Infinity);
  if ((lines[0] ?? -Infinity) - first > STICKS_OUT * reach) lines.unshift(first);
  if (last - (lines.at(-1) ?? Infinity) > STICKS_OUT * reach) lines.push(last);
  return lines;
}

/** Beyond that, and a letter has room there. */
const STICKS_OUT = 2;

const plainNumber = (value: number): number => value;

/** Marks what strokes cover of the stretches between lines. */
class Edges {
  private readonly drawn: Uint8Array;

  constructor(
    private readonly ranks: readonly number[],
    private readonly lines: readonly number[],
    strokes: readonly Stroke[],
    reach: number,
  ) {
    this.drawn = new Uint8Array(ranks.length * Math.max(0, lines.length - 1));
    for (const { at, from, to } of strokes) {
      const rank = this.nearest(at);
      const first = firstFrom(lines, from - reach, plainNumber);
      for (let place = first; place < lines.length - 1 && (lines[place + 1] ?? 0) <= to + reach; place += 1)
        this.mark(rank, place);
    }
  }

  private nearest(at: number): number {
    const next = firstFrom(this.ranks, at, plainNumber);
    const [above, below] = [this.ranks[next - 1] ?? -Infinity, this.ranks[next] ?? Infinity];
    return at - above <= below - at ? next - 1 : next;
  }

  mark(rank: number, place: number): void {
    this.drawn[rank * (this.lines.length - 1) + place] = 1;
  }

  has(rank: number, place: number): boolean {
    return this.drawn[rank * (this.lines.length - 1) + place] === 1;
  }
}

/** What a page of a publication has room for: the widest table known has 95 columns, and no page 100 rows. */
const MOST_FIELDS = 50_000;

/** A drawing whose lines close in more fields than any table has cells. */
export interface TooFine {
  readonly isTooFine: true;
  readonly box: Rectangle;
}

/** Undefined where it closes nothing in. */
export function latticeOf({ levels, uprights }: Drawing, reach: number): Lattice | TooFine | undefined {
  if (levels.length === 0 || uprights.length === 0) return undefined;
  const ys = lettersInLines(levels, uprights, reach);
  const xs = lettersInLines(uprights, levels, reach);
  const [rows, columns] = [ys.length - 1, xs.length - 1];
  if (rows < 1 || columns < 1) return undefined;
  if (rows * columns > MOST_FIELDS)
    return {
      isTooFine: true,
      box: { left: xs[0] ?? 0, top: ys[0] ?? 0, right: xs.at(-1) ?? 0, bottom: ys.at(-1) ?? 0 },
    };
  const level = new Edges(ys, xs, levels, reach);
  const upright = new Edges(xs, ys, uprights, reach);
  closeOpenSides(level, upright, { levels, uprights }, { xs, ys }, reach);
  const groups = new Groups(rows * columns);
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const own = row * columns + column;
      if (column + 1 < columns && !upright.has(column + 1, row)) groups.join(own, own + 1);
      if (row + 1 < rows && !level.has(row + 1, column)) groups.join(own, own + columns);
    }
  return { xs, ys, ...fieldsOf(groups, rows, columns, level, upright) };
}

/** Where no stroke ends a table at a side, the ends of the strokes above and below a cell do. */
function closeOpenSides(
  level: Edges,
  upright: Edges,
  { levels, uprights }: Drawing,
  { xs, ys }: { readonly xs: readonly number[]; readonly ys: readonly number[] },
  reach: number,
): void {
  const isDrawn = (strokes: readonly Stroke[], line: number): boolean =>
    strokes.some(({ at }) => Math.abs(at - line) <= reach);
  const [rows, columns] = [ys.length - 1, xs.length - 1];
  for (const [side, column] of [[0, 0] as const, [columns, columns - 1] as const])
    if (!isDrawn(uprights, xs[side] ?? 0))
      for (let row = 0; row < rows; row += 1)
        if (level.has(row, column) && level.has(row + 1, column)) upright.mark(side, row);
  for (const [side, row] of [[0, 0] as const, [rows, rows - 1] as const])
    if (!isDrawn(levels, ys[side] ?? 0))
      for (let column = 0; column < columns; column += 1)
        if (upright.has(column, row) && upright.has(column + 1, row)) level.mark(side, column);
}

interface Draft {
  top: number;
  left: number;
  bottom: number;
  right: number;
  cells: number;
  isClosed: boolean;
}

function fieldsOf(
  groups: Groups,
  rows: number,
  columns: number,
  level: Edges,
  upright: Edges,
): Pick<Lattice, 'fields' | 'fieldAt'> {
  const drafts = new Map<number, Draft>();
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const leader = groups.leader(row * columns + column);
      const draft = drafts.get(leader);
      if (!draft) {
        drafts.set(leader, {
          top: row,
          left: column,
          bottom: row + 1,
          right: column + 1,
          cells: 1,
          isClosed: true,
        });
        continue;
      }
      draft.left = Math.min(draft.left, column);
      draft.right = Math.max(draft.right, column + 1);
      draft.bottom = row + 1;
      draft.cells += 1;
    }
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const draft = drafts.get(groups.leader(row * columns + column));
      if (!draft?.isClosed) continue;
      draft.isClosed =
        level.has(row, column) === (row === draft.top) &&
        level.has(row + 1, column) === (row + 1 === draft.bottom) &&
        upright.has(column, row) === (column === draft.left) &&
        upright.has(column + 1, row) === (column + 1 === draft.right);
    }
  const fields: PageField[] = [];
  const places = new Int32Array(rows * columns);
  const known = new Map<number, number>();
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const leader = groups.leader(row * columns + column);
      const draft = drafts.get(leader);
      if (!draft) continue;
      const isPart = draft.cells < (draft.bottom - draft.top) * (draft.right - draft.left);
      const at = isPart ? undefined : known.get(leader);
      places[row * columns + column] = at ?? fields.length;
      if (at !== undefined) continue;
      known.set(leader, fields.length);
      const { top, left, bottom, right, isClosed } = draft;
      fields.push(
        isPart
          ? { top: row, left: column, bottom: row + 1, right: column + 1, isClosed: false, isPart }
          : { top, left, bottom, right, isClosed, isPart },
      );
    }
  return { fields, fieldAt: (row, column) => places[row * columns + column] ?? 0 };
}
