/**
 * 体检: the button, the verdict, the matrix, what can be left in the workbook.
 * @jest-environment ./test/support/world/page.cjs
 */
import { act, fireEvent, screen, within } from '@testing-library/react';
import { PAUSE, QUICK } from '../../../src/pane/model/checking';
import { WHILE } from '../../../src/pane/parts/use-delayed';
import { MemoryHost } from '../memory-host';
import { gridFromTexts } from '../../../src/core/grid';
import { caseGrids } from '../../support/case-workbook';
import { checkedModel, openModel, plantedHost } from '../support';
import { button, seriousIn, settle, show } from './show';

test('Enter on the large button checks, and the verdict is told', async () => {
  const { user, container } = show(await openModel());
  expect(document.activeElement).toBe(button('一键校验'));
  expect(await seriousIn(container)).toEqual([]);
  await user.keyboard('{Enter}');
  await settle();
  expect(screen.getByText(/^有 \d+ 处错误，改正后再公开$/)).toBeTruthy();
  expect(container.contains(document.activeElement) && document.activeElement !== document.body).toBe(true);
});

test('the matrix tells outcomes by table, goes to tables and to findings', async () => {
  const host = plantedHost();
  const model = await checkedModel(host);
  const { user, container } = show(model);
  const table = screen.getByRole('table');
  const row = within(table).getByRole('row', { name: /表02 收入决算表/ });
  expect(within(row).getByRole('button', { name: /表02，?不符 \d+ 条|表02不符/ }).textContent).toMatch(/✕\d/);
  await user.click(within(row).getByRole('button', { name: /^到 表02/ }));
  expect(host.selected).toMatch(/^收入决算表!/);
  expect(await seriousIn(container)).toEqual([]);
  await user.click(within(row).getByRole('button', { name: /表02不符/ }));
  expect(model.state).toMatchObject({ view: 'findings', filter: { table: 'T02' } });
});

test('tables that are missing have a row, and the verdict says so', async () => {
  const host = new MemoryHost(caseGrids('lukou-2020').filter(({ name }) => name !== '支出决算表'));
  const { container } = show(await checkedModel(host));
  expect(within(screen.getByRole('table')).getByRole('row', { name: /表03 没有找到/ })).toBeTruthy();
  expect(await seriousIn(container)).toEqual([]);
});

test('nothing recognised is said, with what to do', async () => {
  const { container } = show(
    await checkedModel(
      new MemoryHost([
        {
          name: 'Sheet1',
          visibility: 'visible',
          cells: [],
          merges: [],
          hiddenRows: new Set(),
          hiddenColumns: new Set(),
        },
      ]),
    ),
  );
  expect(screen.getByText('没有认出决算或预算公开表')).toBeTruthy();
  expect(screen.getByText(/看了 1 张工作表/)).toBeTruthy();
  expect(await seriousIn(container)).toEqual([]);
});

describe('tables that are known and not compared', () => {
  const assets = gridFromTexts('国资', [['国有资产占用情况表'], ['项目', '数量'], ['车辆', '3']]);

  test('are listed with their place', async () => {
    const host = new MemoryHost([...caseGrids('lukou-2020'), assets]);
    const { user, container } = show(await checkedModel(host));
    const section = screen.getByRole('region', { name: '认得、不核对的表' });
    expect(section.textContent).toContain('国有资产占用情况表');
    await user.click(within(section).getByRole('button'));
    expect(host.selected).toMatch(/^国资!/);
    expect(await seriousIn(container)).toEqual([]);
  });

  test('are no section where there is none', async () => {
    show(await checkedModel(new MemoryHost(caseGrids('lukou-2020'))));
    expect(screen.queryByRole('region', { name: '认得、不核对的表' })).toBeNull();
  });

  test('alone are said to be nothing to check', async () => {
    show(await checkedModel(new MemoryHost([assets])));
    expect(screen.getByText(/^工作簿里只有认得、但不核对的表/)).toBeTruthy();
  });
});

test('without a workbook there is nothing to press', async () => {
  show(await openModel(new MemoryHost([], '')));
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.getByText('还没有打开工作簿')).toBeTruthy();
});

test('marks, their removal and the report', async () => {
  const host = plantedHost();
  const { user } = show(await checkedModel(host));
  await user.click(button('标出问题'));
  await settle();
  expect(host.marks.length).toBeGreaterThan(0);
  expect(screen.getByText(/^已标出 \d+ 格/)).toBeTruthy();
  await user.click(button('清除标记'));
  await user.click(button('校验报告'));
  await settle();
  expect(host.marks).toEqual([]);
  expect(host.sheets.map(({ name }) => name)).toEqual(['校验报告']);
});

describe('bars', () => {
  test('a problem is told with a way to try again', async () => {
    const host = plantedHost();
    const { user, container } = show(await openModel(host));
    host.failing = 'read';
    await user.click(button('一键校验'));
    await settle();
    expect(screen.getByRole('alert').textContent).toContain('请按回车结束编辑');
    expect(await seriousIn(container)).toEqual([]);
    await user.click(button('再试一次'));
    await settle();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByRole('table')).toBeTruthy();
  });

  test('progress is shown after half a second, not before', async () => {
    const host = plantedHost();
    const release = host.hold();
    const { container } = show(await openModel(host));
    jest.useFakeTimers();
    fireEvent.click(button('一键校验'));
    await act(() => jest.advanceTimersByTimeAsync(WHILE - 1));
    expect(screen.queryByRole('progressbar')).toBeNull();
    await act(() => jest.advanceTimersByTimeAsync(1));
    expect(screen.getByRole('progressbar')).toBeTruthy();
    jest.useRealTimers();
    expect(await seriousIn(container)).toEqual([]);
    release();
    await settle();
    expect(screen.getByRole('table')).toBeTruthy();
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  test.each([
    ['with 取消', () => fireEvent.click(button('取消'))],
    ['with Escape', () => fireEvent.keyDown(document.body, { key: 'Escape' })],
  ])('a check that lasts is stopped %s', async (_, stop) => {
    const host = plantedHost();
    host.hold();
    show(await openModel(host));
    jest.useFakeTimers();
    fireEvent.click(button('一键校验'));
    await act(() => jest.advanceTimersByTimeAsync(WHILE));
    act(() => void stop());
    await act(() => jest.advanceTimersByTimeAsync(1));
    jest.useRealTimers();
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(screen.queryByRole('button', { name: '取消' })).toBeNull();
    expect(screen.getByText('已取消，没有改动')).toBeTruthy();
    expect(button('一键校验')).toBeTruthy();
  });

  test('changed data is said', async () => {
    const host = plantedHost();
    const model = await checkedModel(host);
    show(model);
    const checked = { ...model.state.checked!, took: QUICK - 1 };
    act(() => model.store.dispatch({ kind: 'checked', checked, stale: false, headway: undefined }));
    jest.useFakeTimers();
    act(() => host.type('收入决算表', { row: 10, column: 2 }, '209.40'));
    expect(screen.getByText(/^数据已变/)).toBeTruthy();
    await act(() => jest.advanceTimersByTimeAsync(PAUSE));
    await act(() => jest.advanceTimersByTimeAsync(1));
    expect(screen.queryByText(/^数据已变/)).toBeNull();
    jest.useRealTimers();
  });
});

test('English is complete', async () => {
  const { container, user } = show(await checkedModel(plantedHost(), { locale: 'en-US' }));
  expect(screen.getByText(/^Correct before publication/)).toBeTruthy();
  for (const name of [/^Findings/, 'Fill', 'Explain', 'Settings', 'Check']) {
    await user.click(screen.getByRole('tab', { name }));
    expect(container.textContent).not.toMatch(/校验|填列|撤销|请先/);
  }
});

test('last year’s workbook has its entry, and is told once it was read', async () => {
  const model = await checkedModel(plantedHost(), { readWorkbookFile: async () => caseGrids('lukou-2020') });
  const { container } = show(model);
  const section = screen.getByRole('region', { name: '上年数' });
  expect(within(section).getByText(/^读入上年的公开表/)).toBeTruthy();
  const input = container.querySelector('input[type=file]')!;
  fireEvent.change(input, { target: { files: [new File([''], '上年.xlsx')] } });
  await settle();
  expect(within(section).getByText('已读入上年的表，年初数已与它核对')).toBeTruthy();
  expect(await seriousIn(container)).toEqual([]);
});
