/** Chance that repeats: the same seed draws the same numbers (mulberry32), money as exact decimals. */
import { Decimal } from '../../../src/core/amount';

export interface Random {
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  /** True in so many of a hundred draws. */
  chance(percent: number): boolean;
  pick<T>(from: readonly T[]): T;
  shuffled<T>(from: readonly T[]): T[];
  /** Between `low` and `high` 万元, in the unit and with the decimals of the set. */
  money(low: number, high: number): Decimal;
  /** A part of an amount, from `low` to `high` hundredths of it, with the decimals of the set. */
  part(of: Decimal, low: number, high: number): Decimal;
}

export interface Scale {
  /** Decimals of an unrounded amount. */
  readonly decimals: number;
  /** How many units make a 万元. */
  readonly perWanYuan: number;
}

const HUNDREDTHS = 100;

function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function createRandom(seed: number, scale: Scale): Random {
  const next = mulberry32(seed);
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const tail = (): Decimal => {
    const extra = scale.decimals - 2;
    if (extra === 0) return new Decimal(0);
    return new Decimal(whole(0, 10 ** extra - 1)).div(new Decimal(10).pow(scale.decimals));
  };
  const shuffled = <T>(from: readonly T[]): T[] =>
    from
      .map((item) => ({ item, key: next() }))
      .sort((a, b) => a.key - b.key)
      .map(({ item }) => item);
  return {
    whole,
    chance: (percent) => whole(1, 100) <= percent,
    pick: (from) => from[whole(0, from.length - 1)]!,
    shuffled,
    money: (low, high) => {
      const unit = HUNDREDTHS * scale.perWanYuan;
      return new Decimal(whole(Math.ceil(low * unit), Math.floor(high * unit))).div(HUNDREDTHS).plus(tail());
    },
    part: (of, low, high) =>
      of.times(whole(low, high)).div(HUNDREDTHS).toDecimalPlaces(scale.decimals, Decimal.ROUND_DOWN),
  };
}
