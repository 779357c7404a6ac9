/** The rooms of the program and what they import, as SVG. */
import { join } from 'node:path';
import { drawing } from './drawing';
import { edgesBetween, layersOf, ordered, reduced, type Edge } from './graph';
import { importsOf, type Import } from './imports';
import { placed } from './placed';
import { BANDS, roomsOf, roomWith, type Band, type Room } from './rooms';

/** An arrow between two rooms; the upper imports the lower, unless its head says otherwise. */
export interface Arrow {
  readonly upper: string;
  readonly lower: string;
  readonly count: number;
  readonly head: 'lower' | 'upper' | 'both';
}

export interface Scene {
  readonly rooms: readonly Room[];
  /** From the bottom up. */
  readonly layers: ReadonlyMap<string, number>;
  readonly arrows: readonly Arrow[];
  /** How many imports go from a band to core; they are drawn as one. */
  readonly toCore: Readonly<Partial<Record<Band, number>>>;
}

/** The picture of the repository at `root`. */
export const roomsPicture = (root: string): string =>
  drawing(placed(sceneOf(roomsOf(root), importsOf(join(root, 'src')))));

export function sceneOf(rooms: readonly Room[], imports: readonly Import[]): Scene {
  const bands = new Map(rooms.map(({ name, band }) => [name, band]));
  const edges = edgesBetween(
    imports.map(({ from, to }) => [roomWith(rooms, from).name, roomWith(rooms, to).name] as const),
  );
  const leavesFor = (edge: Edge): Band | undefined =>
    bands.get(edge.to) === 'core' ? bands.get(edge.from) : undefined;
  const own = edges.filter((edge) => [undefined, 'core'].includes(leavesFor(edge)));
  const { forward, against } = ordered(own);
  const isBothWays = ({ from, to }: Edge): boolean =>
    against.some((other) => other.from === to && other.to === from);
  const kept = new Set([...reduced(forward), ...forward.filter(isBothWays)]);
  const down = forward
    .filter((edge) => kept.has(edge))
    .map((edge): Arrow => arrow(edge.from, edge.to, edge.count, isBothWays(edge) ? 'both' : 'lower'));
  const up = against
    .filter(({ from, to }) => !forward.some((other) => other.from === to && other.to === from))
    .map((edge): Arrow => arrow(edge.to, edge.from, edge.count, 'upper'));
  const sum = (band: Band): number =>
    edges.filter((edge) => leavesFor(edge) === band).reduce((total, { count }) => total + count, 0);
  return {
    rooms,
    layers: layersByBand(rooms, forward),
    arrows: [...down, ...up],
    toCore: { surfaces: sum('surfaces'), hosts: sum('hosts') },
  };
}

const arrow = (upper: string, lower: string, count: number, head: Arrow['head']): Arrow => ({
  upper,
  lower,
  count,
  head,
});

/** The bands one above the other, core lowest. */
function layersByBand(rooms: readonly Room[], edges: readonly Edge[]): ReadonlyMap<string, number> {
  const layers = new Map<string, number>();
  for (const band of [...BANDS].reverse()) {
    const floor = Math.max(-1, ...layers.values()) + 1;
    const names = rooms.filter((room) => room.band === band).map(({ name }) => name);
    const within = edges.filter(({ from, to }) => names.includes(from) && names.includes(to));
    for (const [name, layer] of layersOf(names, within, floor)) layers.set(name, layer);
  }
  return layers;
}
