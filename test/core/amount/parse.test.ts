/** Reading printed figures: what is a figure, what stands for nothing, what is neither. */
import { parseFigure, plainText } from '../../../src/core/amount';

const read = (text: string): string => {
  const parsed = parseFigure(text);
  if (parsed.kind !== 'amount') return parsed.kind;
  const { value, decimals } = parsed.amount;
  return `${value.toFixed()} ${decimals}${parsed.percent ? ' %' : ''}`;
};

it.each([
  ['629.09', '629.09 2'],
  ['0', '0 0'],
  ['0.00', '0 2'],
  ['209.4', '209.4 1'],
  ['1,234,567.89', '1234567.89 2'],
  ['20,323.21', '20323.21 2'],
  ['  419.69\u3000', '419.69 2'],
  ['６２９．０９', '629.09 2'],
  ['１，２３４．５０', '1234.5 2'],
  ['\u200b12.00\ufeff', '12 2'],
  ['¥ 12.30', '12.3 2'],
  ['- 3.20', '-3.2 2'],
  ['12.30 %', '12.3 2 %'],
  ['.5', '0.5 1'],
  ['.05', '0.05 2'],
  ['5.', '5 0'],
  ['007', '7 0'],
  ['¥12.30', '12.3 2'],
  ['￥12.30', '12.3 2'],
  ['-3.20', '-3.2 2'],
  ['－3.20', '-3.2 2'],
  ['−3.20', '-3.2 2'],
  ['–3.20', '-3.2 2'],
  ['+3.20', '3.2 2'],
  ['(3.20)', '-3.2 2'],
  ['（3.20）', '-3.2 2'],
  ['(1,003.20)', '-1003.2 2'],
  ['96.67%', '96.67 2 %'],
  ['96.67％', '96.67 2 %'],
  ['-0.5%', '-0.5 1 %'],
  ['(0.5%)', '-0.5 1 %'],
  ['99999999999999999999.99', '99999999999999999999.99 2'],
])('%j is %s', (text, expected) => expect(read(text)).toBe(expected));

it.each(['', ' ', '\u3000', '\t\n', '\u200b'])('%j is blank', (text) => expect(read(text)).toBe('blank'));

it.each(['-', '－', '—', '——', '–', '−', '/', '／', '\\', '、', '无', '没有', 'N/A', 'n/a', ' - '])(
  '%j says that there is nothing',
  (text) => expect(read(text)).toBe('dash'),
);

it.each([
  '12..3',
  '1.2.3',
  '12,34',
  '1,2345.00',
  ',123',
  '12-3',
  '--12',
  '(-3)',
  '(3',
  '3)',
  '((3))',
  '%',
  '12%%',
  '12-',
  '暂无',
  '无余',
  '(3)4',
  '4(3)',
  '1e5',
  '约12',
  '1 234.50',
  '1594.02  30205',
  '12 34',
  '1594.\n02',
  '１２\u3000３４',
  '12元',
  '####',
  '#REF!',
  '十二',
  'abc',
  '.',
  '()',
])('%j is unreadable', (text) => expect(read(text)).toBe('unreadable'));

it.each([
  ['\u200e１２ ３\u00ad', '123'],
  ['科目\n名称', '科目名称'],
  ['（Ａ）', '(A)'],
])('the plain text of %j is %j', (text, expected) => expect(plainText(text)).toBe(expected));
