/** Parts that add up to their whole. */
import { meets } from '../../amount';
import type { AmountClaim } from './claims';
import type { Judging } from './judging';
import { otherAccounts } from './mentions';
import { leaves, sum } from './ratios';
import type { Magnitude } from './values';
import { ACCOUNTS } from './words';

/** 其中 A、B和C that add up to their whole bear each other out; so do budgets of items and the whole's budget. */
export function judgeSums(judging: Judging): void {
  for (const [whole, parts] of judging.partsOf)
    for (const account of ACCOUNTS) {
      const own = parts.filter((part) => part.account === account);
      const sums = account === whole.account ? [whole] : otherAccounts(judging.amounts, whole);
      const wholes = own.length > 1 ? sums.filter((sum) => sum.account === account) : [];
      for (const one of wholes) addUp(judging, one, own, parts);
      // 支出决算a，其中… 年初预算为b: the first budget told is of all of them.
      const [first, ...rest] = account === whole.account ? [] : own;
      if (first && rest.length > 1) addUp(judging, first, rest, parts);
    }
}

function addUp(
  judging: Judging,
  whole: AmountClaim,
  own: readonly AmountClaim[],
  parts: readonly AmountClaim[],
): void {
  if (!sumUp(judging, whole, own)) completed(judging, whole, own, parts);
}

/** So many parts do not add up by chance with an amount that is none of them. */
const FEWEST_TO_COMPLETE = 4;

/** Of one part the words are torn apart, as they are in pages copied from a PDF: the one open amount that makes the sum up is its. */
function completed(
  judging: Judging,
  whole: AmountClaim,
  own: readonly AmountClaim[],
  parts: readonly AmountClaim[],
): void {
  if (own.length < FEWEST_TO_COMPLETE) return;
  const open = parts.filter((part) => part.account !== whole.account && isOpen(judging, part));
  const fits = open.filter((part) => addsUp(judging, whole, [...own, part]));
  const [one, ...more] = fits;
  if (one && more.length === 0) sumUp(judging, whole, [...own, one]);
}

function isOpen({ opinions }: Judging, { number }: AmountClaim): boolean {
  const verdict = opinions.get(number.start)?.verdict;
  return verdict === undefined || verdict === 'unchecked';
}

const ownOf = (judging: Judging, claim: AmountClaim): Magnitude | undefined =>
  judging.taken.get(claim)?.find(({ known }) => known === undefined);

function addsUp(judging: Judging, whole: AmountClaim, parts: readonly AmountClaim[]): boolean {
  const all = ownOf(judging, whole);
  const each = parts.flatMap((part) => ownOf(judging, part) ?? []);
  const [first, ...rest] = each;
  return (
    all !== undefined &&
    first !== undefined &&
    each.length === parts.length &&
    meets(rest.reduce(sum, first).interval, all.interval)
  );
}

/** Whether the parts, or the first of them, add up. */
function sumUp(judging: Judging, whole: AmountClaim, parts: readonly AmountClaim[]): boolean {
  const all = ownOf(judging, whole);
  let total: Magnitude | undefined;
  let isUp = false;
  for (const [index, part] of parts.entries()) {
    const one = ownOf(judging, part);
    if (!all || !one) return isUp;
    total = total ? sum(total, one) : one;
    if (index === 0 || !meets(total.interval, all.interval)) continue;
    judging.borneOut([whole, ...parts.slice(0, index + 1)], [all, ...leaves(total)]);
    isUp = true;
  }
  return isUp;
}
