/** Looks for blocks of amounts that stand one row or column off, by putting them back. */
import type { Figure, Table } from '../tables';
import type { Line } from './line';
import { ProofBound } from './proof';
import { type FoundBlock, isBetter, LANES, type Search } from './found-block';
import { restore, type Slide, type Way } from './restore';
import type { Restored, Trouble } from './settle';
import type { Reach } from './slides';
import { Slides } from './slides';
import { figuresInLine } from './line';
import type { Sheet, Track } from './tracks';
import { across, alignedTracks, downwards, sheetOf } from './tracks';

interface Least {
  /** Rows or columns beyond the first. */
  readonly moved: number;
  readonly proof: number;
  /** Rows or columns said to have moved that show a figure. */
  readonly amounts: number;
  /** Whether nothing of its own may stand where it came from. */
  readonly hasGap: boolean;
}

/** What may be chance is told one by one; a column with its gap is rarely that. */
const LEAST_OF_ROWS: Least = { moved: 2, proof: 2, amounts: 1, hasGap: false };
/** Most of a lane is blank: one figure in another of its rows is a figure in the wrong place, not a lane that moved. */
const LEAST_OF_LANES: Least = { ...LEAST_OF_ROWS, amounts: 2 };
const LEAST_OF_COLUMNS: Least = { moved: 1, proof: 1, amounts: 1, hasGap: true };
const LEAST_ROWS = 3;
/** What trying one slide costs, in equations looked at. */
const RESTORE_WORK = 40;

const WAYS: readonly Way[] = ['back', 'on'];
/** As many groups, each with a likely cell, are as many slips of the hand; more may be one slipped block. */
const MOST_SINGLE_SLIPS = 2;

/** Whether slips of the hand explain the broken equations as well, and no blank says otherwise. */
function areSlips({ slips, blanks }: Search, tracks: readonly Track[], own: readonly Line[]): boolean {
  const groups = new Set(own.map((line) => slips.get(line)));
  if (groups.has(undefined) || groups.size > MOST_SINGLE_SLIPS) return false;
  return !tracks.some((track) => track.some(({ figure }) => figure && blanks.has(figure)));
}

/** The block that mends most, in any table; undefined where none mends whole groups of broken equations. */
export function findBlock(
  search: Search,
  tables: readonly Table[],
  components: readonly (readonly Line[])[],
): FoundBlock | undefined {
  const trouble = { ...search, broken: new Set(components.flat()) };
  const found = tables.flatMap((table) => blocksOf(trouble, table));
  const whole = found.filter(({ mends }) => mends.length > 0 && isWhole(mends, components));
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

function blocksOf(trouble: Search & Trouble, table: Table): FoundBlock[] {
  const own = [...trouble.broken].filter((line) => line.terms.some((term) => term.table === table));
  if (own.length === 0) return [];
  const sheet = sheetOf(table);
  if (sheet.rows.length < LEAST_ROWS) return [];
  const isLanes = LANES.has(table.layout);
  const tracks = downwards(sheet);
  const rows = [
    ...tracks.map((track) => [track]),
    ...(isLanes || sheet.columns.length < 2 ? [] : [alignedTracks(sheet, tracks)]),
  ].flatMap((group): FoundBlock[] =>
    tried(trouble, group, own, isLanes ? LEAST_OF_LANES : LEAST_OF_ROWS).map((found) => ({
      ...found,
      kind: isLanes ? 'shifted-lane' : 'slipped-rows',
      table,
    })),
  );
  return isLanes ? rows : [...rows, ...columnsOf(trouble, sheet, own)];
}

function columnsOf(trouble: Search & Trouble, sheet: Sheet, own: readonly Line[]): FoundBlock[] {
  const lines = across(sheet).filter((track) => track.length === sheet.columns.length);
  return tried(trouble, lines, own, LEAST_OF_COLUMNS).map((found) => ({
    ...found,
    kind: 'shifted-column',
    table: sheet.table,
  }));
}

function tried(
  trouble: Search & Trouble,
  tracks: readonly Track[],
  own: readonly Line[],
  least: Least,
): (Restored & { slide: Slide })[] {
  const { system, blanks, budget } = trouble;
  const places = placesOf(tracks);
  const inside = own.filter((line) => line.terms.some(({ figure }) => figure && places.has(figure)));
  const reach = reachOf(places, inside);
  if (!reach || areSlips(trouble, tracks, inside)) return [];
  const proof = new ProofBound(system, blanks, tracks, inside);
  const found: (Restored & { slide: Slide })[] = [];
  for (const way of WAYS)
    for (const slide of new Slides(system, tracks, places, way, inside, budget).within(reach, least.moved)) {
      const { from, to } = slide;
      if (least.hasGap && !hasGap(slide)) continue;
      if (amountsMoved(slide) < least.amounts) continue;
      if (proof.at(way === 'back' ? from : to) < least.proof) continue;
      if (!budget.spend(RESTORE_WORK + tracks.length * (to - from))) return found;
      const restored = restore(trouble, slide, inside);
      if (restored && restored.changes.size > 1 && restored.proof >= least.proof)
        found.push({ ...restored, slide });
    }
  return found;
}

const placesOf = (tracks: readonly Track[]): ReadonlyMap<Figure, number> =>
  new Map(
    tracks.flatMap((track) =>
      track.flatMap(({ figure }, place) => (figure ? [[figure, place] as const] : [])),
    ),
  );

/** A block reaches into every broken equation of its tracks: it starts no later than `from` and ends no sooner than `to`. */
function reachOf(places: ReadonlyMap<Figure, number>, own: readonly Line[]): Reach | undefined {
  const spans = own.map((line) => {
    const inside = figuresInLine(line).flatMap((figure) => places.get(figure) ?? []);
    return { first: Math.min(...inside), last: Math.max(...inside) };
  });
  if (spans.length === 0) return undefined;
  return {
    from: Math.min(...spans.map(({ last }) => last)),
    to: Math.max(...spans.map(({ first }) => first)),
  };
}

/** How many rows, or columns, that are said to have moved show a figure. */
export function amountsMoved({ tracks, from, to, way }: Slide): number {
  const [first, end] = way === 'back' ? [from, to] : [from + 1, to + 1];
  const shows = (place: number): boolean =>
    tracks.some((track) => !(track[place]?.figure?.amount?.value.isZero() ?? true));
  return Array.from({ length: end - first }, (_, index) => first + index).filter(shows).length;
}

/** Where a column came from nothing is left, or what was left is what was pasted. */
export function hasGap({ tracks, from, to, way }: Slide): boolean {
  const [gap, beside] = way === 'on' ? [from, from + 1] : [to, to - 1];
  const text = (track: Track, place: number): string => track[place]?.figure?.text.trim() ?? '';
  return (
    tracks.every((track) => text(track, gap) === '') ||
    tracks.every((track) => text(track, gap) === text(track, beside))
  );
}
