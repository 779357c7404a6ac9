/** Reading a workbook from WPS 表格: what no file of ours has, and in whatever shape it comes. */
import { cellAt, gridFromTexts, type Cell, type Grid } from '../../../../src/core/grid';
import { render } from '../../../../src/core/messages';
import { HostProblem } from '../../../../src/hosts/host';
import { EtHost } from '../../../../src/hosts/wps/et';
import { rowsOfAnswer } from '../../../../src/hosts/wps/et/read/matrix';
import { workbookOf } from '../../../office-host/excel/from-grids';
import { Workbook } from '../../../office-host/excel/workbook';
import { openEt, type ProgramOptions } from '../../../wps-host/et/program';
import { AS_LISTS, AS_OVER_COM } from '../../../wps-host/et/shapes';

const read = (workbook: Workbook, options?: ProgramOptions): Promise<readonly Grid[]> =>
  new EtHost(openEt(workbook, options).application).read();

describe.each([
  ['as over COM', AS_OVER_COM],
  ['lists and undefined', AS_LISTS],
])('%s', (_, shapes) => {
  test('formulas, errors, truth values, texts that look like formulas', async () => {
    const workbook = new Workbook();
    const { $cells: cells } = workbook.$addSheet('杂');
    const states = [
      { value: 3, formula: '=SUM(B1:B2)' },
      { value: '#DIV/0!', kind: 'error' as const, formula: '=1/0' },
      { value: true },
      { value: '=不是公式' },
      { value: '', formula: '=IF(A1=3,"","x")' },
      { value: 12.5, numberFormat: '_ * #,##0.00_ ' },
      { value: '两\r\n行' },
      { value: '#N/A', kind: 'error' as const },
      // Not an error, though its code is: entered by hand.
      { value: -2146826281 },
    ];
    states.forEach((state, column) => Object.assign(cells.make(0, column), state));
    const [grid] = await read(workbook, { shapes });
    expect(grid!.cells[0]).toEqual([
      { text: '3', value: 3, kind: 'number', formula: 'SUM(B1:B2)' },
      { text: '#DIV/0!', value: '#DIV/0!', kind: 'error', formula: '1/0' },
      { text: 'TRUE', value: true, kind: 'boolean' },
      { text: '=不是公式', value: '=不是公式', kind: 'text' },
      { text: '', value: '', kind: 'text', formula: 'IF(A1=3,"","x")' },
      { text: '12.50', value: 12.5, kind: 'number', format: '_ * #,##0.00_ ' },
      { text: '两\n行', value: '两\n行', kind: 'text' },
      { text: '#N/A', value: '#N/A', kind: 'error' },
      { text: '-2146826281', value: -2146826281, kind: 'number' },
    ]);
  });

  test('a single cell, a single row, a single column, an empty sheet', async () => {
    const grids = [
      gridFromTexts('格', [
        ['', ''],
        ['', '甲'],
      ]),
      gridFromTexts('行', [['甲', '', '丙']]),
      gridFromTexts('列', [['甲'], [''], ['丙']]),
      gridFromTexts('空', []),
    ];
    const texts = (grid: Grid): (string | undefined)[][] =>
      Array.from(grid.cells, (row) => Array.from(row ?? [], (cell?: Cell) => cell?.text));
    const there = await read(workbookOf(grids), { shapes });
    expect(there.map(texts)).toEqual([
      [[], [undefined, '甲']],
      [['甲', undefined, '丙']],
      [['甲'], [], ['丙']],
      [],
    ]);
  });
});

test('#### is printed by the number format', async () => {
  const workbook = new Workbook();
  const sheet = workbook.$addSheet('窄');
  Object.assign(sheet.$cells.make(0, 0), { value: 1234567.895, numberFormat: '#,##0.00' });
  Object.assign(sheet.$cells.make(1, 0), { value: 45292, numberFormat: 'yyyy-mm-dd' });
  sheet.$columnWidths.set(0, 20);
  const [grid] = await read(workbook);
  expect([0, 1].map((row) => cellAt(grid!, { row, column: 0 })?.text)).toEqual([
    '1,234,567.90',
    '2024-01-01',
  ]);
});

test('merges beside each other, nested in halves, and over the edge of what is filled', async () => {
  const merges = [
    { top: 0, left: 0, bottom: 0, right: 4 },
    { top: 1, left: 0, bottom: 2, right: 0 },
    { top: 1, left: 1, bottom: 2, right: 2 },
    { top: 1, left: 3, bottom: 2, right: 4 },
    { top: 3, left: 4, bottom: 9, right: 6 },
  ];
  const rows = Array.from({ length: 4 }, (_, row) => [0, 1, 2, 3, 4].map((column) => `${row}${column}`));
  const [grid] = await read(workbookOf([gridFromTexts('表', rows, merges)]));
  expect([...grid!.merges].sort((a, b) => a.top - b.top || a.left - b.left)).toEqual(merges);
  // What lies under a merge is not seen by anyone.
  expect(grid!.cells[0]!.filter(Boolean).map((cell) => cell!.text)).toEqual(['00']);
});

test('a sheet formatted to its last row is read where something stands', async () => {
  const workbook = workbookOf([gridFromTexts('长', [['项目', '1.00']])]);
  const { $cells: cells } = workbook.$sheets[0]!;
  cells.make(60_000, 2).numberFormat = '0.00';
  const { application, crossings } = openEt(workbook);
  const [grid] = await new EtHost(application).read();
  expect(grid!.cells).toHaveLength(1);
  expect(crossings.count).toBeLessThan(100);
});

test('beyond a number of shown texts they are printed by their formats', async () => {
  const workbook = new Workbook();
  const { $cells: cells } = workbook.$addSheet('大');
  for (let row = 0; row < 3000; row++)
    for (let column = 0; column < 4; column++)
      Object.assign(cells.make(row, column), { value: row + column / 4, numberFormat: '#,##0.00' });
  const { application, crossings } = openEt(workbook);
  const [grid] = await new EtHost(application).read();
  expect(cellAt(grid!, { row: 2999, column: 3 })?.text).toBe('2,999.75');
  expect(crossings.count).toBeLessThan(12_000);
});

test('a workbook that would take minutes is refused in words', async () => {
  const workbook = new Workbook();
  const { $cells: cells } = workbook.$addSheet('花');
  for (let row = 0; row < 400; row++)
    for (let column = 0; column < 250; column++)
      Object.assign(cells.make(row, column), {
        value: 'x',
        ...((row + column) % 2 ? { numberFormat: '@' } : {}),
      });
  const problem = await read(workbook).catch((error: unknown) => error);
  expect(render((problem as HostProblem).what)).toContain('工作簿太大');
});

test('a shape that nobody knows is no guess', () => {
  const area = { top: 0, left: 0, bottom: 1, right: 1 };
  expect(() => rowsOfAnswer([[1, 2]], area)).toThrow(HostProblem);
  expect(() => rowsOfAnswer([[1, 2], [3]], area)).toThrow(HostProblem);
  expect(() => rowsOfAnswer(7, area)).toThrow(HostProblem);
  expect(
    rowsOfAnswer(
      [
        [1, undefined],
        [3, 4],
      ],
      area,
    ),
  ).toEqual([
    [1, null],
    [3, 4],
  ]);
});

test('where no workbook is open that is said', async () => {
  const application = { ActiveWorkbook: null, ApiEvent: {} };
  const problem = await new EtHost(application as never).read().catch((error: unknown) => error);
  expect(render((problem as HostProblem).what)).toContain('没有打开的工作簿');
});
