/** Interval arithmetic: what it gives for figures, and the laws it keeps for any. */
import * as fc from 'fast-check';
import {
  add,
  canBeAtMost,
  Decimal,
  divide,
  exactly,
  meets,
  minimum,
  multiply,
  negate,
  printedInterval,
  subtract,
  width,
  type Interval,
} from '../../../src/core/amount';

const of = (low: number | string, high: number | string): Interval => ({
  low: new Decimal(low),
  high: new Decimal(high),
});
const told = (interval: Interval | undefined): string =>
  interval ? `${interval.low.toFixed()} ${interval.high.toFixed()}` : 'undefined';

it.each([
  ['219.09', 2, '219.085 219.095'],
  ['0', 2, '-0.005 0.005'],
  ['-3.2', 1, '-3.25 -3.15'],
  ['629', 0, '628.5 629.5'],
  ['6290900', -2, '6290850 6290950'],
] as const)('%s with %i decimals stands for %s', (value, decimals, expected) =>
  expect(told(printedInterval(new Decimal(value), decimals))).toBe(expected),
);

it.each([
  ['1 2 + 3 5', add(of(1, 2), of(3, 5)), '4 7'],
  ['1 2 − 3 5', subtract(of(1, 2), of(3, 5)), '-4 -1'],
  ['− (1 2)', negate(of(1, 2)), '-2 -1'],
  ['-1 2 × 3 5', multiply(of(-1, 2), of(3, 5)), '-5 10'],
  ['-2 -1 × -5 3', multiply(of(-2, -1), of(-5, 3)), '-6 10'],
  ['-1 × 3 5', multiply(exactly(new Decimal(-1)), of(3, 5)), '-5 -3'],
  ['3 5 × -1', multiply(of(3, 5), exactly(new Decimal(-1))), '-5 -3'],
  ['1 2 ÷ 4 5', divide(of(1, 2), of(4, 5)), '0.2 0.5'],
  ['1 2 ÷ -5 -4', divide(of(1, 2), of(-5, -4)), '-0.5 -0.2'],
  ['1 2 ÷ -1 1', divide(of(1, 2), of(-1, 1)), 'undefined'],
  ['1 2 ÷ 0 1', divide(of(1, 2), of(0, 1)), 'undefined'],
  ['min(1 4, 2 3)', minimum(of(1, 4), of(2, 3)), '1 3'],
])('%s', (_, interval, expected) => expect(told(interval)).toBe(expected));

it.each([
  [of(1, 2), of(2, 3), true],
  [of(1, 2), of('2.000001', 3), false],
  [of(2, 3), of(1, 2), true],
  [of(0, 9), of(4, 5), true],
])('%j meets %j: %s', (a, b, expected) => expect(meets(a, b)).toBe(expected));

it.each([
  [of(1, 2), of(0, 1), true],
  [of(1, 2), of(0, '0.9'), false],
  [of(1, 2), of(5, 6), true],
])('%j can be at most %j: %s', (a, b, expected) => expect(canBeAtMost(a, b)).toBe(expected));

const bounds = fc.integer({ min: -100000, max: 100000 });
const intervals = fc.tuple(bounds, bounds).map(([a, b]) => of(Math.min(a, b), Math.max(a, b)));
const within = (value: Decimal, interval: Interval): boolean =>
  interval.low.lte(value) && interval.high.gte(value);

/** An interval and a value in it. */
const members = fc.tuple(intervals, fc.integer({ min: 0, max: 1000 })).map(([interval, share]) => ({
  interval,
  value: interval.low.plus(width(interval).times(share).div(1000)),
}));

it('holds the result of any values it was made of', () => {
  fc.assert(
    fc.property(members, members, (a, b) => {
      expect(within(a.value.plus(b.value), add(a.interval, b.interval))).toBe(true);
      expect(within(a.value.minus(b.value), subtract(a.interval, b.interval))).toBe(true);
      expect(within(a.value.times(b.value), multiply(a.interval, b.interval))).toBe(true);
      expect(within(Decimal.min(a.value, b.value), minimum(a.interval, b.interval))).toBe(true);
    }),
  );
});

it('is as wide as its parts together, and meets both ways or neither', () => {
  fc.assert(
    fc.property(intervals, intervals, (a, b) => {
      expect(width(add(a, b)).eq(width(a).plus(width(b)))).toBe(true);
      expect(width(subtract(a, a)).eq(width(a).times(2))).toBe(true);
      expect(meets(a, b)).toBe(meets(b, a));
      expect(meets(a, b)).toBe(canBeAtMost(a, b) && canBeAtMost(b, a));
      expect(meets(a, a)).toBe(true);
      expect(told(negate(negate(a)))).toBe(told(a));
    }),
  );
});
