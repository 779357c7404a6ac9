/** Proofreading without Office: a text held against the workbook in the single page. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { narrate } from '../../src/core/narrative';
import { HUNAN_2020 } from '../../src/core/narrative';
import { recognise } from '../../src/core/recognise';
import { writeDocx } from '../../src/hosts/files/docx';
import { gridsIn } from './support/addin-stage';
import { seriousViolations } from './support/axe';
import { launch, watchedContext } from './support/browser';
import { PUBLISHED, SCREENS } from './support/paths';
import { WORKBENCH } from './support/workbench-stage';

const TEXT = [
  '部门决算情况说明',
  '一、收入支出决算总体情况说明',
  '2020年度收、支总计639.09万元。',
  '二、收入决算情况说明',
  '本年收入合计629.09万元，其中：财政拨款收入629.09万元，占100%。',
  '三、支出决算情况说明',
  '本年支出合计629.09万元，其中：基本支出432.10万元，占66.7%；项目支出209.40万元，占33.3%。',
].join('\n');

let browser: Browser;
let page: Page;
let foreign: readonly string[];
let complaints: readonly string[];
beforeAll(async () => {
  mkdirSync(SCREENS, { recursive: true });
  browser = await launch();
  const watched = await watchedContext(browser, [WORKBENCH, 'blob:null/', 'data:']);
  ({ foreign, complaints } = watched);
  page = await watched.context.newPage();
  await page.goto(WORKBENCH);
  await page.locator('input[type=file]').first().setInputFiles(PUBLISHED);
  await page.getByRole('grid').waitFor({ state: 'attached' });
});
afterAll(() => browser?.close());

const shoot = async (name: string): Promise<void> => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.waitForTimeout(400);
    await page.screenshot({ path: join(SCREENS, `word-text-${name}-${colorScheme}.png`) });
    expect(await seriousViolations(page)).toEqual([]);
  }
};
const proofread = async (): Promise<void> => {
  await page.locator('.pane:visible').getByRole('button', { name: '文表核对' }).click();
};

test('a pasted text is coloured and its findings lead to their words', async () => {
  await page.getByRole('button', { name: '文表核对' }).click();
  await shoot('start');
  await page.getByLabel('或者把文字粘贴在这里').fill(TEXT);
  await page.getByRole('button', { name: '用这段文字' }).click();
  await proofread();
  await page.getByText('有 2 处与表不符，改正后再公开').waitFor();
  expect(await page.locator('.paper .number.contradicted').allTextContents()).toEqual([
    '639.09万元',
    '432.10万元',
  ]);
  expect(await page.locator('.paper .number.verified').count()).toBeGreaterThan(4);
  await page.locator('button[data-proof]').nth(1).click();
  expect(await page.locator('.gone-to').allTextContents()).toEqual(['432.10万元']);
  await shoot('findings');
});

test('a correction is made in the copy, which can be taken along', async () => {
  await page.getByRole('button', { name: '改正' }).first().click();
  await page.getByText('已改正 1 处').waitFor();
  expect(await page.locator('.paper').textContent()).toContain('收、支总计629.09万元');
  expect(await page.locator('.paper .number.contradicted').count()).toBe(1);
  await page.getByRole('button', { name: '复制改正后的全文' }).waitFor();
  await shoot('corrected');
  await page.setViewportSize({ width: 620, height: 760 });
  await shoot('narrow');
  await page.setViewportSize({ width: 1280, height: 800 });
});

test('it is taken back and made again, by buttons and by keys, colours and all', async () => {
  const text = () => page.locator('.paper').textContent();
  const contradicted = page.locator('.paper .number.contradicted');
  const corrected = await text();
  await page.getByRole('button', { name: '撤销', exact: true }).click();
  await page.getByText('有 2 处与表不符，改正后再公开').waitFor();
  expect(await text()).not.toBe(corrected);
  expect(await contradicted.count()).toBe(2);
  await shoot('taken-back');
  await page.keyboard.press('Control+y');
  await page.getByText('已改正 1 处').waitFor();
  expect([await text(), await contradicted.count()]).toEqual([corrected, 1]);
  await page.keyboard.press('Control+z');
  await page.getByText('有 2 处与表不符，改正后再公开').waitFor();
  await page.getByRole('button', { name: '重做', exact: true }).click();
  await page.getByText('已改正 1 处').waitFor();
  expect(await text()).toBe(corrected);
});

test('the tables are still there, as they were', async () => {
  await page.getByRole('button', { name: '公开表', exact: true }).click();
  await page.getByRole('grid').waitFor();
  await page.locator('.modes').getByRole('button', { name: '文表核对' }).click();
  await page.getByText('已改正 1 处').waitFor();
});

test('a Word document is read as it stands', async () => {
  await page.getByRole('button', { name: '换一份' }).click();
  await page.getByRole('button', { name: '回到“粘贴的文字”（改正了 1 处）' }).click();
  expect(await page.locator('.paper').textContent()).toContain('收、支总计629.09万元');
  const set = recognise(await gridsIn(PUBLISHED));
  const bytes = await writeDocx(narrate(HUNAN_2020, set, undefined, { year: 2020 }));
  await page.getByRole('button', { name: '换一份' }).click();
  await page
    .getByLabel('文稿文件')
    .setInputFiles({ name: '说明.docx', mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  await page.getByRole('article', { name: '说明.docx' }).waitFor();
  await proofread();
  await page.getByText(/没有与表不符的|核对到的数都与表相符/).waitFor();
  expect(await page.locator('.paper .number.contradicted').count()).toBe(0);
  expect(await page.locator('.paper .number.verified').count()).toBeGreaterThan(30);
  await shoot('docx');
});

test('a file that is no text is refused in plain words, and the page asked nobody', async () => {
  await page.getByRole('button', { name: '换一份' }).click();
  await page.getByLabel('文稿文件').setInputFiles({
    name: '坏.docx',
    mimeType: 'application/octet-stream',
    buffer: readFileSync(PUBLISHED),
  });
  await page.getByText('没有打开“坏.docx”').waitFor();
  expect([foreign, complaints]).toEqual([[], []]);
});
