/** Generated sets as seven places publish them: their titles, their further tables, in an order and with numbers of chance. */
import type { PrintedTable } from '../../../scripts/samples/printed/printed-table';
import { gridOf } from '../../../scripts/samples/printed/to-grid';
import type { Grid } from '../../../src/core/grid';
import type { TableId } from '../../../src/core/tables';
import { generateSet, type GeneratedSet, type PublishedTable } from '../../bench/generate';
import { createRandom } from '../../bench/generate/random';
import { FORMS, PROVINCE_SETS, type SetLine } from '../../cases/data/province-sets';
import { operationOf } from './operation';

export const PLACES: readonly string[] = PROVINCE_SETS.map(([place]) => place);

export interface PlaceSet {
  readonly set: GeneratedSet;
  readonly grids: readonly Grid[];
  /** Sheets of tables that are known by their title and not read. */
  readonly known: readonly string[];
}

/** Of all fiscal funds, taken from the table of the general public budget: right where there are no other funds. */
const ALL_FUNDS: ReadonlyMap<string, TableId> = new Map([
  ['T15', 'T05'],
  ['T16', 'T06'],
]);

interface Printed {
  readonly table: PrintedTable;
  readonly published?: PublishedTable;
}

const hasOtherFunds = ({ figures }: GeneratedSet): boolean =>
  (['T08', 'T09'] as const).some((id) => (figures.get(id)?.size ?? 0) > 0);

/** Undefined where the place prints what this set does not hold. */
export function placeSet(place: string, seed: number): PlaceSet | undefined {
  const lines = PROVINCE_SETS.find(([name]) => name === place)?.[1] ?? [];
  const set = generateSet(seed, { layout: 'central-2022', rounding: 'independent' });
  if (lines.some(([, id]) => ALL_FUNDS.has(id)) && hasOtherFunds(set)) return undefined;
  const random = createRandom(seed, { decimals: 2, perWanYuan: 1 });
  const printed = random.shuffled(lines.map((line) => printedAs(set, line, seed)));
  const tables = printed.map(({ table }, at) => ({
    ...table,
    code: `公开${String(at + 1).padStart(2, '0')}表`,
  }));
  return {
    set: { ...set, published: printed.flatMap(({ published }) => published ?? []) },
    grids: tables.map(gridOf),
    known: lines.filter(([, id]) => id === 'known').map(([title]) => title),
  };
}

function printedAs(set: GeneratedSet, [title, id, form]: SetLine, seed: number): Printed {
  const head = { sheet: title, title: `${String(set.year)}年度${title}`, unit: `单位：${set.unit}` };
  if (id === 'known') return { table: { ...head, rows: FORMS[form ?? 'text'], headerRows: 1 } };
  const source = ALL_FUNDS.get(id) ?? (id as TableId);
  const published = set.published.find((one) => one.id === source);
  const table = set.tables.find(({ sheet }) => sheet === published?.sheet);
  if (!published || !table) throw new Error(`${set.layout} prints no ${source}`);
  const own = { ...published, sheet: title, id: id as TableId };
  if (form !== 'operation') return { table: { ...table, ...head }, published: own };
  const operation = operationOf(published.figures, createRandom(seed, { decimals: 2, perWanYuan: 1 }));
  return {
    table: { ...head, rows: operation.lines, headerRows: 1 },
    published: { ...own, figures: operation.figures },
  };
}
