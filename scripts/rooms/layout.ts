/** Where rooms stand: in layers from the top down, ordered so that few arrows cross, and near what they import. */
import type { Arrow } from './picture';

export interface Node {
  readonly name: string;
  readonly layer: number;
  readonly width: number;
}

/** A room, or the place where an arrow passes a layer. */
interface Place extends Node {
  x: number;
}

export interface Layout {
  /** The middle of each room. */
  readonly middles: ReadonlyMap<string, number>;
  /** For each arrow, the middles of what it touches in each layer, from the upper room down to the lower. */
  readonly ways: readonly (readonly [Arrow, readonly number[]])[];
}

const PASSAGE_WIDTH = 12;
/** Between rooms, and beside an arrow that passes. */
const GAP = 40;
const PASSAGE_GAP = 14;
const ROUNDS = 40;

export function layout(
  nodes: readonly Node[],
  arrows: readonly Arrow[],
  left: number,
  right: number,
): Layout {
  const places = new Map<string, Place>(nodes.map((node) => [node.name, { ...node, x: 0 }]));
  const ways = arrows.map((arrow): [Arrow, Place[]] => [arrow, wayOf(arrow, places)]);
  const layers = layersFrom([...new Set([...places.values(), ...ways.flatMap(([, way]) => way)])]);
  const links = ways.flatMap(([, way]) =>
    way.slice(1).map((place, at): [Place, Place] => [way[at] ?? place, place]),
  );
  let order = layers;
  let best = { crossings: Infinity, layers: order };
  for (let round = 0; round < ROUNDS; round += 1) {
    order = round === 0 ? order : sorted(order, links, round % 2 === 0);
    const crossings = crossingsOf(order, links);
    if (crossings < best.crossings) best = { crossings, layers: order };
  }
  setApart(best.layers, links, left, right);
  centre(best.layers.flat(), left, right);
  return {
    middles: new Map(nodes.map(({ name }) => [name, places.get(name)?.x ?? 0])),
    ways: ways.map(([arrow, way]) => [arrow, way.map(({ x }) => x)]),
  };
}

function wayOf({ upper: above, lower: below }: Arrow, places: ReadonlyMap<string, Place>): Place[] {
  const [upper, lower] = [places.get(above), places.get(below)];
  if (!upper || !lower) throw new Error(`no room ${above} or ${below}`);
  const between = Array.from({ length: upper.layer - lower.layer - 1 }, (_, step): Place => ({
    name: `${above} > ${below}`,
    layer: upper.layer - 1 - step,
    width: PASSAGE_WIDTH,
    x: 0,
  }));
  return [upper, ...between, lower];
}

function layersFrom(places: readonly Place[]): Place[][] {
  const layers: Place[][] = [];
  for (const place of places) (layers[place.layer] ??= []).push(place);
  return Array.from(layers, (layer) => layer ?? []);
}

const gapBetween = (...sides: readonly Place[]): number =>
  sides.some(({ width }) => width === PASSAGE_WIDTH) ? PASSAGE_GAP : GAP;

type Links = readonly (readonly [Place, Place])[];

/** Each layer sorted by the middle of its neighbours in the layer that was sorted before it. */
function sorted(layers: readonly Place[][], links: Links, isUpward: boolean): Place[][] {
  const result = layers.map((layer) => [...layer]);
  const steps = result.map((_, at) => (isUpward ? at : result.length - 1 - at));
  for (const at of steps) {
    const beside = result[at + (isUpward ? -1 : 1)] ?? [];
    const rank = new Map(
      (result[at] ?? []).map((place, own) => {
        const ranks = neighbours(place, links).flatMap((other) => {
          const found = beside.indexOf(other);
          return found < 0 ? [] : [found / Math.max(1, beside.length - 1)];
        });
        const all = Math.max(1, (result[at]?.length ?? 1) - 1);
        return [place, ranks.length > 0 ? mean(ranks) : own / all];
      }),
    );
    result[at]?.sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
  }
  return result;
}

const neighbours = (place: Place, links: Links): Place[] =>
  links.flatMap(([upper, lower]) => (upper === place ? lower : lower === place ? upper : []));

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function crossingsOf(layers: readonly Place[][], links: Links): number {
  const rank = new Map(layers.flatMap((layer) => layer.map((place, at): [Place, number] => [place, at])));
  const at = (place: Place): number => rank.get(place) ?? 0;
  let count = 0;
  links.forEach(([upper, lower], first) => {
    for (const [otherUpper, otherLower] of links.slice(first + 1))
      if (upper.layer === otherUpper.layer && (at(upper) - at(otherUpper)) * (at(lower) - at(otherLower)) < 0)
        count += 1;
  });
  return count;
}

/** Each place as near to the middle of its neighbours as the others in its layer let it. */
function setApart(layers: readonly Place[][], links: Links, left: number, right: number): void {
  for (const layer of layers)
    spread(
      layer,
      layer.map((_, at) => left + ((at + 0.5) * (right - left)) / layer.length),
      left,
      right,
    );
  for (let round = 0; round < ROUNDS; round += 1)
    for (const layer of round % 2 === 0 ? layers : [...layers].reverse()) {
      const wanted = layer.map((place) => {
        const others = neighbours(place, links);
        return others.length > 0 ? mean(others.map(({ x }) => x)) : place.x;
      });
      spread(layer, wanted, left, right);
    }
}

/** The whole in the middle of the page. */
function centre(places: readonly Place[], left: number, right: number): void {
  const lowest = Math.min(...places.map(({ x, width }) => x - width / 2));
  const highest = Math.max(...places.map(({ x, width }) => x + width / 2));
  for (const place of places) place.x += (left + right - lowest - highest) / 2;
}

/** The nearest to what is wanted that keeps order and distances: blocks that would overlap share the mean of their wishes. */
function spread(layer: readonly Place[], wanted: readonly number[], left: number, right: number): void {
  const offsets: number[] = [];
  layer.forEach((place, at) => {
    const before = layer[at - 1];
    offsets.push(
      before ? (offsets[at - 1] ?? 0) + (before.width + place.width) / 2 + gapBetween(before, place) : 0,
    );
  });
  const blocks: { sum: number; size: number }[] = [];
  wanted.forEach((wish, at) => {
    let block = { sum: wish - (offsets[at] ?? 0), size: 1 };
    for (
      let last = blocks.at(-1);
      last && last.sum / last.size > block.sum / block.size;
      last = blocks.at(-1)
    ) {
      block = { sum: last.sum + block.sum, size: last.size + block.size };
      blocks.pop();
    }
    blocks.push(block);
  });
  const lowest = left + (layer[0]?.width ?? 0) / 2;
  const highest = right - (layer.at(-1)?.width ?? 0) / 2 - (offsets.at(-1) ?? 0);
  const bases = blocks.flatMap(({ sum, size }) => Array.from({ length: size }, () => sum / size));
  layer.forEach((place, at) => {
    place.x = Math.max(lowest, Math.min(highest, bases[at] ?? 0)) + (offsets[at] ?? 0);
  });
}
