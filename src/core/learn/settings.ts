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
  const finest = WAN_YUAN.exponent - Math.max(0, ...wan.map(({ decimals }) => decimals));
  const isFromWan =
    wan.some(({ value }) => value?.isZero() === false) &&
    yuan.every(
      ({ value, decimals }) => finest > -decimals && value?.mod(powerOfTen(finest)).isZero() !== false,
    );
  return yuan.length * 2 > money.length && !isFromWan ? '元' : '万元';
}

type Texts = TextDocument['paragraphs'];

const textOf = (paragraphs: Texts, { paragraph, offset, length }: UnderstoodNumber): string =>
  paragraphs[paragraph]?.text.slice(offset, offset + length) ?? '';

/** Whether more than half of them are printed so. */
const isMostly =
  (paragraphs: Texts, numbers: readonly UnderstoodNumber[]) =>
  (manner: RegExp): boolean =>
    numbers.filter((number) => manner.test(textOf(paragraphs, number))).length * 2 > numbers.length;

const isWhole = ({ value }: UnderstoodNumber): boolean => value?.isZero() === true || value?.eq(ALL) === true;

/** How percentages end, where it is not the usual way. */
function percentZerosOf(
  paragraphs: Texts,
  rates: readonly UnderstoodNumber[],
  decimals: number,
): NarrativeSettings['percentZeros'] {
  const whole = rates.filter(isWhole);
  const others = rates.filter((one) => !isWhole(one));
  // Beside 100%, a 100.00% is one that was rounded.
  if (whole.length > 0 && whole.every((one) => one.decimals > 0)) return 'written';
  // A whole one is bare anyhow.
  const isShort = others.some((one) => one.decimals > 0 && one.decimals < decimals);
  const hasZero = others.some((one) => /[.．]\d*[0０][%％]$/.test(textOf(paragraphs, one)));
  return isShort && !hasZero ? 'dropped' : undefined;
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
  const rates = numbers.filter(({ kind }) => kind === 'percent');
  // So are 0% and 100% as a rule.
  const parts = rates.filter((one) => !isWhole(one));
  const percentDecimals = most(
    (parts.length > 0 ? parts : rates.filter((one) => one.decimals > 0)).map(({ decimals }) => decimals),
    near.percentDecimals,
  );
  const percentZeros = percentZerosOf(paragraphs, rates, percentDecimals);
  const mostly = isMostly(paragraphs, told);
  const amountDecimals = most(own, near.amountDecimals);
  const short = told.filter(({ decimals }) => decimals < amountDecimals);
  const withZero = told.filter(
    ({ value, decimals }) => decimals === amountDecimals && (value?.decimalPlaces() ?? 0) < decimals,
  );
  const nothing = money.filter((one) => one.unit === unit && one.value?.isZero() === true);
  const hasZeroDecimals = nothing.filter(({ decimals }) => decimals > 0).length * 2 > nothing.length;
  return {
    unit,
    amountDecimals,
    percentDecimals,
    trimZeros: own.length === 0 ? near.trimZeros : short.length > withZero.length,
    ...(isGrouped(paragraphs.map(({ text }) => text.normalize('NFKC'))) ? { thousands: true } : {}),
    ...(mostly(/[０-９]/) ? { fullWidth: true } : {}),
    ...(mostly(/[ \u3000][万元]/) ? { spacedUnit: true } : {}),
    ...(hasZeroDecimals ? { zeroDecimals: true } : {}),
    ...(percentZeros ? { percentZeros } : {}),
  };
}
