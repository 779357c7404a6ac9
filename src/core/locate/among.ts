/** Columns of amounts that moved with wrong figures among them: what these break stays broken when the columns are put back. */
import type { Table } from '../tables';
import { amountsMoved, hasGap } from './blocks';
import { Budget } from './budget';
import { type FoundBlock, isBetter, LANES, type Search } from './found-block';
import type { Line } from './line';
import { restoreAmong, type Slide, type Way } from './restore';
import type { Trouble } from './settle';
import { figuresInLine } from './line';
import { across, sheetOf, type Track } from './tracks';

const WAYS: readonly Way[] = ['back', 'on'];
/**
 * Fewer broken relations are told one by one; fewer that agree again may be chance. With these bounds a column that moved was found
 * beside one to five errors in 39 of 47 sets, and in none of 360 sets with two to twelve errors and nothing that moved.
 */
const LEAST_BROKEN = 6;
const LEAST_PROOF = 3;
/** Of the relations that cells of the table break, so many hold again. */
const LEAST_MENDED = 2 / 3;
/** A column put back mends a relation for every other cell, at the least. */
const LEAST_A_CHANGE = 1 / 2;
const RESTORE_WORK = 40;
/** Equations looked at. */
const AMONG_WORK = 20000;

export function findAmong(
  search: Search,
  tables: readonly Table[],
  groups: readonly (readonly Line[])[],
): FoundBlock | undefined {
  const broken = new Set(groups.flat());
  const budget = new Budget(AMONG_WORK);
  const found = tables
    .filter(({ layout }) => !LANES.has(layout))
    .flatMap((table) => columnsIn({ ...search, broken, budget }, table));
  return found.reduce<FoundBlock | undefined>(
    (one, next) => (one && !isBetter(next, one) ? one : next),
    undefined,
  );
}

function columnsIn(trouble: Trouble, table: Table): FoundBlock[] {
  const { broken, budget } = trouble;
  const own = [...broken].filter((line) => line.terms.some((term) => term.table === table));
  if (own.length < LEAST_BROKEN) return [];
  const sheet = sheetOf(table);
  const tracks = across(sheet).filter((track) => track.length === sheet.columns.length);
  const figures = new Set(tracks.flatMap((track) => track.flatMap(({ figure }) => figure ?? [])));
  const inside = own.filter((line) => figuresInLine(line).some((figure) => figures.has(figure)));
  return slidesOf(tracks, sheet.columns.length).flatMap((slide): FoundBlock[] => {
    if (!hasGap(slide) || amountsMoved(slide) < 1) return [];
    if (!budget.spend(RESTORE_WORK + tracks.length * (slide.to - slide.from))) return [];
    const restored = restoreAmong(trouble, slide);
    if (!restored || restored.proof < LEAST_PROOF) return [];
    if (restored.mends.length < LEAST_MENDED * inside.length) return [];
    if (restored.mends.length < LEAST_A_CHANGE * restored.changes.size) return [];
    return [{ ...restored, slide, kind: 'shifted-column', table }];
  });
}

const slidesOf = (tracks: readonly Track[], columns: number): Slide[] =>
  WAYS.flatMap((way) =>
    Array.from({ length: columns }, (_, from) =>
      Array.from({ length: columns - from - 1 }, (__, more): Slide => ({
        tracks,
        from,
        to: from + more + 1,
        way,
      })),
    ).flat(),
  );
