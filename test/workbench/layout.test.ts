/** Where cells are shown: hidden rows and merges, what is drawn of a long sheet, how far to scroll, where the arrow keys lead. */
import { gridFromTexts } from '../../src/core/grid';
import type { Area, Grid } from '../../src/core/grid';
import { anchorAt, stepped } from '../../src/workbench/grid/keys';
import { layoutOf, placeKey, scrollTo } from '../../src/workbench/grid/layout';
import type { Layout } from '../../src/workbench/grid/layout';
import { rowMarksOf } from '../../src/workbench/grid/overlay';
import { LINE_HEIGHT, textUnits } from '../../src/workbench/grid/size';
import { isWindowed, rowWindowOf } from '../../src/workbench/grid/window';

const area = (top: number, left: number, bottom: number, right: number): Area => ({
  top,
  left,
  bottom,
  right,
});

function gridOf(rows: number, columns: number, merges: readonly Area[] = [], more: Partial<Grid> = {}): Grid {
  const texts = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => `${row}.${column}`),
  );
  return { ...gridFromTexts('表', texts, merges), ...more };
}

const press = (layout: Layout, row: number, column: number, key: string, ctrlKey = false): string => {
  const at = stepped(layout, { row, column }, { key, ctrlKey });
  return at ? placeKey(at.row, at.column) : 'nowhere';
};

describe('hidden rows and columns', () => {
  const grid = gridOf(6, 5, [area(1, 1, 3, 2)], { hiddenRows: new Set([1, 4]), hiddenColumns: new Set([0]) });

  test('are left out; a merge whose first row is hidden shows its text in the first row that is not', () => {
    const layout = layoutOf(grid, false);
    expect([layout.rows, layout.columns]).toEqual([
      [0, 2, 3, 5],
      [1, 2, 3, 4],
    ]);
    expect([...layout.spans]).toEqual([['2,1', { anchor: { row: 1, column: 1 }, rows: 2, columns: 2 }]]);
    expect([...layout.covered].sort()).toEqual(['2,2', '3,1', '3,2']);
  });

  test('are shown when asked for', () => {
    const layout = layoutOf(grid, true);
    expect([layout.rows.length, layout.columns.length]).toEqual([6, 5]);
    expect(layout.spans.get('1,1')).toMatchObject({ rows: 3, columns: 2 });
  });
});

describe('size', () => {
  test('a title merged to the edge of the sheet makes no endless columns', () => {
    const layout = layoutOf(gridOf(2, 3, [area(0, 0, 0, 16383)]), false);
    expect(layout.columns.length).toBeLessThan(40);
  });

  test('汉字 take two places; a long text makes its row higher', () => {
    expect(textUnits('支出a')).toBe(5);
    const { tops } = layoutOf(gridFromTexts('表', [['短'], ['长'.repeat(60)]]), false);
    const [first = 0, second = 0, end = 0] = tops;
    expect(end - second).toBeGreaterThanOrEqual(second - first + 2 * LINE_HEIGHT);
  });

  test('an empty sheet has no rows', () => expect(layoutOf(gridOf(0, 0), false).rows).toEqual([]));
});

describe('what is drawn', () => {
  test('of an ordinary sheet everything', () => {
    const layout = layoutOf(gridOf(100, 50), false);
    expect(isWindowed(layout)).toBe(false);
    expect(rowWindowOf(layout, [], 0, 500)).toEqual({ from: 0, to: 100 });
  });

  test('of a long one what is in view and some around it', () => {
    const layout = layoutOf(gridOf(2000, 10), false);
    const { from, to } = rowWindowOf(layout, [], layout.tops[1000]!, 500);
    expect(from).toBeGreaterThan(970);
    expect(from).toBeLessThan(1000);
    expect(to).toBeGreaterThan(1015);
    expect(to).toBeLessThan(1060);
  });

  test('with the whole of a merge that reaches into it', () => {
    const merges = [area(900, 0, 1010, 0), area(850, 1, 905, 1)];
    const layout = layoutOf(gridOf(2000, 10, merges), false);
    expect(rowWindowOf(layout, merges, layout.tops[1000]!, 500).from).toBe(850);
  });
});

describe('going to a cell', () => {
  const layout = layoutOf(gridOf(100, 30), false);
  const viewport = { top: 0, left: 0, width: 600, height: 400 };

  test('one in view moves nothing', () =>
    expect(scrollTo(layout, { row: 3, column: 2 }, viewport)).toEqual({ top: 0, left: 0 }));

  test('one out of view comes to the middle', () => {
    const target = scrollTo(layout, { row: 60, column: 20 }, viewport)!;
    expect(layout.tops[60]! - target.top).toBeGreaterThan(100);
    expect(layout.tops[61]! - target.top).toBeLessThan(300);
    expect(layout.lefts[20]! - target.left).toBeGreaterThan(100);
  });

  test('one that is not shown leads nowhere', () =>
    expect(scrollTo(layout, { row: 500, column: 0 }, viewport)).toBeUndefined());
});

describe('arrow keys', () => {
  const layout = layoutOf(gridOf(5, 5, [area(1, 1, 2, 3)], { hiddenRows: new Set([3]) }), false);
  test.each([
    [0, 0, 'ArrowRight', '0,1'],
    [0, 0, 'ArrowUp', '0,0'],
    [0, 2, 'ArrowDown', '1,1'],
    [1, 1, 'ArrowDown', '4,1'],
    [1, 1, 'ArrowRight', '1,4'],
    [1, 4, 'ArrowLeft', '1,1'],
    [2, 0, 'ArrowDown', '4,0'],
    [2, 2, 'Home', '2,0'],
    [2, 2, 'End', '2,4'],
    [0, 0, 'a', 'nowhere'],
  ])('from %i,%i %s leads to %s', (row, column, key, target) =>
    expect(press(layout, row, column, key)).toBe(target),
  );

  test('a place under a merge means its first cell', () =>
    expect(anchorAt(layout, 2, 3)).toEqual({ row: 1, column: 1 }));
});

test('of several marks on a cell the gravest is shown', () => {
  const at = { row: 2, column: 1 };
  const marks = rowMarksOf('表', [
    { sheet: '表', at, level: 'hint' },
    { sheet: '表', at, level: 'error' },
    { sheet: '表', at, level: 'warning' },
    { sheet: '别的', at: { row: 9, column: 9 }, level: 'error' },
  ]);
  expect(marks).toEqual(new Map([[2, new Map([[1, 'error']])]]));
});
