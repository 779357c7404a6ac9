/**
 * Reading a workbook from Excel through the genuine office.js.
 * @jest-environment ./test/office-host/jest/environment.ts
 */
import { check } from '../../../src/core/check';
import { cellAt, gridFromTexts } from '../../../src/core/grid';
import type { Grid } from '../../../src/core/grid';
import { createExcelHost } from '../../../src/hosts/excel';
import { readWorkbook } from '../../../src/hosts/files/xlsx';
import type { WorkbookHost } from '../../../src/hosts/host';
import { openGrids, openPane } from '../../office-host/jest/open-pane';
import { Workbook } from '../../office-host/excel/workbook';
import type { OfficeHost } from '../../office-host/office-host';
import { caseGrids, caseWorkbook } from '../../support/case-workbook';

let office: OfficeHost;
let excel: WorkbookHost;

beforeAll(async () => {
  office = await openPane();
  excel = await createExcelHost();
});

const fourteen = (): Grid[] => {
  const grids = caseGrids('lukou-2020');
  return [...grids, ...grids.slice(0, 5).map((grid) => ({ ...grid, name: `${grid.name.slice(0, 20)} 二` }))];
};

test('fourteen tables take two round trips and leave no reference', async () => {
  openGrids(office, fourteen());
  expect(await excel.read()).toHaveLength(14);
  expect(office.page.traffic.syncs).toBe(2);
  expect(office.referencesLeft).toBe(0);
  console.log(`read 14 tables: ${office.page.traffic.summary}`);
});

test('what is read is what is there', async () => {
  const grids = caseGrids('lukou-2020');
  openGrids(office, grids);
  const read = await excel.read();
  for (const [index, grid] of grids.entries()) {
    expect(read[index]?.name).toBe(grid.name);
    expect(read[index]?.merges).toEqual(grid.merges);
    expect(withoutHoles(read[index])).toEqual(withoutHoles(grid));
  }
});

test('figures of a file read the same through Excel', async () => {
  const file = await readWorkbook(caseWorkbook('putuo-finance-2024'));
  if (!file.ok) throw new Error('unreadable');
  openGrids(office, file.grids);
  const read = await excel.read();
  expect(read.map(withoutHoles)).toEqual(file.grids.map(withoutHoles));
});

test.each(['lukou-2020', 'putuo-finance-2024-planted-errors'] as const)(
  'checking %s through Excel finds the same',
  async (name) => {
    const grids = caseGrids(name);
    openGrids(office, grids);
    const read = await excel.read();
    expect(check(read).findings).toEqual(check(grids).findings);
  },
);

test('#### is printed by the number format', async () => {
  const workbook = new Workbook();
  const sheet = workbook.$addSheet('窄');
  Object.assign(sheet.$cells.make(0, 0), { value: 1234567.895, numberFormat: '#,##0.00' });
  Object.assign(sheet.$cells.make(1, 0), { value: 45292, numberFormat: 'yyyy-mm-dd' });
  sheet.$columnWidths.set(0, 20);
  office.open(workbook);
  const [grid] = await excel.read();
  expect(cellAt(grid!, { row: 0, column: 0 })).toEqual({
    text: '1,234,567.90',
    value: 1234567.895,
    kind: 'number',
    format: '#,##0.00',
  });
  expect(cellAt(grid!, { row: 1, column: 0 })).toEqual({
    text: '2024-01-01',
    value: 45292,
    kind: 'date',
    format: 'yyyy-mm-dd',
  });
});

test('formulas, errors, truth values, texts that look like formulas', async () => {
  const workbook = new Workbook();
  const { $cells: cells } = workbook.$addSheet('杂');
  Object.assign(cells.make(0, 0), { value: 3, formula: '=SUM(B1:B2)' });
  Object.assign(cells.make(0, 1), { value: '#DIV/0!', kind: 'error', formula: '=1/0' });
  Object.assign(cells.make(0, 2), { value: true });
  Object.assign(cells.make(0, 3), { value: '=不是公式' });
  Object.assign(cells.make(0, 4), { value: '', formula: '=IF(A1=3,"","x")' });
  Object.assign(cells.make(0, 5), { value: 12.5, numberFormat: '_ * #,##0.00_ ' });
  Object.assign(cells.make(0, 6), { value: '两\r\n行' });
  office.open(workbook);
  const [grid] = await excel.read();
  expect(grid!.cells[0]).toEqual([
    { text: '3', value: 3, kind: 'number', formula: 'SUM(B1:B2)' },
    { text: '#DIV/0!', value: '#DIV/0!', kind: 'error', formula: '1/0' },
    { text: 'TRUE', value: true, kind: 'boolean' },
    { text: '=不是公式', value: '=不是公式', kind: 'text' },
    { text: '', value: '', kind: 'text', formula: 'IF(A1=3,"","x")' },
    { text: '12.50', value: 12.5, kind: 'number', format: '_ * #,##0.00_ ' },
    { text: '两\n行', value: '两\n行', kind: 'text' },
  ]);
});

test('hidden sheets, rows, columns; merged cells; empty sheets', async () => {
  const merge = { top: 0, left: 0, bottom: 1, right: 1 };
  const grid = {
    ...gridFromTexts(
      "它's,(1)",
      [
        ['甲', '', '丙'],
        ['', '', '己'],
      ],
      [merge],
    ),
    visibility: 'veryHidden' as const,
  };
  openGrids(office, [
    gridFromTexts('空', []),
    { ...grid, hiddenRows: new Set([1]), hiddenColumns: new Set([2]) },
  ]);
  const [empty, read] = await excel.read();
  expect(empty).toMatchObject({ name: '空', visibility: 'visible', cells: [], merges: [] });
  expect(read).toMatchObject({ visibility: 'veryHidden', merges: [merge] });
  expect([...read!.hiddenRows]).toEqual([1]);
  expect([...read!.hiddenColumns]).toEqual([2]);
});

test('a sheet of 30,000 rows is read in blocks below 5 MB', async () => {
  const workbook = new Workbook();
  const { $cells: cells } = workbook.$addSheet('大');
  for (let row = 0; row < 30_000; row++)
    for (let column = 0; column < 12; column++)
      cells.make(row, column).value = column === 0 ? `项目${row}` : row * column;
  office.open(workbook);
  const [grid] = await excel.read();
  expect(grid!.cells).toHaveLength(30_000);
  expect(cellAt(grid!, { row: 29_999, column: 11 })?.value).toBe(29_999 * 11);
  expect(office.page.traffic.largestResponse).toBeLessThan(office.page.sizeLimit);
  console.log(
    `read 30,000 × 12: ${office.page.traffic.summary}, largest answer ${office.page.traffic.largestResponse}`,
  );
});

test('blocks that are too large are halved', async () => {
  openGrids(office, fourteen());
  office.page.sizeLimit = 60_000;
  try {
    expect((await excel.read()).map(withoutHoles)).toEqual(fourteen().map(withoutHoles));
  } finally {
    office.page.sizeLimit = 5 * 1024 * 1024;
  }
});

test('forty sheets take one more round trip', async () => {
  openGrids(
    office,
    Array.from({ length: 40 }, (_, index) => gridFromTexts(`第${index}表`, [['x', `${index}`]])),
  );
  const grids = await excel.read();
  expect(grids.map((grid) => grid.cells[0]?.[1]?.text)).toEqual(
    Array.from({ length: 40 }, (_, index) => `${index}`),
  );
  expect(office.page.traffic.syncs).toBe(3);
});

/** Rows and cells that hold nothing may be absent in one grid and undefined in another. */
function withoutHoles(grid: Grid | undefined): unknown {
  const cells: Record<string, unknown> = {};
  grid?.cells.forEach((row, at) => row?.forEach((cell, column) => cell && (cells[`${at},${column}`] = cell)));
  return cells;
}
