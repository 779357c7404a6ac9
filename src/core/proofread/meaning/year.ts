/** The year a text explains where nothing prints it: the one whose amounts are the tables' own, or the last that amounts are said of. */
import type { Context } from '../../narrative/reading';
import { statedBy } from '../measure';
import type { AmountClaim } from './claims';
import type { Reading } from './read-claims';
import { bestOf, figuresMeant } from './values';

/** One amount may be the same by chance. */
const LEAST_AGREEING = 2;

export function yearOfAmounts({ claims }: Reading, now: Context): number | undefined {
  const said = claims.filter(
    (claim): claim is AmountClaim =>
      claim.kind === 'amount' && claim.yearAt !== undefined && claim.account === 'spent',
  );
  const agreeing = new Map<number, number>();
  for (const claim of said) {
    const year = claim.yearAt?.year ?? 0;
    agreeing.set(year, (agreeing.get(year) ?? 0) + (isTables(claim, now) ? 1 : 0));
  }
  const [first, second] = [...agreeing].sort(([a, x], [b, y]) => y - x || b - a);
  if (!first) return undefined;
  if (first[1] >= LEAST_AGREEING && first[1] > (second?.[1] ?? 0)) return first[0];
  return [...agreeing.keys()].reduce((latest, year) => (year > latest ? year : latest), first[0]);
}

function isTables(claim: AmountClaim, now: Context): boolean {
  const stated = statedBy(claim.number, now);
  if (!stated || stated.value.isZero()) return false;
  const { figures } = figuresMeant(
    { now, last: undefined, year: undefined },
    claim.subjects,
    claim.account,
    'this',
  );
  return bestOf(stated, figures, now.form.form.settings.amountDecimals)?.agreement === 'same';
}
