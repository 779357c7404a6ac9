/**
 * Telling a form by hand: from the check view to the recognised table, by mouse and by name.
 * @jest-environment ./test/support/world/page.cjs
 */
import { screen, within } from '@testing-library/react';
import { gridFromTexts } from '../../../src/core/grid';
import { MemoryHost } from '../memory-host';
import { checkedModel } from '../support';
import { button, seriousIn, settle, show } from './show';

const own = gridFromTexts('花钱', [
  ['本局花钱一览'],
  ['单位：万元'],
  ['功能分类科目编码', '科目名称', '一般公共预算花费', '日常运转', '专项花费'],
  ['', '合计', '30.00', '10.00', '20.00'],
  ['201', '一般公共服务支出', '30.00', '10.00', '20.00'],
]);

test('a sheet that nobody understands is told column by column', async () => {
  const model = await checkedModel(new MemoryHost([own]));
  const { user, container } = show(model);
  expect(await seriousIn(container)).toEqual([]);
  await user.click(button(/手工指定 花钱/));
  await user.selectOptions(await screen.findByRole('combobox', { name: '这张表是' }), 'T05');
  for (const [words, choice] of [
    ['一般公共预算花费', '本年支出'],
    ['日常运转', '基本支出'],
    ['专项花费', '项目支出'],
  ] as const) {
    const select = screen.getByRole('combobox', { name: words });
    await user.selectOptions(select, within(select).getByRole('option', { name: choice }));
  }
  expect(screen.getByText('例如 30.00、30.00')).toBeTruthy();
  expect(await seriousIn(container)).toEqual([]);
  await user.click(button('按这样认，并记住'));
  await settle();
  expect(model.state.checked!.result.set.table('T05')?.figure('合计', '项目支出')?.text).toBe('20.00');
  expect(within(screen.getByRole('table')).getByRole('row', { name: /表05/ })).toBeTruthy();
});

test('going back changes nothing', async () => {
  const model = await checkedModel(new MemoryHost([own]));
  const { user } = show(model);
  await user.click(button(/手工指定 花钱/));
  await user.click(await screen.findByRole('button', { name: '返回' }));
  expect(model.state.settings.layouts).toEqual([]);
  expect(screen.getByText('没有认出决算或预算公开表')).toBeTruthy();
});

test('what was told stands in the settings and can be forgotten there', async () => {
  const layout = { table: 'T05', title: '本局花钱一览' };
  const model = await checkedModel(new MemoryHost([own]), {
    settings: { load: () => JSON.stringify({ layouts: [layout] }), save: () => undefined },
  });
  const { user } = show(model, 'settings');
  await screen.findByText('表05：本局花钱一览');
  await user.click(button('不再使用 本局花钱一览'));
  expect(model.state.settings.layouts).toEqual([]);
});
