/** Holds claims against the tables and against each other, by intervals: amounts first, then changes, rates, shares. */
import { judgeAmounts } from './judge-amounts';
import { judgeChange } from './judge-changes';
import { judgeCount } from './judge-counts';
import { judgeRate } from './judge-rates';
import { judgeCompletion, judgeShare } from './judge-shares';
import { judgeTurn } from './judge-turns';
import type { Claim } from './claims';
import { Judging, NO_FIGURE, type Preferred } from './judging';
import { proofreadMessage } from '../messages';
import { judgePairedTotals } from './paired-totals';
import type { Reading } from './read-claims';
import { judgeSums } from './sums';
import type { Books } from './values';

export type { WrongYear } from './judging';
export type Judged = Pick<
  Judging,
  'opinions' | 'turns' | 'rightTurns' | 'years' | 'named' | 'toldCells' | 'meant' | 'turnsMeant'
>;

export function judgeClaims({ claims, turned }: Reading, books: Books, preferred: Preferred): Judged {
  const judging = new Judging(books, preferred, claims);
  judgeAmounts(judging);
  judgePairedTotals(judging);
  for (const claim of claims) if (claim.kind === 'change') judgeChange(judging, claim);
  for (const claim of claims) {
    if (claim.kind === 'rate') judgeRate(judging, claim);
    else if (claim.kind === 'share') judgeShare(judging, claim);
    else if (claim.kind === 'completion') judgeCompletion(judging, claim);
    else if (claim.kind === 'count') judgeCount(judging, claim);
  }
  for (const claim of turned) judgeTurn(judging, claim);
  judgeSums(judging);
  for (const claim of claims) nobodys(judging, claim);
  return judging;
}

/** What has no name that tables or answers know is none of their figures, however the sentence is meant. */
function nobodys({ opinions }: Judging, claim: Claim): void {
  const { start, end } = claim.number;
  const isNamed = claim.kind !== 'count' && claim.subjects.some(({ cells }) => cells.length > 0);
  if (opinions.has(start) || isNamed || (claim.kind !== 'amount' && claim.kind !== 'count')) return;
  const source = { ...NO_FIGURE, reason: proofreadMessage('why-not-in-tables') };
  opinions.set(start, { start, end, verdict: 'unchecked', source, isClear: false });
}
