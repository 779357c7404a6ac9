/**
 * A published document on the page, read where there is no Worker: opened, gone through by mouse and keys, left again.
 * @jest-environment ./test/support/world/page.cjs
 */
import '../encoding';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { createElement } from 'react';
import { readWorkbook } from '../../../src/hosts/files/xlsx';
import { App } from '../../../src/workbench/app/app';
import { createWorkbook } from '../../../src/hosts/files/create';
import { demoDocument, demoWorkbook, smallDemoDocument } from '../../support/demo-document';
import { publicationDocx } from '../../support/publication-docx';
import '../../support/patience';
import '../../support/unstyled';

beforeEach(() => {
  localStorage.clear();
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

const show = (): void =>
  void render(
    createElement(App, {
      read: readWorkbook,
      mountPane: () => () => undefined,
      mountTextPane: () => () => undefined,
      sample: async () => demoWorkbook(),
      icon: 'data:,',
    }),
  );

const results = (): Promise<HTMLElement> => screen.findByRole('region', { name: '核对结果' });

async function opened(document = smallDemoDocument()): Promise<HTMLElement> {
  show();
  drop(fileOf('公开.docx', await document));
  return results();
}

const goneTo = (): string => document.querySelector('.gone-to')?.textContent ?? '';
const findings = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-finding]')];

test('a Word document with tables: verdict, tables found, figures of the text', async () => {
  const pane = await opened(demoDocument());
  expect(within(pane).getByRole('status').textContent).toMatch(/有 \d+ 处错误/);
  expect(within(pane).getByText('认出的表（9 张）')).toBeTruthy();
  expect(within(pane).getByText(/\d+ 个数：相符 \d+，不符 \d+，没法核对 \d+/)).toBeTruthy();
  expect(screen.getByText('公开.docx')).toBeTruthy();
  const paper = screen.getByRole('article', { name: '公开.docx' });
  expect(within(paper).getAllByRole('table')).toHaveLength(9);
  expect(paper.querySelectorAll('.number.contradicted').length).toBeGreaterThan(3);
  expect(paper.querySelectorAll('td.mark-error').length).toBeGreaterThan(3);
});

test('a table found is gone to', async () => {
  const pane = await opened();
  fireEvent.click(within(pane).getByRole('button', { name: /第2张表 表03 支出决算表/ }));
  expect(document.querySelector('td.gone-to')?.closest('table')?.id).toBe('table-2');
});

test('findings: a click opens one and goes to its place, another place of it is gone to by its own button', async () => {
  const pane = await opened();
  fireEvent.click(within(pane).getByRole('button', { name: /^看问题/ }));
  const [first] = findings();
  if (!first) throw new Error('no finding');
  fireEvent.click(first);
  expect(first.getAttribute('aria-expanded')).toBe('true');
  expect(document.querySelector('td.gone-to')).toBeTruthy();
  const before = document.querySelector('.gone-to')?.id;
  const places = document.querySelectorAll<HTMLElement>('.finding .places button');
  fireEvent.click(places[places.length - 1] ?? first);
  expect(document.querySelector('.gone-to')?.id).not.toBe(before);
  const ofText = findings().find((one) => one.dataset['finding']?.startsWith('text'));
  if (!ofText) throw new Error('no finding of the text');
  fireEvent.click(ofText);
  expect(goneTo()).not.toBe('');
  expect(document.querySelector('.finding blockquote mark')?.textContent).toBe(goneTo());
});

test('the keyboard moves between findings, and between the views', async () => {
  const pane = await opened();
  const tab = within(pane).getByRole('tab', { name: /^体检/ });
  tab.focus();
  fireEvent.keyDown(tab, { key: 'ArrowRight' });
  expect(document.activeElement?.textContent).toMatch(/^问题/);
  const [first, second] = findings();
  first?.focus();
  fireEvent.keyDown(first ?? tab, { key: 'ArrowDown' });
  expect(document.activeElement).toBe(second);
  fireEvent.keyDown(within(pane).getByRole('tab', { name: /^问题/ }), { key: 'End' });
  expect(within(pane).getByRole('heading', { name: '公开前检查单' })).toBeTruthy();
});

test('the checklist says what is met, lacking and untold, and leads to it', async () => {
  const pane = await opened();
  fireEvent.click(within(pane).getByRole('tab', { name: /^检查单/ }));
  expect(within(pane).getByText(/符合 \d+ 项，不符合 \d+ 项，没法判断 \d+ 项/)).toBeTruthy();
  expect(within(pane).getAllByText(/没法判断：/).length).toBeGreaterThan(0);
  const [item] = document.querySelectorAll<HTMLElement>('[data-item]');
  if (!item) throw new Error('no item leads anywhere');
  fireEvent.click(item);
  expect(document.querySelector('.gone-to')).toBeTruthy();
});

test('held against its workbook, and no longer', async () => {
  const pane = await opened();
  const input = pane.querySelector('input[type=file]');
  if (!input) throw new Error('no button for a workbook');
  fireEvent.change(input, { target: { files: [fileOf('原表.xlsx', demoWorkbook())] } });
  expect(await screen.findByText('与“原表.xlsx”比对')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '不再与工作簿核对' }));
  await waitFor(() => expect(screen.queryByText('与“原表.xlsx”比对')).toBeNull());
});

test('what can’t be read is told, and what is open stays', async () => {
  await opened();
  drop(fileOf('坏.docx', new Uint8Array([1, 2, 3])));
  expect(await screen.findByText('没有打开“坏.docx”')).toBeTruthy();
  drop(fileOf('坏.pdf', new Uint8Array([1, 2, 3])));
  expect(await screen.findByText(/这个浏览器打不开 PDF/)).toBeTruthy();
  expect(screen.getByRole('article', { name: '公开.docx' })).toBeTruthy();
});

test('a text without tables waits for its workbook, as ever; a workbook takes the place of a document', async () => {
  await opened();
  const text = publicationDocx({ year: 2020, department: '甲局', grids: [], explanation: '一、概况' });
  drop(fileOf('说明.docx', text));
  expect(await screen.findByText('“说明.docx”已选好，请再打开它的公开表')).toBeTruthy();
  expect(screen.queryByRole('article', { name: '公开.docx' })).toBeNull();
  cleanup();
  await opened();
  drop(fileOf('表.xlsx', demoWorkbook()));
  expect(await screen.findByRole('grid')).toBeTruthy();
  expect(screen.queryByRole('article', { name: '公开.docx' })).toBeNull();
});

test('a workbook with changes is asked for before a PDF takes its place', async () => {
  show();
  const cells = [{ at: { row: 0, column: 0 }, content: { number: '1.5' } }];
  drop(fileOf('账.xlsx', createWorkbook([{ name: '表', cells }])));
  await screen.findByRole('grid');
  fireEvent.click(screen.getByText('1.5'));
  const input = await screen.findByLabelText('A1 的内容，按回车写入');
  fireEvent.change(input, { target: { value: '2.75' } });
  fireEvent.submit(input);
  await screen.findByText('2.75');
  drop(fileOf('公开.pdf', new Uint8Array()));
  fireEvent.click(await screen.findByText('返回'));
  expect(screen.queryByText('没有打开“公开.pdf”')).toBeNull();
  drop(fileOf('公开.pdf', new Uint8Array()));
  fireEvent.click(await screen.findByText('不保存，直接打开'));
  expect(await screen.findByText('没有打开“公开.pdf”')).toBeTruthy();
  expect(screen.getByText('2.75')).toBeTruthy();
});
