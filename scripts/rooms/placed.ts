/** Coordinates of everything in the picture. */
import { layout, type Layout } from './layout';
import type { Arrow, Scene } from './picture';
import { BANDS, type Band } from './rooms';

const WIDTH = 1000;
const MARGIN = 64;
const ROOM_HEIGHT = 34;
const LAYER_HEIGHT = 74;
const LETTER = 7.9;
const BAND = { top: 44, bottom: 18, gap: 34, inset: 16 };
const TOP = 14;
const LEGEND_HEIGHT = 64;
/** How far apart arrows touch a room. */
const PORT = 15;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Line {
  readonly arrow: Arrow;
  /** In pairs: where it leaves a layer, where it reaches the next one. */
  readonly points: readonly Point[];
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly bands: readonly { readonly band: Band; readonly box: Box }[];
  readonly rooms: readonly { readonly name: string; readonly band: Band; readonly box: Box }[];
  readonly lines: readonly Line[];
  /** From a band round the others to core. */
  readonly detours: readonly {
    readonly count: number;
    readonly from: Point;
    readonly x: number;
    readonly to: Point;
  }[];
}

export function placed(scene: Scene): Picture {
  const { rooms, layers, toCore } = scene;
  const bandOf = new Map(rooms.map(({ name, band }) => [layers.get(name) ?? 0, band]));
  const top = topsOf(bandOf);
  const widthOf = (name: string): number => Math.round(name.length * LETTER + 26);
  const { middles, ways } = middlesOf(scene, widthOf);
  const bands = BANDS.map((band) => ({ band, box: bandBox(band, bandOf, top) }));
  const boxOf = (band: Band): Box | undefined => bands.find((one) => one.band === band)?.box;
  const core = boxOf('core');
  const detour = (band: Band, x: number): Picture['detours'] => {
    const box = boxOf(band);
    const count = toCore[band] ?? 0;
    if (!box || !core || count === 0) return [];
    const edge = x < WIDTH / 2 ? box.x : box.x + box.width;
    return [{ count, x, from: { x: edge, y: box.y + box.height / 2 }, to: { x: edge, y: core.y + 40 } }];
  };
  return {
    width: WIDTH,
    height: (core ? core.y + core.height : 0) + LEGEND_HEIGHT,
    bands,
    rooms: rooms.map(({ name, band }) => ({
      name,
      band,
      box: {
        x: (middles.get(name) ?? 0) - widthOf(name) / 2,
        y: top(layers.get(name) ?? 0),
        width: widthOf(name),
        height: ROOM_HEIGHT,
      },
    })),
    lines: linesOf(ways, layers, top),
    detours: [...detour('surfaces', MARGIN / 2 - 4), ...detour('hosts', WIDTH - MARGIN / 2 + 4)],
  };
}

/** Core by itself: nothing is drawn from the others into it. */
function middlesOf({ rooms, layers, arrows }: Scene, widthOf: (name: string) => number): Layout {
  const [core, others] = [true, false].map((isCore) => {
    const names = rooms.filter(({ band }) => (band === 'core') === isCore).map(({ name }) => name);
    return layout(
      names.map((name) => ({ name, layer: layers.get(name) ?? 0, width: widthOf(name) })),
      arrows.filter(({ upper }) => names.includes(upper)),
      MARGIN + BAND.inset,
      WIDTH - MARGIN - BAND.inset,
    );
  });
  return {
    middles: new Map([...(core?.middles ?? []), ...(others?.middles ?? [])]),
    ways: [...(core?.ways ?? []), ...(others?.ways ?? [])],
  };
}

/** The upper edge of the rooms of a layer, counted from the bottom up. */
function topsOf(bandOf: ReadonlyMap<number, Band>): (layer: number) => number {
  const count = Math.max(-1, ...bandOf.keys()) + 1;
  const tops = new Map<number, number>();
  let y = TOP + BAND.top;
  for (let layer = count - 1; layer >= 0; layer -= 1) {
    tops.set(layer, y);
    const isLastOfBand = bandOf.get(layer - 1) !== bandOf.get(layer);
    y += isLastOfBand ? ROOM_HEIGHT + BAND.bottom + BAND.gap + BAND.top : LAYER_HEIGHT;
  }
  return (layer) => tops.get(layer) ?? 0;
}

function bandBox(band: Band, bandOf: ReadonlyMap<number, Band>, top: (layer: number) => number): Box {
  const tops = [...bandOf].flatMap(([layer, of]) => (of === band ? top(layer) : []));
  const y = Math.min(...tops) - BAND.top;
  const height = Math.max(...tops) + ROOM_HEIGHT + BAND.bottom - y;
  return { x: MARGIN, y, width: WIDTH - 2 * MARGIN, height };
}

function linesOf(
  ways: Layout['ways'],
  layers: ReadonlyMap<string, number>,
  top: (layer: number) => number,
): Line[] {
  const port = portsOf(ways);
  return ways.map(([arrow, xs]) => {
    const upper = layers.get(arrow.upper) ?? 0;
    const at = xs.map((x, step) => {
      const isEnd = step === 0 || step === xs.length - 1;
      return { x: isEnd ? x + port(arrow, step === 0) : x, top: top(upper - step) };
    });
    const points = at.flatMap(({ x, top: y }, step) => [
      ...(step > 0 ? [{ x, y }] : []),
      ...(step < at.length - 1 ? [{ x, y: y + ROOM_HEIGHT }] : []),
    ]);
    return { arrow, points };
  });
}

/** Arrows leave and reach a room side by side, in the order of where they go to or come from. */
function portsOf(ways: Layout['ways']): (arrow: Arrow, isUpper: boolean) => number {
  const next = (xs: readonly number[], isUpper: boolean): number => xs.at(isUpper ? 1 : -2) ?? 0;
  return (arrow, isUpper) => {
    const side = isUpper ? 'upper' : 'lower';
    const beside = ways
      .filter(([other]) => other[side] === arrow[side])
      .sort(([, a], [, b]) => next(a, isUpper) - next(b, isUpper))
      .map(([other]) => other);
    return (beside.indexOf(arrow) - (beside.length - 1) / 2) * PORT;
  };
}
