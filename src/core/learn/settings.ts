/** How the document prints its numbers. */
import { powerOfTen, WAN_YUAN } from '../amount';
import type { NarrativeSettings } from '../narrative';
import type { TextDocument } from '../proofread';
import type { UnderstoodNumber } from '../proofread/inside';
import { isGrouped } from './grouping';

const ALL = 100;

const most = (all: readonly number[], otherwise: number): number =>
  all.length === 0 ? otherwise : all.reduce((a, b) => (b > a ? b : a));

const isOf = (name: string) => (number: UnderstoodNumber) => number.unit === name;

/** In which its figures were worked out. A text that has both was written from 万元 where its 元 are no finer than its 万元. */
function unitOf(money: readonly UnderstoodNumber[], otherwise: NarrativeSettings['unit']): '元' | '万元' {
  if (money.length === 0) return otherwise;
  const [yuan, wan] = [money.filter(isOf('元')), money.filter(isOf('万元'))];
  const finest = powerOfTen(WAN_YUAN.exponent - Math.max(0, ...wan.map(({ decimals }) => decimals)));
  const isFromWan =
    wan.some(({ value }) => value?.isZero() === false) &&
    yuan.every(({ value }) => value?.mod(finest).isZero() !== false);
  return yuan.length * 2 > money.length && !isFromWan ? '元' : '万元';
}

export function settingsOf(
  { paragraphs }: TextDocument,
  numbers: readonly UnderstoodNumber[],
  near: NarrativeSettings,
): NarrativeSettings {
  const all = numbers.filter(({ kind, unit }) => kind === 'money' && (unit === '万元' || unit === '元'));
  // Reasons and purposes tell of amounts of their own.
  const known = all.filter(({ verdict }) => verdict === 'verified');
  const money = known.length > 0 ? known : all;
  const unit = unitOf(money, near.unit);
  // 0万元 is bare in any case.
  const told = money.filter((one) => one.unit === unit && one.value?.isZero() !== true);
  const own = told.map(({ decimals }) => decimals);
  // So are 0% and 100%.
  const rates = numbers
    .filter(({ kind, value }) => kind === 'percent' && value?.isZero() !== true && value?.eq(ALL) !== true)
    .map(({ decimals }) => decimals);
  const amountDecimals = most(own, near.amountDecimals);
  const short = own.filter((decimals) => decimals < amountDecimals).length;
  return {
    unit,
    amountDecimals,
    percentDecimals: most(rates, near.percentDecimals),
    trimZeros: own.length === 0 ? near.trimZeros : short > 0,
    ...(isGrouped(paragraphs.map(({ text }) => text)) ? { thousands: true } : {}),
  };
}
