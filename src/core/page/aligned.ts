/** PagePart of a table on following pages, told in the columns of the whole: a part may lack a line that only the head has. */
import { isCode, isFigure } from './figure-text';
import type { FlowItem } from './flow';
import type { RuledCell, RuledTable } from './ruled';
import { firstFrom } from './strokes';

/** Lines that may stand between the parts: a title that is repeated, department and unit, 续表. */
const MOST_BETWEEN = 4;
/** Lines at the same place on two pages, by the size of small print; what binds a page at odd and even sides moves all alike. */
const SAME_PLACE = 0.35;

/** The place of the nearest among sorted lines. */
export const nearestLine = (lines: readonly number[], at: number): number => {
  const next = firstFrom(lines, at, (line) => line);
  const [before, behind] = [lines[next - 1], lines[next]];
  if (before === undefined) return next;
  return behind === undefined || at - before <= behind - at ? next - 1 : next;
};

/** For each line of `part` its place among `whole`; undefined where one has none. */
function placesIn(part: RuledTable, whole: RuledTable): number[] | undefined {
  const shift = (whole.xs[0] ?? 0) - (part.xs[0] ?? 0);
  const reach = SAME_PLACE * Math.min(part.size, whole.size);
  const places = part.xs.map((x) => nearestLine(whole.xs, x + shift));
  const fits = places.every(
    (place, line) => Math.abs((whole.xs[place] ?? 0) - (part.xs[line] ?? 0) - shift) <= reach,
  );
  const ends = places[0] === 0 && places.at(-1) === whole.xs.length - 1;
  return fits && ends && new Set(places).size === places.length ? places : undefined;
}

/** Whether two parts may be of one table: the columns of one are those of the other, or some of them. */
export const haveOneDivision = (a: RuledTable, b: RuledTable): boolean =>
  (placesIn(a, b) ?? placesIn(b, a)) !== undefined;

function inColumnsOf(part: RuledTable, whole: RuledTable, places: readonly number[]): RuledTable {
  const shift = (part.xs[0] ?? 0) - (whole.xs[0] ?? 0);
  const cells = part.cells.map((cell): RuledCell => {
    const column = places[cell.column] ?? 0;
    const columns = (places[cell.column + cell.columns] ?? column + 1) - column;
    const isCodeFirst = column === 0 && isCode(cell.text);
    const isMerged = columns > cell.columns && isFigure(cell.text) && !isCodeFirst;
    return { ...cell, column, columns, ...(isMerged ? { doubt: cell.doubt ?? 'unruled' } : {}) };
  });
  return { ...part, xs: whole.xs.map((x) => x + shift), cells };
}

/** Told in one division of columns: that of the first part, or of a later one that is finer. */
export function alignedParts(flow: readonly FlowItem[]): FlowItem[] {
  const items = [...flow];
  let chain: number[] = [];
  let between = 0;
  items.forEach((item, at) => {
    if (item.kind !== 'table') {
      between += 1;
      if (item.kind === 'unread' || between > MOST_BETWEEN) chain = [];
      return;
    }
    between = 0;
    const before = items[chain.at(-1) ?? -1];
    if (before?.kind !== 'table') {
      chain = [at];
      return;
    }
    const places = placesIn(item.table, before.table);
    const finer = places ? undefined : placesIn(before.table, item.table);
    if (places && places.length < before.table.xs.length)
      items[at] = { kind: 'table', table: inColumnsOf(item.table, before.table, places) };
    if (finer)
      for (const earlier of chain) {
        const part = items[earlier];
        if (part?.kind === 'table')
          items[earlier] = { kind: 'table', table: inColumnsOf(part.table, item.table, finer) };
      }
    if (places ?? finer) chain.push(at);
    else chain = [at];
  });
  return items;
}
