/** The table that a stretch of a page's lines may be, where its cells are not drawn: by what lines there are, or by none. */
import { linedAround, type LevelLine } from './broken';
import type { RuledTable } from './ruled';
import { solvedColumns } from './solved';
import { supposedTable } from './supposed-table';
import type { Rectangle } from './types';
import { boxAround, type PrintLine } from './writing';

/** The table that a stretch of a page's lines is: with the columns that broken lines around it tell, or those that its words do. */
export const supposedIn = (
  page: number,
  lines: readonly PrintLine[],
  part: readonly PrintLine[],
  levels: readonly LevelLine[],
): RuledTable | undefined => linedIn(page, lines, part, levels) ?? solvedIn(page, part, levels);

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
  if (!area) return table;
  // Cells that are merged in all rows leave breaks of lines within a column.
  const isDrawn = (x: number): boolean => area.xs.some((at) => Math.abs(x - at) <= SAME_EDGE * table.size);
  return table.xs.every(isDrawn) ? table : undefined;
}

/** Where lines break and where columns end: level lines of our own prints came within 0.06. By the size of the letters. */
const SAME_EDGE = 0.2;

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
