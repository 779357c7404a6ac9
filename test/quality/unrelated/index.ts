/** Workbooks that hold no public final accounts: one a seed, all kinds in turn. */
import type { Grid } from '../../../src/core/grid';
import { createRandom } from '../../bench/generate/random';
import { NOISE_KINDS } from './noise';
import { OFFICE_KINDS } from './office';
import { RELATIVE_KINDS } from './relatives';
import type { Kind } from './sheet';

export const UNRELATED_KINDS: readonly Kind[] = [...OFFICE_KINDS, ...RELATIVE_KINDS, ...NOISE_KINDS];

export const kindOf = (seed: number): string => kindAt(seed)[0];

export const unrelatedGrids = (seed: number): readonly Grid[] =>
  kindAt(seed)[1](createRandom(seed * 6007, { decimals: 2, perWanYuan: 1 }));

const kindAt = (seed: number): Kind => UNRELATED_KINDS[seed % UNRELATED_KINDS.length]!;
