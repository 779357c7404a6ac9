/** What a number shows by the grammar of number formats, clause by clause. */
import fc from 'fast-check';
import { Decimal, printDecimal } from '../../../src/core/amount';
import { bareFigure, isDateFormat, showNumber, showText } from '../../../src/core/number-format';
import { fewOr } from '../../support/proof';

type Case = readonly [code: string, value: number, shown: string];

const CLAUSES: Readonly<Record<string, readonly Case[]>> = {
  'digit places': [
    ['0', 12.5, '13'],
    ['000', 7, '007'],
    ['#', 0, ''],
    ['#.##', 0.5, '.5'],
    ['0.0#', 1.5, '1.5'],
    ['0.##', 3, '3.'],
    ['?0.0?', 1.5, ' 1.5 '],
    ['.00', 12.5, '12.50'],
  ],
  'a half goes away from zero, of the decimal and not of the double': [
    ['0.00', 1.005, '1.01'],
    ['0.00', -1.005, '-1.01'],
    ['0.00', 1.00499, '1.00'],
    ['0.0%', 0.0575, '5.8%'],
    ['0.00%', 0.010035, '1.00%'],
    ['[>1]0.00;0.000', 1.005, '1.01'],
    ['0.00;[Red](0.0)', -0.25, '(0.3)'],
    ['0.0,', 1250, '1.3'],
    ['General', 123456789.05, '123456789.1'],
    ['General', 99_999_999_999, '99999999999'],
    ['General', -99_999_999_999, '-99999999999'],
    ['General', 100_000_000_000, '1E+11'],
    ['General', -0, '0'],
    ['0.00', 0.005, '0.01'],
    ['0.00', 999.995, '1000.00'],
  ],
  commas: [
    ['#,##0.00', 1234567.891, '1,234,567.89'],
    ['###,###,##0.00', 1234567.891, '1,234,567.89'],
    ['#,##0.##', 12, '12.'],
    ['0,000.00', 12, '0,012.00'],
    ['0,0', 1234567.89, '1,234,568'],
    ['0,,', 1234567.89, '1'],
    ['0.00,', 1234567.89, '1234.57'],
    ['x,0', 5, 'x,5'],
    ['0!.0,', 1234567.891, '123.5'],
    ['0\\.0,', 629.09, '0.1'],
    ['0"."0,', -12345678, '-1234.6'],
    ['0!.0000', 1234567.891, '123.4568'],
    ['0!.0,"万"', 56789012.34, '5678.9万'],
  ],
  sections: [
    ['0;(0)', -5, '(5)'],
    ['0;(0);"无"', 0, '无'],
    ['0.00;;', -5, ''],
    [';;;', 5, ''],
    ['0.00;@', -5, '-5.00'],
    ['"¥"0.00', -5, '-¥5.00'],
    ['0.00', -0.001, '0.00'],
  ],
  conditions: [
    ['[>100]"多"0;"少"0', 101, '多101'],
    ['[>100]"多"0;"少"0', 5, '少5'],
    ['[<0]"负"0;0', -5, '负5'],
    ['[>0]↑0.00%;[<0]↓0.00%;0.00%', -0.05, '↓5.00%'],
    ['[>0]↑0.00%', 0.5, '↑50.00%'],
    ['[>0]↑0.00%', -0.5, '-0.5'],
    ['[>=0]0.0;0.0', -5, '-5.0'],
    ['[=1]"是";[=0]"否";General', 0, '否'],
  ],
  brackets: [
    ['[$-804]#,##0.00', 629.09, '629.09'],
    ['[$-10804]#,##0.00;\\-#,##0.00', -629.09, '-629.09'],
    ['[$-zh-CN]0.00', 1, '1.00'],
    ['[$¥-804]0.00', 1, '¥1.00'],
    ['[$CNY] 0.00', 1, 'CNY 1.00'],
    ['[Red][>5]0;[Color 10]0.0', 3, '3.0'],
    ['[红色]0.00', 3, '3.00'],
  ],
  'Chinese digits': [
    ['[DBNum2][$-804]General', 629.09, '陆佰贰拾玖.零玖'],
    ['[DBNum1][$-804]General', 10203, '一万〇二百〇三'],
    ['[DBNum1]General', 100_000_000, '一亿'],
    ['[DBNum2]General', 10_000_005, '壹仟万零伍'],
    ['[DBNum1]0', 123, '一二三'],
    ['[DBNum3]General', 123, '１百２十３'],
    ['[DBNum1]General', 0, '〇'],
    ['[DBNum1]yyyy"年"m"月"', 45292, '二〇二四年一月'],
  ],
  'words, room and filling': [
    ['_ ¥* #,##0.00_ ', 629.09, ' ¥629.09 '],
    ['*-0.00', 629.09, '629.09'],
    ['0.00_ %', 5, '500.00 %'],
    ['0.00万元', 5, '5.00万元'],
    ['"人民币"0.00', -5, '-人民币5.00'],
    ['0.00%"增长"', 0.5, '50.00%增长'],
    ['+0.00', 5, '+5.00'],
    ['0\\d', 5, '5d'],
    ['"未闭0', 5, '未闭0'],
  ],
  percent: [
    ['0%', 0.125, '13%'],
    ['0.00%', 1, '100.00%'],
    ['%0', 0.5, '%50'],
    ['0%%', 0.5, '5000%%'],
  ],
  'powers of ten': [
    ['0.00E+00', 12345.67, '1.23E+04'],
    ['##0.0E+0', 12345.67, '12.3E+3'],
    ['0.0E-0', 0.00012, '1.2E-4'],
    ['0E+0', 9.7, '1E+1'],
    ['0.00E+00', 0, '0.00E+00'],
    ['##0.0E+0', 999.96, '1.0E+3'],
  ],
  fractions: [
    ['# ?/?', 1.5, '1 1/2'],
    ['# ??/??', 0.3333, ' 1/3 '],
    ['0/8', 0.5, '4/8'],
    ['# ?/?', 3, '3    '],
    ['# ?/?', 1.99, '2    '],
  ],
  General: [
    ['General', 0.1 + 0.2, '0.3'],
    ['General', 123456789012, '1.23457E+11'],
    ['General', 12345678901, '12345678901'],
    ['General', 0.00001234567, '1.23457E-05'],
    ['General', 999999999999, '1E+12'],
    ['General', -5, '-5'],
    ['G/通用格式', 5, '5'],
    ['General"元"', 5, '5元'],
    ['', 5, '5'],
  ],
  'days and hours': [
    ['yyyy/m/d', 45292, '2024/1/1'],
    ['yyyy.m.d', 45292, '2024.1.1'],
    ['yyyy"年"mm"月"dd"日"', 45292, '2024年01月01日'],
    ['[$-804]aaaa', 45292, '星期一'],
    ['h:mm', 0.75, '18:00'],
    ['上午/下午h"时"mm"分"', 0.75, '下午6时00分'],
    ['h:mm:ss AM/PM', 0, '12:00:00 AM'],
    ['[h]:mm', 1.5, '36:00'],
    ['mm:ss.0', 0.000011574, '00:01.0'],
    ['d-mmm-yy', 45292, '1-Jan-24'],
    ['yyyy-mm-dd', 60, '1900-02-29'],
    ['yyyy-mm-dd', 59, '1900-02-28'],
    ['h:mm:ss', 0.9999999, '0:00:00'],
    ['yyyy/m/d', -1, '-1'],
    ['yyyy/m/d', 3_000_000, '3000000'],
  ],
};

describe.each(Object.entries(CLAUSES))('%s', (_, cases) => {
  test.each(cases)('%s of %d', (code, value, shown) => {
    expect(showNumber(code, value)).toBe(shown);
  });
});

test.each([
  ['@"局"', '教育', '教育局'],
  [';;;', '教育', ''],
  ['0.00', '教育', '教育'],
  ['0;0;0;"（"@"）"', '教育', '（教育）'],
  ['0.00;@', '教育', '教育'],
])('%s of the text %s', (code, text, shown) => {
  expect(showText(code, text)).toBe(shown);
});

test.each([
  ['#,##0.00"万元"', 1234.5, '1,234.50'],
  ['[DBNum2][$-804]General', 629.09, '629.09'],
  ['[$CNY] 0.00', -3, '-3.00'],
  ['0!.0,"万"', 1234567.891, '123.5'],
  ['"(人民币)"0.00', 3, '3.00'],
  ['0.00"元";"负"0.00', 3, '3.00'],
  ['0.00%"增长"', 0.5, '50.00%'],
])('the figure alone in %s of %d', (code, value, figure) => {
  expect(bareFigure(code, value)).toBe(figure);
});

test.each([
  ['yyyy/m/d', true],
  ['[h]:mm', true],
  ['h:mm:ss.00', true],
  ['[$-804]yyyy"年"m"月"', true],
  ['yyyy/m/d;@', true],
  ['上午/下午h"时"', true],
  ['0.00', false],
  ['General', false],
  ['"年"0', false],
  ['0\\d', false],
  ['[DBNum2][$-804]General', false],
  ['0.00E+00', false],
  ['0.00 d', false],
  ['[Red]0', false],
])('%s shows a day: %s', (code, isDate) => {
  expect(isDateFormat(code)).toBe(isDate);
});

test('every amount in thousandths shows as its decimal rounds', () => {
  fc.assert(
    fc.property(fc.integer({ min: -99_999_999, max: 99_999_999 }), (thousandths) => {
      const exact = new Decimal(thousandths).div(1000);
      expect(showNumber('0.00', exact.toNumber())).toBe(printDecimal(exact, 2));
    }),
    { numRuns: fewOr(300, 5000) },
  );
});

test('no code whatever makes it throw or print anything but text', () => {
  const sign = fc.constantFrom(
    ...'0#?.,%/@;E+-_*"\\![]$<>=GyMdhsaAP 元¥'.split(''),
    '[>0]',
    '[DBNum1]',
    'General',
  );
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 12 }), fc.double({ noNaN: true }), (signs, value) => {
      expect(showNumber(signs.join(''), value)).not.toMatch(/undefined|NaN/);
    }),
    { numRuns: fewOr(300, 20_000) },
  );
});
