/** 40.50万元，占92.05%；其中：28.00万元，占63.64%: shares of one whole that the text does not tell. */
import { divide, exactly, printedInterval } from '../../amount';
import type { AmountClaim } from './claims';
import type { Judging } from './judging';
import { leaves } from './ratios';
import type { Magnitude } from './values';

const HUNDRED = 100;

/** What the only whole told is itself a share of, worked out from that share. */
export function wholesBeyond(judging: Judging, wholes: readonly AmountClaim[]): readonly Magnitude[] {
  const [whole] = wholes;
  const share = whole && wholes.length === 1 ? judging.shareOf.get(whole) : undefined;
  if (!whole || !share || share.value.isZero()) return [];
  const { low, high } = printedInterval(share.value, share.decimals);
  const fraction = { low: low.div(HUNDRED), high: high.div(HUNDRED) };
  return (judging.taken.get(whole) ?? []).flatMap((told): Magnitude[] => {
    const value = told.value.times(HUNDRED).div(share.value);
    const interval = divide(told.interval, fraction) ?? exactly(value);
    const formula = `(${told.formula} ÷ ${share.value.toFixed()}%)`;
    return [{ value, interval, formula, known: undefined, madeOf: leaves(told) }];
  });
}
