/** Printing amounts: half up, with separators, without zeros, and read back the same. */
import * as fc from 'fast-check';
import { Decimal, parseFigure, printDecimal, UNITS } from '../../../src/core/amount';

it.each([
  ['2.345', 2, '2.35'],
  ['2.344999', 2, '2.34'],
  ['-2.345', 2, '-2.35'],
  ['0.005', 2, '0.01'],
  ['-0.004', 2, '0.00'],
  ['629.09', 2, '629.09'],
  ['629', 2, '629.00'],
  ['0.5', 0, '1'],
  ['1000000', 2, '1000000.00'],
])('%s with %i decimals prints %s', (value, decimals, expected) =>
  expect(printDecimal(new Decimal(value), decimals)).toBe(expected),
);

it.each([
  ['1234567.891', { thousands: true }, '1,234,567.89'],
  ['-1234.5', { thousands: true }, '-1,234.50'],
  ['999.99', { thousands: true }, '999.99'],
  ['-123456', { thousands: true }, '-123,456.00'],
  ['209.4', { trim: true }, '209.4'],
  ['209', { trim: true }, '209'],
  ['200', { trim: true }, '200'],
  ['0', { trim: true }, '0'],
  ['1200.1', { thousands: true, trim: true }, '1,200.1'],
])('%s %j prints %s', (value, options, expected) =>
  expect(printDecimal(new Decimal(value), 2, options)).toBe(expected),
);

it('drops no zero of a whole number', () =>
  expect(printDecimal(new Decimal(1200), 0, { trim: true })).toBe('1200'));

it('is read back as the same figure', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 0, max: 6 }), fc.boolean(), (digits, decimals, thousands) => {
      const value = new Decimal(digits).div(new Decimal(10).pow(decimals));
      const parsed = parseFigure(printDecimal(value, decimals, { thousands }));
      expect(
        parsed.kind === 'amount' && parsed.amount.value.eq(value) && parsed.amount.decimals === decimals,
      ).toBe(true);
    }),
  );
});

it.each([
  ['元', '1'],
  ['千元', '1000'],
  ['万元', '10000'],
  ['百万元', '1000000'],
  ['亿元', '100000000'],
])('1%s is %s元', (name, yuan) => {
  const { exponent } = UNITS.find((unit) => unit.name === name)!;
  expect(new Decimal(10).pow(exponent).toFixed()).toBe(yuan);
});

it('lists a unit before the units its name contains', () => {
  UNITS.forEach(({ name }, place) =>
    expect(UNITS.slice(0, place).filter((earlier) => name.includes(earlier.name))).toEqual([]),
  );
});
