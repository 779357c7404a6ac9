/** How many decimals a figure has when the sheet drops zeros. */
import { gridFromTexts, type Cell, type Grid } from '../../../src/core/grid';
import { recognise } from '../../../src/core/recognise';
import { atUsualPrecision, usualDecimals } from '../../../src/core/recognise/precision';
import { figureOf } from '../../support/table-set';
import { cells } from './support';

const money = (text: string) => figureOf(text, { row: 0, column: 0 }, '表');

it.each([
  [['1.00', '2.50', '3'], 2],
  [['1', '2', '3.5'], 0],
  [['1.5', '2.25'], 2],
  [['1.234', '2.345', '1.00'], 3],
  [[], 2],
  [['', '-'], 2],
])('%j usually have %i decimals', (texts, expected) =>
  expect(usualDecimals(texts.map(money))).toBe(expected),
);

it('the larger of equally common numbers of decimals counts, whichever comes first', () => {
  expect(usualDecimals(['2.25', '1.5'].map(money))).toBe(2);
  expect(usualDecimals(['2.25', '1.5', '3.5', '4.75', '6.125'].map(money))).toBe(2);
  expect(usualDecimals(['1.5', '3.5', '4.75'].map(money))).toBe(1);
  expect(usualDecimals(['6.4', '0', '0', '6.4', '0'].map(money))).toBe(1);
  expect(usualDecimals(['0', '0'].map(money))).toBe(0);
});

it('only money counts, and only money is sharpened', () => {
  const score = { ...money('1.2345'), quantity: 'score' as const };
  expect(usualDecimals([score, money('1.5')])).toBe(1);
  expect(usualDecimals([score])).toBe(2);
  expect(atUsualPrecision(score, 5)).toBe(score);
});

it.each([
  ['1.5', 2, 2],
  ['1.50', 2, 2],
  ['1.234', 2, 3],
])('%s in a table of %i decimals has %i', (text, usual, expected) => {
  const figure = atUsualPrecision(money(text), usual);
  expect(figure.amount?.decimals).toBe(expected);
  expect(figure.amount?.value.toString()).toBe(String(Number(text)));
});

it('what needs no sharpening stays the same figure', () => {
  for (const figure of [money('1.50'), money('1.234'), money('')])
    expect(atUsualPrecision(figure, 2)).toBe(figure);
});

const sheet = (typed: Cell): Grid => {
  const grid = gridFromTexts(
    '表',
    cells(
      '支出决算表',
      '科目编码|科目名称|本年支出合计|基本支出|项目支出|上缴上级支出',
      '201|某|209.41|100.01|109.40|',
      '203|某|||',
    ),
  );
  const rows = grid.cells.map((row) => [...(row ?? [])]);
  rows[3]![2] = typed;
  return { ...grid, cells: rows };
};

it.each<[string, Cell, number]>([
  ['a number in General', { text: '209.4', value: 209.4, kind: 'number' }, 2],
  ['a number said to be General', { text: '209', value: 209, kind: 'number', format: 'General' }, 2],
  ['a typed text', { text: '209.4', value: '209.4', kind: 'text', format: '@' }, 2],
  ['a number with a format of its own', { text: '209.4', value: 209.4, kind: 'number', format: '0.0' }, 1],
  ['a number with more decimals', { text: '209.4123', value: 209.4123, kind: 'number' }, 4],
])('%s', (_, cell, decimals) => {
  const table = recognise([sheet(cell)]).table('T03')!;
  expect(table.figure('203', '本年支出合计')?.amount?.decimals).toBe(decimals);
});
