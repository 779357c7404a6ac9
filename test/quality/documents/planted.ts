/** Publications with one error: a figure of a table, or a slip in the text, each with what has to be found. */
import { place, type PrintedTable } from '../../../scripts/samples/printed/printed-table';
import type { Grid } from '../../../src/core/grid';
import type { TextDocument } from '../../../src/core/proofread';
import type { GeneratedTables } from '../../bench/generate';
import { createRandom } from '../../bench/generate/random';
import { inject, SINGLE_KINDS, type CellTruth } from '../../bench/inject';
import { changedDocument, type Change } from '../../bench/proofread/changes/change';
import { changesOf } from '../../bench/proofread/mutate';
import { flatten } from '../../bench/proofread/stretches';
import type { Written } from '../../bench/proofread/written';

export interface PlantedFigure {
  readonly kind: string;
  readonly cell: CellTruth;
  /** The set's tables as they are printed now, and the same as grids. */
  readonly tables: readonly PrintedTable[];
  readonly grids: readonly Grid[];
}

export function tablesWith(
  set: Pick<GeneratedTables, 'tables' | 'grids'>,
  cells: readonly CellTruth[],
): readonly PrintedTable[] {
  return set.tables.map((table, index) => {
    const own = cells.filter(({ sheet }) => set.grids[index]?.name === sheet);
    if (own.length === 0) return table;
    const { top } = place(table).area;
    return {
      ...table,
      rows: table.rows.map((texts, row) =>
        texts.map(
          (text, column) => own.find(({ at }) => at.row === row + top && at.column === column)?.after ?? text,
        ),
      ),
    };
  });
}

const TRIES = 12;
const STEP = 53;

/** So many single errors that no rounding explains, of different kinds. */
export function plantedFigures(set: GeneratedTables, count: number): readonly PlantedFigure[] {
  const planted: PlantedFigure[] = [];
  for (let step = 0; step < count * TRIES && planted.length < count; step += 1) {
    const kind = SINGLE_KINDS[(set.seed + step) % SINGLE_KINDS.length]!;
    const injected = inject(set, set.seed * STEP + step, kind);
    const cell = injected?.truth.cells[0];
    if (!injected || !cell || injected.truth.invisible) continue;
    planted.push({ kind, cell, tables: tablesWith(set, [cell]), grids: injected.grids });
  }
  return planted;
}

export interface PlantedSlip {
  readonly change: Change;
  readonly text: TextDocument;
}

/** So many of the slips that the text's seed gives, drawn from all kinds. */
export function plantedSlips(own: Written, count: number): readonly PlantedSlip[] {
  const random = createRandom(own.seed, { decimals: 2, perWanYuan: 1 });
  return random
    .shuffled(changesOf(own))
    .filter(({ document }) => document === undefined)
    .slice(0, count)
    .map((change) => ({ change, text: changedDocument(flatten(own), change) }));
}
