/** What a spreadsheet means by a stored double. */
import * as fc from 'fast-check';
import { Decimal, decimalOfDouble } from '../../../src/core/amount';

it.each([
  [629.09, '629.09'],
  [0.1 + 0.2, '0.3'],
  [219.1 - 0.01, '219.09'],
  [1.005, '1.005'],
  [0.615, '0.615'],
  [1e-10, '0'],
  [-1e-10, '0'],
  [1e-9, '0.000000001'],
  [2.842170943040401e-14, '0'],
  [0, '0'],
  [-0, '0'],
  [-3.2, '-3.2'],
  [1 / 3, '0.333333333333333'],
  [123456789012.34, '123456789012.34'],
  [0.9667, '0.9667'],
])('%s means %s', (stored, expected) => expect(decimalOfDouble(stored).toFixed()).toBe(expected));

it('gives back every amount of hundredths up to ten million million', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e15, max: 1e15 }), (hundredths) => {
      const exact = new Decimal(hundredths).div(100);
      expect(decimalOfDouble(Number(exact.toFixed())).toFixed()).toBe(exact.toFixed());
    }),
  );
});

it('loses no digit of a sum or a product that a public account could hold', () => {
  const large = new Decimal('99999999999999999999.99');
  expect(large.plus('0.01').toFixed()).toBe('100000000000000000000');
  expect(large.times(large).toFixed()).toBe('9999999999999999999998000000000000000000.0001');
});

it.each(['0.000000001', '123456789012345678901234567890'])('writes %s without an exponent', (text) =>
  expect(new Decimal(text).toString()).toBe(text),
);
