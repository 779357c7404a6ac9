/**
 * Filling cells in Excel and taking it back.
 * @jest-environment ./test/office-host/jest/environment.ts
 */
import { parseAddress } from '../../../src/core/grid';
import { render } from '../../../src/core/messages';
import { createExcelHost } from '../../../src/hosts/excel';
import type { CellEdit, RefusedEdit, WorkbookHost } from '../../../src/hosts/host';
import { snapshot } from '../../office-host/excel/snapshot';
import { Workbook } from '../../office-host/excel/workbook';
import { openPane } from '../../office-host/jest/open-pane';
import type { OfficeHost } from '../../office-host/office-host';

let office: OfficeHost;
let excel: WorkbookHost;

beforeAll(async () => {
  office = await openPane();
  excel = await createExcelHost();
});

const at = (address: string) => parseAddress(address)!;
const edit = (address: string, rest: Partial<CellEdit>): CellEdit => ({
  sheet: '表03',
  at: at(address),
  ...rest,
});
const reasons = (refused: readonly RefusedEdit[]): string[] => refused.map(({ reason }) => render(reason));

/** Column A holds every kind of content there is to put back. */
function open(): Workbook {
  const workbook = new Workbook();
  const sheet = workbook.$addSheet('表03');
  const states = [
    { value: 209.5, numberFormat: '#,##0.00' },
    { value: '2013102' },
    { value: 5, formula: '=B1+B2', numberFormat: '0.00' },
    { value: true },
    { value: '#N/A', kind: 'error' as const },
    { value: 45292, numberFormat: 'yyyy-mm-dd' },
    { value: '0012', numberFormat: '@' },
    { value: '=不是公式' },
    { value: '一般公共服务支出', style: { 'fill/color': '#FFFF00' } },
    {},
  ];
  states.forEach((state, row) => Object.assign(sheet.$cells.make(row, 0), state));
  Object.assign(sheet.$cells.make(0, 1), { value: 2 });
  Object.assign(sheet.$cells.make(1, 1), { value: 3 });
  office.open(workbook);
  return workbook;
}

test('a format for cells without one leaves other formats alone; undo takes it back', async () => {
  const workbook = open();
  const before = snapshot(workbook);
  const formatWherePlain = '#,##0.0';
  const { undo } = await excel.apply([
    edit('A1', { value: '20', formatWherePlain }),
    edit('A7', { value: '20', formatWherePlain }),
    edit('A10', { value: '20', formatWherePlain }),
  ]);
  const formatOf = (row: number): unknown => workbook.$sheets[0]!.$cells.get(row, 0)?.numberFormat;
  expect([0, 6, 9].map(formatOf)).toEqual(['#,##0.00', '#,##0.0', '#,##0.0']);
  expect(workbook.$sheets[0]!.$cells.get(6, 0)?.value).toBe(20);
  expect(await undo()).toEqual([]);
  expect(snapshot(workbook)).toEqual(before);
});

test('filling takes one look and one write; undo restores exactly what stood there', async () => {
  const workbook = open();
  const before = snapshot(workbook);
  const edits = Array.from({ length: 10 }, (_, row) =>
    edit(
      `A${row + 1}`,
      row % 2
        ? { formula: 'SUM(B1:B2)', value: '5', numberFormat: '0.0' }
        : { value: `${row}.25`, numberFormat: '#,##0.00' },
    ),
  );
  const done = await excel.apply(edits);
  expect(done.applied).toHaveLength(10);
  expect(office.page.traffic.syncs).toBe(2);
  expect(workbook.$sheet('表03').$cells.get(0, 0)).toMatchObject({ value: 0.25, numberFormat: '#,##0.00' });
  expect(workbook.$sheet('表03').$cells.get(1, 0)).toMatchObject({
    value: 5,
    formula: '=SUM(B1:B2)',
    numberFormat: '0.0',
  });
  expect(workbook.$sheet('表03').$cells.get(6, 0)).toMatchObject({ value: 6.25, numberFormat: '#,##0.00' });
  expect(await done.undo()).toEqual([]);
  expect(snapshot(workbook)).toEqual(before);
  expect(await done.undo()).toEqual([]);
  expect(office.referencesLeft).toBe(0);
});

test('500 edits are written in one round trip', async () => {
  const workbook = open();
  const edits = Array.from({ length: 500 }, (_, row) => edit(`C${row + 1}`, { value: `${row}.5` }));
  const done = await excel.apply(edits);
  expect(done.applied).toHaveLength(500);
  expect(office.page.traffic.syncs).toBe(2);
  expect(workbook.$suspensions).toBe(1);
  console.log(`fill 500 cells: ${office.page.traffic.summary}`);
});

test('a cell keeps its own format, texts stay texts, a formula in a text cell counts', async () => {
  const workbook = open();
  await excel.apply([
    edit('A1', { value: '1.5' }),
    edit('B1', { text: '2013103' }),
    edit('B2', { text: '无' }),
    edit('A7', { formula: 'A1*2' }),
  ]);
  const { $cells: cells } = workbook.$sheet('表03');
  expect(cells.get(0, 0)).toMatchObject({ value: 1.5, numberFormat: '#,##0.00' });
  expect(cells.get(0, 1)).toEqual({ value: '2013103' });
  expect(cells.get(1, 1)).toEqual({ value: '无' });
  expect(cells.get(6, 0)).toEqual({ value: 3, formula: '=A1*2' });
});

test('edits that cannot be made are refused with reasons, the others are made', async () => {
  const workbook = open();
  const locked = workbook.$addSheet('受保护');
  locked.protection.protected = true;
  workbook.$sheet('表03').$merges.push({ top: 4, left: 2, bottom: 5, right: 3 });
  const { applied, refused } = await excel.apply([
    edit('C1', { value: '1' }),
    edit('C1', { value: '2' }),
    edit('C2', { value: '1,000' }),
    edit('D6', { value: '1' }),
    edit('C5', { value: '7' }),
    edit('A1', { value: '209.40', before: '209.49' }),
    edit('B1', { value: '4', before: '2' }),
    { sheet: '受保护', at: at('A1'), value: '1' },
    { sheet: '没有', at: at('A1'), value: '1' },
    { sheet: '表03', at: { row: -1, column: 0 }, value: '1' },
  ]);
  expect(applied.map((one) => one.at)).toEqual([at('C1'), at('C5'), at('B1')]);
  expect(reasons(refused)).toEqual([
    '工作表“表03”的 C1 一次要填两个内容，只填了第一个',
    '要填入“表03”C2 的“1,000”不是数，没有填',
    '工作表“表03”里没有 -1,0 这个位置，没有填',
    '工作表“表03”的 D6 被合并单元格 C5:D6 盖住，没有填。请填在左上角的单元格',
    '工作表“表03”的 A1 在校验之后改过（当时是“209.49”，现在是“209.50”），没有填。请重新校验',
    '工作表“受保护”受保护，A1 没有填。请先在“审阅”中撤销工作表保护',
    '没有名为“没有”的工作表。请检查工作表是否改名或删除，再重新校验',
  ]);
});

test('undo leaves alone what was changed since', async () => {
  const workbook = open();
  const done = await excel.apply([edit('A1', { value: '1' }), edit('A10', { value: '2' })]);
  workbook.$type('表03!A1', 3);
  expect(reasons(await done.undo())).toEqual([
    '工作表“表03”的 A1 在填列之后又改过，没有撤销，保留现在的内容',
  ]);
  expect(workbook.$sheet('表03').$cells.get(0, 0)?.value).toBe(3);
  expect(workbook.$sheet('表03').$cells.get(9, 0)?.value).toBeUndefined();
});

test('a formula whose result changed meanwhile is still undone', async () => {
  const workbook = open();
  const before = snapshot(workbook);
  const done = await excel.apply([edit('A10', { formula: 'B1*2' })]);
  workbook.$type('表03!B1', 100);
  workbook.$type('表03!B1', 2);
  expect(await done.undo()).toEqual([]);
  expect(snapshot(workbook)).toEqual(before);
});

test('the same cells are found on sheets with awkward names', async () => {
  const workbook = new Workbook();
  workbook.$addSheet("它's, (1)");
  office.open(workbook);
  const { applied } = await excel.apply([{ sheet: "它's, (1)", at: at('B2'), value: '1' }]);
  expect(applied).toHaveLength(1);
});
