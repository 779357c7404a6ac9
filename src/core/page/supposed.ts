/** The table that a stretch of a page's lines may be, where its cells are not drawn: by what lines there are, or by none. */
import { linedAround, type LevelLine } from './broken';
import { isOfHead, isTableTitle } from './heads';
import { WITHIN } from './pieces';
import type { RuledTable } from './ruled';
import { solvedColumns } from './solved';
import { supposedTable } from './supposed-table';
import type { Rectangle } from './types';
import { boxAround, lineText, type PrintLine } from './writing';

/** The table that a stretch of a page's lines is: with the columns that broken lines around it tell, or those that its words do. */
export const supposedIn = (
  page: number,
  lines: readonly PrintLine[],
  part: readonly PrintLine[],
  levels: readonly LevelLine[],
): RuledTable | undefined => {
  const whole = withEnds(lines, part);
  return (
    linedIn(page, lines, whole, levels) ?? linedIn(page, lines, part, levels) ?? solvedIn(page, whole, levels)
  );
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

/** The only table that its lines can be with columns that are solved from them, and that what is drawn does not contradict. */
function solvedIn(
  page: number,
  lines: readonly PrintLine[],
  levels: readonly LevelLine[],
): RuledTable | undefined {
  const [table, another] = solvedColumns(lines).flatMap((xs) => supposedTable({ page, lines, xs }) ?? []);
  if (!table || another) return undefined;
  const area = linedAround(levels, writtenIn(lines));
  const hasEdge = (at: number): boolean => table.xs.some((x) => Math.abs(x - at) <= SAME_EDGE * table.size);
  return area?.xs.every(hasEdge) === false ? undefined : table;
}

/** Where lines break and where columns end: level lines of our own prints came within 0.06. By the size of the letters. */
const SAME_EDGE = 0.2;

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
