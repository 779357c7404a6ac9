/** Blocks of cells to and from the clipboard, and where they land on a sheet with merged and hidden cells. */
import { gridFromTexts, parseAddress } from '../../src/core/grid';
import type { Grid } from '../../src/core/grid';
import { parseBlock, printBlock } from '../../src/workbench/grid/clipboard';
import { layoutOf } from '../../src/workbench/grid/layout';
import { blockOf, emptied, pasted, rangeOf } from '../../src/workbench/grid/range';

const at = (address: string): { row: number; column: number } => parseAddress(address)!;

describe('the text of a block', () => {
  test.each([
    ['one cell', 'a', [['a']]],
    [
      'rows as Windows ends them, the last line end being none',
      '1\t2\r\n3\t4\r\n',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['rows as others end them', '1\n2\r3', [['1'], ['2'], ['3']]],
    ['empty cells and an empty row', '\t2\r\n\r\n\t', [['', '2'], [''], ['', '']]],
    ['line ends, tabs and quotes within a cell', '"a\r\nb"\t"say ""x"""', [['a\r\nb', 'say "x"']]],
    ['a quote that opens nothing', '"甲"公司\t5"', [['"甲"公司', '5"']]],
    ['amounts with separators', '1,234.50\t-1,000.00', [['1,234.50', '-1,000.00']]],
  ])('%s', (_, text, block) => {
    expect(parseBlock(text)).toEqual(block);
  });

  test('comes back as it was printed', () => {
    const block = [
      ['1,234.50', '', '甲\n乙'],
      ['"引号"', '有\t空', '末'],
    ];
    expect(parseBlock(printBlock(block))).toEqual(block);
  });
});

describe('on a sheet', () => {
  /** Row 2 is hidden; B3:C3 are merged. */
  const grid: Grid = {
    ...gridFromTexts('表', [
      ['项目', '预算', '决算'],
      ['藏', '1', '2'],
      ['合计', '3', ''],
      ['末', '4', '5'],
    ]),
    hiddenRows: new Set([1]),
    merges: [{ top: 2, left: 1, bottom: 2, right: 2 }],
  };
  const layout = layoutOf(grid, false);

  test('is copied what is seen: no hidden row, a merge once', () => {
    expect(blockOf(grid, layout, rangeOf(layout, at('C4'), at('A1')))).toEqual([
      ['项目', '预算', '决算'],
      ['合计', '3', ''],
      ['末', '4', '5'],
    ]);
  });

  test('a block lies over what is seen, and goes on past the end of the sheet', () => {
    const block = [
      ['a', 'b', 'c'],
      ['d', 'e', ''],
      ['f', 'g', 'h'],
      ['i', 'j', 'k'],
    ];
    const cells = pasted(layout, block, rangeOf(layout, at('A1')));
    expect(cells.filter(({ at: { row } }) => row === 1)).toEqual([]);
    expect(cells).toContainEqual({ at: at('A3'), typed: 'd' });
    expect(cells).toContainEqual({ at: at('B3'), typed: 'e' });
    expect(cells).not.toContainEqual({ at: at('C3'), typed: '' });
    expect(cells).toContainEqual({ at: at('C5'), typed: 'k' });
  });

  test('one text is put into every cell chosen', () => {
    const range = rangeOf(layout, at('B3'), at('C4'));
    expect(pasted(layout, [['0.00']], range)).toEqual(
      ['B3', 'B4', 'C4'].map((address) => ({ at: at(address), typed: '0.00' })),
    );
    expect(emptied(layout, range).map(({ typed }) => typed)).toEqual(['', '', '']);
  });
});
