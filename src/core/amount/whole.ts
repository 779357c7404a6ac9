/** Amounts as whole numbers, so that a search may add millions of them and none is rounded: it proves nothing by itself. */
import { Decimal } from './decimal';

/** Half a 分: what rounding to 分 may hide; halves of coarser units are multiples of it. */
const WHOLES_PER_YUAN = 200;
/** A thousand of them added stay exact in a double: 440 亿元. */
const MOST = new Decimal(2).pow(53).div(1024);

/** `value` in 元; undefined where it is finer than half a 分, or so large that a sum might be rounded. */
export function wholeHalfFen(value: Decimal): number | undefined {
  const whole = value.times(WHOLES_PER_YUAN);
  return whole.isInteger() && whole.abs().lte(MOST) ? whole.toNumber() : undefined;
}
