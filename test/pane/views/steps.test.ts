/**
 * After a change: what is solved and what is new, what was kept back, and the steps with their way back.
 * @jest-environment ./test/support/world/page.cjs
 */
import { act, screen, within } from '@testing-library/react';
import { REVENUE, SLIP, SPENDING, TOTAL, checkedModel, plantedHost } from '../support';
import { button, seriousIn, settle, show } from './show';

const SLIPPED = /各分列相加为 209\.40/;

test('a fix says what it solved, each on demand', async () => {
  const { user, container } = show(await checkedModel(), 'findings');
  await user.click(button(SLIPPED));
  await user.click(button(/^改为 209\.40/));
  await settle();
  const bar = screen.getByRole('status', { name: '' });
  expect(bar.textContent).toMatch(/^已改 1 格解决了 \d+ 项/);
  expect(bar.textContent).not.toContain('新增');
  const count = Number(/解决了 (\d+) 项/.exec(bar.textContent ?? '')?.[1]);
  await user.click(button('看是哪些'));
  expect(within(bar).getAllByRole('listitem')).toHaveLength(count);
  expect(
    within(bar)
      .getAllByRole('listitem')
      .some(({ textContent }) => SLIPPED.test(textContent ?? '')),
  ).toBe(true);
  expect(await seriousIn(container)).toEqual([]);
});

test('filling says that nothing new differs', async () => {
  const { user } = show(await checkedModel(), 'fill');
  await user.click(button(/^填入 \d+ 格$/));
  await settle();
  expect(screen.getByText('填后核对：不新增不符')).toBeTruthy();
  expect(screen.getByText(/^解决了 \d+ 项$/)).toBeTruthy();
});

test('what is typed by hand is told as well, and a new finding leads to itself', async () => {
  const host = plantedHost();
  const model = await checkedModel(host);
  const { user } = show(model, 'check');
  await act(async () => {
    host.type(REVENUE, SLIP, '一');
    await model.checking.check();
  });
  await settle();
  expect(screen.getByText(/^解决了 \d+ 项，新增 1 项$/)).toBeTruthy();
  await user.click(button('看是哪些'));
  await user.click(button(/应为数字/));
  await settle();
  expect(model.state.view).toBe('findings');
  expect(screen.getByRole('button', { name: /应为数字/, expanded: true })).toBeTruthy();
  expect(host.selected).toBe('收入决算表!C11');
  await user.click(screen.getAllByRole('button', { name: '关闭' })[0]!);
  expect(screen.queryByText(/新增 1 项/)).toBeNull();
  model.stop();
});

describe('the steps', () => {
  const worked = async () => {
    const host = plantedHost();
    const before = host.snapshot();
    const model = await checkedModel(host);
    const shown = show(model, 'findings');
    await shown.user.click(button(SLIPPED));
    await shown.user.click(button(/^改为 209\.40/));
    await settle();
    await act(() => model.editing.fill());
    act(() => model.show('check'));
    return { host, before, model, ...shown };
  };

  test('stand in a list, newest first, and are taken back as far as one of them', async () => {
    const { host, before, user, container } = await worked();
    const list = screen.getByRole('region', { name: '改过的，可以撤销' });
    expect(
      within(list)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([expect.stringMatching(/^填列 \d+ 格撤销$/), '改正 1 格撤销到这一步之前']);
    expect(await seriousIn(container)).toEqual([]);
    await user.click(within(list).getByRole('button', { name: '撤销到这一步之前：改正 1 格' }));
    await settle();
    expect(host.snapshot()).toBe(before);
    expect(screen.queryByRole('region', { name: '改过的，可以撤销' })).toBeNull();
  });

  test('Ctrl+Z takes the last one back, but in a field it is the field’s', async () => {
    const { host, model, user } = await worked();
    act(() => model.show('findings'));
    screen.getByRole('searchbox').focus();
    await user.keyboard('{Control>}z{/Control}');
    expect(model.state.steps).toHaveLength(2);
    screen.getAllByRole('tab')[0]!.focus();
    await user.keyboard('{Control>}z{/Control}');
    await settle();
    expect(host.text(SPENDING, TOTAL)).toBe('');
    expect(host.text(REVENUE, SLIP)).toBe('209.40');
    expect(model.state.steps).toHaveLength(1);
  });
});

test('看问题 brings the keyboard to the first finding', async () => {
  const { user } = show(await checkedModel(), 'check');
  await user.click(button(/^看问题/));
  await settle();
  expect((document.activeElement as HTMLElement).hasAttribute('data-finding')).toBe(true);
});
