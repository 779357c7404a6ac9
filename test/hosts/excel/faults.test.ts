/**
 * Whatever goes wrong in Excel ends in a sentence in Chinese and an unharmed workbook.
 * @jest-environment ./test/office-host/jest/environment.ts
 */
import { gridFromTexts } from '../../../src/core/grid';
import { createExcelHost } from '../../../src/hosts/excel';
import type { WorkbookHost } from '../../../src/hosts/host';
import { snapshot } from '../../office-host/excel/snapshot';
import type { Workbook } from '../../office-host/excel/workbook';
import { openGrids, openPane } from '../../office-host/jest/open-pane';
import type { OfficeHost } from '../../office-host/office-host';
import { TRANSPORT } from '../../office-host/protocol/faults';
import type { Fault } from '../../office-host/protocol/faults';
import { fewOf, fewOr } from '../../support/proof';
import { problemOf } from './support/problem';

let office: OfficeHost;
let excel: WorkbookHost;

beforeAll(async () => {
  office = await openPane();
});
beforeEach(async () => {
  excel = await createExcelHost();
});

const open = (): Workbook =>
  openGrids(office, [
    gridFromTexts('表01', [
      ['项目', '金额'],
      ['甲', '1.00'],
      ['乙', ''],
    ]),
    gridFromTexts('校验报告', [['旧报告']]),
  ]);

const CELL = { sheet: '表01', at: { row: 2, column: 1 } };
const EDITS = [
  { ...CELL, value: '2' },
  { sheet: '表01', at: { row: 1, column: 1 }, value: '3', numberFormat: '0.00' },
];
const SHEET = { name: '校验报告', cells: [{ at: { row: 0, column: 0 }, content: { text: '新报告' } }] };

const WORK: Readonly<Record<string, () => Promise<unknown>>> = {
  read: () => excel.read(),
  apply: () => excel.apply(EDITS),
  mark: () =>
    excel.mark([
      { ...CELL, level: 'error' },
      { sheet: '校验报告', at: { row: 0, column: 0 }, level: 'hint' },
    ]),
  clearMarks: () => excel.clearMarks(),
  select: () => excel.select('表01', CELL.at),
  loadState: () => excel.loadState('说明'),
  saveState: () => excel.saveState('说明', '一'),
  writeSheet: () => excel.writeSheet(SHEET),
};

const transport = (code: number): Fault => ({ kind: 'transport', code });
const FAULTS: readonly (readonly [string, Fault, string])[] = [
  ['7000', transport(TRANSPORT.accessDenied), 'Excel 不允许这样做'],
  ['5102', transport(TRANSPORT.activityLimit), 'Excel 正忙'],
  ['5103', transport(TRANSPORT.requestTooLarge), '数据太多'],
  ['5104', transport(TRANSPORT.responseTooLarge), '数据太多'],
  ['5012', transport(TRANSPORT.sessionTimedOut), '连接断开'],
  ['5016', transport(TRANSPORT.modalDialogOpen), '对话框'],
  ['ItemNotFound', { kind: 'action', code: 'ItemNotFound', at: 0 }, '已经不在了'],
  ['InvalidArgument', { kind: 'action', code: 'InvalidArgument', at: 0 }, '没有接受'],
  ['AccessDenied', { kind: 'action', code: 'AccessDenied', at: 0 }, '不允许'],
  ['ApiNotFound', { kind: 'action', code: 'ApiNotFound', at: 0 }, '太旧'],
  [
    'GeneralException',
    { kind: 'action', code: 'GeneralException', at: 0 },
    '原因不明（代码 GeneralException）',
  ],
];

const plain = /^[^A-Za-z]*(?:(?:Excel|Office|[A-Za-z]+Exception|[A-Za-z]+Argument)[^A-Za-z]*)*$/;

/** What a fault is told as is the same whatever was asked of Excel: each is met at one, a few at the others. */
const faultsOf = (name: string): typeof FAULTS => (name === 'apply' ? FAULTS : fewOf(FAULTS, 3));

describe.each(Object.keys(WORK))('%s', (name) => {
  const work = WORK[name]!;

  test.each(faultsOf(name))('%s at the first request', async (_, fault, words) => {
    const workbook = open();
    const before = snapshot(workbook);
    office.faults.plan(fault);
    const problem = await problemOf(work());
    office.faults.clear();
    expect(problem).toMatch(plain);
    expect(office.referencesLeft).toBe(0);
    // Marking looks again by itself where the sheets may have changed.
    if (name === 'mark' && problem === '（没有问题）') return;
    expect(problem).toContain(words);
    expect(snapshot(workbook)).toEqual(before);
  });

  test('while a cell is being edited', async () => {
    const workbook = open();
    const before = snapshot(workbook);
    workbook.$editing = true;
    expect(await problemOf(work())).toBe('Excel 正在编辑单元格。请先按回车结束编辑，再点一次');
    expect(snapshot(workbook)).toEqual(before);
  });
});

describe.each(['apply', 'mark', 'writeSheet'])('%s', (name) => {
  const work = WORK[name]!;

  /** Every request of the work in turn, at every action (every fourth in `npm test`) until there is none left to fail. */
  test.each([1, 2, 3, 4])('request %i fails midway, wherever', async (nth) => {
    let untouched = 0;
    for (let at = 0; untouched < 3; at += fewOr(4, 1)) {
      const workbook = open();
      const before = snapshot(workbook);
      excel = await createExcelHost();
      office.faults.plan({ kind: 'action', code: 'GeneralException', at }, nth);
      const problem = await problemOf(work());
      office.faults.clear();
      if (problem === '（没有问题）') untouched++;
      else expect([at, snapshot(workbook)]).toEqual([at, before]);
      expect(office.referencesLeft).toBe(0);
    }
  });

  test.each([1, 2, 3, 4])('the answer to request %i is lost', async (nth) => {
    const workbook = open();
    const before = snapshot(workbook);
    office.faults.plan({ kind: 'lost', code: TRANSPORT.responseTooLarge }, nth);
    const problem = await problemOf(work());
    office.faults.clear();
    if (problem !== '（没有问题）') expect(snapshot(workbook)).toEqual(before);
  });
});

test('undo that fails midway leaves the filled cells filled', async () => {
  const workbook = open();
  const { undo } = await excel.apply(EDITS);
  const filled = snapshot(workbook);
  office.faults.plan({ kind: 'action', code: 'GeneralException', at: 8 }, 2);
  expect(await problemOf(undo())).toContain('原因不明');
  expect(snapshot(workbook)).toEqual(filled);
  expect(await undo()).toEqual([]);
});

test('when even taking back fails the cells are named', async () => {
  open();
  for (const [nth, at] of [
    [2, 8],
    [4, 0],
  ] as const)
    office.faults.plan({ kind: 'action', code: 'GeneralException', at }, nth);
  expect(await problemOf(excel.apply(EDITS))).toContain('请检查这些单元格：表01!B3');
});

test('a slow Excel is waited for', async () => {
  open();
  office.page.latency = 30;
  try {
    expect(await excel.read()).toHaveLength(2);
  } finally {
    office.page.latency = 0;
  }
});
