/** Last year's Word document becomes this year's draft in the page: files chosen, seen sentence by sentence, ticked, saved. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { FORMS, printForm } from '../../src/core/narrative';
import { proofread, type TextDocument } from '../../src/core/proofread';
import { carriedInDocx, readDocx, writeDocx } from '../../src/hosts/files/docx';
import { toWorkbook } from '../bench/generate';
import { twoYears } from '../bench/proofread/two-years';
import { seriousViolations } from './support/axe';
import { launch, watchedContext } from './support/browser';
import { SCREENS } from './support/paths';
import { SIZES, THEMES, breaches, stirred } from './support/scroll-law';
import { WORKBENCH } from './support/workbench-stage';

const form = FORMS.find(({ id }) => id === 'national')!;
const { before, sets, tables, supplement } = twoYears(form, 31)!;
const NOW = String(sets.next.year);
const LAST = String(sets.last.year);

let browser: Browser;
let page: Page;
let foreign: readonly string[];
let complaints: readonly string[];
let document: Uint8Array;
beforeAll(async () => {
  mkdirSync(SCREENS, { recursive: true });
  document = await writeDocx(before.document);
  browser = await launch();
  const watched = await watchedContext(browser, [WORKBENCH, 'blob:null/', 'data:'], {
    acceptDownloads: true,
  });
  ({ foreign, complaints } = watched);
  page = await watched.context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(WORKBENCH);
});
afterAll(() => browser?.close());

const button = (name: string | RegExp) =>
  page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
const give = (what: string, name: string, bytes: Uint8Array) =>
  page
    .getByLabel(`${what}文件`)
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
const textsOf = async (bytes: Uint8Array): Promise<TextDocument> => {
  const reading = await readDocx(bytes);
  if (!reading.ok) throw new Error(reading.problem.id);
  return reading.document;
};

async function saved(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button('存成今年的说明').click()]);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
}

/** The page in every size and both looks: pictures, the scroll law, nothing that axe finds serious. */
async function looked(name: string, box: string): Promise<void> {
  const broken: string[] = [];
  for (const { name: size, width, height } of SIZES) {
    await page.setViewportSize({ width, height });
    for (const colorScheme of THEMES) {
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: join(SCREENS, `draft-${name}-${width}-${colorScheme}.png`) });
      broken.push(...(await breaches(page)).map((one) => `${size} ${colorScheme} ${one}`));
    }
    for (const breach of await stirred(page, page.locator(box).first())) broken.push(`${size} ${breach}`);
  }
  expect(broken).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const colorScheme of THEMES) {
    await page.emulateMedia({ colorScheme });
    expect(await seriousViolations(page)).toEqual([]);
  }
}

test('the start page leads to the files; what is lacking is said', async () => {
  await button('以去年为底稿').click();
  await page.getByRole('heading', { name: '以去年的说明为底稿' }).waitFor();
  await button('看看改什么').click();
  await page.getByText('请先选去年的说明和今年的公开表').waitFor();
  await give('去年的说明（.docx）', `${LAST}年度决算说明.docx`, document);
  await give('今年的公开表', '今年.xlsx', toWorkbook(sets.next));
  await looked('files', '.text-start');
});

test('without last year’s tables, and with those of another year, it is refused in words', async () => {
  await button('看看改什么').click();
  await page.getByText('里面没有公开表。请再选去年的公开表（工作簿）').waitFor();
  await give('去年的公开表', '错.xlsx', toWorkbook(sets.next));
  await button('看看改什么').click();
  await page.getByText('底稿要和它自己那一年的决算表一起用').waitFor();
});

test('every changed paragraph is shown before and after, with a tick', async () => {
  await give('去年的公开表', '去年.xlsx', toWorkbook(sets.last));
  await button('看看改什么').click();
  await page.getByRole('region', { name: '结果' }).waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
  const entries = page.locator('.entry.changed');
  expect(await entries.count()).toBeGreaterThan(10);
  const ticks = page.locator('.paper').getByRole('checkbox');
  expect(await ticks.count()).toBe(await page.locator('.entry:not(.kept)').count());
  const first = entries.first();
  expect(await first.locator('del').allTextContents()).toContain(LAST);
  expect(await first.locator('ins').allTextContents()).toContain(NOW);
  await looked('preview', '.paper');
});

test('what is left to a person leads to its paragraph', async () => {
  const heading = await page.getByRole('heading', { name: /还要人来办的（\d+ 处）/ }).textContent();
  const lines = page.locator('.results .line');
  expect(heading).toContain(`${await lines.count()} 处`);
  const missing = lines.filter({ hasText: '请补充' }).last();
  await missing.focus();
  await page.keyboard.press('Enter');
  expect(await page.locator('.entry.gone-to mark').first().textContent()).toContain('【待补充');
  await page.screenshot({ path: join(SCREENS, 'draft-gone.png') });
  const [seen, box] = await Promise.all([
    page.locator('.entry.gone-to').boundingBox(),
    page.locator('.paper').boundingBox(),
  ]);
  expect((seen?.y ?? 0) < (box?.y ?? 0) + (box?.height ?? 0)).toBe(true);
  expect((seen?.y ?? 0) + (seen?.height ?? 0) > (box?.y ?? 0)).toBe(true);
});

test('it is saved under this year’s name, highlighted; its figures are this year’s', async () => {
  const { name, bytes } = await saved();
  expect(name).toBe(`${NOW}年度决算说明.docx`);
  await page.getByText(`存为“${NOW}年度决算说明.docx”，在下载里；去年的文件没有动`).waitFor();
  await page.getByText('文件里带着这份说明的写法和用到的补充资料').waitFor();
  expect(await carriedInDocx(bytes)).toContain('"version":1');
  expect(strFromU8(unzipSync(bytes)['word/document.xml']!)).toContain('<w:highlight w:val="yellow"/>');
  const { numbers } = proofread(await textsOf(bytes), tables, { supplement, previous: before.tables, form });
  expect(numbers.contradicted).toBe(0);
  expect(numbers.verified).toBeGreaterThan(80);
});

test('a paragraph without its tick stays last year’s, and is told', async () => {
  const tick = page.getByRole('checkbox').first();
  await tick.focus();
  await page.keyboard.press('Space');
  await page.getByText('这一段没有选改动，还是去年的话').waitFor();
  await page.getByLabel('改过的字').selectOption({ label: '不作标记' });
  await page.getByRole('checkbox', { name: '数连着今年的表' }).uncheck();
  const { bytes } = await saved();
  await page.getByText('文件里带着').waitFor({ state: 'detached' });
  expect(await carriedInDocx(bytes)).toBeUndefined();
  const [old, now] = [await textsOf(document), await textsOf(bytes)];
  const title = old.paragraphs.find(({ text }) => text.includes(LAST))?.text ?? '';
  expect(now.paragraphs.map(({ text }) => text)).toContain(title);
  expect(now.paragraphs.filter(({ text }) => text.includes(`${NOW}年度`)).length).toBeGreaterThan(0);
  await button('全不选').click();
  await button('存成今年的说明').click();
  await page.getByText('一段也没有选，没有可存的').waitFor();
  await button('全选').click();
});

test('a budget and a form are taken as the command line takes them; what is none is refused in words', async () => {
  await button('换文件').click();
  await give('今年公布的预算', '不是预算.xlsx', toWorkbook(sets.next));
  await button('看看改什么').click();
  await page.getByText('里面没有认出部门预算公开表').waitFor();
  await button('不用“不是预算.xlsx”').click();
  await give('去年说明的样式（.json）', '坏样式.json', new TextEncoder().encode('{'));
  await button('看看改什么').click();
  await page.getByText('不是说明样式的文件').waitFor();
  await button('不用“坏样式.json”').click();
  await give('去年说明的样式（.json）', '样式.json', new TextEncoder().encode(printForm(form)));
  await button('看看改什么').click();
  await page.getByRole('region', { name: '结果' }).waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
});

test('with a workbook open it is this year’s, unless another is chosen', async () => {
  await button('换文件').click();
  await button('不用“今年.xlsx”').click();
  await button('返回').click();
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: '打开的.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(toWorkbook(sets.next)),
    });
  await page.getByRole('grid').waitFor({ state: 'attached' });
  await button('以去年为底稿').click();
  await page.getByText('用打开着的“打开的.xlsx”，也可以另选').waitFor();
  await button('看看改什么').click();
  await page.getByText('按“打开的.xlsx”换数').waitFor();
  await looked('beside', '.paper');
  expect([foreign, complaints]).toEqual([[], []]);
});
