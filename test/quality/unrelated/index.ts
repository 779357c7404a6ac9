/** Workbooks that hold no public final accounts: one a seed, all kinds in turn. */
import type { Grid } from '../../../src/core/grid';
import type { SetKind } from '../../../src/core/tables';
import { createRandom } from '../../bench/generate/random';
import { NOISE_KINDS } from './noise';
import { OFFICE_KINDS } from './office';
import { RELATIVE_KINDS } from './relatives';
import type { Kind } from './sheet';

export const UNRELATED_KINDS: readonly Kind[] = [...OFFICE_KINDS, ...RELATIVE_KINDS, ...NOISE_KINDS];

export const kindOf = (seed: number): string => kindAt(seed)[0];

/** What the tables of that seed are published as where they are public tables, if not of the accounts. */
export const publishedAs = (seed: number): SetKind | undefined => kindAt(seed)[2];

export const unrelatedGrids = (seed: number): readonly Grid[] => drawn(kindAt(seed), seed);

/** As {@link unrelatedGrids}, but nothing that is a public table of any kind. */
export const strangeGrids = (seed: number): readonly Grid[] => drawn(STRANGE[seed % STRANGE.length]!, seed);

const STRANGE = UNRELATED_KINDS.filter(([, , kind]) => kind === undefined);

const kindAt = (seed: number): Kind => UNRELATED_KINDS[seed % UNRELATED_KINDS.length]!;

const drawn = ([, workbook]: Kind, seed: number): readonly Grid[] =>
  workbook(createRandom(seed * 6007, { decimals: 2, perWanYuan: 1 }));
