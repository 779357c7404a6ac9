/** What a number shows: ties as Excel rounds them, padding, narrow columns, escaped characters, formats left alone. */
import { SSF } from '@e965/xlsx';
import fc from 'fast-check';
import { Decimal, printDecimal } from '../../../../../src/core/amount';
import { displayOf } from '../../../../../src/hosts/files/xlsx/read/display';
import { fewOr } from '../../../../support/proof';

const format = (code: string, value: string | number | boolean): string => SSF.format(code, value) as string;
const shows = (code: string, value: number, shown?: string): string =>
  displayOf(value, code, shown ?? format(code, value), format);

const cases: [string, string, number, string][] = [
  ['a tie', '0.00', 1.005, '1.01'],
  ['a tie below', '0.00', 0.285, '0.29'],
  ['a tie below zero', '0.00', -1.005, '-1.01'],
  ['a tie with thousands', '#,##0.00', 10_001.005, '10,001.01'],
  ['a tie in the negative section', '0.00;[Red](0.0)', -0.25, '(0.3)'],
  ['a tie of a percentage', '0.0%', 0.0575, '5.8%'],
  ['a tie of a percentage in binary', '0.00%', 0.010035, '1.00%'],
  ['almost a tie', '0.00', 1.00499, '1.00'],
  ['accounting', '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', 1234.5, '1,234.50'],
  ['accounting zero', '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', 0, '-'],
  ['a unit', '0.00"万元"', 1.005, '1.01万元'],
  ['a date', 'yyyy"年"m"月"d"日"', 45292, '2024年1月1日'],
  ['a fraction', '# ?/?', 0.5, '1/2'],
  ['a scale', '0.0,', 1250, '1.3'],
  ['Chinese escapes', '0!.0000', 12345, '1.2345'],
];
test.each(cases)('%s', (_, code, value, expected) => {
  expect(shows(code, value)).toBe(expected);
});

test('a column too narrow', () => {
  expect(shows('#,##0.00', 1234.5, '########')).toBe('1,234.50');
  expect(shows('0.00', 2, '')).toBe('2.00');
  expect(displayOf(2, '0.00', undefined, format)).toBe('2.00');
});

test('a code the library cannot print', () => {
  const failing = (code: string, value: string | number | boolean): string => {
    if (code !== 'General') throw new Error(code);
    return String(value);
  };
  expect(displayOf(2, '0.00', undefined, failing)).toBe('2');
});

test('every amount in thousandths shows as its decimal rounds', () => {
  fc.assert(
    fc.property(fc.integer({ min: -99_999_999, max: 99_999_999 }), (thousandths) => {
      const exact = new Decimal(thousandths).div(1000);
      expect(shows('0.00', exact.toNumber()).replace(/^-(0\.00)$/, '$1')).toBe(printDecimal(exact, 2));
    }),
    { numRuns: fewOr(400, 2000) },
  );
});
