/** A sheet printed over pages side by side: halves with equal rows are put together, or both are refused. */
import type { FlowItem } from './flow';
import { unreadTable } from './flow';
import { haveOneDivision, nearestLine } from './aligned';
import { isFigure } from './figure-text';
import { isOfHead } from './heads';
import { pageMessage } from './messages';
import type { RuledCell, RuledTable } from './ruled';
import { titleRow } from './title-row';
import { joinedWords, lineText, type PrintLine } from './writing';

/** Rows at the same height on both pages, by the size of small print. */
const SAME_PLACE = 0.35;
/** Fewer rows stand at the same height by chance. */
const FEWEST_ROWS = 3;
/** Lines that only one half has: its head may be deeper. */
const MOST_FURTHER = 3;
/** How many earlier tables of as many rows are looked at: a sheet two pages wide and this many long. */
const MOST_BACK = 8;

/** A gap between what both pages say that is more than one between letters. */
const APART = 0.6;

interface Half {
  readonly at: number;
  readonly table: RuledTable;
  /** Places in the flow of the lines right above and below on its page. */
  readonly above: readonly number[];
  readonly below: readonly number[];
}

const isTitle = (line: PrintLine): boolean => !isOfHead(lineText(line));

const isCut = ({ letters }: PrintLine): boolean => letters.some((letter) => letter.isCut);

function halvesOf(flow: readonly FlowItem[]): Half[] {
  const linesFrom = (at: number, step: 1 | -1, page: number): number[] => {
    const places: number[] = [];
    for (let place = at + step; ; place += step) {
      const item = flow[place];
      if (item?.kind !== 'line' || item.page !== page) return places;
      places.push(place);
    }
  };
  return flow.flatMap((item, at): Half[] =>
    item.kind === 'table'
      ? [
          {
            at,
            table: item.table,
            above: linesFrom(at, -1, item.table.page).reverse(),
            below: linesFrom(at, 1, item.table.page),
          },
        ]
      : [],
  );
}

const lineAt = (flow: readonly FlowItem[], place: number): PrintLine | undefined => {
  const item = flow[place];
  return item?.kind === 'line' ? item.line : undefined;
};

const linesAt = (flow: readonly FlowItem[], places: readonly number[]): PrintLine[] =>
  places.flatMap((place) => lineAt(flow, place) ?? []);

const areAlike = (a: readonly number[], b: readonly number[], reach: number, shift: number): boolean =>
  a.length === b.length && a.every((value, place) => Math.abs(value - (b[place] ?? 0) - shift) <= reach);

const reachOf = (a: RuledTable, b: RuledTable): number => SAME_PLACE * Math.min(a.size, b.size);

const areInOneRow = (a: RuledTable, b: RuledTable): boolean =>
  a.page !== b.page &&
  Math.min(a.ys.length, b.ys.length) > FEWEST_ROWS &&
  Math.abs(a.ys.length - b.ys.length) <= MOST_FURTHER &&
  (rowsWithin(a, b) ?? rowsWithin(b, a)) !== undefined &&
  !haveEqualColumns(a, b);

const haveEqualColumns = (a: RuledTable, b: RuledTable): boolean =>
  areAlike(a.xs, b.xs, reachOf(a, b), (a.xs[0] ?? 0) - (b.xs[0] ?? 0));

/** For each line between rows of `part` its place among those of `whole`, where both begin and end at the same height. */
function rowsWithin(part: RuledTable, whole: RuledTable): number[] | undefined {
  const reach = reachOf(part, whole);
  const places = part.ys.map((y) => whole.ys.findIndex((other) => Math.abs(other - y) <= reach));
  const ends = places[0] === 0 && places.at(-1) === whole.ys.length - 1;
  return ends && places.every((place) => place >= 0) ? places : undefined;
}

function inRowsOf(part: RuledTable, whole: RuledTable): RuledTable {
  const places = rowsWithin(part, whole);
  if (!places || part.ys.length === whole.ys.length) return part;
  const cells = part.cells.map((cell): RuledCell => {
    const row = places[cell.row] ?? 0;
    const rows = (places[cell.row + cell.rows] ?? row + 1) - row;
    const isMerged = rows > cell.rows && isFigure(cell.text);
    return { ...cell, row, rows, ...(isMerged ? { doubt: cell.doubt ?? 'unruled' } : {}) };
  });
  return { ...part, ys: whole.ys, cells };
}

/** Numbers of columns, 栏次, go on from one half, where they begin with 1, to the other. */
function isCountedOn(one: RuledTable, other: RuledTable): boolean {
  const [left, right] = [inRowsOf(one, other), inRowsOf(other, one)];
  const counts = ({ cells }: RuledTable, row: number): number[] =>
    cells.filter((cell) => cell.row === row && /^\d{1,3}$/.test(cell.text)).map(({ text }) => Number(text));
  return left.ys.some((_, row) => {
    const [own, next] = [counts(left, row), counts(right, row)];
    const [last, first] = [own.at(-1), next[0]];
    return own[0] === 1 && isRising(own) && first === (last ?? 0) + 1 && isRising(next);
  });
}

const isRising = (counts: readonly number[]): boolean =>
  counts.every((count, place) => place === 0 || count === (counts[place - 1] ?? 0) + 1);

/** A title in the first row, shown whole. */
const hasTitleRow = (table: RuledTable): boolean => {
  const title = titleRow(table);
  return title !== undefined && title.doubt === undefined;
};

/** A table without a title of its own, or whose title is cut. */
const lacksTitle = (flow: readonly FlowItem[], { above, table }: Half): boolean =>
  !hasTitleRow(table) && !linesAt(flow, above).some((line) => isTitle(line) && !isCut(line));

/** Halves put together stand where the left one stood. */
export function withSheetsJoined(flow: readonly FlowItem[]): FlowItem[] {
  let items = [...flow];
  for (let from = 0; ;) {
    const halves = halvesOf(items);
    const right = halves.findIndex(
      (_, place) => place >= from && partnerOf(items, halves, place) !== undefined,
    );
    const [left, half] = [partnerOf(items, halves, right), halves[right]];
    if (!left || !half) return items;
    items = joined(items, left, half);
    // What is refused is no half any more.
    from = right + halvesOf(items).length - halves.length + 1;
  }
}

function partnerOf(flow: readonly FlowItem[], halves: readonly Half[], place: number): Half | undefined {
  const half = halves[place];
  if (!half) return undefined;
  const earlier = halves.slice(Math.max(0, place - MOST_BACK), place).reverse();
  const [before] = earlier;
  const isUntitled = lacksTitle(flow, half);
  if (before && haveOneDivision(before.table, half.table) && isUntitled) return undefined;
  const left = earlier.find(({ table }) => areInOneRow(table, half.table));
  if (left) return isUntitled || isCountedOn(left.table, half.table) ? left : undefined;
  const isFirst = before?.table.page !== half.table.page;
  return isUntitled && isFirst ? earlier.find(({ table }) => beginBeside(table, half.table)) : undefined;
}

/**
 * Both begin at the same height and have lines at the same heights, though not all: words that take two lines in one half
 * only make its rows higher. Which of them belong together can't be told.
 */
function beginBeside(a: RuledTable, b: RuledTable): boolean {
  const reach = reachOf(a, b);
  if (a.page === b.page || Math.abs(a.top - b.top) > reach || haveEqualColumns(a, b)) return false;
  const common = b.ys.filter((y) => Math.abs((a.ys[nearestLine(a.ys, y)] ?? Infinity) - y) <= reach).length;
  return common > FEWEST_ROWS && common * 2 >= Math.min(a.ys.length, b.ys.length);
}

function joined(flow: readonly FlowItem[], left: Half, right: Half): FlowItem[] {
  const isProved =
    areInOneRow(left.table, right.table) &&
    (isCountedOn(left.table, right.table) || linesAt(flow, [...left.above, ...right.above]).some(isCut));
  if (!isProved)
    return flow.map((item, at) =>
      item.kind === 'table' && (at === left.at || at === right.at)
        ? unreadTable(item.table, pageMessage('sideways'))
        : item,
    );
  const gone = new Set([...left.above, ...right.above, ...right.below, right.at]);
  const head = wideLines(flow, left, right);
  const notes = right.below.filter((place) => {
    const line = lineAt(flow, place);
    return line && !linesAt(flow, left.below).some((own) => lineText(own) === lineText(line));
  });
  for (const place of notes) gone.delete(place);
  return flow.flatMap((item, at): FlowItem[] => {
    if (at === left.at) return [...head, { kind: 'table', table: sideBySide(left.table, right.table) }];
    return gone.has(at) ? [] : [item];
  });
}

/** Lines above both halves, those at the same height as one. */
function wideLines(flow: readonly FlowItem[], left: Half, right: Half): FlowItem[] {
  const reach = reachOf(left.table, right.table);
  const own = linesAt(flow, left.above).map((line) => ({ page: left.table.page, line }));
  const others = linesAt(flow, right.above).map((line) => ({ page: right.table.page, line }));
  const used = new Set<PrintLine>();
  const items = own.map(({ page, line }) => {
    const same = others.find(
      (one) => !used.has(one.line) && Math.abs(one.line.baseline - line.baseline) <= reach,
    );
    if (!same) return { baseline: line.baseline, item: { kind: 'line' as const, page, line } };
    used.add(same.line);
    const skipped = sharedBy(line, same.line);
    const gap = left.table.right - line.right + same.line.left - right.table.left;
    const further = { ...same, skipped, isApart: gap > APART * line.size };
    const parts = [
      { page, line, skipped: 0, isApart: false },
      ...(skipped < same.line.letters.length ? [further] : []),
    ];
    return { baseline: line.baseline, item: { kind: 'wide line' as const, parts } };
  });
  const rest = others
    .filter(({ line }) => !used.has(line))
    .map(({ page, line }) => ({ baseline: line.baseline, item: { kind: 'line' as const, page, line } }));
  return [...items, ...rest].sort((a, b) => a.baseline - b.baseline).map(({ item }) => item);
}

/** Letters at the cut that both pages show in part. */
function sharedBy(left: PrintLine, right: PrintLine): number {
  const lettersOf = ({ letters }: PrintLine): string[] => letters.map(({ glyph }) => glyph.text);
  const [own, next] = [lettersOf(left), lettersOf(right)];
  if (own.join('') === next.join('')) return next.length;
  return isCut(left) && own.at(-1) === next[0] ? 1 : 0;
}

function sideBySide(one: RuledTable, other: RuledTable): RuledTable {
  const [left, right] = [inRowsOf(one, other), inRowsOf(other, one)];
  const width = left.xs.length - 1;
  const end = left.xs.at(-1) ?? 0;
  const shift = end - (right.xs[0] ?? 0);
  const body = left.cells.reduce(
    (least, { row, text }) => (isFigure(text) && /[.,]/.test(text) ? Math.min(least, row) : least),
    Infinity,
  );
  const taken = new Set<RuledCell>();
  const own = left.cells.map((cell): RuledCell => {
    if (cell.column + cell.columns < width) return cell;
    const next = right.cells.find(
      ({ column, row, rows }) => column === 0 && row === cell.row && rows === cell.rows,
    );
    if (!next || !isOneCell(cell, next, cell.row < body)) return cell;
    taken.add(next);
    return united(cell, next);
  });
  const further = right.cells
    .filter((cell) => !taken.has(cell))
    .map((cell): RuledCell => ({ ...cell, column: cell.column + width }));
  return {
    ...left,
    right: left.right + right.right - right.left,
    xs: [...left.xs, ...right.xs.slice(1).map((x) => x + shift)],
    cells: [...own, ...further].sort((a, b) => a.row - b.row || a.column - b.column),
  };
}

/** A head cell that the page cuts in two: both say the same, or one half says nothing; a label so cut has no line at the cut. */
function isOneCell(left: RuledCell, right: RuledCell, isHead: boolean): boolean {
  if (isFigure(left.text) || isFigure(right.text)) return false;
  const isOpen = !left.isClosed || !right.isClosed;
  if (!isHead && !isOpen) return false;
  const isWide = left.columns > 1 || right.columns > 1;
  const isBlank = left.text === '' || right.text === '';
  return left.text === right.text
    ? isWide && left.text !== ''
    : isBlank
      ? isWide || isOpen
      : isOpen && bothCut(left, right);
}

const bothCut = (left: RuledCell, right: RuledCell): boolean =>
  left.doubt === 'cut-off' && right.doubt === 'cut-off';

function united(left: RuledCell, right: RuledCell): RuledCell {
  const columns = left.columns + right.columns;
  if (left.text === right.text || right.text === '') {
    return { ...left, columns };
  }
  if (left.text === '') return { ...left, ...right, column: left.column, columns };
  const text = joinedWords(left.text, right.text);
  return { ...left, text, lines: [...left.lines, ...right.lines], columns, doubt: 'cut-off' };
}
