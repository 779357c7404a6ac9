/**
 * 全部改正: offered, looked over, written as one step and taken back as one.
 * @jest-environment ./test/support/world/page.cjs
 */
import { act, screen, within } from '@testing-library/react';
import { REVENUE, SLIP, checkedModel, findingWith, listOf, plantedHost, problemText } from '../support';
import { button, seriousIn, settle, show } from './show';

/** The slip in 表02, and the notes under 表08 and 表09. */
const OFFER = '全部改正（2 处只有一种改法）';
const preview = async (host = plantedHost()) => {
  const model = await checkedModel(host);
  const shown = show(model, 'findings');
  await shown.user.click(button(OFFER));
  await settle();
  return { host, model, ...shown };
};

test('shows every change before anything is written', async () => {
  const host = plantedHost();
  const before = host.snapshot();
  const { container } = await preview(host);
  const region = screen.getByRole('region', { name: '全部改正：先看一眼' });
  const items = within(region).getAllByRole('listitem');
  expect(items).toHaveLength(2);
  expect(items.some(({ textContent }) => textContent?.includes('收入决算表!C11 204.90 → 209.40'))).toBe(true);
  expect(region.contains(document.activeElement) || document.activeElement?.contains(region)).toBe(true);
  expect(host.snapshot()).toBe(before);
  expect(await seriousIn(container)).toEqual([]);
});

test('is written as one step and taken back as one', async () => {
  const host = plantedHost();
  const before = host.snapshot();
  const { model, user } = await preview(host);
  await user.click(button('改正 3 格'));
  await settle();
  expect(host.text(REVENUE, SLIP)).toBe('209.40');
  expect(
    listOf(model).filter(({ finding }) => finding.rule !== 'blank' && finding.severity === 'error'),
  ).toEqual([]);
  expect((document.activeElement as HTMLElement).hasAttribute('data-finding')).toBe(true);
  await user.click(button('撤销：全部改正 3 格'));
  await settle();
  expect(host.snapshot()).toBe(before);
});

test('can be left', async () => {
  const { host, user } = await preview();
  await user.click(button('先不改'));
  expect(button(OFFER)).toBeTruthy();
  expect(host.text(REVENUE, SLIP)).toBe('204.90');
});

test('is not offered for a single fix', async () => {
  const model = await checkedModel();
  await model.editing.fix(findingWith(model, '写反了').finding.suspects);
  show(model, 'findings');
  expect(screen.queryByRole('button', { name: /^全部改正（/ })).toBeNull();
});

test('says so where nothing survives the trial', async () => {
  const model = await checkedModel();
  const { checked } = model.state;
  if (!checked) throw new Error('not checked');
  const findings = checked.result.findings.map((finding) => ({
    ...finding,
    suspects: finding.suspects.map((one) => ({ ...one, suggestion: one.text })),
  }));
  act(() =>
    model.store.dispatch({
      kind: 'checked',
      checked: { ...checked, result: { ...checked.result, findings } },
      stale: false,
      headway: undefined,
    }),
  );
  expect(await model.mending.preview()).toBe(false);
  expect(problemText(model)).toBe('试算后没有可以一起改的：改了会带来新的不符');
  expect(model.state.tried).toBeUndefined();
});
