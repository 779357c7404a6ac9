/**
 * The pane beside a text, as it is seen and used: a workbook first, then sections, updates, findings.
 * @jest-environment ./test/support/world/page.cjs
 */
import { createElement } from 'react';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { WordPane } from '../../../../src/pane/word/word-pane';
import type { StaleSentence } from '../../../../src/hosts/word/types';
import type { WordModel } from '../../../../src/pane/word/model/word-model';
import { fakeProofread } from '../fake-proofread';
import { FakeWord } from '../fake-word';
import { AT_ONCE, button, seriousIn, settle, watch } from '../../views/show';
import { LUKOU, TEXT, fileOf, openedStage, wordStage } from '../support';

afterEach(cleanup);

const show = (model: WordModel) => {
  watch(() => model.pane.runner.isBusy);
  const { container } = render(createElement(WordPane, { model }));
  return { container, user: userEvent.setup(AT_ONCE) };
};

describe('the workbook', () => {
  test('is asked for first, by file or paste; what is wrong with a paste is told', async () => {
    const { model } = wordStage();
    const { container } = show(model);
    expect(screen.getByRole('heading', { name: '先选公开表' })).toBeTruthy();
    expect(await seriousIn(container)).toEqual([]);
    fireEvent.paste(screen.getByRole('textbox', { name: '粘贴从 Excel 或 WPS 复制的表格' }), {
      clipboardData: { getData: () => '别的文字' },
    });
    await settle();
    expect(screen.getByRole('alert').textContent).toContain('这里没有表格数据');
  });

  test('dropped as a file opens the sections', async () => {
    const { model } = wordStage();
    show(model);
    fireEvent.drop(button('打开工作簿…'), { dataTransfer: { files: [fileOf(LUKOU)], types: ['Files'] } });
    await settle();
    expect(screen.getByText(`工作簿：${LUKOU}`)).toBeTruthy();
  });

  test('can be changed, and changing it broken off', async () => {
    const { model } = await openedStage();
    const { user } = show(model);
    await user.click(button('换一个'));
    expect(screen.getByRole('heading', { name: '换一个工作簿' })).toBeTruthy();
    await user.click(button('返回'));
    expect(screen.getByText(`工作簿：${LUKOU}`)).toBeTruthy();
  });
});

describe('the sections', () => {
  test('one is inserted, then the rest; then they can be updated', async () => {
    const { model, word } = await openedStage();
    const { container, user } = show(model);
    const count = container.querySelectorAll('li[data-section]').length;
    await user.click(button(/^插入：二、/));
    await settle();
    expect([...word.ours.keys()]).toEqual(['2']);
    await user.click(button(`插入其余 ${count - 1} 节`));
    await settle();
    expect(word.ours.size).toBe(count);
    expect(await seriousIn(container)).toEqual([]);
    await user.click(button('更新'));
    await settle();
    expect(screen.getByText(/个数都没有变，不用更新/)).toBeTruthy();
  });

  test('what changed leads to its figure; a sentence that no longer fits is replaced', async () => {
    const { model, word } = await openedStage();
    await model.writing!.insert();
    const text = word.paragraphs.find((one) => one.includes('万元'))!;
    const stale: StaleSentence = { section: '1', paragraph: 1, text, replacement: '新句。', why: 'sign' };
    word.stale = [stale];
    const { container, user } = show(model);
    await user.selectOptions(screen.getByRole('combobox', { name: '格式' }), '湖南省2020年度');
    act(() => model.pane.change({ percentDecimals: 2 }));
    await user.click(button('更新'));
    await settle();
    const result = within(screen.getByRole('region', { name: '更新结果' }));
    const first = model.state.update!.report.changed[0]!;
    await user.click(result.getAllByRole('button', { name: new RegExp(`→ ${first.after}`) })[0]!);
    await settle();
    expect(word.selectedText).toBe(first.after);
    expect(result.getByText('新句。')).toBeTruthy();
    expect(await seriousIn(container)).toEqual([]);
    await user.click(result.getByRole('button', { name: '换成新句' }));
    await settle();
    expect(word.replaced).toEqual([stale]);
    expect(result.getByText('✓ 已换')).toBeTruthy();
    await user.click(button('收起更新结果'));
    expect(screen.queryByRole('region', { name: '更新结果' })).toBeNull();
  });

  test('the supplement asks only for what Word can use', async () => {
    const { model } = await openedStage();
    const { container, user } = show(model);
    await user.click(button('去补充'));
    expect(screen.getByText(/^必填 \d+ 项/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^放到工作表/ })).toBeNull();
    expect(await seriousIn(container)).toEqual([]);
  });
});

describe('the findings', () => {
  const proofed = async (word = new FakeWord(TEXT), options = {}) => {
    const { model } = await openedStage({ view: 'proof', ...options }, word);
    const shown = show(model);
    await shown.user.click(button('文表核对'));
    await settle();
    return { model, word, ...shown };
  };

  test('one button; then the verdict, the share and the list', async () => {
    const { container } = await proofed();
    expect(screen.getByText('有 1 处与表不符，改正后再公开')).toBeTruthy();
    expect(screen.getByRole('img', { name: '6 个数：相符 1，不符 3，没法核对 2' })).toBeTruthy();
    expect(screen.getAllByText('应为')).toHaveLength(2);
    expect([...container.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual([
      '693.43万元',
      '12.30万元',
      '来访团组',
    ]);
    expect(await seriousIn(container)).toEqual([]);
  });

  test('arrows move between them, Enter goes to the words, one click corrects', async () => {
    const { word, container, user } = await proofed();
    const items = [...container.querySelectorAll<HTMLElement>('[data-proof]')];
    act(() => items[0]!.focus());
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(items[1]);
    await user.keyboard('{Enter}');
    await settle();
    expect(word.selectedText).toBe('12.30万元');
    await user.click(screen.getAllByRole('button', { name: '改正' })[0]!);
    await settle();
    expect(word.paragraphs[1]).toContain('支出合计639.43万元');
    expect(screen.getByText(/已改正 1 处/)).toBeTruthy();
    expect(screen.getAllByRole('button', { name: '改正' })).toHaveLength(1);
  });

  test('what says the same at several places is told once, each place with its own sentence', async () => {
    const word = new FakeWord([...TEXT, ...Array.from({ length: 5 }, (_, nth) => `第${nth}处写XX单位。`)]);
    const { user } = await proofed(word, {
      proofread: async () => fakeProofread([{ text: 'XX单位', by: '本单位', isEverywhere: true }]),
    });
    const list = within(screen.getByRole('group', { name: '发现的问题' }));
    expect(list.getAllByRole('listitem')).toHaveLength(1);
    expect(list.getByRole('button', { name: /“XX单位”与表不符（5 处）$/ })).toBeTruthy();
    expect(list.getAllByRole('button', { name: '改正' })).toHaveLength(4);
    await user.click(list.getByRole('button', { name: '另有 1 处' }));
    await user.click(list.getByRole('button', { name: /^第4处写/ }));
    await settle();
    expect([word.selectedText, word.selected?.paragraph]).toEqual(['XX单位', TEXT.length + 4]);
    await user.click(list.getAllByRole('button', { name: '改正' })[4]!);
    await settle();
    expect(word.paragraphs.at(-1)).toBe('第4处写本单位。');
    expect(list.getAllByRole('button', { name: '改正' })).toHaveLength(4);
  });

  test('colours and comments', async () => {
    const { word, user } = await proofed();
    await user.click(button('标出全部数字'));
    await settle();
    expect(word.marks).toHaveLength(6);
    await user.click(button('清除标记'));
    await settle();
    expect(word.marks).toEqual([]);
    await user.click(screen.getAllByRole('button', { name: '批注' })[0]!);
    await user.click(button('全部加批注'));
    await settle();
    expect(word.comments).toHaveLength(4);
  });

  test('comments are cleared where the text can do so', async () => {
    const word = Object.assign(new FakeWord(TEXT), {
      clearComments: async (): Promise<void> => {
        word.comments = [];
      },
    });
    const { user } = await proofed(word);
    await user.click(button('全部加批注'));
    await settle();
    expect(word.comments).toHaveLength(3);
    await user.click(button('清除批注'));
    await settle();
    expect(word.comments).toEqual([]);
    expect(screen.getByText('本程序加的批注已清除，别人的没有动')).toBeTruthy();
  });

  test('Word clears comments itself', async () => {
    await proofed();
    expect(screen.queryByRole('button', { name: '清除批注' })).toBeNull();
  });

  test('an old Word offers no comments', async () => {
    const word = new FakeWord(TEXT);
    word.comment = undefined;
    await proofed(word);
    expect(screen.queryByRole('button', { name: /批注/ })).toBeNull();
  });

  test('unchecked figures are told with why', async () => {
    const { word, user } = await proofed();
    await user.click(screen.getByText('没法核对的数（2）'));
    await user.click(button('1.5%，定位'));
    await settle();
    expect(word.selectedText).toBe('1.5%');
  });

  test('nothing wrong is said as well', async () => {
    const clean = { proofread: async () => fakeProofread([], ['22']) };
    await proofed(new FakeWord(['来访22个。']), clean);
    expect(screen.getByText('核对到的数都与表相符')).toBeTruthy();
    expect(screen.getByText('没有发现问题')).toBeTruthy();
  });
});

test('everything is said in English as well', async () => {
  const { model } = await openedStage({}, new FakeWord(TEXT));
  await model.writing!.insert();
  await model.writing!.update();
  await model.proofing.run();
  act(() => {
    model.pane.change({ locale: 'en-US' });
    model.pane.store.dispatch({ kind: 'noticed', notice: undefined });
  });
  const { container, user } = show(model);
  expect(screen.getByRole('tab', { name: 'Explanation' })).toBeTruthy();
  await user.click(screen.getByRole('tab', { name: /^Proofread/ }));
  const own = container.cloneNode(true) as HTMLElement;
  for (const quoted of own.querySelectorAll('[lang="zh-CN"], [title], details, [aria-label]'))
    quoted.remove();
  expect(own.textContent).not.toMatch(/核对|标出|改正/);
});
