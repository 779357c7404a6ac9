/** Published documents in the workbench as built: pages drawn and marked, findings that lead to their places, keys, states. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { makePdf } from '../support/pdf';
import { publicationDocx } from '../support/publication-docx';
import { seriousViolations } from './support/axe';
import { launch, watchedContext } from './support/browser';
import { DEMO, SCREENS } from './support/paths';
import { publishedPdf, publishedWord } from './support/publication';
import { SIZES, THEMES, breaches, stirred } from './support/scroll-law';
import { until } from './support/story';
import { WORKBENCH } from './support/workbench-stage';

interface Given {
  readonly name: string;
  readonly bytes: Uint8Array;
}

let browser: Browser;
let WORD: Given;
let PDF: Given;
const BOOK: Given = { name: '决算.xlsx', bytes: new Uint8Array(readFileSync(DEMO)) };
beforeAll(async () => {
  browser = await launch();
  WORD = { name: '公开.docx', bytes: await publishedWord() };
  PDF = { name: '公开.pdf', bytes: await publishedPdf(browser) };
});
afterAll(() => browser?.close());

let context: BrowserContext;
let page: Page;
let complaints: readonly string[];
let foreign: readonly string[];
afterEach(() => context?.close());

async function start(options: BrowserContextOptions = {}): Promise<void> {
  const watched = await watchedContext(browser, [WORKBENCH, 'blob:null/', 'data:'], options);
  ({ context, complaints, foreign } = watched);
  page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await page.goto(WORKBENCH);
  await page.getByRole('button', { name: '打开工作簿' }).waitFor();
}

const choose = (...files: readonly Given[]): Promise<void> =>
  page
    .locator('input[type=file]')
    .first()
    .setInputFiles(files.map(({ name, bytes }) => ({ name, mimeType: '', buffer: Buffer.from(bytes) })));
const drop = (...files: readonly Given[]): Promise<void> =>
  page.evaluate(
    (given) => {
      const dataTransfer = new DataTransfer();
      for (const { name, bytes } of given)
        dataTransfer.items.add(
          new File([Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0))], name),
        );
      dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    files.map(({ name, bytes }) => ({ name, bytes: Buffer.from(bytes).toString('base64') })),
  );

const tab = (name: RegExp): Locator => page.getByRole('tab', { name });
const findings = (of: string): Locator => page.locator(`[data-finding^="${of}"]`);
const opened = (): Promise<void> => page.getByText(/有 \d+ 处错误/).waitFor();

/** Wholly within the box that shows the document. */
const isInSight = (selector: string): Promise<boolean> =>
  page.evaluate((wanted) => {
    const mark = document.querySelector(wanted)?.getBoundingClientRect();
    const box = document.querySelector('.pages, .document-text')?.getBoundingClientRect();
    return (
      mark !== undefined &&
      box !== undefined &&
      mark.width > 0 &&
      mark.top >= box.top &&
      mark.bottom <= box.bottom &&
      mark.left >= box.left &&
      mark.right <= box.right
    );
  }, selector);

/** Some of what is drawn on the first canvas is no paper. */
const isDrawn = (): Promise<boolean> =>
  page.evaluate(async () => {
    const canvas = document.querySelector<HTMLCanvasElement>('.page-sheet canvas[data-drawn]');
    if (!canvas) return false;
    const copy = document.createElement('canvas');
    copy.width = canvas.width;
    copy.height = canvas.height;
    const context = copy.getContext('2d');
    context?.drawImage(canvas, 0, 0);
    const { data = [] } = context?.getImageData(0, 0, copy.width, copy.height) ?? {};
    return data.some((value, place) => place % 4 === 0 && value < 100);
  });

test('a PDF: its pages are drawn, its tables named with their pages, and nothing is asked of a network', async () => {
  await start();
  await choose(PDF);
  await opened();
  await page.getByText('认出的表（9 张）').waitFor();
  await until(isDrawn);
  await page.getByRole('button', { name: /^第\d+页 表03 支出决算表/ }).click();
  await until(() => isInSight('.page-mark.gone-to'));
  expect(await page.locator('.page-sheet').count()).toBeLessThan(7);
  expect([foreign, complaints]).toEqual([[], []]);
});

test('findings of a PDF lead to their cell and to their words, on the page that they name', async () => {
  await start();
  await drop(PDF);
  await opened();
  await page.getByRole('button', { name: /^看问题/ }).click();
  for (const finding of [findings('tables').first(), findings('text').last()]) {
    await finding.click();
    await until(() => isInSight('.page-mark.gone-to'));
    const told = /第(\d+)页/.exec((await finding.locator('.where').textContent()) ?? '')?.[1];
    const sheet = page.locator('.page-sheet', { has: page.locator('.gone-to') });
    expect(await sheet.first().getAttribute('aria-label')).toBe(`第 ${told} 页`);
  }
  expect(complaints).toEqual([]);
});

test('a number of the text has its mark where it is printed', async () => {
  await start();
  await choose(PDF);
  await opened();
  await tab(/^问题/).click();
  const finding = findings('text').filter({ hasText: '67.7%' }).first();
  await finding.click();
  const mark = page.locator('.page-mark.gone-to');
  await until(() => isInSight('.page-mark.gone-to'));
  const words = page.locator('.page-words text', { hasText: '67.7%' }).first();
  await words.waitFor({ state: 'attached' });
  const [at, line] = [await mark.first().boundingBox(), await words.boundingBox()];
  if (!at || !line) throw new Error('nothing there');
  expect(Math.abs(at.y + at.height / 2 - (line.y + line.height / 2))).toBeLessThan(line.height / 2);
  expect(at.x).toBeGreaterThan(line.x);
  expect(at.width).toBeLessThan(line.width / 3);
  expect(await page.locator('.page-mark.number-box.contradicted').count()).toBeGreaterThan(0);
});

test('pages: to one by its number, larger and smaller, as wide as there is room', async () => {
  await start();
  await choose(PDF);
  await opened();
  const field = page.getByLabel('到第几页');
  await field.fill('5');
  await field.press('Enter');
  await page.getByRole('region', { name: '第 5 页', exact: true }).waitFor();
  expect(await field.inputValue()).toBe('5');
  const width = async (): Promise<number> =>
    (await page.getByRole('region', { name: '第 5 页', exact: true }).boundingBox())?.width ?? 0;
  const fitting = await width();
  await page.getByRole('button', { name: '放大' }).click();
  await until(async () => (await width()) > fitting * 1.2);
  expect(await field.inputValue()).toBe('5');
  await page.getByRole('button', { name: '适合宽度' }).click();
  await until(async () => (await width()) === fitting);
});

test('a Word document: its tables as tables, and its findings lead there', async () => {
  await start();
  await choose(WORD);
  await opened();
  await page.getByText('认出的表（9 张）').waitFor();
  expect(await page.locator('.document-text table').count()).toBe(9);
  await tab(/^问题/).click();
  for (const finding of [findings('tables').last(), findings('text').last()]) {
    await finding.click();
    await until(() => isInSight('.document-text .gone-to'));
  }
  expect([foreign, complaints]).toEqual([[], []]);
});

test('by keys alone: to the findings, down, to a place, to the checklist', async () => {
  await start();
  await choose(PDF);
  await opened();
  await page.getByRole('button', { name: /^看问题/ }).focus();
  await page.keyboard.press('Enter');
  await until(
    async () => (await focused()) === (await findings('tables').first().getAttribute('data-finding')),
  );
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  expect(await page.locator('[data-finding]:focus').getAttribute('aria-expanded')).toBe('true');
  await until(() => isInSight('.page-mark.gone-to'));
  await tab(/^问题/).focus();
  await page.keyboard.press('End');
  await page.getByRole('heading', { name: '公开前检查单' }).waitFor();
});
const focused = (): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute('data-finding') ?? null);

test('a PDF and its workbook dropped together: every figure is held against it', async () => {
  await start();
  await drop(PDF, BOOK);
  await opened();
  await page.getByText('与“决算.xlsx”比对').waitFor();
  await page.getByText('都有的表 9 张，相同 9 张').waitFor();
  await page.getByRole('button', { name: '不再与工作簿核对' }).click();
  await page.getByText('与“决算.xlsx”比对').waitFor({ state: 'detached' });
});

test('a Word document and a workbook together: the text is proofread against it, as ever', async () => {
  await start();
  await drop(WORD, BOOK);
  await page.locator('.pane:visible').getByRole('button', { name: '文表核对' }).waitFor();
  expect(await page.locator('.paper').getAttribute('aria-label')).toBe(WORD.name);
});

test('the review is saved as a page', async () => {
  await start();
  await choose(PDF);
  await opened();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '保存审核报告' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('公开-公开前审核.html');
  const text = readFileSync(await download.path(), 'utf8');
  expect(text).toMatch(/有 \d+ 处错误/);
  expect(text).toContain('公开前检查单');
  await page.getByText('审核报告已存到下载文件夹', { exact: false }).waitFor();
});

const SCAN = makePdf({ pages: [{ items: [{ image: [0, 0, 595, 842] }] }] });
const TEXT_ONLY = publicationDocx({ year: 2020, department: '甲局', grids: [], explanation: '一、概况' });

test.each([
  [
    'with a password',
    '密.pdf',
    () => makePdf({ pages: [{ items: [] }], encryption: 'rc4-128', password: 'x' }),
    'PDF 设了打开密码',
  ],
  ['damaged', '坏.pdf', () => new TextEncoder().encode('%PDF-1.7\nnothing'), 'PDF 不完整或已损坏'],
  ['empty', '空.pdf', () => new Uint8Array(), '文件是空的'],
  ['no PDF', '假.pdf', () => new TextEncoder().encode('<html></html>'), /不是 PDF|不完整或已损坏/],
  [
    'a damaged Word document',
    '坏.docx',
    () => new Uint8Array([0x50, 0x4b, 3, 4, 5]),
    /不完整或已损坏|不合规范/,
  ],
  ['a scan', '扫描.pdf', () => SCAN, 'PDF 是扫描件或图片'],
])('%s is refused in words', async (_, name, bytes, words) => {
  await start();
  await choose({ name, bytes: bytes() });
  await page
    .locator('.notice.problem', { hasText: `没有打开“${name}”` })
    .getByText(words)
    .waitFor();
  expect(await seriousViolations(page)).toEqual([]);
});

test('a text without tables waits for its workbook', async () => {
  await start();
  await choose({ name: '说明.docx', bytes: TEXT_ONLY });
  await page.getByText('“说明.docx”已选好，请再打开它的公开表').waitFor();
});

test('while a long document is read its pages are counted, and 取消 ends the reading', async () => {
  await start();
  const line = Array.from({ length: 60 }, (_, place) => ({
    text: '0123456789 '.repeat(8),
    at: [50, 60 + place * 12] as const,
    size: 8,
    font: 'helvetica' as const,
  }));
  const long = makePdf({ pages: Array.from({ length: 300 }, () => ({ items: line })) });
  await choose({ name: '长.pdf', bytes: long });
  await page.getByText(/正在读“长.pdf”：第 \d+ 页，共 300 页/).waitFor();
  expect(page.workers()).toHaveLength(2);
  await page.getByRole('button', { name: '取消' }).click();
  await page.getByText('已取消打开，文件没有改动').waitFor();
  await until(async () => page.workers().length === 1);
  expect(complaints).toEqual([]);
});

describe.each([
  ['docx', () => WORD, '.document-text'],
  ['pdf', () => PDF, '.pages'],
] as const)('the page never scrolls, and anybody can use it: %s', (kind, given, box) => {
  test.each(SIZES)('$name', async ({ name, width, height }) => {
    await start({ viewport: { width, height } });
    await choose(given());
    await opened();
    for (const view of [/^体检/, /^问题/, /^检查单/]) {
      await tab(view).click();
      expect([view, await stirred(page, page.locator('.result-body'))]).toEqual([view, []]);
    }
    await tab(/^问题/).click();
    await findings('tables').first().click();
    await until(() => isInSight('.gone-to'));
    for (const colorScheme of THEMES) {
      await page.emulateMedia({ colorScheme });
      await page.waitForTimeout(SETTLED);
      expect(await seriousViolations(page)).toEqual([]);
      await page.screenshot({
        path: join(SCREENS, `document-${kind}-${name.replace(/\W/g, '')}-${colorScheme}.png`),
      });
    }
    const side = page.locator('.sides').getByRole('button', { name: /^(?:页面|文稿)$/ });
    if (await side.isVisible()) await side.click();
    expect(await stirred(page, page.locator(box))).toEqual([]);
    expect(await breaches(page)).toEqual([]);
  });
});

/** Long enough for what is drawn to be there. */
const SETTLED = 400;
