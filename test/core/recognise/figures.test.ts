/** The figures of a table by row and column, and the decimals that they were given. */
import { gridFromTexts } from '../../../src/core/grid';
import type { BoundBlock } from '../../../src/core/recognise/blocks';
import { Figures } from '../../../src/core/recognise/figures';
import type { BoundCell, BoundRow } from '../../../src/core/recognise/rows';
import { SheetView } from '../../../src/core/recognise/sheet-view';
import { cells } from './support';
import { value } from './rows/bind';

const row = (key: string, at: number, own: readonly BoundCell[]): BoundRow => ({
  key,
  label: key,
  at: { row: at, column: 0 },
  groups: [],
  cells: own,
  unknown: false,
});

const block = (rows: readonly BoundRow[]): BoundBlock => ({
  rows,
  bottom: 9,
  header: { top: 0, bodyTop: 0, left: 0, right: 9, lanes: [], paths: new Map(), cells: new Map() },
  block: { id: '块', labels: [], columns: [], rows: { kind: 'single', row: '' } },
});

const figuresOf = (lines: readonly string[], ...blocks: readonly (readonly BoundRow[])[]) =>
  new Figures(new SheetView(gridFromTexts('表', cells(...lines))), blocks.map(block));

const COLUMNS = [value(0, '甲'), value(1, '说明', undefined, 'text'), value(2, '乙'), value(3, '甲')];

it('are found by row and column, the first where none is named', () => {
  const figures = figuresOf(
    ['1.00|某|2.00|3.00', '4.00|某|5.00|6.00'],
    [row('一', 0, COLUMNS), row('二', 1, COLUMNS)],
  );
  const text = (key: string, column?: string) => figures.at(key, column)?.text;
  expect([text('一', '甲'), text('一', '乙'), text('一')]).toEqual(['1.00', '2.00', '1.00']);
  expect([text('二', '乙'), text('二'), text('一', '乙')]).toEqual(['5.00', '4.00', '2.00']);
  expect([text('一', '说明'), text('一', '丙'), text('三'), text('三', '甲'), text('三')]).toEqual(
    Array(5).fill(undefined),
  );
});

it('a cell may stand in another row than its label', () => {
  const figures = figuresOf(['1.00', '2.00'], [row('一', 0, [{ ...value(0, '甲'), row: 1 }])]);
  expect(figures.at('一')?.at).toEqual({ row: 1, column: 0 });
});

it('of two rows of one key the first that has the column counts', () => {
  const figures = figuresOf(
    ['1.00|2.00|3.00', '4.00|5.00|6.00'],
    [row('一', 0, [value(0, '甲')])],
    [row('一', 1, [value(0, '甲'), value(1, '乙'), value(2, '丙')]), row('一', 0, [value(1, '乙')])],
  );
  expect(['甲', '乙', '丙'].map((key) => figures.at('一', key)?.text)).toEqual(['1.00', '5.00', '6.00']);
});

it('have the usual decimals of their table where they may have dropped zeros', () => {
  const figures = figuresOf(
    ['1.25|2.50', '3.5|4'],
    [row('一', 0, [value(0, '甲'), value(1, '乙')])],
    [row('二', 1, [value(0, '甲'), value(1, '乙', undefined, 'count')])],
  );
  expect(figures.decimals).toBe(2);
  expect(figures.at('二', '甲')?.amount?.decimals).toBe(2);
  expect(figures.at('二', '乙')?.amount?.decimals).toBe(0);
});

it('of a form without money have two decimals', () =>
  expect(figuresOf(['1.2345'], [row('一', 0, [value(0, '甲', undefined, 'score')])]).decimals).toBe(2));
