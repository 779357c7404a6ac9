/** What gaps cost and relations say, in relations that agree. */
import type { Relation } from './relations';

/** What a gap must win to be believed, in relations; going on with it costs less. */
export const GAP = 1.5;
export const FURTHER = 0.5;
const AGREES = 1;
/** A relation that does not hold speaks twice as much against a way as one that holds speaks for it. */
const DISAGREES = 2;
/** A bound holds by chance every other time. */
const BOUND = 0.2;

export interface Complete {
  readonly sum: number;
  readonly lacks: Relation['cells'];
  readonly shows: boolean;
}

/** Nothing where it lacks several amounts or shows none; one that it lacks can't be negative. */
export function said({ sign, slack }: Relation, { sum, lacks, shows }: Complete): number {
  const [lacking, ...others] = lacks;
  if (others.length > 0 || !shows) return 0;
  if (lacking) return sign === '=' && sum * lacking.sign > slack ? -DISAGREES : 0;
  if (sign === '=') return Math.abs(sum) <= slack ? AGREES : -DISAGREES;
  return (sign === '≤' ? sum <= slack : sum >= -slack) ? BOUND : -DISAGREES;
}
