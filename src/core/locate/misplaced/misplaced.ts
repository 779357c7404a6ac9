/** Amounts at other rows than their names, by shifts that grow along the table: found by alignment, proved by the relations. */
import type { Table } from '../../tables';
import { type FoundBlock, type Search, isBetter, LANES, worth } from '../found-block';
import type { Line } from '../line';
import type { Trouble } from '../settle';
import type { Track } from '../tracks';
import { alignedTracks, downwards, sheetOf } from '../tracks';
import { type RowSources, alignRows, LOST } from './align';
import { LEAST_PROOF, type Proved, mostProof, proved } from './proved';
import { type Relations, relationsOf } from './relations';

/** Rows that must show something else: fewer may be a slip of the hand. */
const LEAST_CHANGED = 3;
const LEAST_ROWS = 5;
/** What aligning one row costs, in equations looked at. */
const ROW_WORK = 150;
/** What proving a way costs. */
const PROOF_WORK = 500;

/** The group of tracks whose alignment mends most; undefined where none proves itself. */
export function findMisplaced(
  search: Search,
  tables: readonly Table[],
  components: readonly (readonly Line[])[],
): FoundBlock | undefined {
  const broken = new Set(components.flat());
  if (broken.size === 0) return undefined;
  const trouble = { ...search, broken };
  return tables
    .flatMap((table) => misplacedIn(trouble, table))
    .reduce<FoundBlock | undefined>((best, next) => (best && !isBetter(next, best) ? best : next), undefined);
}

function misplacedIn(trouble: Search & Trouble, table: Table): FoundBlock[] {
  const own = [...trouble.broken].filter((line) => line.terms.some((term) => term.table === table));
  if (own.length === 0) return [];
  return groupsOf(table).flatMap((group) => misplacedAlong(trouble, table, group, own) ?? []);
}

interface Group {
  readonly kind: FoundBlock['kind'];
  readonly tracks: readonly Track[];
}

/** Columns that a hand pastes as one, and each by itself. */
function groupsOf(table: Table): Group[] {
  const sheet = sheetOf(table);
  const tracks = downwards(sheet);
  const isLanes = LANES.has(table.layout);
  const together = isLanes ? alike(tracks) : [alignedTracks(sheet, tracks)];
  const kind = isLanes ? 'shifted-lane' : 'slipped-rows';
  return [...together.filter(({ length }) => length > 1), ...tracks.map((track) => [track])].map(
    (group): Group => ({ kind, tracks: group }),
  );
}

/** Columns of lanes that have the same rows: the funds of a class. */
function alike(tracks: readonly Track[]): (readonly Track[])[] {
  const groups = new Map<string, Track[]>();
  for (const track of tracks) {
    const key = track.map(({ row }) => row).join('|');
    groups.set(key, [...(groups.get(key) ?? []), track]);
  }
  return [...groups.values()];
}

function misplacedAlong(
  trouble: Search & Trouble,
  table: Table,
  { kind, tracks: group }: Group,
  own: readonly Line[],
): FoundBlock | undefined {
  const figures = new Set(group.flatMap((track) => track.map(({ figure }) => figure)));
  const inside = own.filter(({ terms }) => terms.some(({ figure }) => figures.has(figure)));
  const rows = group[0]?.length ?? 0;
  if (rows < LEAST_ROWS || inside.length === 0) return undefined;
  const least = LEAST_PROOF + saidBySlips(trouble, inside);
  if (mostProof(trouble.system, group, inside) < least) return undefined;
  if (!trouble.budget.spend(rows * ROW_WORK)) return undefined;
  const system = trouble.wider();
  const relations = relationsOf(system, trouble.blanks, group);
  const best = relations && bestOf({ ...trouble, system }, group, relations, inside, least);
  if (!best) return undefined;
  return { ...best, kind, table, system, ...drawn(group, best.sources) };
}

/** Of the ways that prove themselves the one that leaves least broken, explains most and changes least. */
function bestOf(
  trouble: Search & Trouble,
  group: readonly Track[],
  relations: Relations,
  inside: readonly Line[],
  least: number,
): (Proved & { readonly sources: RowSources }) | undefined {
  const found = alignRows(relations)
    .map(settled)
    .flatMap((alignment) =>
      [...refilled(alignment), alignment].flatMap((sources) => {
        if (!isMoved(relations, sources) || !trouble.budget.spend(PROOF_WORK)) return [];
        const one = proved(trouble, group, sources, inside);
        const isEnough = one && one.proof >= least && one.rows >= LEAST_CHANGED;
        return isEnough && (sources === alignment || one.left === 0) ? [{ ...one, sources }] : [];
      }),
    );
  return found.sort((a, b) => a.left - b.left || worth(b) - worth(a) || a.changes.size - b.changes.size)[0];
}

/** Whether some row shows another row's amounts. */
const isMoved = ({ amounts }: Relations, alignment: RowSources): boolean =>
  alignment.some(
    (source, row) => source !== LOST && source !== row && amounts.some((track) => track[source] !== 0),
  );

/** Relations that agree again where each group of them is one slip of the hand: what moved must have more to say. */
function saidBySlips({ slips }: Search, inside: readonly Line[]): number {
  const groups = new Set(inside.map((line) => slips.get(line)));
  return groups.has(undefined) ? 0 : inside.length - groups.size;
}

/** A row beside which nothing moved keeps what it shows: a wrong figure there is no amount that moved. */
function settled(alignment: RowSources): RowSources {
  const before = alignment.map(() => -1);
  for (const [row, source] of alignment.entries()) before[row + 1] = Math.max(before[row] ?? -1, source);
  let after = alignment.length;
  return [...alignment.entries()]
    .reverse()
    .map(([row, source]) => {
      const isFree = (before[row] ?? -1) < row && after > row;
      if (source !== LOST) after = source;
      return source === LOST && isFree ? row : source;
    })
    .reverse();
}

/** Where as many rows lost their amounts as amounts are left over, those may be theirs: a table that went round. */
function refilled(alignment: RowSources): RowSources[] {
  const used = new Set(alignment);
  const over = alignment.map((_, row) => row).filter((row) => !used.has(row));
  if (over.length === 0 || over.length !== alignment.filter((source) => source === LOST).length) return [];
  return [alignment.map((source) => (source === LOST ? (over.shift() ?? source) : source))];
}

/** From where to where, which way, and how far. */
function drawn(tracks: readonly Track[], sources: RowSources): Pick<FoundBlock, 'slide' | 'drift'> {
  const off = sources.flatMap((source, row) => (source === row ? [] : [row]));
  const shifts = sources.flatMap((source, row) => (source === LOST || source === row ? [] : [row - source]));
  const isBack = shifts.filter((shift) => shift > 0).length * 2 >= shifts.length;
  const [from, to] = [Math.min(...off), Math.max(...off)];
  const isOneSlide = shifts.length === to - from && shifts.every((shift) => shift === (isBack ? 1 : -1));
  return {
    slide: { tracks, from, to, way: isBack ? 'back' : 'on' },
    ...(isOneSlide ? {} : { drift: { count: shifts.length, most: Math.max(...shifts.map(Math.abs)) } }),
  };
}
