/** What gaps cost and relations say, in relations that agree. */
import type { RowRelation } from './relations';

/** What a gap must win to be believed, in relations; going on with it costs less. */
export const GAP = 1.5;
export const GAP_GOES_ON = 0.5;
const AGREES = 1;
/** A relation that does not hold speaks twice as much against a way as one that holds speaks for it. */
const DISAGREES = 2;
/** A bound holds by chance every other time. */
const BOUND = 0.2;

export interface Complete {
  readonly sum: number;
  readonly lacks: RowRelation['cells'];
  readonly shows: boolean;
}

/**
 * Nothing where it shows no amount. Amounts that it lacks are not negative: they were blank where it holds without
 * them, and nothing is said where it asks them for something.
 */
export function said({ sign, slack }: RowRelation, { sum, lacks, shows }: Complete): number {
  if (!shows) return 0;
  if (sign !== '=') {
    if (lacks.length > 0) return 0;
    return (sign === '≤' ? sum <= slack : sum >= -slack) ? BOUND : -DISAGREES;
  }
  if (Math.abs(sum) <= slack) return AGREES;
  return lacks.some((cell) => sum * cell.sign < 0) ? 0 : -DISAGREES;
}
