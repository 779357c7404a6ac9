/** Where on a page a stretch of text or a cell is printed. */
import type { PrintedLine, TableBlock } from '../../../../src/core/document';
import { halvesOf } from '../../../../src/core/document';
import { PrintedPlaces } from '../../../../src/workbench/document/view/boxes';

const box = (page: number, left: number, top: number, right: number) => ({
  page,
  left,
  top,
  right,
  bottom: top + 10,
});
const TEXT = '收入合计629.09万元，占100%。';
const LINES: readonly PrintedLine[] = [
  { paragraph: 1, from: 0, to: 12, box: box(3, 100, 50, 280) },
  { paragraph: 1, from: 12, to: TEXT.length, box: box(4, 100, 20, 200) },
];
const cell = (column: number, columns: number, left?: number) => ({
  text: '1',
  column,
  columns,
  rows: 1,
  paragraphs: [],
  ...(left === undefined ? {} : { box: box(7, left, 90, left + 30) }),
});
const BLOCK: TableBlock = {
  kind: 'table',
  number: 2,
  before: 0,
  rows: [{ isHead: false, cells: [cell(0, 2, 10), cell(2, 1)] }],
};
const printed = new PrintedPlaces([{ text: '' }, { text: TEXT }], LINES, [BLOCK]);

test('letters of Chinese are twice as wide as figures', () => expect(halvesOf('万1.5元')).toBe(7));

test('a number has its share of its line, a little more on both sides', () => {
  const [only, ...others] = printed.boxesOfText({ paragraph: 1, offset: 4, length: 6 });
  expect(others).toEqual([]);
  // 8 of 18 halves stand before it, 6 are its own.
  expect(only).toMatchObject({ page: 3, left: 179, right: 241, top: 50, bottom: 60 });
});

test('what goes on over two pages has a box on each', () => {
  const boxes = printed.boxesOfText({ paragraph: 1, offset: 10, length: 4 });
  expect(boxes.map(({ page }) => page)).toEqual([3, 4]);
  expect(boxes[1]?.left).toBe(99);
});

test('where something is lacking a place is shown all the same', () => {
  const [caret] = printed.boxesOfText({ paragraph: 1, offset: 4, length: 0 });
  expect(caret && caret.right - caret.left).toBeGreaterThan(3);
  expect(printed.boxesOfText({ paragraph: 0, offset: 0, length: 0 })).toEqual([]);
});

test('a cell has its own box, by any column that it covers; one that is printed nowhere has none', () => {
  const at = (column: number) => printed.boxesOf({ kind: 'cell', table: 2, row: 0, column });
  expect([at(0), at(1)].map(([found]) => found?.left)).toEqual([10, 10]);
  expect([at(2), at(9)]).toEqual([[], []]);
});
