/** Marks in WPS 表格: conditions of formats that come and go as a whole. */
import type { CellMark, MarkLevel } from '../../../../src/hosts/host';
import { EtHost } from '../../../../src/hosts/wps/et';
import { ConditionalFormat } from '../../../office-host/excel/conditional-formats';
import { workbookOf } from '../../../office-host/excel/from-grids';
import { snapshot } from '../../../office-host/excel/snapshot';
import type { Workbook } from '../../../office-host/excel/workbook';
import { caseGrids } from '../../../support/case-workbook';
import { openEt } from '../../../wps-host/et/program';
import { problemOf } from '../../excel/support/problem';

const LEVELS: readonly MarkLevel[] = ['error', 'warning', 'hint'];

/** A workbook whose user has conditions of their own, among them one with a formula and one without. */
function open() {
  const workbook = workbookOf(caseGrids('lukou-2020'));
  const [sheet] = workbook.$sheets;
  const all = [{ top: 0, left: 0, bottom: 40, right: 8 }];
  const own = new ConditionalFormat(sheet!, '{user}', 'Custom', all);
  own.$custom.rule.formula = '=$B5>100';
  sheet!.$conditionalFormats.push(own, new ConditionalFormat(sheet!, '{bars}', 'DataBar', all));
  const { application, crossings, program } = openEt(workbook);
  return { workbook, crossings, program, application, wps: new EtHost(application) };
}

const marksOn = (workbook: Workbook, count: number): CellMark[] =>
  Array.from({ length: count }, (_, index) => ({
    sheet: workbook.$sheets[index % workbook.$sheets.length]!.name,
    at: { row: 3 + Math.floor(index / 27), column: Math.floor(index / 9) % 3 },
    level: LEVELS[Math.floor(index / 9) % 3]!,
  }));

const ours = (workbook: Workbook): ConditionalFormat[] =>
  workbook.$sheets
    .flatMap((sheet) => sheet.$conditionalFormats)
    .filter(({ $custom }) => $custom.rule.formula.includes('决算公开助手'));

test('500 marks come and go as a whole, and the user’s own conditions stay', async () => {
  const { workbook, program, wps } = open();
  const before = snapshot(workbook);
  await wps.read();
  expect(wps.isMarked).toBe(false);
  await wps.mark(marksOn(workbook, 500));
  expect(wps.isMarked).toBe(true);
  expect(ours(workbook)).toHaveLength(27);
  expect(program.ScreenUpdating).toBe(true);
  // Ours come first: a condition of the user’s would otherwise show instead.
  expect(workbook.$sheets[0]!.$conditionalFormats.slice(-2).map(({ id }) => id)).toEqual([
    '{user}',
    '{bars}',
  ]);
  await wps.clearMarks();
  expect(wps.isMarked).toBe(false);
  expect(snapshot(workbook)).toEqual(before);
});

test('they look as in Excel, in colours with blue in front', async () => {
  const { workbook, wps } = open();
  const [sheet] = workbook.$sheets;
  await wps.mark(LEVELS.map((level, column) => ({ sheet: sheet!.name, at: { row: 5, column }, level })));
  const looks = ours(workbook).map(({ $custom: { format } }) => [
    format.fill.color,
    format.font.color,
    format.font.bold,
    format.font.italic,
    format.font.underline,
  ]);
  expect(looks).toEqual([
    ['#FFC7CE', '#9C0006', true, false, 'None'],
    ['#FFEB9C', '#7F4F00', false, false, 'Single'],
    ['#DDEBF7', '#1F4E79', false, true, 'None'],
  ]);
});

test('lists of cells are cut before 255 characters', async () => {
  const { workbook, wps } = open();
  const { name: sheet } = workbook.$sheets[0]!;
  const marks = Array.from({ length: 200 }, (_, row): CellMark => ({
    sheet,
    at: { row: row * 2, column: 30 },
    level: 'error',
  }));
  await wps.mark(marks);
  expect(ours(workbook).flatMap(({ $areas }) => $areas)).toHaveLength(200);
  await wps.mark(marks.slice(0, 1));
  expect(ours(workbook)).toHaveLength(1);
});

test('marks of an earlier day are found and taken away', async () => {
  const { workbook, application, wps } = open();
  const before = snapshot(workbook);
  await wps.mark(marksOn(workbook, 9));
  const later = new EtHost(application);
  await later.mark(marksOn(workbook, 2));
  expect(ours(workbook)).toHaveLength(2);
  await new EtHost(application).clearMarks();
  expect(snapshot(workbook)).toEqual(before);
});

test('protected and missing sheets are named, the others marked', async () => {
  const { workbook, wps } = open();
  const [first, second] = workbook.$sheets;
  second!.protection.protected = true;
  const marks = [first!.name, second!.name, '没有'].map((sheet): CellMark => ({
    sheet,
    at: { row: 5, column: 1 },
    level: 'error',
  }));
  expect(await problemOf(wps.mark(marks))).toContain(`这些工作表没有标记：${second!.name}、没有`);
  expect(ours(workbook).map(({ $sheet }) => $sheet)).toEqual([first]);
  first!.protection.protected = true;
  expect(await problemOf(wps.clearMarks())).toContain(`标记还在：${first!.name}`);
  first!.protection.protected = false;
  await wps.clearMarks();
  expect(ours(workbook)).toEqual([]);
});

test('whichever question WPS fails at, no marks are left rather than some', async () => {
  let untouched = 0;
  for (let failAt = 1; untouched < 3; failAt++) {
    const { workbook, crossings, wps } = open();
    const before = snapshot(workbook);
    crossings.reset();
    crossings.failAt = failAt;
    const problem = await problemOf(wps.mark(marksOn(workbook, 12).slice(0, 3)));
    if (problem === '（没有问题）') untouched++;
    else expect([failAt, snapshot(workbook)]).toEqual([failAt, before]);
  }
});
