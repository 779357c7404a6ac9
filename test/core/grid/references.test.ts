import { addsUp, addressOf, referencesIn } from '../../../src/core/grid';

const told = (formula: string): string[] =>
  referencesIn(formula).map(({ sheet, from, to }) => `${sheet ?? ''}!${addressOf(from)}:${addressOf(to)}`);

it.each([
  ['SUM(G7:G13)', ['!G7:G13']],
  ['$C$5+C9', ['!C5:C5', '!C9:C9']],
  ["'表 05'!C7", ['表 05!C7:C7']],
  ["'a''b'!C7+表05!D8", ["a'b!C7:C7", '表05!D8:D8']],
  ['IF(A1="B2","C3",D4)', ['!A1:A1', '!D4:D4']],
  ['LOG10(A1)', ['!A1:A1']],
  ['[1]表!A1', []],
  ['1+2', []],
])('%s names %j', (formula, names) => expect(told(formula)).toEqual(names));

it.each(['SUM(G7:G13)', 'sum( G7 : G13 )', 'SUM(G7,G9:G10)', 'C5+C9', '+C5+C9', "SUM(C5:C9)+'表05'!C7"])(
  '%s adds up',
  (formula) => expect(addsUp(formula)).toBe(true),
);

it.each([
  'C5-C9',
  'SUM(C5:C9)/10000',
  'ROUND(SUM(C5:C9),2)',
  'SUM(C5:C9)*2',
  'SUMIF(A1:A9,"x",B1:B9)',
  '100',
  'C5+1',
  '',
])('%s does something else', (formula) => expect(addsUp(formula)).toBe(false));
