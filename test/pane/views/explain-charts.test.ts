/**
 * 说明: the choice of charts.
 * @jest-environment ./test/support/world/page.cjs
 */
import { screen } from '@testing-library/react';
import { checkedModel } from '../support';
import { seriousIn, settle, show } from './show';

test('charts are chosen beside the button that saves', async () => {
  const model = await checkedModel(undefined, {
    writeDocument: async () => new Uint8Array(1),
    saveDocument: async () => undefined,
  });
  const { user, container } = show(model, 'explain');
  const box = screen.getByRole('checkbox', { name: '附图表' });
  expect((box as HTMLInputElement).checked).toBe(false);
  await user.click(box);
  await settle();
  expect(model.state.settings.charts).toBe(true);
  expect((screen.getByRole('checkbox', { name: '附图表' }) as HTMLInputElement).checked).toBe(true);
  expect(await seriousIn(container)).toEqual([]);
});

test('where nothing can be saved, nothing is offered', async () => {
  show(await checkedModel(), 'explain');
  expect(screen.queryByRole('checkbox', { name: '附图表' })).toBeNull();
});
