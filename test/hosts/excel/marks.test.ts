/**
 * Marks in Excel: conditional formats that come and go as a whole.
 * @jest-environment ./test/office-host/jest/environment.ts
 */
import { gridFromTexts } from '../../../src/core/grid';
import { createExcelHost } from '../../../src/hosts/excel';
import type { CellMark, MarkLevel, WorkbookHost } from '../../../src/hosts/host';
import { ConditionalFormat } from '../../office-host/excel/conditional-formats';
import { snapshot } from '../../office-host/excel/snapshot';
import type { Workbook } from '../../office-host/excel/workbook';
import { openGrids, openPane } from '../../office-host/jest/open-pane';
import type { OfficeHost } from '../../office-host/office-host';
import { caseGrids } from '../../support/case-workbook';
import { problemOf } from './support/problem';

let office: OfficeHost;
let excel: WorkbookHost;

beforeAll(async () => {
  office = await openPane();
});
beforeEach(async () => {
  excel = await createExcelHost();
});

const LEVELS: readonly MarkLevel[] = ['error', 'warning', 'hint'];

/** A workbook whose user has formats of their own, among them one with a formula. */
function open(): Workbook {
  const workbook = openGrids(office, caseGrids('lukou-2020'));
  const [sheet] = workbook.$sheets;
  const all = [{ top: 0, left: 0, bottom: 40, right: 8 }];
  const own = new ConditionalFormat(sheet!, '{user}', 'Custom', all);
  own.$custom.rule.formula = '=$B5>100';
  own.$custom.format.fill.color = '#00FF00';
  sheet!.$conditionalFormats.push(own, new ConditionalFormat(sheet!, '{bars}', 'DataBar', all));
  Object.assign(sheet!.$cells.make(4, 1), { style: { 'fill/color': '#FFFF00' } });
  return workbook;
}

const marksOn = (workbook: Workbook, count: number): CellMark[] =>
  Array.from({ length: count }, (_, index) => ({
    sheet: workbook.$sheets[index % workbook.$sheets.length]!.name,
    at: { row: 3 + Math.floor(index / 27), column: Math.floor(index / 9) % 3 },
    level: LEVELS[Math.floor(index / 9) % 3]!,
  }));

const ours = (workbook: Workbook): number =>
  workbook.$sheets
    .flatMap((sheet) => sheet.$conditionalFormats)
    .filter(({ $custom }) => $custom.rule.formula.includes('决算公开助手')).length;

test('500 marks take one round trip, and clearing leaves the workbook as it was', async () => {
  const workbook = open();
  const before = snapshot(workbook);
  await excel.read();
  office.page.traffic.reset();
  await excel.mark(marksOn(workbook, 500));
  expect(office.page.traffic.syncs).toBe(1);
  expect(workbook.$suspensions).toBe(1);
  console.log(`mark 500 cells: ${office.page.traffic.summary}, ${ours(workbook)} formats`);
  expect(ours(workbook)).toBe(27);
  expect(snapshot(workbook)).not.toEqual(before);
  await excel.clearMarks();
  expect(snapshot(workbook)).toEqual(before);
  expect(office.referencesLeft).toBe(0);
});

test('marking again replaces the marks, in one round trip', async () => {
  const workbook = open();
  await excel.read();
  await excel.mark(marksOn(workbook, 500));
  office.page.traffic.reset();
  await excel.mark(marksOn(workbook, 1));
  expect(office.page.traffic.syncs).toBe(1);
  expect(ours(workbook)).toBe(1);
});

test('marks of an earlier session, or copied by the user, are found and replaced', async () => {
  const workbook = open();
  const before = snapshot(workbook);
  await excel.mark(marksOn(workbook, 90));
  const [, second] = workbook.$sheets;
  const copy = new ConditionalFormat(second!, '{copy}', 'Custom', [{ top: 9, left: 9, bottom: 9, right: 9 }]);
  copy.$custom.rule.formula = second!.$conditionalFormats[0]!.$custom.rule.formula;
  second!.$conditionalFormats.push(copy);
  const reopened = await createExcelHost();
  await reopened.mark(marksOn(workbook, 3));
  expect(ours(workbook)).toBe(3);
  await (await createExcelHost()).clearMarks();
  expect(snapshot(workbook)).toEqual(before);
});

test('where marks meet the strongest counts, and errors lie on top', async () => {
  const workbook = openGrids(office, [gridFromTexts('表', [['a', 'b']])]);
  const at = { row: 0, column: 0 };
  await excel.mark([
    { sheet: '表', at, level: 'hint' },
    { sheet: '表', at, level: 'error' },
    { sheet: '表', at: { row: 0, column: 1 }, level: 'warning' },
  ]);
  expect(workbook.$sheet('表').$conditionalFormats.map(({ $custom }) => $custom.rule.formula)).toEqual([
    '=LEN("决算公开助手：错误")>0',
    '=LEN("决算公开助手：注意")>0',
  ]);
});

test('addresses too long for one format are split', async () => {
  const workbook = openGrids(office, [gridFromTexts('表', [['a']])]);
  await excel.mark(
    Array.from({ length: 3000 }, (_, index) => ({
      sheet: '表',
      at: { row: index * 2, column: 0 },
      level: 'error' as const,
    })),
  );
  expect(workbook.$sheet('表').$conditionalFormats.flatMap(({ $areas }) => $areas)).toHaveLength(3000);
});

test('protected and vanished sheets are named, the others are marked', async () => {
  const workbook = open();
  await excel.read();
  const marks = marksOn(workbook, 27);
  const [first, second, third] = workbook.$sheets;
  first!.protection.protected = true;
  third!.delete();
  const problem = await problemOf(excel.mark(marks));
  expect(problem).toContain('没有标记');
  expect(problem).toContain(first!.name);
  expect(problem).toContain(third!.name);
  expect(second!.$conditionalFormats).not.toHaveLength(0);
  expect(ours(workbook)).toBe(21);
});

test('marks on a sheet protected later are kept and named', async () => {
  const workbook = open();
  await excel.mark(marksOn(workbook, 27));
  const [first] = workbook.$sheets;
  first!.protection.protected = true;
  expect(await problemOf(excel.clearMarks())).toContain(`这些工作表受保护，标记还在：${first!.name}`);
  expect(ours(workbook)).toBe(3);
});
