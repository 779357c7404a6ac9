/** All measures, in the order of the table. */
import type { Measure } from '../frame/measure';
import { CASES } from './cases';
import { CLEAN } from './clean';
import { BLOCKS, PAIRS, SINGLES } from './errors';
import { FUZZ } from './fuzz';
import { READ_BACK, SLIPS_IN_TEXT } from './proofread';
import { RECOGNITION, SAME_FINDINGS } from './recognition';
import { STEPS, TAILS } from './rounding';
import { UNRELATED } from './unrelated';

export const MEASURES: readonly Measure[] = [
  RECOGNITION,
  SAME_FINDINGS,
  UNRELATED,
  CLEAN,
  STEPS,
  TAILS,
  SINGLES,
  PAIRS,
  BLOCKS,
  READ_BACK,
  SLIPS_IN_TEXT,
  CASES,
  FUZZ,
];
