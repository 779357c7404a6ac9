/**
 * The test host itself, through the genuine office.js.
 * @jest-environment ./test/office-host/jest/environment.ts
 */
import { gridFromTexts } from '../../src/core/grid';
import { calculate } from './excel/calculate';
import { enter } from './excel/entry';
import { openGrids, openPane } from './jest/open-pane';
import type { OfficeHost } from './office-host';
import { isAtLeast } from './requirements/gate';
import { requirementTable } from './requirements/table';

let host: OfficeHost;
beforeAll(async () => {
  host = await openPane('1.8');
});

const open = () =>
  openGrids(host, [
    gridFromTexts('汇总', [
      ['单位', '金额'],
      ['甲', '12'],
    ]),
    gridFromTexts('b', [['x']]),
  ]);

test('reads and writes through office.js, two round trips, no reference', async () => {
  const workbook = open();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    const used = worksheets.getFirst().getUsedRangeOrNullObject(true);
    used.load('values,address');
    used.untrack();
    await context.sync();
    expect(worksheets.items.map((sheet) => sheet.name)).toEqual(['汇总', 'b']);
    expect(used.values).toEqual([
      ['单位', '金额'],
      ['甲', '12'],
    ]);
    const cell = worksheets.getItem('汇总').getRange('B3');
    cell.values = [[5]];
    cell.untrack();
    await context.sync();
  });
  expect(workbook.$sheet('汇总').$cells.get(2, 1)).toEqual({ value: 5 });
  expect(host.page.traffic.syncs).toBe(2);
  expect(host.referencesLeft).toBe(0);
});

type Work = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;
const failing: readonly (readonly [string, Work, string])[] = [
  ['a missing sheet', (_, context) => context.workbook.worksheets.getItem('没有').load('id'), 'ItemNotFound'],
  [
    'a matrix of another size',
    (sheet) => {
      sheet.getRange('A1:B2').values = [[1]];
    },
    'InvalidArgument',
  ],
  ['a bad address', (sheet) => sheet.getRange('ZZZZ1').load('values'), 'InvalidArgument'],
  [
    'a name that is taken',
    (sheet) => {
      sheet.name = 'b';
    },
    'ItemAlreadyExists',
  ],
  [
    'a member above the declared set',
    (sheet) => sheet.getRange('A1').load('format/autoIndent'),
    'ApiNotFound',
  ],
  [
    'a method above the declared set',
    (sheet) => {
      sheet.getRange('A1').getRowProperties({ rowHidden: true });
    },
    'ApiNotFound',
  ],
];

test.each(failing)('%s fails', async (_, work, code) => {
  open();
  const run = Excel.run(async (context) => {
    work(context.workbook.worksheets.getFirst(), context);
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code });
});

test('answers above 5 MB do not arrive', async () => {
  open();
  const run = Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange('A1:Z60000');
    range.load('values,formulas');
    range.untrack();
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
});

test('references are counted until they are let go', async () => {
  open();
  const context = new Excel.RequestContext();
  const range = context.workbook.worksheets.getFirst().getRange('A1');
  context.trackedObjects.add(range);
  await context.sync();
  expect(host.referencesLeft).toBe(1);
  context.trackedObjects.remove(range);
  await context.sync();
  expect(host.referencesLeft).toBe(0);
});

test('the table of requirement sets', () => {
  const table = requirementTable();
  expect(table['Range.values']).toEqual({ set: 'ExcelApi', version: '1.1' });
  expect(table['Range.getMergedAreasOrNullObject']).toEqual({ set: 'ExcelApi', version: '1.13' });
  expect(table['Worksheet.getRanges']).toEqual({ set: 'ExcelApi', version: '1.9' });
  expect(table['SettingCollection.add']).toEqual({ set: 'ExcelApi', version: '1.4' });
  expect(isAtLeast('1.10', '1.9')).toBe(true);
  expect(isAtLeast('1.9', '1.10')).toBe(false);
});

test.each([
  ['=1+2*3', 7],
  ['=SUM(A1:A3)/2', 3],
  ['=ROUND(A1/A3,2)', 0.33],
  ["=MIN(A2,'另 表'!A1)-(-1)", 3],
  ['=VLOOKUP(A1,B:C,2,0)', undefined],
] as const)('%s is %s', (formula, value) => {
  const cell = (row: number) => ({ value: row + 1 });
  expect(calculate(formula, { name: '表', cell }, (name) => ({ name, cell: () => ({ value: 9 }) }))).toBe(
    value,
  );
});

test.each([
  ['12', '@', '12'],
  ['12', undefined, 12],
  ["'12", undefined, '12'],
  ['1,200.5', undefined, 1200.5],
  ['2024-1-1', undefined, 45292],
  ['TRUE', undefined, true],
] as const)('typing %s in a cell of format %s stores %s', (input, numberFormat, value) => {
  const cell = numberFormat === undefined ? {} : { numberFormat };
  enter(cell, input);
  expect(cell).toMatchObject({ value });
});
