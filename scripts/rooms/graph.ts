/** Which room imports which: the order of the rooms, what is against it, and what a longer way says already. */

export interface Edge {
  readonly from: string;
  readonly to: string;
  /** How many imports. */
  readonly count: number;
}

/** Edges between names, each once, in the order of their names. */
export function edgesBetween(pairs: readonly (readonly [string, string])[]): readonly Edge[] {
  const counts = new Map<string, Map<string, number>>();
  for (const [from, to] of pairs) {
    const row = counts.get(from) ?? new Map<string, number>();
    if (from !== to) row.set(to, (row.get(to) ?? 0) + 1);
    counts.set(from, row);
  }
  return [...counts]
    .flatMap(([from, row]) => [...row].map(([to, count]) => ({ from, to, count })))
    .sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export interface Ordered {
  /** No way along them leads back. */
  readonly forward: readonly Edge[];
  /** The fewest imports, roughly, without which nothing leads back. */
  readonly against: readonly Edge[];
}

/** The strongest edges first; one that would close a circle is against the order. */
export function ordered(edges: readonly Edge[]): Ordered {
  const forward: Edge[] = [];
  const against: Edge[] = [];
  for (const edge of [...edges].sort((a, b) => b.count - a.count))
    (leads(forward, edge.to, edge.from) ? against : forward).push(edge);
  return { forward, against };
}

/** Whether a way along the edges leads from one name to another. */
function leads(edges: readonly Edge[], from: string, to: string): boolean {
  const seen = new Set([from]);
  for (const name of seen) {
    if (name === to) return true;
    for (const edge of edges) if (edge.from === name) seen.add(edge.to);
  }
  return false;
}

/** Without the edges that a longer way says already. */
export const reduced = (edges: readonly Edge[]): readonly Edge[] =>
  edges.filter(
    (edge) =>
      !edges.some((first) => first !== edge && first.from === edge.from && leads(edges, first.to, edge.to)),
  );

/** A name stands one layer above the highest that it leads to; the lowest stand on the floor. */
export function layersOf(
  names: readonly string[],
  edges: readonly Edge[],
  floor: number,
): ReadonlyMap<string, number> {
  const layers = new Map<string, number>();
  const layerOf = (name: string): number => {
    const below = edges.filter(({ from }) => from === name).map(({ to }) => layerOf(to) + 1);
    const layer = layers.get(name) ?? Math.max(floor, ...below);
    layers.set(name, layer);
    return layer;
  };
  for (const name of names) layerOf(name);
  return layers;
}
