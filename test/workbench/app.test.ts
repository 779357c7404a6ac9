/**
 * The workbench on a page: opening, showing, typing, saving, leaving; the pane is a stand-in.
 * @jest-environment ./test/support/world/page.cjs
 */
import './encoding';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { createElement } from 'react';
import { parseAddress } from '../../src/core/grid';
import { createWorkbook } from '../../src/hosts/files/create';
import { readWorkbook } from '../../src/hosts/files/xlsx';
import type { WorkbookHost } from '../../src/hosts/host';
import { App } from '../../src/workbench/app/app';
import { programAndVersion } from '../../src/hosts/version';
import '../support/patience';
import '../support/unstyled';

const DEMO = new Uint8Array(readFileSync(join(__dirname, '../../assets/samples/演示-待校验.xlsx')));
const at = (address: string): { row: number; column: number } => parseAddress(address)!;

let host: WorkbookHost;
const gone = new Set<WorkbookHost>();
const saved: { name: string; bytes: Blob }[] = [];

beforeEach(() => {
  saved.length = 0;
  localStorage.clear();
  let latest: Blob;
  URL.createObjectURL = (blob) => {
    latest = blob as Blob;
    return 'blob:x';
  };
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = function click(): void {
    saved.push({ name: this.download, bytes: latest });
  };
});
afterEach(cleanup);

const mountPane = (_: HTMLElement, given: WorkbookHost): (() => void) => {
  host = given;
  return () => void gone.add(given);
};

const fileOf = (bytes: Uint8Array, name: string): File => {
  const file = new File([], name);
  return Object.assign(file, { arrayBuffer: async () => bytes.slice().buffer });
};
const drop = (...files: File[]): void =>
  void fireEvent(
    window,
    Object.assign(new Event('drop', { bubbles: true, cancelable: true }), {
      dataTransfer: { files, types: ['Files'] },
    }),
  );

const show = (): void =>
  void render(
    createElement(App, { read: readWorkbook, mountPane, sample: async () => DEMO, icon: 'data:,' }),
  );

async function openSample(): Promise<void> {
  show();
  fireEvent.click(screen.getByRole('button', { name: '打开示例' }));
  await screen.findByRole('grid');
}

const small = (name: string): Uint8Array =>
  createWorkbook([
    {
      name,
      cells: [
        { at: at('A1'), content: { text: '<b onclick="x()">合计</b>' } },
        { at: at('B1'), content: { number: '1.5' } },
        { at: at('A2'), content: { text: '藏' } },
      ],
      hiddenRows: new Set([1]),
    },
    { name: '隐藏表', cells: [{ at: at('A1'), content: { text: '看不见' } }], visibility: 'hidden' },
  ]);

test('the sample opens: sheets as tabs, cells as a grid, the pane beside', async () => {
  await openSample();
  expect(screen.getAllByRole('tab').length).toBe(9);
  expect(screen.getByText('演示-待校验.xlsx')).toBeTruthy();
  expect(host).toMatchObject({ kind: 'file', name: '演示-待校验.xlsx' });
});

test('the page to begin with says the version', () => {
  show();
  expect(screen.getByRole('main').textContent).toContain(programAndVersion('zh-CN'));
});

test('while a file is read there is 取消: the reading stops, and what was open stays', async () => {
  let stopped = 0;
  const hanging = (bytes: Uint8Array, signal?: AbortSignal): ReturnType<typeof readWorkbook> => {
    if (bytes.length === DEMO.length) return readWorkbook(bytes);
    signal?.addEventListener('abort', () => (stopped += 1));
    return new Promise(() => undefined);
  };
  render(createElement(App, { read: hanging, mountPane, sample: async () => DEMO, icon: 'data:,' }));
  drop(fileOf(small('表'), '慢.xlsx'));
  fireEvent.click(await screen.findByRole('button', { name: '取消' }));
  expect(stopped).toBe(1);
  expect(await screen.findByText('已取消打开，文件没有改动')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '打开示例' }));
  await screen.findByRole('grid');
  drop(fileOf(small('表'), '慢.xlsx'));
  fireEvent.click(await screen.findByRole('button', { name: '取消' }));
  expect(stopped).toBe(2);
  expect(screen.queryByText(/正在打开/)).toBeNull();
  expect(screen.getByText('演示-待校验.xlsx')).toBeTruthy();
});

test('text of a cell is text, never markup', async () => {
  show();
  drop(fileOf(small('<i>表'), '<b>账</b>.xlsx'));
  expect(await screen.findByText('<b onclick="x()">合计</b>')).toBeTruthy();
  expect(document.querySelector('td b, .file b, .tabs i')).toBeNull();
});

test('hidden rows and sheets are left out until asked for, or until they are gone to', async () => {
  show();
  drop(fileOf(small('表'), '账.xlsx'));
  await screen.findByRole('grid');
  expect(screen.queryByText('藏')).toBeNull();
  expect(screen.getAllByRole('tab')).toHaveLength(1);
  await act(() => host.select('隐藏表', at('A1')));
  expect(screen.getByText('看不见').closest('td')?.getAttribute('aria-selected')).toBe('true');
  fireEvent.click(screen.getByRole('tab', { name: '表' }));
  expect(screen.getByText('藏')).toBeTruthy();
});

test('the pane goes to a cell and marks it: its sheet is shown, the cell chosen, the mark has a sign and a name', async () => {
  await openSample();
  const sheet = (await host.read())[3]!.name;
  await act(() => host.mark([{ sheet, at: at('B9'), level: 'error' }]));
  await act(() => host.select(sheet, at('B9')));
  expect(screen.getByRole('tab', { selected: true }).textContent).toContain(sheet);
  const cell = document.querySelector('td.chosen')!;
  expect(within(cell as HTMLElement).getByRole('img', { name: '错误' }).textContent).toBe('✕');
  await act(() => host.clearMarks());
  expect(document.querySelector('.mark-error')).toBeNull();
});

test('a figure typed into a cell is written, shown as changed, heard of by the pane, and saved', async () => {
  show();
  drop(fileOf(small('表'), '账.xlsx'));
  await screen.findByRole('grid');
  const heard = jest.fn();
  host.onChange(heard);
  fireEvent.click(screen.getByText('1.5'));
  const input = await screen.findByLabelText('B1 的内容，按回车写入');
  fireEvent.change(input, { target: { value: '2.75' } });
  fireEvent.submit(input);
  expect((await screen.findByText('2.75')).closest('td')?.className).toContain('edited');
  expect(heard).toHaveBeenCalledTimes(1);
  expect(screen.getByText(/有改动未保存/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '保存工作簿' }));
  expect(saved.map(({ name }) => name)).toEqual(['账-已填列.xlsx']);
  expect(screen.queryByText(/有改动未保存/)).toBeNull();
});

test('another file is opened only after asking what shall become of the changes', async () => {
  await openSample();
  const first = host;
  const sheet = (await host.read())[0]!.name;
  await act(async () => void (await host.apply([{ sheet, at: at('A1'), text: '改' }])));
  drop(fileOf(small('表'), '账.xlsx'));
  expect(screen.getByText(/有 1 处改动没有保存/)).toBeTruthy();
  fireEvent.click(screen.getByText('返回'));
  expect(host.name).toBe('演示-待校验.xlsx');
  drop(fileOf(small('表'), '账.xlsx'));
  fireEvent.click(screen.getByText('保存后打开'));
  await waitFor(() => expect(host.name).toBe('账.xlsx'));
  expect(saved.map(({ name }) => name)).toEqual(['演示-待校验-已填列.xlsx']);
  await waitFor(() => expect(gone.has(first)).toBe(true));
});

test('what is no workbook is refused with what to do, and what is open stays open', async () => {
  await openSample();
  drop(fileOf(new TextEncoder().encode('%PDF-1.7'), '决算.pdf'));
  expect(await screen.findByText('没有打开“决算.pdf”')).toBeTruthy();
  expect(screen.getByText(/这是 PDF 文件/)).toBeTruthy();
  expect(screen.getByRole('grid')).toBeTruthy();
});

test('a sheet of ours that is not in the file is offered as a workbook of its own', async () => {
  await openSample();
  await act(() =>
    host.writeSheet({ name: '校验报告', cells: [{ at: at('A1'), content: { text: '报告' } }] }),
  );
  fireEvent.click(screen.getByRole('button', { name: '另存 校验报告' }));
  expect(saved.map(({ name }) => name)).toEqual(['演示-待校验-附表.xlsx']);
});
