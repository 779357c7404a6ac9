/** A grid as recognition sees it: texts made alike, merges resolved, bounds kept. */
import { gridFromTexts, type Area } from '../../../src/core/grid';
import { SheetView } from '../../../src/core/recognise/sheet-view';

const viewOf = (rows: readonly (readonly string[])[], merges: readonly Area[] = []) =>
  new SheetView(gridFromTexts('表', rows, merges));

it('of an empty sheet has nothing', () => {
  const view = viewOf([]);
  expect(view.used.bottom).toBeLessThan(view.used.top);
  expect(view.used.right).toBeLessThan(view.used.left);
  expect([view.text(0, 0), view.raw(0, 0), view.width(0), view.textColumns(0)]).toEqual(['', '', 0, []]);
  expect([view.cell(0, 0), view.merge(0, 0)]).toEqual([undefined, undefined]);
});

it('texts are made alike, plain figures stay as they are', () => {
  const view = viewOf([[' 本 年\n收入（万元） ', '-1,234.50', '１２', '5.00%', '预算(A)（2023', ' ']]);
  expect(view.raw(0, 0)).toBe(' 本 年\n收入（万元） ');
  expect([0, 1, 2, 3, 4, 5, 6].map((column) => view.text(0, column))).toEqual([
    '本年收入(万元)',
    '-1,234.50',
    '12',
    '5.00%',
    '预算(A)(2023',
    '',
    '',
  ]);
  expect(view.text(0, 0)).toBe('本年收入(万元)');
  expect([0, 1, 4].map((column) => view.word(0, column))).toEqual(['本年收入', '-1,234.50', '预算(A)(2023']);
});

describe('a merge', () => {
  const area: Area = { top: 1, left: 1, bottom: 2, right: 2 };
  const view = () => viewOf([['甲', '乙', '丙', '丁'], ['', '合并', '', ''], [], ['戊']], [area]);

  it('covers its cells and no others', () => {
    const covered = [0, 1, 2, 3].flatMap((row) =>
      [0, 1, 2, 3].flatMap((column) => (view().merge(row, column) ? `${row} ${column}` : [])),
    );
    expect(covered).toEqual(['1 1', '1 2', '2 1', '2 2']);
  });

  it('shows the text of its first cell, which alone can be written', () => {
    expect(view().anchor(2, 2)).toEqual({ row: 1, column: 1 });
    expect(view().anchor(3, 2)).toEqual({ row: 3, column: 2 });
    expect([view().shown(2, 2), view().text(2, 2)]).toEqual(['合并', '']);
    expect(
      [
        [1, 1],
        [1, 2],
        [2, 1],
        [3, 3],
      ].map(([row, column]) => view().writable(row!, column!)),
    ).toEqual([true, false, false, true]);
  });

  it.each([
    ['as large as a table', 63, 63],
    ['larger than any table', 64, 64],
  ])('%s covers all of itself', (_, bottom, right) => {
    const rows = Array.from({ length: 80 }, () => Array.from({ length: 80 }, () => '甲'));
    const large: Area = { top: 0, left: 0, bottom, right };
    const seen = viewOf(rows, [large]);
    expect([seen.merge(0, 0), seen.merge(bottom, right)]).toEqual([large, large]);
    expect([seen.merge(bottom + 1, right), seen.merge(bottom, right + 1)]).toEqual([undefined, undefined]);
    expect(seen.anchor(bottom, right)).toEqual({ row: 0, column: 0 });
  });

  it('that reaches beyond what is filled is seen as far as that', () => {
    const far: Area = { top: 0, left: 0, bottom: 1_000_000, right: 16_000 };
    const seen = viewOf([['甲', '乙'], ['丙']], [far]);
    expect(seen.merge(1, 1)).toBe(far);
  });
});

it('columns with text are those within bounds', () => {
  const view = viewOf([['甲', '', '乙', '丙', ' ', '丁'], []]);
  expect(view.textColumns(0)).toEqual([0, 2, 3, 5]);
  expect(view.textColumns(0, 2, 3)).toEqual([2, 3]);
  expect(view.textColumns(0, 3, 99)).toEqual([3, 5]);
  expect(view.textColumns(1)).toEqual([]);
  expect(view.textColumns(9)).toEqual([]);
  expect([view.width(0), view.width(9)]).toEqual([6, 0]);
});
