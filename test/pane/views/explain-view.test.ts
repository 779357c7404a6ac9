/**
 * 说明: the text with its sources, the supplement as a form.
 * @jest-environment ./test/support/world/page.cjs
 */
import { act, fireEvent, screen } from '@testing-library/react';
import type { PaneOptions } from '../../../src/pane/platform';
import { caseGrids } from '../../support/case-workbook';
import { MemoryHost } from '../memory-host';
import { checkedModel, plantedHost } from '../support';
import { button, seriousIn, settle, show } from './show';

const open = async (options: PaneOptions = {}) => {
  const host = plantedHost();
  const model = await checkedModel(host, options);
  return { host, model, ...show(model, 'explain') };
};

test('each figure goes to its cell and tells its source', async () => {
  const { host, user, container } = await open();
  const figure = screen.getAllByText('629.09')[0]!;
  expect(figure.getAttribute('aria-description')).toMatch(/^表01 /);
  await user.hover(figure);
  expect(screen.getByRole('group', { name: '出处' }).textContent).toMatch(/表01 [A-Z]+\d+：629\.09/);
  act(() => figure.focus());
  await user.keyboard('{Enter}');
  expect(host.selected).toMatch(/^收入支出决算总表!/);
  expect(await seriousIn(container)).toEqual([]);
});

test('what is missing leads to its field', async () => {
  const { user, container } = await open();
  await user.click(screen.getAllByLabelText(/^待补充：决算年度/)[0]!);
  expect(document.activeElement).toBe(screen.getByLabelText(/决算年度/));
  expect(await seriousIn(container)).toEqual([]);
});

test('an answer is kept when its field is left; one that does not fit is told and not kept', async () => {
  const { user, model } = await open();
  await user.click(screen.getByRole('tab', { name: /补充资料/ }));
  const field = screen.getByLabelText(/决算年度/);
  await user.type(field, '20');
  expect(screen.getByText(/应是四位年份/)).toBeTruthy();
  await user.tab();
  expect(model.state.supplement.own.year).toBeUndefined();
  await user.type(field, '20');
  await user.tab();
  await settle();
  expect(model.state.supplement.own.year).toBe(2020);
  await user.click(screen.getByRole('tab', { name: '正文' }));
  expect(screen.getByRole('heading', { name: /^2020年度部门决算情况说明$/ })).toBeTruthy();
});

test('only what is missing', async () => {
  const { user, model } = await open();
  await user.click(screen.getByRole('tab', { name: /补充资料/ }));
  await user.type(screen.getByLabelText(/决算年度/), '2020');
  await user.tab();
  await settle();
  await user.click(screen.getByRole('checkbox', { name: '只看没填的' }));
  expect(screen.queryByLabelText(/决算年度/)).toBeNull();
  expect(model.state.supplement.own.year).toBe(2020);
});

test('a choice is kept as it is made', async () => {
  const { user, model } = await open();
  await user.click(screen.getByRole('tab', { name: /补充资料/ }));
  await user.selectOptions(screen.getByLabelText(/单位性质/), '行政单位');
  await settle();
  expect(model.state.supplement.own.entries.get('单位.性质')?.value).toBe('行政单位');
});

test('last year’s workbook is picked as a file', async () => {
  const { user, model, container } = await open({ readWorkbookFile: async () => caseGrids('lukou-2020') });
  await user.click(screen.getByRole('tab', { name: /补充资料/ }));
  const input = container.querySelector('input[type=file]')!;
  fireEvent.change(input, { target: { files: [new File([''], '上年.xlsx')] } });
  await settle();
  expect(model.state.supplement.previous.entries.size).toBeGreaterThan(0);
  expect(screen.getByText(/^已有 \d+ 项来自上年工作簿$/)).toBeTruthy();
  expect(await seriousIn(container)).toEqual([]);
});

test('copying, and saving only where the platform can', async () => {
  const copied: string[] = [];
  const { user } = await open({ copyRich: async (html) => void copied.push(html) });
  await user.click(button('复制说明'));
  await settle();
  expect(copied).toHaveLength(1);
  expect(screen.queryByRole('button', { name: '保存 .docx' })).toBeNull();
});

test('without any way to copy it says what to do', async () => {
  const { user } = await open();
  await user.click(button('复制说明'));
  await settle();
  expect(screen.getByRole('alert').textContent).toContain('Ctrl+C');
});

test('the sheet for colleagues', async () => {
  const { user, host } = await open();
  await user.click(screen.getByRole('tab', { name: /补充资料/ }));
  await user.click(button(/放到工作表/));
  await settle();
  expect(host.sheets.map(({ name }) => name)).toEqual(['决算公开补充资料']);
});

test('the self-evaluation report, where the workbook has a form for it', async () => {
  const host = new MemoryHost(caseGrids('yuelu-2020'));
  const copied: string[] = [];
  const model = await checkedModel(host, { copyRich: async (_, text) => void copied.push(text) });
  const { user, container } = show(model, 'explain');
  await user.click(screen.getByRole('tab', { name: '自评报告' }));
  const figure = (await screen.findAllByText('10584.29'))[0]!;
  act(() => figure.focus());
  await user.keyboard('{Enter}');
  expect(host.selected).toMatch(/![A-Z]+\d+$/);
  expect(screen.getByText('【待补充：预算执行率未达到100%的原因】').tagName).toBe('SPAN');
  await user.click(button('复制报告'));
  await settle();
  expect(copied[0]).toContain('共扣0.33分');
  expect(await seriousIn(container)).toEqual([]);
});

test('no report is offered for a workbook without such a form', async () => {
  await open();
  expect(screen.queryByRole('tab', { name: '自评报告' })).toBeNull();
});

test('of a self-evaluation form alone it opens on its report', async () => {
  show(await checkedModel(new MemoryHost(caseGrids('yuelu-2020'))), 'explain');
  expect(screen.getByRole('tab', { name: '自评报告', selected: true })).toBeTruthy();
});
