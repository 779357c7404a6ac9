/** Disturbances: ways in which workbooks differ that must not change what is read from them. */
import type { TableId } from '../../../src/core/tables';
import type { Grid } from '../../../src/core/grid';
import { gridOf } from '../../../scripts/samples/printed/to-grid';
import type { PrintedTable } from '../../../scripts/samples/printed/printed-table';
import { LAYOUT_NAMES, type GeneratedTables } from '../../bench/generate';
import { createRandom } from '../../bench/generate/random';
import { CELL_DISTURBANCES } from './cells';
import { COMPANY_DISTURBANCES } from './company';
import { unitOfPrinted, type Disturbance, type Printed, type Scene } from './disturbance';
import { PLACE_DISTURBANCES } from './places';
import { TEXT_DISTURBANCES } from './texts';

export type { Disturbance } from './disturbance';

const SINGLE: readonly Disturbance[] = [
  { name: 'none' },
  ...TEXT_DISTURBANCES,
  ...PLACE_DISTURBANCES,
  ...CELL_DISTURBANCES,
  ...COMPANY_DISTURBANCES,
];

/** Has to see figures as the set prints them, so it comes before others. */
const isOfUnits = ({ name }: Disturbance): boolean => name.startsWith('units');

/** Texts disturbed in four ways, laid out in one. */
const several: Disturbance = {
  name: 'several at once',
  print: (printed, scene) =>
    scene.random
      .shuffled(TEXT_DISTURBANCES.filter(({ name }) => !/^titles|printed once$/.test(name)))
      .slice(0, 4)
      .sort((a, b) => Number(isOfUnits(b)) - Number(isOfUnits(a)))
      .reduce((own, { print }) => print?.(own, scene) ?? own, printed),
  lay: (grids, scene, tables) =>
    scene.random.pick(PLACE_DISTURBANCES.flatMap(({ lay }) => lay ?? []))(grids, scene, tables),
};

export const DISTURBANCES: readonly Disturbance[] = [...SINGLE, several];

export interface Disturbed {
  readonly grids: readonly Grid[];
  readonly earlier?: readonly Grid[];
  readonly unitOf: (id: TableId) => string;
}

/** `tables` are the set's, or the set's with an error in them. */
export async function disturbed(
  disturbance: Disturbance,
  set: GeneratedTables,
  tables: readonly PrintedTable[] = set.tables,
): Promise<Disturbed> {
  const random = createRandom(seedOf(disturbance, set), {
    decimals: 2,
    perWanYuan: 1,
  });
  const scene: Scene = { set, random, idOf: (place) => set.published[place]?.id };
  const before: Printed = { tables, units: new Map() };
  const printed = disturbance.print?.(before, scene) ?? before;
  const grids = printed.tables.map(gridOf);
  const laid = (await disturbance.lay?.(grids, scene, printed.tables)) ?? { grids };
  const ownUnit = (id: TableId): string | undefined => {
    const table = tables[set.published.findIndex((one) => one.id === id)];
    return table && unitOfPrinted(table);
  };
  return { ...laid, unitOf: (id) => printed.units.get(id) ?? ownUnit(id) ?? set.unit };
}

const NAMED: readonly string[] = LAYOUT_NAMES;

/** Another one for each disturbance and layout. */
const seedOf = (disturbance: Disturbance, { seed, layout }: GeneratedTables): number =>
  (seed * 4099 + DISTURBANCES.indexOf(disturbance)) * 67 + NAMED.indexOf(layout);
