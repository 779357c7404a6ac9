/** The figure of one cell: its state, what a rate without a percent sign is, formulas without a result, merged cells. */
import { gridFromTexts, type Cell, type Grid } from '../../../src/core/grid';
import { omitsZeros, readFigure } from '../../../src/core/recognise/figure';
import { SheetView } from '../../../src/core/recognise/sheet-view';
import type { Quantity } from '../../../src/core/tables';

const typed = (text: string): Cell => ({ text, value: text, kind: 'text' });

const gridOf = (cell: Cell | undefined): Grid => ({ ...gridFromTexts('甲', [['']]), cells: [[cell]] });

const read = (cell: Cell | undefined, quantity: Quantity = 'money') =>
  readFigure(new SheetView(gridOf(cell)), 0, 0, quantity);

it('is blank where no cell is', () =>
  expect(read(undefined)).toStrictEqual({
    sheet: '甲',
    at: { row: 0, column: 0 },
    text: '',
    state: 'blank',
    quantity: 'money',
    writable: true,
  }));

it.each<[string, string]>([
  ['5.00', 'amount'],
  ['', 'blank'],
  ['—', 'dash'],
  ['五', 'unreadable'],
])('%j is %s', (text, state) => {
  const figure = read(typed(text));
  expect(figure.state).toBe(state);
  expect('amount' in figure).toBe(state === 'amount');
});

it('keeps its formula', () =>
  expect(read({ text: '5.00', value: 5, kind: 'number', formula: 'A1+A2' })).toMatchObject({
    state: 'amount',
    formula: 'A1+A2',
  }));

it.each<[string, Cell]>([
  ['an error', { text: '#REF!', value: '#REF!', kind: 'error' }],
  ['a formula without a result', { text: '5.00', kind: 'number', formula: 'A1+A2' }],
])('%s is unreadable and no amount', (_, cell) => {
  const figure = read(cell);
  expect(figure.state).toBe('unreadable');
  expect(figure).not.toHaveProperty('amount');
});

it.each<[string, Quantity, string]>([
  ['95.50%', 'rate', '95.5 2'],
  ['0.9550', 'rate', '95.5 2'],
  ['0.9', 'rate', '90 0'],
  ['1', 'rate', '100 0'],
  ['2', 'rate', '200 0'],
  ['-2', 'rate', '-200 0'],
  ['2.01', 'rate', '2.01 2'],
  ['-2.01', 'rate', '-2.01 2'],
  ['95.5', 'rate', '95.5 1'],
  ['1.50%', 'rate', '1.5 2'],
  ['0.9550', 'money', '0.955 4'],
  ['1.5', 'score', '1.5 1'],
])('%s as %s is %s', (text, quantity, expected) => {
  const { amount } = read(typed(text), quantity);
  expect(`${amount!.value.toFixed()} ${amount!.decimals}`).toBe(expected);
});

it('can be written where it is no covered part of a merge', () => {
  const grid = gridFromTexts('甲', [['5.00'], ['', '6.00']], [{ top: 0, left: 0, bottom: 0, right: 1 }]);
  const view = new SheetView(grid);
  expect([0, 1].map((column) => readFigure(view, 0, column, 'money').writable)).toEqual([true, false]);
});

it.each<[string, Cell | undefined, boolean]>([
  ['no cell', undefined, false],
  ['a typed text', { ...typed('5.0'), format: '0.0' }, true],
  ['a number without a format', { text: '5', value: 5, kind: 'number' }, true],
  ['a number in General', { text: '5', value: 5, kind: 'number', format: 'General' }, true],
  ['a number in text format', { text: '5', value: 5, kind: 'number', format: '@' }, true],
  ['a number with fixed decimals', { text: '5.0', value: 5, kind: 'number', format: '0.0' }, false],
])('%s drops zeros: %s', (_, cell, expected) => expect(omitsZeros(cell)).toBe(expected));

it.each([
  ['629.09万元', '#,##0.00"万元"', 629.09, '629.09'],
  ['陆佰贰拾玖.零玖', '[DBNum2][$-804]General', 629.09, '629.09'],
  ['CNY -3.00', '[$CNY] 0.00', -3, '-3'],
  ['123.5万', '0!.0,"万"', 1234567.891, '123.5'],
])('takes %s for the figure that its format decorates', (text, format, value, expected) => {
  const figure = read({ text, value, format, kind: 'number' });
  expect(figure.state).toBe('amount');
  expect(figure.amount?.value.toFixed()).toBe(expected);
  expect(figure.text).toBe(text);
});

it('takes no typed text for a figure, whatever its format', () =>
  expect(read({ text: '629.09万元', value: '629.09万元', format: '0.00', kind: 'text' }).state).toBe(
    'unreadable',
  ));
