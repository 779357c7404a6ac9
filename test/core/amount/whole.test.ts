import { Decimal, wholeHalfFen } from '../../../src/core/amount';

it.each([
  ['0', 0],
  ['0.005', 1],
  ['0.01', 2],
  ['-1234.56', -246912],
  ['50', 10000],
])('%s 元 is %d halves of a 分', (value, whole) => expect(wholeHalfFen(new Decimal(value))).toBe(whole));

it.each(['0.001', '0.0075', '44000000000', '-44000000000'])('%s 元 is not written as one', (value) =>
  expect(wholeHalfFen(new Decimal(value))).toBeUndefined(),
);
