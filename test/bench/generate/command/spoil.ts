/** Errors put into a set's printed tables, with the truth about each. */
import { addressOf } from '../../../../src/core/grid';
import { place, type PrintedTable } from '../../../../scripts/samples/printed/printed-table';
import { ERROR_KINDS, inject, type CellTruth, type ErrorKind } from '../../inject';
import type { GeneratedSet } from '..';
import { createRandom } from '../random';

interface ErrorRecord {
  readonly kind: ErrorKind;
  readonly invisible: boolean;
  readonly cells: readonly {
    readonly table: string;
    readonly sheet: string;
    readonly address: string;
    readonly before: string;
    readonly after: string;
  }[];
}

export interface Spoilt {
  readonly tables: readonly PrintedTable[];
  readonly errors: readonly ErrorRecord[];
}

const TRIES = 20;
const STEP = 104729;

const keyOf = ({ sheet, at }: CellTruth): string => `${sheet}!${addressOf(at)}`;

/** The accounts alone: a mistake in points and rates is not drawn. */
function accounts(set: GeneratedSet): GeneratedSet {
  const forms = new Set(set.published.flatMap(({ sheet, id }) => (id?.startsWith('P') ? [sheet] : [])));
  return { ...set, grids: set.grids.filter(({ name }) => !forms.has(name)) };
}

/** As many errors as asked for, each in cells of its own; fewer where the set lends itself to no more. */
export function spoilt(set: GeneratedSet, count: number, kind?: ErrorKind): Spoilt {
  const random = createRandom(set.seed, { decimals: 2, perWanYuan: 1 });
  const clean = accounts(set);
  const taken = new Map<string, CellTruth>();
  const errors: ErrorRecord[] = [];
  for (let attempt = 0; errors.length < count && attempt < count * TRIES; attempt += 1) {
    const truth = inject(clean, set.seed + attempt * STEP, kind ?? random.pick(ERROR_KINDS))?.truth;
    if (!truth || truth.cells.some((cell) => taken.has(keyOf(cell)))) continue;
    for (const cell of truth.cells) taken.set(keyOf(cell), cell);
    errors.push({
      kind: truth.kind,
      invisible: truth.invisible,
      cells: truth.cells.map(({ table, sheet, at, before, after }) => ({
        table,
        sheet,
        address: addressOf(at),
        before,
        after,
      })),
    });
  }
  return { tables: set.tables.map((table) => changed(table, [...taken.values()])), errors };
}

function changed(table: PrintedTable, cells: readonly CellTruth[]): PrintedTable {
  const own = cells.filter(({ sheet }) => sheet === table.sheet);
  if (own.length === 0) return table;
  const { top } = place(table).area;
  const rows = table.rows.map((row) => [...row]);
  for (const { at, after } of own) {
    const row = rows[at.row - top];
    if (row) row[at.column] = after;
  }
  return { ...table, rows };
}
