/** How the document prints its numbers. */
import type { NarrativeSettings } from '../narrative';
import type { TextDocument } from '../proofread';
import type { UnderstoodNumber } from '../proofread/inside';
import { isGrouped } from './grouping';

const ALL = 100;

const most = (all: readonly number[], otherwise: number): number =>
  all.length === 0 ? otherwise : all.reduce((a, b) => (b > a ? b : a));

export function settingsOf(
  { paragraphs }: TextDocument,
  numbers: readonly UnderstoodNumber[],
  near: NarrativeSettings,
): NarrativeSettings {
  const all = numbers.filter(({ kind, unit }) => kind === 'money' && (unit === '万元' || unit === '元'));
  // Reasons and purposes tell of amounts of their own.
  const known = all.filter(({ verdict }) => verdict === 'verified');
  const money = known.length > 0 ? known : all;
  const inYuan = money.filter(({ unit }) => unit === '元').length;
  const unit = money.length === 0 ? near.unit : inYuan * 2 > money.length ? '元' : '万元';
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
