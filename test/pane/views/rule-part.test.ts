/**
 * A finding's rule: its number, its ground, its page at hand, and the way back to the cell one came from.
 * @jest-environment ./test/support/world/page.cjs
 */
import { screen, within } from '@testing-library/react';
import { checkedModel, plantedHost } from '../support';
import { button, seriousIn, settle, show } from './show';

const SLIPPED = /各分列相加为 209\.40/;

test('number, level in the users’ words, ground, and the page on demand', async () => {
  const { user, container } = show(await checkedModel(), 'findings');
  await user.click(button(SLIPPED));
  await settle();
  expect(screen.getByText('规则 T02-1').parentElement?.textContent).toBe(
    '规则 T02-1 · 错误（基本平衡类，须改正） · 依据：财决表审核公式。财决03。',
  );
  expect(screen.queryByRole('group', { name: /每行本年收入合计/ })).toBeNull();
  await user.click(button('看规则说明'));
  const page = screen.getByRole('group', { name: '表02 每行本年收入合计等于各来源之和' });
  expect(within(page).getByText(/^逐列对照明细账/)).toBeTruthy();
  expect(await seriousIn(container)).toEqual([]);
  await user.click(button('收起规则说明'));
  expect(screen.queryByText(/^逐列对照明细账/)).toBeNull();
});

test('back to where one was', async () => {
  const host = plantedHost();
  await host.select('支出决算表', { row: 3, column: 1 });
  const { user } = show(await checkedModel(host), 'findings');
  await user.click(button(SLIPPED));
  await settle();
  await user.click(button('回到刚才的格：支出决算表!B4'));
  await settle();
  expect(host.selected).toBe('支出决算表!B4');
  expect(screen.queryByRole('button', { name: /^回到刚才的格/ })).toBeNull();
});
