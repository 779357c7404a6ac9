import { Decimal, wholeOf } from '../../../src/core/amount';

it.each([
  ['0', 0],
  ['0.005', 1],
  ['0.01', 2],
  ['-1234.56', -246912],
  ['50', 10000],
])('%s 元 is %d halves of a 分', (value, whole) => expect(wholeOf(new Decimal(value))).toBe(whole));

it.each(['0.001', '0.0075', '44000000000', '-44000000000'])('%s 元 is not written as one', (value) =>
  expect(wholeOf(new Decimal(value))).toBeUndefined(),
);
