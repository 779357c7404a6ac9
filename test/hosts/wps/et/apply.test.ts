/** Filling cells in WPS 表格 and taking it back: with every kind of content there is to put back. */
import { parseAddress } from '../../../../src/core/grid';
import { render } from '../../../../src/core/messages';
import type { CellEdit, RefusedEdit } from '../../../../src/hosts/host';
import { EtHost } from '../../../../src/hosts/wps/et';
import { snapshot } from '../../../office-host/excel/snapshot';
import { Workbook } from '../../../office-host/excel/workbook';
import { openEt } from '../../../wps-host/et/program';
import { AS_LISTS, AS_OVER_COM } from '../../../wps-host/et/shapes';
import { problemOf } from '../../excel/support/problem';

const at = (address: string) => parseAddress(address)!;
const edit = (address: string, rest: Partial<CellEdit>): CellEdit => ({
  sheet: '表03',
  at: at(address),
  ...rest,
});
const reasons = (refused: readonly RefusedEdit[]): string[] => refused.map(({ reason }) => render(reason));

function filled(): Workbook {
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
  return workbook;
}

function open(shapes = AS_OVER_COM) {
  const workbook = filled();
  const { application, crossings } = openEt(workbook, { shapes });
  return { workbook, crossings, wps: new EtHost(application) };
}

test.each([
  ['as over COM', AS_OVER_COM],
  ['lists and undefined', AS_LISTS],
])('%s: whatever stood there comes back exactly', async (_, shapes) => {
  const { workbook, wps } = open(shapes);
  const before = snapshot(workbook);
  const edits = Array.from({ length: 10 }, (__, row) =>
    edit(
      `A${row + 1}`,
      row % 2
        ? { formula: 'SUM(B1:B2)', value: '5', numberFormat: '0.0' }
        : { value: `${row}.25`, numberFormat: '#,##0.00' },
    ),
  );
  const done = await wps.apply(edits);
  expect(done.applied).toHaveLength(10);
  const { $cells: cells } = workbook.$sheet('表03');
  expect(cells.get(0, 0)).toMatchObject({ value: 0.25, numberFormat: '#,##0.00' });
  expect(cells.get(1, 0)).toMatchObject({ value: 5, formula: '=SUM(B1:B2)', numberFormat: '0.0' });
  expect(cells.get(6, 0)).toMatchObject({ value: 6.25, numberFormat: '#,##0.00' });
  expect(await done.undo()).toEqual([]);
  expect(snapshot(workbook)).toEqual(before);
  expect(await done.undo()).toEqual([]);
});

test('a cell keeps its own format, texts stay texts, a formula in a text cell counts', async () => {
  const { workbook, wps } = open();
  await wps.apply([
    edit('A1', { value: '1.5', formatWherePlain: '0.000' }),
    edit('A10', { value: '20', formatWherePlain: '#,##0.0' }),
    edit('B1', { text: '2013103' }),
    edit('B2', { text: '无' }),
    edit('A7', { formula: 'A1*2' }),
  ]);
  const { $cells: cells } = workbook.$sheet('表03');
  expect(cells.get(0, 0)).toMatchObject({ value: 1.5, numberFormat: '#,##0.00' });
  expect(cells.get(9, 0)).toMatchObject({ value: 20, numberFormat: '#,##0.0' });
  expect(cells.get(0, 1)).toEqual({ value: '2013103' });
  expect(cells.get(1, 1)).toEqual({ value: '无' });
  expect(cells.get(6, 0)).toEqual({ value: 3, formula: '=A1*2' });
});

test('edits that cannot be made are refused with reasons, the others are made', async () => {
  const { workbook, wps } = open();
  workbook.$addSheet('受保护').protection.protected = true;
  workbook.$sheet('表03').$merges.push({ top: 4, left: 2, bottom: 5, right: 3 });
  const { applied, refused } = await wps.apply([
    edit('C1', { value: '1' }),
    edit('C1', { value: '2' }),
    edit('C2', { value: '1,000' }),
    edit('D6', { value: '1' }),
    edit('C5', { value: '7' }),
    edit('A1', { value: '209.40', before: '209.49' }),
    edit('B1', { value: '4', before: '2' }),
    { sheet: '受保护', at: at('A1'), value: '1' },
    { sheet: '没有', at: at('A1'), value: '1' },
    { sheet: '2', at: at('A1'), value: '1' },
  ]);
  expect(applied.map((one) => one.at)).toEqual([at('C1'), at('C5'), at('B1')]);
  expect(reasons(refused)).toEqual([
    '工作表“表03”的 C1 一次要填两个内容，只填了第一个',
    '要填入“表03”C2 的“1,000”不是数，没有填',
    '工作表“表03”的 D6 被合并单元格 C5:D6 盖住，没有填。请填在左上角的单元格',
    '工作表“表03”的 A1 在校验之后改过（当时是“209.49”，现在是“209.50”），没有填。请重新校验',
    '工作表“受保护”受保护，A1 没有填。请先在“审阅”中撤销工作表保护',
    '没有名为“没有”的工作表。请检查工作表是否改名或删除，再重新校验',
    // A name that is a number is no place in the list of sheets.
    '没有名为“2”的工作表。请检查工作表是否改名或删除，再重新校验',
  ]);
});

test('undo leaves alone what was changed since', async () => {
  const { workbook, wps } = open();
  const done = await wps.apply([edit('A1', { value: '1' }), edit('A10', { value: '2' })]);
  workbook.$type('表03!A1', 3);
  expect(reasons(await done.undo())).toEqual([
    '工作表“表03”的 A1 在填列之后又改过，没有撤销，保留现在的内容',
  ]);
  expect(workbook.$sheet('表03').$cells.get(0, 0)?.value).toBe(3);
  expect(workbook.$sheet('表03').$cells.get(9, 0)?.value).toBeUndefined();
});

test('a formula whose result changed meanwhile is still undone', async () => {
  const { workbook, wps } = open();
  const before = snapshot(workbook);
  const done = await wps.apply([edit('A10', { formula: 'B1*2' })]);
  workbook.$type('表03!B1', 100);
  workbook.$type('表03!B1', 2);
  expect(await done.undo()).toEqual([]);
  expect(snapshot(workbook)).toEqual(before);
});

test('a cell that does not take what is written puts all back', async () => {
  const { workbook, wps } = open();
  const before = snapshot(workbook);
  // As where a rule of the sheet’s own undoes it: what is written there is lost.
  workbook.$sheet('表03').$isCovered = (row, column) => row === 8 && column === 0;
  const problem = await problemOf(wps.apply([edit('A1', { value: '6' }), edit('A9', { value: '7' })]));
  expect(problem).toContain('“表03”A9 写入后与应填的不一样，已全部恢复原样');
  expect(snapshot(workbook)).toEqual(before);
});

test('whichever question WPS fails at, nothing is half written', async () => {
  let untouched = 0;
  for (let failAt = 1; untouched < 3; failAt++) {
    const { workbook, crossings, wps } = open();
    const before = snapshot(workbook);
    crossings.reset();
    crossings.failAt = failAt;
    const problem = await problemOf(
      wps.apply([
        edit('A1', { value: '1', before: '209.50' }),
        edit('A10', { formula: 'B1*2' }),
        edit('B2', { text: '2013103', numberFormat: '@' }),
      ]),
    );
    if (problem === '（没有问题）') untouched++;
    else {
      expect(problem).toMatch(/WPS 表格没有接受这次操作/);
      expect([failAt, snapshot(workbook)]).toEqual([failAt, before]);
    }
  }
});

test('when even taking back fails the cells are named', async () => {
  const { workbook, crossings, wps } = open();
  const sheet = workbook.$sheet('表03');
  const change = workbook.$changed.bind(workbook);
  workbook.$changed = (...given) => {
    change(...given);
    sheet.protection.protected = true;
  };
  crossings.reset();
  const problem = await problemOf(wps.apply([edit('A1', { value: '1' }), edit('A10', { value: '2' })]));
  expect(problem).toBe('写到一半中断了，也没能全部恢复。请检查这些单元格：表03!A1');
});

test('while a cell is being edited nothing is done, and that is said', async () => {
  const { workbook, wps } = open();
  const before = snapshot(workbook);
  workbook.$editing = true;
  expect(await problemOf(wps.apply([edit('A1', { value: '1' })]))).toContain('请先按回车');
  expect(await problemOf(wps.read())).toContain('请先按回车');
  expect(snapshot(workbook)).toEqual(before);
});

test('500 cells far apart', async () => {
  const { workbook, crossings, wps } = open();
  const before = snapshot(workbook);
  crossings.reset();
  const done = await wps.apply(
    Array.from({ length: 500 }, (_, row) =>
      edit(`${row % 2 ? 'C' : 'AA'}${row * 40 + 1}`, { value: `${row}.5` }),
    ),
  );
  expect(done.applied).toHaveLength(500);
  expect(crossings.count).toBeLessThan(5000);
  await done.undo();
  expect(snapshot(workbook)).toEqual(before);
});
