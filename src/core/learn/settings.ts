/** How the document prints its numbers. */
import type { NarrativeSettings } from '../narrative';
import type { TextDocument } from '../proofread';
import type { UnderstoodNumber } from '../proofread/inside';
import { isGrouped } from './grouping';

const ALL = 100;

const most = (all: readonly number[], otherwise: number): number =>
  all.length === 0 ? otherwise : all.reduce((a, b) => (b > a ? b : a));

const endsInZero = ({ value, decimals }: UnderstoodNumber): boolean =>
  value !== undefined && value.decimalPlaces() < decimals;

const isMost = (those: readonly unknown[], others: readonly unknown[]): boolean =>
  those.length > others.length;

const GAP = /\d\s+[^\d\s]+$/;

/** 209.40 万元, more often than not. */
function hasGaps(paragraphs: TextDocument['paragraphs'], money: readonly UnderstoodNumber[]): boolean {
  const apart = money.filter(({ paragraph, offset, length }) =>
    GAP.test((paragraphs[paragraph]?.text ?? '').slice(offset, offset + length)),
  );
  return apart.length * 2 > money.length;
}

/** 0.00万元 and 100.00%, more often than not. */
function isWholeWithDecimals(numbers: readonly UnderstoodNumber[]): boolean {
  const whole = numbers.filter(
    ({ kind, value }) =>
      (kind === 'money' && value?.isZero() === true) ||
      (kind === 'percent' && (value?.isZero() === true || value?.eq(ALL) === true)),
  );
  return whole.filter(({ decimals }) => decimals > 0).length * 2 > whole.length;
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
  const short = told.filter(({ decimals }) => decimals < amountDecimals);
  const full = told.filter((one) => one.decimals === amountDecimals && endsInZero(one));
  return {
    unit,
    amountDecimals,
    percentDecimals: most(rates, near.percentDecimals),
    trimZeros: own.length === 0 ? near.trimZeros : isMost(short, full),
    ...(hasGaps(paragraphs, told) ? { unitGap: true } : {}),
    ...(isWholeWithDecimals(numbers) ? { wholeDecimals: true } : {}),
    ...(isGrouped(paragraphs.map(({ text }) => text)) ? { thousands: true } : {}),
  };
}
