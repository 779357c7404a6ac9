/**
 * A Word document corrected on the page: by the button of a finding, all at once, by typing into a cell; taken back; saved.
 * @jest-environment ./test/support/world/page.cjs
 */
import '../encoding';
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { createElement } from 'react';
import { readDocx } from '../../../src/hosts/files/docx';
import { readWorkbook } from '../../../src/hosts/files/xlsx';
import { App } from '../../../src/workbench/app/app';
import { demoWorkbook, smallDemoDocument } from '../../support/demo-document';
import '../../support/patience';
import '../../support/unstyled';

const saved: { readonly name: string; readonly content: Blob }[] = [];

const bytesOf = (content: Blob | undefined): Promise<Uint8Array> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.readAsArrayBuffer(content ?? new Blob());
  });

beforeEach(() => {
  localStorage.clear();
  saved.length = 0;
  let latest = new Blob();
  URL.createObjectURL = (content) => {
    latest = content as Blob;
    return 'blob:x';
  };
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = function click(): void {
    saved.push({ name: this.download, content: latest });
  };
  HTMLElement.prototype.scrollIntoView = () => undefined;
});
afterEach(cleanup);

const fileOf = (name: string, bytes: Uint8Array): File =>
  Object.assign(new File([], name), { arrayBuffer: async () => bytes.slice().buffer });
const drop = (...files: File[]): void =>
  void fireEvent(
    window,
    Object.assign(new Event('drop', { bubbles: true, cancelable: true }), {
      dataTransfer: { files, types: ['Files'] },
    }),
  );

async function opened(): Promise<Uint8Array> {
  render(
    createElement(App, {
      read: readWorkbook,
      mountPane: () => () => undefined,
      mountTextPane: () => () => undefined,
      sample: async () => demoWorkbook(),
      icon: 'data:,',
    }),
  );
  const bytes = await smallDemoDocument();
  drop(fileOf('公开.docx', bytes));
  fireEvent.click(await screen.findByRole('tab', { name: /^问题/ }));
  return bytes;
}

const heads = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-finding]')];
const headOf = (words: string): HTMLElement => {
  const head = heads().find(({ textContent }) => textContent?.includes(words));
  if (!head) throw new Error(`no finding says ${words}`);
  return head;
};
const cellWith = (text: string): HTMLElement => {
  const cell = [...document.querySelectorAll<HTMLElement>('.document-text td')].find(
    (one) => one.textContent === text || one.textContent?.endsWith(text) === true,
  );
  if (!cell) throw new Error(`no cell ${text}`);
  return cell;
};
const WRONG = '一般行政管理事务”本年收入合计 204.90';

test('the button of a finding puts the figure into its cell, and the finding is gone', async () => {
  await opened();
  const count = heads().length;
  fireEvent.click(headOf(WRONG));
  const cell = document.querySelector('td.gone-to');
  expect(cell?.textContent).toContain('204.90');
  fireEvent.click(screen.getByRole('button', { name: '改正' }));
  await waitFor(() => expect(cell?.textContent).toContain('209.40'));
  expect(cell?.classList.contains('edited')).toBe(true);
  await waitFor(() => expect(heads().length).toBeLessThan(count));
  expect(heads().some(({ textContent }) => textContent?.includes(WRONG))).toBe(false);
  expect(screen.getByText('● 有改动未保存')).toBeTruthy();
  await waitFor(() => expect(document.activeElement?.hasAttribute('data-finding')).toBe(true));
});

test('all at once is one step: taken back by one, made again by one', async () => {
  await opened();
  const before = heads().map(({ textContent }) => textContent);
  const mend = screen.getByRole('button', { name: /^全部改正（\d+ 处只有一种改法）$/ });
  fireEvent.click(mend);
  await screen.findByText(/^已改正 \d+ 处，可以撤销/);
  expect(screen.queryByRole('button', { name: /^全部改正/ })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: '撤销' }));
  await waitFor(() => expect(heads().map(({ textContent }) => textContent)).toEqual(before));
  expect(document.querySelector('td.edited')).toBeNull();
  expect(screen.queryByText('● 有改动未保存')).toBeNull();
  fireEvent.keyDown(window, { key: 'y', ctrlKey: true });
  await waitFor(() => expect(document.querySelectorAll('td.edited').length).toBeGreaterThan(3));
});

test('a cell is typed anew by a double click or Enter; Escape leaves it', async () => {
  const bytes = await opened();
  const cell = cellWith('204.90');
  fireEvent.doubleClick(cell);
  fireEvent.keyDown(within(cell).getByRole('textbox'), { key: 'Escape' });
  expect(within(cell).queryByRole('textbox')).toBeNull();
  cell.focus();
  fireEvent.keyDown(cell, { key: 'Enter' });
  const input = within(cell).getByRole('textbox');
  fireEvent.change(input, { target: { value: '209.40' } });
  fireEvent.keyDown(input, { key: 'Enter' });
  expect(cell.textContent).toContain('209.40');
  await waitFor(() => expect(heads().some(({ textContent }) => textContent?.includes(WRONG))).toBe(false));
  fireEvent.change(screen.getByLabelText('改过的字'), { target: { value: 'plain' } });
  fireEvent.click(screen.getByRole('button', { name: '保存改正后的文件' }));
  await screen.findByText(/改正后的文件存为“公开-改正.docx”/);
  const [file] = saved;
  const [old, now] = await Promise.all([readDocx(bytes), readDocx(await bytesOf(file?.content))]);
  if (!old.ok || !now.ok) throw new Error('not read');
  const [before, after] = [old, now].map(({ document: { paragraphs } }) =>
    paragraphs.map(({ text }) => text),
  );
  const differ = after?.flatMap((text, at) => (text === before?.[at] ? [] : [`${before?.[at]} → ${text}`]));
  expect(differ).toEqual(['204.90 → 209.40']);
  expect(screen.queryByText('● 有改动未保存')).toBeNull();
});

test('a sentence is corrected by the same button, and saved in the same file', async () => {
  await opened();
  fireEvent.click(headOf('67.7%'));
  fireEvent.click(screen.getByRole('button', { name: '改正' }));
  await waitFor(() => expect(heads().some(({ textContent }) => textContent?.includes('67.7%'))).toBe(false));
  fireEvent.click(headOf(WRONG));
  fireEvent.click(screen.getByRole('button', { name: '改正' }));
  await waitFor(() => expect(heads().some(({ textContent }) => textContent?.includes(WRONG))).toBe(false));
  fireEvent.click(screen.getByRole('button', { name: '保存改正后的文件' }));
  await screen.findByText(/改了 2 处/);
  const reading = await readDocx(await bytesOf(saved[0]?.content));
  const text = reading.ok ? reading.document.paragraphs.map((one) => one.text).join('\n') : '';
  expect([text.includes('66.7%'), text.includes('67.7%'), text.includes('204.90')]).toEqual([
    true,
    false,
    false,
  ]);
});

test('unsaved corrections are asked for before another file takes their place', async () => {
  await opened();
  fireEvent.click(headOf(WRONG));
  fireEvent.click(screen.getByRole('button', { name: '改正' }));
  await screen.findByText('● 有改动未保存');
  drop(fileOf('表.xlsx', demoWorkbook()));
  fireEvent.click(await screen.findByText('返回'));
  expect(screen.getByRole('article', { name: '公开.docx' })).toBeTruthy();
  drop(fileOf('表.xlsx', demoWorkbook()));
  await act(async () => void fireEvent.click(await screen.findByText('保存后打开')));
  expect(await screen.findByRole('grid')).toBeTruthy();
  expect(saved.map(({ name }) => name)).toEqual(['公开-改正.docx']);
});
