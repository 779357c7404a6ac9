/** Mentions of a figure by where they stand, found by halving: texts have thousands. */
import type { AmountClaim } from './claims';
import type { Magnitude } from './values';

export interface Told {
  readonly claim: AmountClaim;
  readonly quantity: Magnitude;
}

/** Of one figure so many mentions are looked at: a bound on the work, not measured. */
const MENTIONS = 6;

/** How many stand before a place. */
function countBefore<Mention>(
  all: readonly Mention[],
  at: number,
  startOf: (one: Mention) => number,
): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = all[middle];
    if (one !== undefined && startOf(one) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

const startOfClaim = ({ number }: AmountClaim): number => number.start;

const placeOf = (claims: readonly AmountClaim[], at: number): number => countBefore(claims, at, startOfClaim);

/** The last mentions before a place; where there are none, the first behind it. */
export function lastBefore(claims: readonly AmountClaim[], at: number): readonly AmountClaim[] {
  const before = placeOf(claims, at);
  return before === 0 ? claims.slice(0, 1) : claims.slice(Math.max(0, before - MENTIONS), before);
}

/** The last that was told before a place; where none was, the first behind it. */
export function nearest(told: readonly Told[], at: number): readonly Told[] {
  const before = countBefore(told, at, ({ claim }) => startOfClaim(claim));
  const one = told[before - 1] ?? told[before];
  return one ? [one] : [];
}

/** Two accounts of one subject stand at most 15 characters apart in 15 published texts; a reason may come between. */
const BESIDE = 120;

/** The other accounts of a subject, told beside it. */
export function otherAccounts(amounts: readonly AmountClaim[], claim: AmountClaim): readonly AmountClaim[] {
  const at = claim.number.start;
  return amounts
    .slice(placeOf(amounts, at - BESIDE), placeOf(amounts, at + BESIDE))
    .filter((other) => other.account !== claim.account && other.subjects[0]?.key === claim.subjects[0]?.key);
}
