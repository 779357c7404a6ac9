/**
 * The tab of the document's tables: what becomes of each before anything is changed, and after.
 * @jest-environment ./test/support/world/page.cjs
 */
import { createElement } from 'react';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { PublishedDocument, TableBlock } from '../../../../src/core/document';
import { message } from '../../../../src/core/messages';
import { refillTried } from '../../../../src/core/refill';
import * as review from '../../../../src/core/review/engine';
import type { WordHost } from '../../../../src/hosts/word';
import { WordPane } from '../../../../src/pane/word/word-pane';
import { LAST, NOW, workbookOf, type Rows } from '../../../hosts/word/support/tables';
import { AT_ONCE, button, seriousIn, settle, watch } from '../../views/show';
import { FakeWord } from '../fake-word';
import { fileOf, wordStage } from '../support';

afterEach(cleanup);

const LOCKED = { locked: { zh: '这张表锁住了', en: 'It is locked' } } as const;

const NO_BACK = {
  lines: [],
  cells: [],
  rows: [],
  looks: new Map(),
  fonts: new Map(),
  said: new Map(),
  heights: new Map(),
};

/** Its tables alone are kept: what is filled stands in them. */
class WordWithTables extends FakeWord {
  private standing: PublishedDocument;
  refuses = false;

  constructor(rows: Rows) {
    super();
    const paragraphs = [
      { text: '2023年度一般公共预算财政拨款支出决算表' },
      { text: '部门：某市某局　单位：万元' },
    ];
    const table: TableBlock = {
      kind: 'table',
      number: 1,
      before: paragraphs.length,
      rows: rows.map((texts, row) => ({
        isHead: row === 0,
        cells: texts.map((text, column) => {
          return { text, column, columns: 1, rows: 1, paragraphs: [paragraphs.push({ text }) - 1] };
        }),
      })),
    };
    this.standing = { kind: 'docx', text: { paragraphs }, tables: [table], remarks: [] };
  }
  override async published() {
    return { ok: true as const, published: this.standing };
  }
  override fill: WordHost['fill'] = async (document, edits) => {
    if (this.refuses) return { kind: 'left', why: message(LOCKED, 'locked') };
    this.standing = refillTried(document, [edits]);
    return { kind: 'filled', back: NO_BACK };
  };
  override unfill: WordHost['unfill'] = async (_, filled) => {
    this.standing = filled;
    return true;
  };
}

async function shown(word: FakeWord) {
  const book = { '今年.xlsx': workbookOf(2024, NOW) };
  const { model } = wordStage({ review: async () => review }, book, word);
  await model.start();
  await model.opening!.fromFile(fileOf('今年.xlsx'));
  watch(() => model.pane.runner.isBusy);
  const { container } = render(createElement(WordPane, { model }));
  const user = userEvent.setup(AT_ONCE);
  await user.click(screen.getByRole('tab', { name: '表格' }));
  return { container, user };
}

test('each table is told before it is filled, filled, and taken back', async () => {
  const { container, user } = await shown(new WordWithTables(LAST));
  expect(await seriousIn(container)).toEqual([]);
  await user.click(button('用工作簿填写文中表格'));
  await settle();
  expect(screen.getByText(/^改 \d+ 个数$/)).toBeTruthy();
  expect(screen.getByText('去 1 行：2010302 一般行政管理事务')).toBeTruthy();
  expect(screen.getByText(/^加 4 行：2010308 信访事务、/)).toBeTruthy();
  expect(await seriousIn(container)).toEqual([]);
  await user.click(button('全部填（1 张表）'));
  await settle();
  expect(screen.getByText('✓ 已填')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^全部填/ })).toBeNull();
  await user.click(button('撤销填表'));
  await settle();
  expect(button('全部填（1 张表）')).toBeTruthy();
});

test('a table that Word does not let be filled says why', async () => {
  const word = new WordWithTables(LAST);
  word.refuses = true;
  const { user } = await shown(word);
  await user.click(button('用工作簿填写文中表格'));
  await settle();
  await user.click(button('全部填（1 张表）'));
  await settle();
  expect(screen.getByText('不填：这张表锁住了')).toBeTruthy();
});

test('a document that says what the workbook does has nothing to fill', async () => {
  const { user } = await shown(new WordWithTables(NOW));
  await user.click(button('用工作簿填写文中表格'));
  await settle();
  expect(screen.queryByText(/^改 [1-9]/)).toBeNull();
});
