/** A block of amounts that moved and one to five wrong figures elsewhere: how many findings tell them, and whether each is told. */
import { check, type Finding } from '../../../src/core/check';
import type { GeneratedSet } from '../generate';
import { inject, SINGLE_KINDS, type CellTruth, type ErrorKind } from '.';
import { changed } from './workbook';

const MOVED: readonly ErrorKind[] = ['slipped-rows', 'shifted-lane', 'shifted-column', 'growing', 'wrapping'];
const MOST_SINGLES = 5;
/** Fewer relations than that do not tell that amounts moved. */
const LEAST_WITNESSES = 2;

export interface MixedTally {
  sets: number;
  causes: number;
  findings: number;
  told: number;
  /** What was injected and no error shows. */
  readonly missed: string[];
}

const isSame = (a: Pick<CellTruth, 'sheet' | 'at'>, b: Pick<CellTruth, 'sheet' | 'at'>): boolean =>
  a.sheet === b.sheet && a.at.row === b.at.row && a.at.column === b.at.column;

interface Mixed {
  readonly grids: GeneratedSet['grids'];
  /** The cells of each cause; the first is the block. */
  readonly causes: readonly (readonly CellTruth[])[];
}

/** Undefined where nothing in the set can move, or no figure tells that it did. */
function mixed(set: GeneratedSet, round: number): Mixed | undefined {
  const kind = MOVED[(set.seed + round) % MOVED.length]!;
  const moved = inject(set, set.seed * 37 + round, kind);
  if (!moved || moved.truth.witnesses < LEAST_WITNESSES) return undefined;
  const singles: CellTruth[] = [];
  const wanted = 1 + ((set.seed * 3 + round) % MOST_SINGLES);
  for (const [index, single] of SINGLE_KINDS.entries()) {
    const { truth } = inject(set, set.seed * 41 + round * 7 + index, single) ?? {};
    const cell = truth?.cells[0];
    if (!cell || truth.invisible || singles.length === wanted) continue;
    if (![...moved.truth.cells, ...singles].some((other) => isSame(other, cell))) singles.push(cell);
  }
  return {
    grids: changed(moved.grids, singles),
    causes: [moved.truth.cells, ...singles.map((cell) => [cell])],
  };
}

export function measureMixed(sets: readonly GeneratedSet[], rounds: number): MixedTally {
  const tally: MixedTally = { sets: 0, causes: 0, findings: 0, told: 0, missed: [] };
  for (const set of sets)
    for (let round = 0; round < rounds; round += 1) {
      const made = mixed(set, round);
      if (!made) continue;
      const errors = check(made.grids).findings.filter(({ severity }) => severity === 'error');
      tally.sets += 1;
      tally.causes += made.causes.length;
      tally.findings += errors.length;
      for (const cells of made.causes)
        if (errors.some((finding) => tells(finding, cells))) tally.told += 1;
        else
          tally.missed.push(
            `seed ${set.seed} ${set.layout} round ${round}: ${cells[0]!.table} ${cells.length} cells`,
          );
    }
  return tally;
}

const tells = ({ cells, suspects }: Finding, truth: readonly CellTruth[]): boolean =>
  truth.some((cell) => [...cells, ...suspects].some((one) => isSame(one, cell)));
