/** A published Word document corrected in the page as built: by buttons, by typing, taken back, saved; a budget held beside it. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { readDocx } from '../../src/hosts/files/docx';
import { demoBudget } from '../support/demo-budget';
import { demoBudgetDocument } from '../support/demo-document';
import { seriousViolations } from './support/axe';
import { launch, watchedContext } from './support/browser';
import { DEMO, DEMO_TEXT, SCREENS } from './support/paths';
import { publishedPdf, publishedWord } from './support/publication';
import { until } from './support/story';
import { WORKBENCH } from './support/workbench-stage';

let browser: Browser;
let WORD: Uint8Array;
beforeAll(async () => {
  mkdirSync(SCREENS, { recursive: true });
  browser = await launch();
  WORD = await publishedWord();
});
afterAll(() => browser?.close());

let context: BrowserContext;
let page: Page;
let complaints: readonly string[];
let foreign: readonly string[];
afterEach(() => context?.close());

async function start(): Promise<void> {
  const options = { acceptDownloads: true, viewport: { width: 1280, height: 800 } };
  const watched = await watchedContext(browser, [WORKBENCH, 'blob:null/', 'data:'], options);
  ({ context, complaints, foreign } = watched);
  page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(WORKBENCH);
  await page.getByRole('button', { name: '打开工作簿' }).waitFor();
}

const given = (name: string, bytes: Uint8Array) => ({ name, mimeType: '', buffer: Buffer.from(bytes) });
const open = (...files: ReturnType<typeof given>[]): Promise<void> =>
  page.locator('input[type=file]').first().setInputFiles(files);
const findings = (): Promise<void> => page.getByRole('tab', { name: /^问题/ }).click();
const finding = (words: string): Locator => page.locator('[data-finding]', { hasText: words });
const button = (name: string | RegExp): Locator => page.getByRole('button', { name, exact: true });
const isUnsaved = (): Promise<boolean> => page.getByText('● 有改动未保存').isVisible();

async function saved(): Promise<Uint8Array> {
  const [download] = await Promise.all([page.waitForEvent('download'), button('保存改正后的文件').click()]);
  expect(download.suggestedFilename()).toBe('公开-改正.docx');
  return new Uint8Array(readFileSync(await download.path()));
}

async function textsOf(docx: Uint8Array): Promise<readonly string[]> {
  const reading = await readDocx(docx);
  if (!reading.ok) throw new Error(reading.problem.id);
  return reading.document.paragraphs.map(({ text }) => text);
}

async function pictures(name: string, ...schemes: readonly ('light' | 'dark')[]): Promise<void> {
  for (const width of [1280, 900]) {
    await page.setViewportSize({ width, height: 800 });
    for (const colorScheme of ['light', ...schemes] as const) {
      await page.emulateMedia({ colorScheme });
      await page.waitForTimeout(400);
      await page.screenshot({ path: join(SCREENS, `${name}-${width}-${colorScheme}.png`) });
      expect(await seriousViolations(page)).toEqual([]);
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1280, height: 800 });
}

const WRONG = '一般行政管理事务”本年收入合计 204.90';

test('a table and a sentence are corrected, a cell is typed anew, and one file holds it all', async () => {
  await start();
  await open(given('公开.docx', WORD));
  await findings();
  await finding(WRONG).click();
  await page.getByText('改为 209.40', { exact: true }).waitFor();
  await pictures('document-fix');
  await button('改正').click();
  await finding(WRONG).waitFor({ state: 'detached' });
  await page.locator('td.edited', { hasText: '209.40' }).waitFor();
  await finding('67.7%').first().click();
  await button('改正').click();
  await finding('67.7%').waitFor({ state: 'detached' });
  const cell = page.locator('td', { hasText: /^.{0,2}281\.41$/ }).first();
  await cell.dblclick();
  await page.getByLabel(/^改这一格/).fill('281.40');
  await pictures('document-typing');
  await page.keyboard.press('Enter');
  await page.locator('td.edited', { hasText: '281.40' }).waitFor();
  await until(isUnsaved);
  await page.getByText('正在改，并重新核对').waitFor({ state: 'detached' });
  await pictures('document-corrected', 'dark');
  const [before, after] = [await textsOf(WORD), await textsOf(await saved())];
  const differ = after.flatMap((text, at) => (text === before[at] ? [] : [[before[at], text]]));
  expect(differ).toHaveLength(3);
  expect(differ).toContainEqual(['204.90', '209.40']);
  expect(differ).toContainEqual(['281.41', '281.40']);
  expect([await isUnsaved(), foreign, complaints]).toEqual([false, [], []]);
});

test('all at once, and back: what is saved then is the file as it was but for the one correction made anew', async () => {
  await start();
  await open(given('公开.docx', WORD));
  await findings();
  const before = await page.locator('[data-finding]').allTextContents();
  await button(/^全部改正（\d+ 处只有一种改法）$/).click();
  await page.getByText(/^已改正 \d+ 处，可以撤销/).waitFor();
  await pictures('document-mended');
  await page.locator('.document-text').click({ position: { x: 4, y: 4 } });
  await page.keyboard.press('Control+z');
  await until(async () => (await page.locator('td.edited').count()) === 0);
  expect(await page.locator('[data-finding]').allTextContents()).toEqual(before);
  expect([await isUnsaved(), await button('保存改正后的文件').count()]).toEqual([false, 0]);
  await finding(WRONG).click();
  await button('改正').click();
  await finding(WRONG).waitFor({ state: 'detached' });
  const [old, now] = [unzipSync(WORD), unzipSync(await saved())];
  const others = Object.keys(old).filter((name) => name !== 'word/document.xml');
  expect(Object.keys(now).sort()).toEqual(Object.keys(old).sort());
  for (const name of others) expect([name, now[name]]).toEqual([name, old[name]]);
});

test('by keys alone a cell is reached, changed and left', async () => {
  await start();
  await open(given('公开.docx', WORD));
  await findings();
  await finding(WRONG).click();
  const cell = page.locator('td.gone-to');
  await cell.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('209.40');
  await page.keyboard.press('Enter');
  await finding(WRONG).waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TD');
});

test('unsaved corrections are asked for before another file is opened', async () => {
  await start();
  await open(given('公开.docx', WORD));
  await findings();
  await finding(WRONG).click();
  await button('改正').click();
  await until(isUnsaved);
  await page.locator('input[type=file]').first().setInputFiles(DEMO);
  await page.getByRole('dialog').getByText('“公开.docx”里有 1 处改动没有保存', { exact: false }).waitFor();
  expect(await seriousViolations(page)).toEqual([]);
  await button('返回').click();
  expect(await isUnsaved()).toBe(true);
});

test('a PDF is only looked at, and says so', async () => {
  await start();
  await open(given('公开.pdf', await publishedPdf(browser)));
  await findings();
  await page.getByText('PDF 只能看，不能在这里改', { exact: false }).waitFor();
  await page.locator('[data-finding]').first().click();
  expect(await button('改正').count()).toBe(0);
});

const HINT = '291.42万元';

test('a budget beside a document: 年初预算 is held against it, by hints; kept for the next one; one of another year is told', async () => {
  await start();
  await open(given('公开.docx', WORD));
  const choose = (year: number): Promise<void> =>
    page.getByLabel('当年预算文件').setInputFiles(given(`预算${year}.xlsx`, demoBudget(year)));
  await page.getByLabel('当年预算文件').setInputFiles(given('决算.xlsx', new Uint8Array(readFileSync(DEMO))));
  await page.getByText('“决算.xlsx”里没有认出部门预算公开表', { exact: false }).waitFor();
  await choose(2020);
  await page.getByRole('button', { name: '当年预算：预算2020.xlsx' }).waitFor();
  await pictures('document-beside');
  await findings();
  await finding(HINT).first().waitFor();
  await open(given('又一份.docx', WORD));
  await page.getByRole('article', { name: '又一份.docx' }).waitFor();
  await findings();
  await finding(HINT).first().waitFor();
  await page.getByRole('tab', { name: '体检' }).click();
  await choose(2021);
  await page.getByText('是 2021 年的预算，要的是 2020 年的，没有用它', { exact: false }).waitFor();
  await findings();
  expect(await finding(HINT).count()).toBe(0);
  expect([foreign, complaints]).toEqual([[], []]);
});

test('a budget beside a text: the same choice, and what was read is read again', async () => {
  await start();
  await open(
    given('决算.xlsx', new Uint8Array(readFileSync(DEMO))),
    given('说明.txt', new Uint8Array(readFileSync(DEMO_TEXT))),
  );
  const pane = page.locator('.pane:visible');
  await pane.getByRole('button', { name: '文表核对' }).click();
  await pane.getByText(/处与表不符/).waitFor();
  const told = pane.locator('[data-proof]', { hasText: HINT });
  expect(await told.count()).toBe(0);
  await page.getByLabel('当年预算文件').setInputFiles(given('预算2020.xlsx', demoBudget(2020)));
  await told.first().waitFor();
  await pictures('text-beside');
  await page.getByRole('button', { name: '不用“预算2020.xlsx”' }).click();
  await told.first().waitFor({ state: 'detached' });
  expect([foreign, complaints]).toEqual([[], []]);
});

test('a budget’s document speaks of a budget, and asks for none beside it', async () => {
  await start();
  await open(given('2024年部门预算.docx', await demoBudgetDocument()));
  await page.getByText('认出的表（9 张）').waitFor();
  expect(await page.getByLabel('当年预算文件').count()).toBe(0);
  await page.getByLabel('上年的表文件').waitFor({ state: 'attached' });
  await pictures('document-budget');
  const words = (await page.locator('.results').textContent()) ?? '';
  expect(words.match(/[^“”]{0,8}决算[^“”]{0,8}/g) ?? []).toEqual([]);
});
