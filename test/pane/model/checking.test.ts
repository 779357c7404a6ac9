/** Checking from the pane: once asked, again by itself after a change, and what is said when the host cannot. */
import { PAUSE, QUICK } from '../../../src/pane/model/checking';
import type { PaneModel } from '../../../src/pane/model/pane-model';
import { MemoryHost } from '../memory-host';
import { REVENUE, SLIP, checkedModel, headlines, openModel, plantedHost, problemText } from '../support';

afterEach(() => jest.useRealTimers());

test('finds what is wrong and is idle again', async () => {
  const model = await checkedModel();
  expect(model.state.busy).toBeUndefined();
  expect(model.state.checked?.result.set.tables).toHaveLength(9);
  expect(headlines(model).join('\n')).toContain('表02“2013102 一般行政管理事务”');
});

test('a workbook without public tables is checked, with nothing found', async () => {
  const model = await checkedModel(new MemoryHost([]));
  expect(model.state.checked?.result.set.tables).toEqual([]);
  expect(model.state.problem).toBeUndefined();
});

test('a busy host is told of in its own words, and trying again works', async () => {
  const host = plantedHost();
  const model = await openModel(host);
  host.failing = 'read';
  expect(await model.checking.check()).toBe(false);
  expect(problemText(model)).toContain('请按回车结束编辑');
  expect(model.state.checked).toBeUndefined();
  await model.runner.retry();
  expect(model.state.problem).toBeUndefined();
  expect(model.state.checked).toBeDefined();
});

test('an error of our own is told in plain words', async () => {
  const host = plantedHost();
  const complain = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  host.read = () => Promise.reject(new TypeError('undefined is not a function'));
  const model = await openModel(host);
  await model.checking.check();
  expect(problemText(model)).toMatch(/^这一步没有做成/);
  expect(complain).toHaveBeenCalled();
  complain.mockRestore();
});

test('two requests at once are one check', async () => {
  const host = plantedHost();
  const model = await openModel(host);
  expect(await Promise.all([model.checking.check(), model.checking.check()])).toEqual([true, false]);
  expect(host.reads).toBe(1);
});

/** As if the last check had taken so many milliseconds, whatever this machine took. */
const lasted = (model: PaneModel, took: number): void =>
  model.store.dispatch({
    kind: 'checked',
    checked: { ...model.state.checked!, took },
    stale: false,
    headway: undefined,
  });

describe('after a change in the workbook', () => {
  test('results are stale, and are made new when the workbook is still', async () => {
    const host = plantedHost();
    const model = await checkedModel(host);
    lasted(model, QUICK - 1);
    jest.useFakeTimers();
    host.type(REVENUE, SLIP, '209.40');
    expect(model.state.stale).toBe(true);
    await jest.advanceTimersByTimeAsync(PAUSE - 1);
    host.type(REVENUE, { row: 0, column: 0 }, '收入决算表');
    await jest.advanceTimersByTimeAsync(PAUSE - 1);
    expect(host.reads).toBe(1);
    await jest.advanceTimersByTimeAsync(10);
    expect(host.reads).toBe(2);
    expect(model.state.stale).toBe(false);
    expect(headlines(model).join('\n')).not.toContain('2013102');
  });

  test('a slow check is not repeated without being asked', async () => {
    const host = plantedHost();
    const model = await checkedModel(host);
    jest.useFakeTimers();
    lasted(model, QUICK);
    host.type(REVENUE, SLIP, '209.40');
    await jest.advanceTimersByTimeAsync(10 * PAUSE);
    expect(host.reads).toBe(1);
    expect(model.state.stale).toBe(true);
  });

  test('a change while the workbook is read leaves the result stale', async () => {
    const host = plantedHost();
    const release = host.hold();
    const model = await openModel(host);
    const checking = model.checking.check();
    host.type(REVENUE, SLIP, '209.40');
    release();
    await checking;
    expect(model.state.stale).toBe(true);
    model.stop();
  });

  test('a change while the first check runs is followed by another', async () => {
    const host = plantedHost();
    const release = host.hold();
    const model = await openModel(host);
    const checking = model.checking.check();
    host.type(REVENUE, SLIP, '209.40');
    release();
    await checking;
    expect(model.state.stale).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 2 * PAUSE));
    while (model.runner.isBusy) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(host.reads).toBe(2);
    expect(model.state.stale).toBe(false);
    expect(headlines(model).join('\n')).not.toContain('2013102');
    model.stop();
  });

  test('a failure nobody asked for is not told', async () => {
    const host = plantedHost();
    const model = await checkedModel(host);
    lasted(model, QUICK - 1);
    jest.useFakeTimers();
    host.failing = 'read';
    host.type(REVENUE, SLIP, '209.40');
    await jest.advanceTimersByTimeAsync(2 * PAUSE);
    expect(model.state.problem).toBeUndefined();
    expect(model.state.stale).toBe(true);
  });

  test('nobody listens once the pane is gone', async () => {
    const host = plantedHost();
    const model = await checkedModel(host);
    expect(host.isHeard).toBe(true);
    model.stop();
    expect(host.isHeard).toBe(false);
  });
});

test('the user’s own relations join the check', async () => {
  const model = await openModel();
  model.change({ rules: '本委-1：表02[合计, 本年收入合计] = 表05[合计, 项目支出]' });
  await model.checking.check();
  expect(model.state.checked?.result.findings.map(({ rule }) => rule)).toContain('本委-1');
});
