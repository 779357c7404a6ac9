/**
 * 问题: the list, its keys, the arithmetic, suggestions, reasons.
 * @jest-environment ./test/support/world/page.cjs
 */
import { act, screen, within } from '@testing-library/react';
import { message } from '../../../src/core/messages';
import { MemoryHost } from '../memory-host';
import {
  REVENUE,
  SLIP,
  SPENDING,
  TOTAL,
  checkedModel,
  differingHost,
  moveRevenue,
  movedHost,
  openModel,
  plantedHost,
} from '../support';
import { button, seriousIn, settle, show } from './show';

const SLIPPED = /各分列相加为 209\.40/;
/** 表02 against 表03: unusual, and may have its reason. */
const DIFFERS = /2013101.*表03.*不一致/;

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
  await user.click(button(SLIPPED));
  expect(host.selected).toBe('收入决算表!C11');
  const line = screen.getByRole('group', { name: '算式' });
  expect(line.textContent).toBe('204.90≠209.40差 4.50，四舍五入最多可解释 0.01');
  await user.click(within(line).getByRole('button', { name: /209\.40/ }));
  expect(host.selected).toBe('收入决算表!D11');
  expect(await seriousIn(container)).toEqual([]);
  await user.click(button(SLIPPED));
  expect(screen.queryByRole('group', { name: '算式' })).toBeNull();
});

test('where nothing can be written, what would mend a finding is out of use and says why', async () => {
  const host = plantedHost();
  host.cannotWrite = message({ old: { zh: '这是旧格式', en: 'An old format' } } as const, 'old');
  const before = host.snapshot();
  const { user, container } = show(await checkedModel(host), 'findings');
  await user.click(button(SLIPPED));
  const finding = screen.getByRole('list', { name: '建议' }).closest('li');
  if (!finding) throw new Error('no finding is open');
  expect(within(finding).getByText('这是旧格式')).toBeTruthy();
  for (const one of screen.getAllByRole('button', { name: /^(改为|全部改正)/ })) {
    expect(one.getAttribute('aria-disabled')).toBe('true');
    await user.click(one);
  }
  await settle();
  expect(host.snapshot()).toBe(before);
  expect(screen.queryByRole('alert')).toBeNull();
  expect(await seriousIn(container)).toEqual([]);
});

test('what the same mistake brings about is a list under its own heading', async () => {
  const { user } = show(await checkedModel(), 'findings');
  await user.click(button(SLIPPED));
  const list = screen.getByRole('list', { name: '同一处错误还引起另外 2 处不符，改正后一并消除：' });
  expect(within(list).getAllByRole('listitem')).toHaveLength(2);
  expect(list.textContent).not.toContain('·');
});

test('what moved amounts bring about is listed when asked for', async () => {
  const { user } = show(await checkedModel(movedHost()), 'findings');
  await user.click(button(/表03 自.*行金额下移了一行/));
  const [, count = ''] = /由此引起 (\d+) 处不符/.exec(document.body.textContent ?? '') ?? [];
  const heading = `由此引起的 ${count} 处不符：`;
  expect(screen.queryByRole('list', { name: heading })).toBeNull();
  await user.click(button(`列出由此引起的 ${count} 处不符`));
  expect(within(screen.getByRole('list', { name: heading })).getAllByRole('listitem')).toHaveLength(
    Number(count),
  );
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
  const chips = within(screen.getByRole('group', { name: '按级别筛选' }));
  expect(chips.getAllByRole('button').map(({ title }) => title)).toEqual([
    '各级都看',
    '错误（基本平衡类，须改正）',
    '注意（核实类，须核实或说明）',
    '提示（可以不改）',
  ]);
  await user.click(chips.getByRole('button', { name: /提示/ }));
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

describe('a reason', () => {
  const explained = async () => {
    const model = await checkedModel(differingHost());
    const shown = show(model, 'findings');
    await shown.user.click(button(DIFFERS));
    await shown.user.click(button('说明理由'));
    await shown.user.type(screen.getByRole('textbox', { name: /理由/ }), '批复如此');
    await shown.user.click(button('记下理由'));
    await settle();
    return { model, ...shown };
  };

  test('is given, shown, and withdrawn', async () => {
    const host = differingHost();
    const { user, container } = show(await checkedModel(host), 'findings');
    await user.click(button(DIFFERS));
    await user.click(button('说明理由'));
    expect(await seriousIn(container)).toEqual([]);
    await user.type(screen.getByRole('textbox', { name: /理由/ }), '批复如此');
    await user.type(screen.getByRole('textbox', { name: /说明人/ }), '张三');
    await user.click(button('记下理由'));
    await settle();
    expect(screen.getByText('张三 2021-08-05 说明：批复如此')).toBeTruthy();
    expect(button(/^已说明 ?表02/)).toBeTruthy();
    expect(await seriousIn(container)).toEqual([]);
    await user.click(button('撤回说明'));
    await settle();
    expect(screen.queryByText(/批复如此/)).toBeNull();
  });

  test('is agreed to by a reviewer, who need say nothing', async () => {
    const { user, model } = await explained();
    await user.click(button('同意'));
    await user.clear(screen.getByRole('textbox', { name: /复核人/ }));
    await user.type(screen.getByRole('textbox', { name: /复核人/ }), '李四');
    await user.click(button('同意此说明'));
    await settle();
    expect(screen.getByText('李四 2021-08-05 复核同意')).toBeTruthy();
    expect(screen.queryByRole('button', { name: '退回' })).toBeNull();
    expect(model.state.reasons).toMatchObject([{ review: { decision: 'agreed', note: '', who: '李四' } }]);
  });

  test('is returned with what is still wanted: the finding stands again, and a new reason starts afresh', async () => {
    const { user, model } = await explained();
    await user.click(button('退回'));
    expect(button('退回此说明').getAttribute('aria-disabled')).toBe('true');
    await user.type(screen.getByRole('textbox', { name: /退回原因/ }), '请附批复');
    await user.click(button('退回此说明'));
    await settle();
    expect(screen.getByText('说明被退回')).toBeTruthy();
    expect(screen.getByText(/退回：请附批复$/)).toBeTruthy();
    expect(button(/^提示 ?表02.*2013101.*不一致/)).toBeTruthy();
    await user.click(button('重新说明'));
    await user.type(screen.getByRole('textbox', { name: /理由/ }), '批复见附件');
    await user.click(button('记下理由'));
    await settle();
    expect(screen.getByText(/说明：批复见附件/)).toBeTruthy();
    expect(model.state.reasons).toHaveLength(1);
    expect(model.state.reasons[0]).not.toHaveProperty('review');
  });

  test('can’t be given for figures that contradict each other', async () => {
    const { user } = show(await checkedModel(differingHost()), 'findings');
    await user.click(button(SLIPPED));
    expect(screen.queryByRole('button', { name: '说明理由' })).toBeNull();
    expect(screen.getByText('数对不上，不能用说明代替改正')).toBeTruthy();
  });

  test('cannot be empty, and Escape leaves it', async () => {
    const { user } = show(await checkedModel(differingHost()), 'findings');
    await user.click(button(DIFFERS));
    await user.click(button('说明理由'));
    expect(button('记下理由').getAttribute('aria-disabled')).toBe('true');
    await user.keyboard('{Escape}');
    expect(button('说明理由')).toBeTruthy();
  });

  test('lapses with the figures and can be given again as it was', async () => {
    const host = differingHost();
    const model = await checkedModel(host);
    const { user } = show(model, 'findings');
    await user.click(button(DIFFERS));
    await user.click(button('说明理由'));
    await user.type(screen.getByRole('textbox', { name: /理由/ }), '批复如此');
    await user.click(button('记下理由'));
    await settle();
    await act(async () => {
      moveRevenue(host, '2.00');
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
