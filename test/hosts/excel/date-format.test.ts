/** Date formats are told apart as the file reader's library tells them. */
import { SSF } from '@e965/xlsx';
import { isDateFormat } from '../../../src/hosts/excel/read/date-format';

const library = SSF as { is_date(code: string): boolean };

test.each([
  'General',
  '0.00',
  '#,##0.00',
  '0%',
  '@',
  '_ * #,##0.00_ ',
  '[Red]0.00',
  '[$-804]yyyy"年"m"月"',
  'yyyy-mm-dd',
  'h:mm:ss',
  '[h]:mm',
  'm/d',
  '0.00E+00',
  '"年"0',
  '[DBNum2][$-804]General',
  '0.00"元"',
  '#,##0;[Red]-#,##0',
  'yyyy/m/d;@',
  '0\\d',
  '[>100]0;0.0',
])('%s', (code) => {
  expect(isDateFormat(code)).toBe(library.is_date(code));
});
