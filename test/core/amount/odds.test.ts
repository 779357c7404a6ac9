/** Odds against what can be worked out by hand, by another way, or is known to bound them. */
import {
  Decimal,
  isImprobable,
  isImprobableOf,
  roundingDensity,
  roundingOdds,
  tossOdds,
} from '../../../src/core/amount';
import { oddsOf } from '../../bench/inject/rounding';

const of = (value: number | string): Decimal => new Decimal(value);

it.each([
  [0, 20, 2 ** -20],
  [1, 4, 5 / 16],
  [4, 4, 1],
  [2, 4, 11 / 16],
])('at most %i heads in %i tosses: %d', (most, tosses, expected) =>
  expect(tossOdds(most, tosses).toNumber()).toBeCloseTo(expected, 12),
);

it('odds of very many tosses are bounded from above', () => {
  expect(tossOdds(150, 401).gt(tossOdds(149, 400).times('0.9'))).toBe(true);
  expect(tossOdds(300, 401).toNumber()).toBe(1);
  expect(tossOdds(10, 1000).lt('1e-100')).toBe(true);
});

it.each([
  [1, '0.25', 0.5],
  [2, '0.5', 0.25],
  [2, '1', 0],
  [3, '1', 1 / 24],
  [3, '1.6', 0],
  [12, '5.5', 2 * (0.5 ** 12 / 479001600)],
])('%i roundings come to %s steps or more: %d', (parts, steps, expected) =>
  expect(roundingOdds(parts, of(steps)).toNumber()).toBeCloseTo(expected, 15),
);

it('the density is that of a triangle for two, and over the whole steps adds up to 1', () => {
  expect(roundingDensity(2, of(0)).toNumber()).toBe(1);
  expect(roundingDensity(2, of('-0.75')).toNumber()).toBe(0.25);
  expect(roundingDensity(3, of(0)).toNumber()).toBe(0.75);
  for (const figures of [2, 5, 13, 40]) {
    const steps = Array.from({ length: figures + 1 }, (_, place) => place - Math.floor(figures / 2));
    const total = steps.reduce((sum, step) => sum + roundingDensity(figures, of(step)).toNumber(), 0);
    expect(total).toBeCloseTo(1, 12);
  }
});

it('above a hundred parts a bound is taken that is never smaller', () => {
  for (const steps of [5, 10, 14])
    expect(roundingOdds(101, of(steps)).gt(roundingOdds(100, of(steps)))).toBe(true);
});

it.each([
  [2, 1, false],
  [4, 2, false],
  [8, 3, false],
  [9, 4, true],
  [13, 5, true],
  [13, 4, false],
  [21, 6, false],
  [21, 7, true],
])(
  '%i figures %i steps off are improbable: %s, as adding up one rounding after the other says',
  (figures, steps, expected) => {
    expect(isImprobable(figures, of(steps))).toBe(expected);
    expect(isImprobable(figures, of(-steps))).toBe(expected);
    expect(oddsOf(figures - 1, steps) < 1e-6).toBe(expected);
  },
);

it('figures of different steps are judged by a bound that calls less improbable', () => {
  const widths = [of(100), ...Array.from({ length: 20 }, () => of(1))];
  // 2 e^(−2t² ÷ 20) falls under 1e-6 at t = 12.05; with ties 12.05 × 1.01 + 50.5 = 62.67.
  expect(isImprobableOf(widths, of(62))).toBe(false);
  expect(isImprobableOf(widths, of(63))).toBe(true);
  expect(isImprobableOf([of(100)], of(60))).toBe(false);
});
