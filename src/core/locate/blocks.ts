/** Looks for blocks of amounts that stand one row or column off, by putting them back. */
import type { Solved } from '../fill/solve';
import type { Figure, Table } from '../tables';
import type { Line } from './line';
import type { Restored, Slide, Trouble, Way } from './restore';
import { restore } from './restore';
import type { System } from './system';
import { figuresOf } from './system';
import type { Sheet, Track } from './tracks';
import { across, downwards, sheetOf } from './tracks';
import type { DiagnosisKind } from './types';

export interface FoundBlock extends Restored {
  readonly kind: Extract<DiagnosisKind, 'slipped-rows' | 'shifted-lane' | 'shifted-column'>;
  readonly slide: Slide;
  readonly table: Table;
}

/** What may be chance is told one by one; a column with its gap is rarely that. */
const LEAST_PROOF = { 'slipped-rows': 2, 'shifted-lane': 2, 'shifted-column': 1 } as const;
const LEAST_ROWS_MOVED = 2;
const LEAST_COLUMNS_MOVED = 1;
const LEAST_ROWS = 3;
const MOST_TRIES = 3000;

const WAYS: readonly Way[] = ['back', 'on'];
/** Layouts whose columns are parts of a list, not figures of one row. */
const LANES: ReadonlySet<string> = new Set(['lanes', 'two-sides']);

/** The block that mends most, in any table; undefined where none mends whole groups of broken equations. */
export function findBlock(
  system: System,
  tables: readonly Table[],
  components: readonly (readonly Line[])[],
  unfilled: ReadonlyMap<Figure, Solved>,
): FoundBlock | undefined {
  const trouble = { system, unfilled, broken: new Set(components.flat()) };
  const found = tables.flatMap((table) => blocksOf(trouble, table));
  const whole = found.filter(
    ({ kind, mends, proof }) => mends.length > 0 && proof >= LEAST_PROOF[kind] && isWhole(mends, components),
  );
  const best = whole.reduce<FoundBlock | undefined>(
    (one, next) => (one && !isBetter(next, one) ? one : next),
    undefined,
  );
  return best && shortest(best, whole);
}

/** Rows at its ends that show the same with and without it are left out. */
const shortest = (best: FoundBlock, all: readonly FoundBlock[]): FoundBlock =>
  all
    .filter((other) => changesAlike(other, best))
    .reduce((one, next) => (lengthOf(next) < lengthOf(one) ? next : one), best);

const changesAlike = (a: FoundBlock, b: FoundBlock): boolean =>
  a.kind === b.kind &&
  a.slide.way === b.slide.way &&
  a.changes.size === b.changes.size &&
  [...a.changes].every(([figure, value]) => b.changes.get(figure)?.eq(value));

const lengthOf = ({ slide }: FoundBlock): number => slide.to - slide.from;

/** Whether it mends all of each group it mends anything of. */
function isWhole(mends: readonly Line[], components: readonly (readonly Line[])[]): boolean {
  const mended = new Set(mends);
  return components.every(
    (component) => component.every((line) => mended.has(line)) || !component.some((line) => mended.has(line)),
  );
}

function isBetter(a: FoundBlock, b: FoundBlock): boolean {
  const more = a.mends.length + a.fills - b.mends.length - b.fills;
  return more > 0 || (more === 0 && weight(a) < weight(b));
}

/** Few cells changed first; among equals the shorter block. */
const weight = ({ changes, slide }: FoundBlock): number => changes.size * 100 + slide.to - slide.from;

function blocksOf(trouble: Trouble, table: Table): FoundBlock[] {
  const own = [...trouble.broken].filter((line) => line.terms.some((term) => term.table === table));
  if (own.length === 0) return [];
  const sheet = sheetOf(table);
  if (sheet.rows.length < LEAST_ROWS) return [];
  const isLanes = LANES.has(table.layout);
  const tracks = downwards(sheet);
  const rows = [
    ...tracks.map((track) => [track]),
    ...(isLanes || sheet.columns.length < 2 ? [] : [aligned(sheet, tracks)]),
  ].flatMap((group): FoundBlock[] =>
    tried(trouble, group, own, LEAST_ROWS_MOVED).map((found) => ({
      ...found,
      kind: isLanes ? 'shifted-lane' : 'slipped-rows',
      table,
    })),
  );
  return isLanes ? rows : [...rows, ...columnsOf(trouble, sheet, own)];
}

function columnsOf(trouble: Trouble, sheet: Sheet, own: readonly Line[]): FoundBlock[] {
  const lines = across(sheet).filter((track) => track.length === sheet.columns.length);
  return tried(trouble, lines, own, LEAST_COLUMNS_MOVED)
    .filter(({ slide }) => hasGap(slide))
    .map((found) => ({ ...found, kind: 'shifted-column', table: sheet.table }));
}

/** Columns pasted as one: only the rows in which each has a cell. */
function aligned(sheet: Sheet, tracks: readonly Track[]): readonly Track[] {
  const isFull = (row: number): boolean => sheet.columns.every((column) => sheet.at(row, column));
  return tracks.map((track) => track.filter(({ figure }) => figure && isFull(figure.at.row)));
}

function tried(
  trouble: Trouble,
  tracks: readonly Track[],
  own: readonly Line[],
  least: number,
): (Restored & { slide: Slide })[] {
  const figures = new Set(tracks.flatMap((track) => track.map(({ figure }) => figure)));
  const inside = own.filter((line) => line.terms.some(({ figure }) => figure && figures.has(figure)));
  const reach = reachOf(tracks, inside);
  const length = tracks[0]?.length ?? 0;
  if (!reach) return [];
  const found: (Restored & { slide: Slide })[] = [];
  let tries = 0;
  for (let from = reach.from; from >= 0; from -= 1)
    for (let to = Math.max(reach.to, from + least); to < length && tries < MOST_TRIES; to += 1)
      for (const way of WAYS) {
        tries += 1;
        const slide = { tracks, from, to, way };
        const restored = restore(trouble, slide, inside);
        if (restored && restored.changes.size > 1) found.push({ ...restored, slide });
      }
  return found;
}

/** A block reaches into every broken equation of its tracks: it starts no later than `from` and ends no sooner than `to`. */
function reachOf(tracks: readonly Track[], own: readonly Line[]): { from: number; to: number } | undefined {
  const places = new Map(
    tracks.flatMap((track) => track.map(({ figure }, place) => [figure, place] as const)),
  );
  const spans = own.flatMap((line) => {
    const inside = figuresOf(line).flatMap((figure) => places.get(figure) ?? []);
    return inside.length > 0 ? [{ first: Math.min(...inside), last: Math.max(...inside) }] : [];
  });
  if (spans.length === 0) return undefined;
  return {
    from: Math.min(...spans.map(({ last }) => last)),
    to: Math.max(...spans.map(({ first }) => first)),
  };
}

/** Where a column came from nothing is left, or what was left is what was pasted. */
function hasGap({ tracks, from, to, way }: Slide): boolean {
  const [gap, beside] = way === 'on' ? [from, from + 1] : [to, to - 1];
  const text = (track: Track, place: number): string => track[place]?.figure?.text.trim() ?? '';
  return (
    tracks.every((track) => text(track, gap) === '') ||
    tracks.every((track) => text(track, gap) === text(track, beside))
  );
}
