/** Amounts at other rows than their names, by shifts that grow along the table: found by alignment, proved by the relations. */
import type { Decimal } from '../../amount';
import { ZERO } from '../../amount';
import type { Figure, Table } from '../../tables';
import { type FoundBlock, type Search, LANES, alignedTracks } from '../blocks';
import type { Line } from '../line';
import type { Trouble } from '../restore';
import { System } from '../system';
import { arranged } from '../restore';
import type { Track } from '../tracks';
import { downwards, sheetOf } from '../tracks';
import { align, type Alignment } from './align';
import { plainOf } from './plain';

/** Rows that must have moved: fewer may be chance or a slip of the hand. */
const LEAST_MOVED = 3;
/** Relations that must agree again, not counting those a lost amount was worked out from. */
const LEAST_PROOF = 3;
const LEAST_ROWS = 5;
/** Broken relations without which nothing this large happened; a lane stands in few. */
const LEAST_BROKEN = 3;
const LEAST_BROKEN_IN_LANES = 1;
/** As many relations must agree again for each that something else keeps broken. */
const MOST_LEFT = 2;
/** What aligning one row costs, in equations looked at. */
const ROW_WORK = 150;

/** The group of tracks whose alignment mends most; undefined where none proves itself. */
export function findMisplaced(
  search: Search,
  tables: readonly Table[],
  components: readonly (readonly Line[])[],
): FoundBlock | undefined {
  const broken = new Set(components.flat());
  if (broken.size === 0) return undefined;
  const system = new System([...search.system.lines, ...search.silent()]);
  const trouble = { ...search, system, broken };
  return tables
    .flatMap((table) => misplacedIn(trouble, table))
    .reduce<FoundBlock | undefined>(
      (best, next) => (best && worth(best) >= worth(next) ? best : next),
      undefined,
    );
}

const worth = ({ mends, fills, missing, changes }: FoundBlock): number =>
  (mends.length + fills - missing) * 1000 - changes.size;

/** As many slips of the hand need no table that moved to explain them. */
const MOST_SLIPS = 2;

function areSlips({ slips }: Search, inside: readonly Line[]): boolean {
  const groups = new Set(inside.map((line) => slips.get(line)));
  return !groups.has(undefined) && groups.size <= MOST_SLIPS;
}

function misplacedIn(trouble: Search & Trouble, table: Table): FoundBlock[] {
  const own = [...trouble.broken].filter((line) => line.terms.some((term) => term.table === table));
  if (own.length === 0) return [];
  const sheet = sheetOf(table);
  const tracks = downwards(sheet);
  const isLanes = LANES.has(table.layout);
  const together = isLanes ? alike(tracks) : [alignedTracks(sheet, tracks)];
  return [...together.filter(({ length }) => length > 1), ...tracks.map((track) => [track])].flatMap(
    (group) => misplacedAlong(trouble, table, group, own, isLanes),
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
  group: readonly Track[],
  own: readonly Line[],
  isLanes: boolean,
): FoundBlock[] {
  const { system, blanks, budget } = trouble;
  const figures = new Set(group.flatMap((track) => track.map(({ figure }) => figure)));
  const inside = own.filter(({ terms }) => terms.some(({ figure }) => figures.has(figure)));
  const rows = group[0]?.length ?? 0;
  if (areSlips(trouble, inside)) return [];
  const least = isLanes ? LEAST_BROKEN_IN_LANES : LEAST_BROKEN;
  if (rows < LEAST_ROWS || inside.length < least) return [];
  if (!budget.spend(rows * ROW_WORK)) return [];
  const plain = plainOf(system, blanks, group);
  const alignment = align(plain);
  const moved = alignment.flatMap((source, row) =>
    source >= 0 && source !== row && plain.amounts.some((amounts) => amounts[source] !== 0) ? [row] : [],
  );
  if (moved.length < LEAST_MOVED) return [];
  return [refilled(alignment), alignment].flatMap((sources): FoundBlock[] => {
    const found = sources && proved(trouble, group, sources, inside);
    if (!found || (sources !== alignment && found.left > 0)) return [];
    const off = sources.flatMap((source, row) => (source === row ? [] : [row]));
    const [from, to] = [Math.min(...off), Math.max(...off)];
    const shifts = sources.flatMap((source, row) => (source < 0 || source === row ? [] : [row - source]));
    const way = shifts.filter((shift) => shift > 0).length * 2 >= shifts.length ? 'back' : 'on';
    return [
      {
        ...found,
        kind: isLanes ? 'shifted-lane' : 'slipped-rows',
        table,
        system: trouble.system,
        slide: { tracks: group, from, to, way },
        drift: { count: moved.length, most: Math.max(...shifts.map(Math.abs)) },
      },
    ];
  });
}

/** Where as many rows lost their amounts as amounts are left over, those may be theirs: a table that went round. */
function refilled(alignment: Alignment): Alignment | undefined {
  const used = new Set(alignment);
  const over = alignment.map((_, row) => row).filter((row) => !used.has(row));
  if (over.length !== alignment.filter((source) => source < 0).length || over.length === 0) return undefined;
  const left = [...over];
  return alignment.map((source) => (source < 0 ? (left.shift() ?? source) : source));
}

function proved(trouble: Trouble, group: readonly Track[], sources: Alignment, own: readonly Line[]) {
  const { system } = trouble;
  const traces = repeated(group, sources);
  const changes = new Map<Figure, Decimal>();
  const lost = new Set<Figure>();
  for (const track of group) {
    const isEmpty = track.every(({ figure }) => isNothing(figure));
    for (const [row, { figure }] of track.entries()) {
      const source = sources[row] ?? row;
      if (!figure || !system.cell(figure)) continue;
      if (source < 0 && !isEmpty) lost.add(figure);
      else if (source >= 0) {
        const from = track[source]?.figure;
        const value = (from && system.cell(from)?.value) ?? ZERO;
        if (!value.eq(system.cell(figure)?.value ?? ZERO)) changes.set(figure, value);
      }
    }
  }
  const found = arranged(trouble, { changes, lost });
  if (!found) return undefined;
  const left = own.filter((line) => !found.mends.includes(line) && !hasAny(line, found.unsolved)).length;
  const proof = found.proof + traces;
  return proof >= LEAST_PROOF && left * MOST_LEFT <= proof ? { ...found, proof, left } : undefined;
}

const isNothing = (figure: Figure | undefined): boolean => figure?.amount?.value.isZero() ?? true;

const hasAny = ({ terms }: Line, figures: ReadonlySet<Figure>): boolean =>
  terms.some(({ figure }) => figure && figures.has(figure));

/** Amounts at the end that are those of the beginning once more. */
function repeated(group: readonly Track[], sources: Alignment): number {
  const used = new Set(sources);
  const first = Math.max(...sources) + 1;
  return group.reduce((count, track) => {
    const over = track.slice(first).filter((_, place) => !used.has(first + place));
    const isAgain = over.every(({ figure }, place) => textOf(figure) === textOf(track[place]?.figure));
    return isAgain ? count + over.filter(({ figure }) => !isNothing(figure)).length : count;
  }, 0);
}

const textOf = (figure: Figure | undefined): string => figure?.text.trim() ?? '';
