/**
 * Sheets of ours in the user's workbook, selection, state, changes.
 * @jest-environment ./test/office-host/jest/environment.ts
 */
import { gridFromTexts } from '../../../src/core/grid';
import type { SheetSpec } from '../../../src/hosts/files/create';
import { createExcelHost } from '../../../src/hosts/excel';
import type { WorkbookHost } from '../../../src/hosts/host';
import { snapshot } from '../../office-host/excel/snapshot';
import { openGrids, openPane } from '../../office-host/jest/open-pane';
import { quiet } from '../../office-host/jest/quiet';
import type { OfficeHost } from '../../office-host/office-host';
import { problemOf } from './support/problem';

let office: OfficeHost;
let excel: WorkbookHost;

beforeAll(async () => {
  office = await openPane();
  excel = await createExcelHost();
});

const at = (row: number, column: number) => ({ row, column });
const HEADER = { font: { bold: true, size: 11 }, fill: 'D9E5F3', border: 'thin' as const };

const REPORT: SheetSpec = {
  name: '校验报告',
  cells: [
    { at: at(0, 0), content: { text: '问题' }, style: HEADER },
    { at: at(0, 1), content: { text: '相差' }, style: HEADER },
    { at: at(1, 0), content: { text: '表03 本年支出合计' }, link: { sheet: "it's", at: at(6, 1) } },
    { at: at(1, 1), content: { number: '0.10' }, style: { numberFormat: '0.00' } },
    { at: at(2, 0), content: { text: '=1+1' } },
    { at: at(2, 1), content: { formula: 'B2*2' } },
    { at: at(3, 0), content: { text: '2013102' }, style: { numberFormat: '@' } },
  ],
  columnWidths: [40, undefined, 12],
  rowHeights: new Map([[0, 24]]),
  merges: [{ top: 4, left: 0, bottom: 4, right: 1 }],
  freeze: { rows: 1, columns: 0 },
  lists: [{ area: { top: 3, left: 1, bottom: 3, right: 1 }, values: ['是', '否'] }],
  hiddenColumns: new Set([5]),
  tabColor: '0F6CBD',
  print: { paper: 'A4', orientation: 'landscape', fit: 'width', titleRows: { first: 0, last: 0 } },
};

test('a report sheet has values, widths, bold headers and links', async () => {
  const workbook = openGrids(office, [gridFromTexts("it's", [['x']])]);
  await excel.writeSheet(REPORT);
  expect(workbook.$sheets.map(({ name }) => name)).toEqual(["it's", '校验报告']);
  const sheet = workbook.$sheet('校验报告');
  expect(sheet.$cells.get(0, 0)).toMatchObject({
    value: '问题',
    style: { 'font/bold': true, 'fill/color': '#D9E5F3' },
  });
  expect(sheet.$cells.get(1, 0)).toMatchObject({
    value: '表03 本年支出合计',
    hyperlink: { documentReference: "'it''s'!B7", textToDisplay: '表03 本年支出合计' },
  });
  expect(sheet.$cells.get(1, 1)).toMatchObject({ value: 0.1, numberFormat: '0.00' });
  expect(sheet.$cells.get(2, 0)).toMatchObject({ value: '=1+1' });
  expect(sheet.$cells.get(2, 1)).toMatchObject({ value: 0.2, formula: '=B2*2' });
  expect(sheet.$cells.get(3, 0)).toMatchObject({ value: '2013102', numberFormat: '@' });
  expect(sheet.$columnWidths.get(0)).toBe(213.75);
  expect(sheet.$rowHeights.get(0)).toBe(24);
  expect(sheet.$merges).toHaveLength(1);
  expect(sheet.freezePanes.$rows).toBe(1);
  expect(sheet.$validations).toHaveLength(1);
  expect(sheet.pageLayout).toMatchObject({ orientation: 'Landscape', $titleRows: '$1:$1' });
  expect(office.referencesLeft).toBe(0);
  console.log(`report sheet: ${office.page.traffic.summary}`);
});

test('writing it again replaces it where it stood', async () => {
  const workbook = openGrids(office, [
    gridFromTexts('校验报告', [
      ['旧', '旧'],
      ['', '', '旧'],
    ]),
    gridFromTexts('表', [['x']]),
  ]);
  await excel.writeSheet({ name: '校验报告', cells: [{ at: at(0, 0), content: { text: '新' } }] });
  expect(snapshot(workbook)).toMatchObject({
    sheets: [{ name: '校验报告', cells: { A1: { value: '新' } } }, { name: '表' }],
  });
  expect(workbook.$active.name).toBe('校验报告');
});

test('a workbook whose structure is protected, and a bad name', async () => {
  const workbook = openGrids(office, [gridFromTexts('表', [['x']])]);
  workbook.$structureProtected = true;
  const before = snapshot(workbook);
  expect(await problemOf(excel.writeSheet(REPORT))).toContain('可能受保护');
  expect(await problemOf(excel.writeSheet({ name: '表/1', cells: [] }))).toBe('“表/1”不能用作工作表名');
  expect(snapshot(workbook)).toEqual(before);
});

test('selecting goes to the cell; hidden and missing sheets are named', async () => {
  const hidden = { ...gridFromTexts('隐', [['x']]), visibility: 'hidden' as const };
  const workbook = openGrids(office, [gridFromTexts('表', [['x']]), gridFromTexts('乙', [['x']]), hidden]);
  await excel.select('乙', at(6, 1));
  expect(workbook.$selection).toBe('乙!B7');
  expect(workbook.$active.name).toBe('乙');
  expect(await problemOf(excel.select('隐', at(0, 0)))).toBe(
    '工作表“隐”是隐藏的，不能定位。请先取消隐藏，再点一次',
  );
  expect(await problemOf(excel.select('丙', at(0, 0)))).toContain('没有名为“丙”的工作表');
  expect(workbook.$active.name).toBe('乙');
  expect(office.referencesLeft).toBe(0);
});

test('state is kept in the workbook', async () => {
  const workbook = openGrids(office, [gridFromTexts('表', [['x']])]);
  expect(await excel.loadState('已说明')).toBeUndefined();
  await excel.saveState('已说明', '{"a":"年初无预算"}');
  expect(await excel.loadState('已说明')).toBe('{"a":"年初无预算"}');
  expect([...workbook.$settings.keys()]).toEqual(['juesuan.已说明']);
  expect(office.referencesLeft).toBe(0);
});

test('what the workbench kept in the file is read, until the add-in keeps something itself', async () => {
  const workbook = openGrids(office, [gridFromTexts('表', [['x']])]);
  workbook.$customXml.set('a', '<state xmlns="urn:other">not ours</state>');
  expect(await excel.loadState('reasons')).toBeUndefined();
  workbook.$customXml.set(
    'b',
    '<?xml version="1.0"?>\n<state xmlns="urn:juesuan:reasons">{&quot;a&quot;:"甲&lt;乙"}</state>',
  );
  expect(await excel.loadState('reasons')).toBe('{"a":"甲<乙"}');
  await excel.saveState('reasons', '{}');
  expect(await excel.loadState('reasons')).toBe('{}');
  expect(office.referencesLeft).toBe(0);
});

test('the name is the workbook’s', async () => {
  openGrids(office, [gridFromTexts('表', [['x']])]);
  await excel.read();
  expect(excel.name).toBe('决算公开表.xlsx');
});

test('changes of the user call back, ours do not, and none after the end', async () => {
  const workbook = openGrids(office, [gridFromTexts('表', [['x']])]);
  let calls = 0;
  const end = excel.onChange(() => calls++);
  await quiet(office);
  expect(office.listeners).toBe(3);
  await excel.apply([{ sheet: '表', at: at(0, 1), value: '1' }]);
  await excel.writeSheet({ name: '校验报告', cells: [{ at: at(0, 0), content: { text: '新' } }] });
  await quiet(office);
  expect(calls).toBe(0);
  workbook.$type('表!A1', 'y');
  await quiet(office);
  expect(calls).toBe(1);
  end();
  await quiet(office);
  expect(office.listeners).toBe(0);
  workbook.$type('表!A1', 'z');
  await quiet(office);
  expect(calls).toBe(1);
  expect(office.referencesLeft).toBe(0);
});
