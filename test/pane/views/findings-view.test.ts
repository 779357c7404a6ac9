/**
 * 问题: the list, its keys, the arithmetic, suggestions, reasons.
 * @jest-environment jsdom
 */
import { act, screen, within } from '@testing-library/react';
import { MemoryHost } from '../memory-host';
import { REVENUE, SLIP, SPENDING, TOTAL, checkedModel, openModel, plantedHost } from '../support';
import { button, seriousIn, settle, show } from './show';

const SLIPPED = /各分列相加为 209\.40/;
const ROLL_UP = /下级科目相加为 486\.31/;

test('before a check it offers one', async () => {
  const { user, container } = show(await openModel(), 'findings');
  expect(await seriousIn(container)).toEqual([]);
  await user.click(button('一键校验'));
  await settle();
  expect(button(SLIPPED)).toBeTruthy();
});

test('findings stand under their tables', async () => {
  const { container } = show(await checkedModel(), 'findings');
  const group = screen.getByRole('region', { name: '表02' });
  expect(within(group).getByRole('button', { name: SLIPPED }).getAttribute('aria-expanded')).toBe('false');
  expect(await seriousIn(container)).toEqual([]);
});

test('one opens into its arithmetic, goes to its cell, and each figure goes to its own', async () => {
  const host = plantedHost();
  const { user, container } = show(await checkedModel(host), 'findings');
  await user.click(button(ROLL_UP));
  expect(host.selected).toBe('收入决算表!C9');
  const line = screen.getByRole('group', { name: '算式' });
  expect(line.textContent).toBe('490.81≠275.26 + 204.90 + 6.15 = 486.31差 4.50，四舍五入最多可解释 0.02');
  await user.click(within(line).getByRole('button', { name: /204\.90/ }));
  expect(host.selected).toBe('收入决算表!C11');
  expect(await seriousIn(container)).toEqual([]);
  await user.click(button(ROLL_UP));
  expect(screen.queryByRole('group', { name: '算式' })).toBeNull();
});

test('arrows move between findings, Enter opens', async () => {
  const { user } = show(await checkedModel(), 'findings');
  const all = screen
    .getAllByRole('button', { expanded: false })
    .filter((item) => item.hasAttribute('data-finding'));
  all[0]!.focus();
  await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
  expect(document.activeElement).toBe(all[1]);
  await user.keyboard('{End}');
  expect(document.activeElement).toBe(all.at(-1));
  await user.keyboard('{Home}{Enter}');
  expect(all[0]!.getAttribute('aria-expanded')).toBe('true');
});

test('filters by severity and by words, and says when nothing is left', async () => {
  const { user, container } = show(await checkedModel(), 'findings');
  await user.click(
    within(screen.getByRole('group', { name: '按程度筛选' })).getByRole('button', { name: /提示/ }),
  );
  expect(screen.queryByRole('button', { name: SLIPPED })).toBeNull();
  await user.type(screen.getByRole('searchbox'), '没有这样的话');
  expect(screen.getByText('没有符合条件的')).toBeTruthy();
  expect(await seriousIn(container)).toEqual([]);
  await user.click(button('看全部问题'));
  expect(button(SLIPPED)).toBeTruthy();
});

test('a suggestion is applied and taken back', async () => {
  const host = plantedHost();
  const { user } = show(await checkedModel(host), 'findings');
  await user.click(button(/表03 有 3 格该填未填/));
  await user.click(button('填 629.09：支出决算表!C7'));
  await settle();
  expect(host.text(SPENDING, TOTAL)).toBe('629.09');
  expect(screen.getByText('已改 1 格')).toBeTruthy();
  expect((document.activeElement as HTMLElement).hasAttribute('data-finding')).toBe(true);
  await user.click(button(/^撤销：改正 \d+ 格$/));
  await settle();
  expect(host.text(SPENDING, TOTAL)).toBe('');
});

test('all suggestions of a finding at once', async () => {
  const host = plantedHost();
  const { user } = show(await checkedModel(host), 'findings');
  await user.click(button(/表03 有 3 格该填未填/));
  await user.click(button('填入 3 格'));
  await settle();
  expect(host.text(SPENDING, { ...TOTAL, column: 4 })).toBe('209.40');
});

/** A caution, which may have its reason; a sum that is wrong may not. */
const UNNAMED = /后面没有填单位名称/;

describe('a reason', () => {
  test('is given, shown, and withdrawn', async () => {
    const host = plantedHost();
    const { user, container } = show(await checkedModel(host), 'findings');
    await user.click(button(UNNAMED));
    await user.click(button('说明理由'));
    expect(await seriousIn(container)).toEqual([]);
    await user.type(screen.getByRole('textbox', { name: /理由/ }), '批复如此');
    await user.type(screen.getByRole('textbox', { name: /说明人/ }), '张三');
    await user.click(button('记下理由'));
    await settle();
    expect(screen.getByText('张三 2021-08-05 说明：批复如此')).toBeTruthy();
    expect(button(/^已说明.*单位名称/)).toBeTruthy();
    expect(await seriousIn(container)).toEqual([]);
    await user.click(button('撤回说明'));
    await settle();
    expect(screen.queryByText(/批复如此/)).toBeNull();
  });

  test('cannot be empty, and Escape leaves it', async () => {
    const { user } = show(await checkedModel(), 'findings');
    await user.click(button(SLIPPED));
    await user.click(button('说明理由'));
    expect(button('记下理由').getAttribute('aria-disabled')).toBe('true');
    await user.keyboard('{Escape}');
    expect(button('说明理由')).toBeTruthy();
  });

  test('lapses with the figures and can be given again as it was', async () => {
    const host = plantedHost();
    const model = await checkedModel(host);
    const { user } = show(model, 'findings');
    await user.click(button(SLIPPED));
    await user.click(button('说明理由'));
    await user.type(screen.getByRole('textbox', { name: /理由/ }), '批复如此');
    await user.click(button('记下理由'));
    await settle();
    await act(async () => {
      host.type(REVENUE, SLIP, '203.90');
      await model.checking.check();
    });
    await settle();
    expect(screen.getByText('数已变，原来的说明不再算数')).toBeTruthy();
    await user.click(button('仍按此说明'));
    await settle();
    expect(screen.queryByText('数已变，原来的说明不再算数')).toBeNull();
    model.stop();
  });
});

test('cell text is shown as text', async () => {
  const host = plantedHost();
  host.type(REVENUE, SLIP, '<img src=x onerror=alert(1)>');
  const { user, container } = show(await checkedModel(host), 'findings');
  await user.click(button(/应为数字/));
  expect(container.querySelector('img')).toBeNull();
  expect(container.textContent).toContain('<img src=x');
});

test('with nothing wrong it says so', async () => {
  const { container } = show(await checkedModel(new MemoryHost([])), 'findings');
  expect(await seriousIn(container)).toEqual([]);
});
