/** Sheets of ours in the user's workbook, selection, state, changes: in WPS 表格. */
import { gridFromTexts } from '../../../../src/core/grid';
import type { SheetSpec } from '../../../../src/hosts/files/create';
import { EtHost, onOtherWorkbook } from '../../../../src/hosts/wps/et';
import { OwnEvents } from '../../../../src/hosts/wps/et/changes';
import { workbookOf } from '../../../office-host/excel/from-grids';
import { snapshot } from '../../../office-host/excel/snapshot';
import { openEt, type ProgramOptions } from '../../../wps-host/et/program';
import { problemOf } from '../../excel/support/problem';

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

function open(options: ProgramOptions = {}) {
  const workbook = workbookOf([
    gridFromTexts("it's", [['x']]),
    gridFromTexts('校验报告', [['旧报告']]),
    gridFromTexts('表01', [['1']]),
  ]);
  const { application, program, crossings } = openEt(workbook, options);
  return { workbook, application, program, crossings, wps: new EtHost(application) };
}

test('a report sheet has values, widths, bold headers and links, where the old one stood', async () => {
  const { workbook, program, wps } = open();
  workbook.$active = workbook.$sheet("it's");
  await wps.writeSheet(REPORT);
  expect(workbook.$sheets.map(({ name }) => name)).toEqual(["it's", '校验报告', '表01']);
  expect(workbook.$active.name).toBe("it's");
  const sheet = workbook.$sheet('校验报告');
  const { $cells: cells } = sheet;
  expect(cells.get(0, 0)).toMatchObject({
    value: '问题',
    style: { 'font/bold': true, 'font/size': 11, 'fill/color': '#D9E5F3', 'border/style': 'Continuous' },
  });
  expect(cells.get(1, 0)).toMatchObject({
    value: '表03 本年支出合计',
    hyperlink: { documentReference: "'it''s'!B7", textToDisplay: '表03 本年支出合计' },
  });
  expect(cells.get(1, 1)).toMatchObject({ value: 0.1, numberFormat: '0.00' });
  expect(cells.get(2, 0)).toMatchObject({ value: '=1+1' });
  expect(cells.get(2, 1)).toMatchObject({ value: 0.2, formula: '=B2*2' });
  expect(cells.get(3, 0)).toMatchObject({ value: '2013102', numberFormat: '@' });
  expect([...sheet.$columnWidths.keys()]).toEqual([0, 2]);
  expect(sheet.$merges).toEqual(REPORT.merges);
  expect([...sheet.$hiddenColumns]).toEqual([5]);
  expect(sheet.$validations[0]!.rule).toEqual({ list: { inCellDropDown: true, source: '是,否' } });
  expect(sheet.tabColor).toBe('#0F6CBD');
  expect(program.ActiveWindow).toEqual({ FreezePanes: true, SplitRow: 1, SplitColumn: 0 });
  expect(program.pageOf(sheet)).toMatchObject({ Orientation: 2, Zoom: false, PrintTitleRows: '$1:$1' });
  expect([program.DisplayAlerts, program.ScreenUpdating]).toEqual([true, true]);
});

test('a protected structure and a bad name are told before anything is done', async () => {
  const { workbook, wps } = open();
  const before = snapshot(workbook);
  expect(await problemOf(wps.writeSheet({ ...REPORT, name: 'a/b' }))).toBe('“a/b”不能用作工作表名');
  workbook.$structureProtected = true;
  expect(await problemOf(wps.writeSheet(REPORT))).toContain('结构受保护');
  expect(snapshot(workbook)).toEqual(before);
});

test('whichever question WPS fails at, the old sheet stands or the new one is whole', async () => {
  const whole = open();
  await whole.wps.writeSheet(REPORT);
  const after = JSON.stringify(snapshot(whole.workbook));
  let untouched = 0;
  let kept = 0;
  for (let failAt = 1; untouched < 3; failAt++) {
    const { workbook, crossings, wps } = open();
    const before = JSON.stringify(snapshot(workbook));
    crossings.reset();
    crossings.failAt = failAt;
    const problem = await problemOf(wps.writeSheet(REPORT));
    const now = JSON.stringify(snapshot(workbook));
    if (crossings.count < failAt) untouched++;
    if (problem !== '（没有问题）' && now === before) kept++;
    else if (problem === '（没有问题）') expect(now.length).toBeGreaterThan(after.length / 2);
    expect([failAt, workbook.$sheets.filter(({ name }) => name === '校验报告').length]).toEqual([failAt, 1]);
  }
  expect(kept).toBeGreaterThan(20);
});

test('selecting goes to the cell; hidden and missing sheets are told', async () => {
  const { workbook, program, wps } = open();
  await wps.select('表01', at(6, 2));
  expect(workbook.$where()).toBe("'表01'!C7");
  expect(await wps.selection()).toEqual({ sheet: '表01', at: at(6, 2) });
  program.selected = { ShapeRange: true };
  expect(await wps.selection()).toBeUndefined();
  program.selected = undefined;
  expect(await wps.selection()).toBeUndefined();
  workbook.$sheet('表01').visibility = 'Hidden';
  expect(await problemOf(wps.select('表01', at(0, 0)))).toContain('是隐藏的');
  expect(await problemOf(wps.select('没有', at(0, 0)))).toContain('没有名为“没有”的工作表');
});

test('events come at once or afterwards: ours are no news, the user’s are', async () => {
  for (const events of ['at once', 'afterwards'] as const) {
    const { workbook, program, wps } = open({ events });
    let told = 0;
    const end = wps.onChange(() => (told += 1));
    const { undo } = await wps.apply([
      { sheet: '表01', at: at(0, 0), value: '2' },
      { sheet: '表01', at: at(3, 3), value: '3' },
    ]);
    program.ApiEvent.$deliver();
    await undo();
    program.ApiEvent.$deliver();
    await wps.mark([{ sheet: '表01', at: at(0, 0), level: 'error' }]);
    await wps.writeSheet(REPORT);
    program.ApiEvent.$deliver();
    expect([events, told]).toEqual([events, 0]);
    workbook.$type('表01!A1', 7);
    program.ApiEvent.$deliver();
    expect(told).toBe(1);
    end();
    workbook.$type('表01!A1', 8);
    program.ApiEvent.$deliver();
    expect([told, program.ApiEvent.$count]).toEqual([1, 0]);
  }
});

test('an event of ours that never came does not hide one of the user’s for good', async () => {
  let now = 0;
  const own = new OwnEvents(() => now);
  await own.during(async () => own.expect());
  now = 500;
  expect(own.take()).toBe(true);
  expect(own.take()).toBe(false);
  await own.during(async () => own.expect());
  now = 2000;
  expect(own.take()).toBe(false);
});

test('another workbook in front is told, and the host stays with its own', async () => {
  const { application, program, workbook, wps } = open();
  let told = 0;
  const end = onOtherWorkbook(application, () => (told += 1));
  program.ApiEvent.$tell('WorkbookActivate');
  end();
  program.ApiEvent.$tell('WorkbookActivate');
  expect(told).toBe(1);
  expect(wps.name).toBe(workbook.name);
});
