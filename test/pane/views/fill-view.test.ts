/**
 * 填列: ticks, filling, what was refused, undo.
 * @jest-environment ./test/support/world/page.cjs
 */
import { act, screen, within } from '@testing-library/react';
import { SPENDING, TOTAL, checkedModel, plantedHost } from '../support';
import { button, seriousIn, settle, show } from './show';

test('shows each cell with before, after and why', async () => {
  const { container } = show(await checkedModel(), 'fill');
  const group = screen.getByRole('region', { name: '表03' });
  const rows = within(group).getAllByRole('listitem');
  expect(rows).toHaveLength(3);
  expect(rows[0]!.textContent).toContain('C7空白 → 629.09');
  expect(within(group).getByRole('checkbox', { name: '表03 全部' })).toMatchObject({ checked: true });
  expect(await seriousIn(container)).toEqual([]);
});

test('ticks count, by cell and by table', async () => {
  const { user } = show(await checkedModel(), 'fill');
  const total = Number(/\d+/.exec(button(/^填入 \d+ 格$/).textContent ?? '')?.[0]);
  await user.click(screen.getByRole('checkbox', { name: '支出决算表!C7 填 629.09' }));
  expect(button(`填入 ${total - 1} 格`)).toBeTruthy();
  expect(screen.getByRole('checkbox', { name: '表03 全部' })).toMatchObject({ indeterminate: true });
  await user.click(screen.getByRole('checkbox', { name: '表03 全部' }));
  expect(button(`填入 ${total} 格`)).toBeTruthy();
  await user.click(screen.getByRole('checkbox', { name: '表03 全部' }));
  expect(button(`填入 ${total - 3} 格`)).toBeTruthy();
});

test('fills, tells how many, and undo puts everything back', async () => {
  const host = plantedHost();
  const before = host.snapshot();
  const { user, container } = show(await checkedModel(host), 'fill');
  await user.click(button(/^填入 \d+ 格$/));
  await settle();
  expect(host.text(SPENDING, TOTAL)).toBe('629.09');
  expect(screen.getByText(/^已填 \d+ 格$/)).toBeTruthy();
  expect(screen.getByText('没有要补填的格')).toBeTruthy();
  expect(await seriousIn(container)).toEqual([]);
  await user.click(button(/^撤销：填列 \d+ 格$/));
  await settle();
  expect(host.snapshot()).toBe(before);
});

test('tells which cells were refused and why', async () => {
  const host = plantedHost();
  const model = await checkedModel(host);
  const { user } = show(model, 'fill');
  act(() => host.type(SPENDING, TOTAL, '700.00'));
  await user.click(button(/^填入 \d+ 格$/));
  await settle();
  expect(
    within(screen.getByRole('region', { name: '有 1 格没有填' })).getByRole('listitem').textContent,
  ).toContain('已经改过');
  model.stop();
});

test('formulas are shown where they are asked for', async () => {
  const { user, container } = show(await checkedModel(), 'fill');
  await user.click(screen.getByRole('radio', { name: '公式' }));
  expect(container.textContent).toMatch(/=SUM\(|=[A-Z]+\d+/);
});

test('figures that cannot be read hold filling back', async () => {
  const host = plantedHost();
  host.type(SPENDING, { row: 7, column: 3 }, '二八一');
  const model = await checkedModel(host);
  const { user } = show(model, 'fill');
  expect(screen.getByText(/要先改正，才能填列/)).toBeTruthy();
  expect(screen.queryByText('没有要补填的格')).toBeNull();
  expect(screen.queryAllByRole('checkbox')).toEqual([]);
  await user.click(button('去看'));
  expect(model.state.view).toBe('findings');
});
