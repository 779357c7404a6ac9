/** Grids: what is used of them, and grids made of texts. */
import { cellAt, gridFromTexts, textAt, usedArea } from '../../../src/core/grid';

const rows = [[], ['', '', ' '], ['', '甲', '', '1.00'], [''], ['', '', '乙']];

it('uses the smallest rectangle with something to read in it', () => {
  expect(usedArea(gridFromTexts('表', rows))).toEqual({ top: 2, left: 1, bottom: 4, right: 3 });
});

it.each([[[]], [[[], ['', ' ']]]])('uses nothing of %j', (empty: string[][]) =>
  expect(usedArea(gridFromTexts('表', empty))).toBeUndefined(),
);

it('has texts as cells and blanks as none', () => {
  const grid = gridFromTexts('表', rows);
  expect(cellAt(grid, { row: 2, column: 3 })).toEqual({ text: '1.00', value: '1.00', kind: 'text' });
  expect(cellAt(grid, { row: 2, column: 2 })).toBeUndefined();
  expect([textAt(grid, 2, 1), textAt(grid, 2, 2), textAt(grid, 99, 99)]).toEqual(['甲', '', '']);
});
