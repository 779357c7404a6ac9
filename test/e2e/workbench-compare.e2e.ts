/** The opened workbook compared with an earlier one: by table, row and column, and each difference leads to its cell. */
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { seriousViolations } from './support/axe';
import { launch } from './support/browser';
import { DEMO } from './support/paths';
import { breaches } from './support/scroll-law';
import type { Stage } from './support/stage';
import { until } from './support/story';
import { workbenchStage } from './support/workbench-stage';

let browser: Browser;
let stage: Stage;
beforeAll(async () => {
  browser = await launch();
  stage = await workbenchStage(browser);
  stage.page.setDefaultTimeout(15_000);
});
afterAll(async () => {
  await stage?.close();
  await browser?.close();
});

const EARLIER = { name: '上一稿.xlsx', mimeType: '', buffer: readFileSync(DEMO) };

async function compareWith(file: typeof EARLIER): Promise<void> {
  const chooser = stage.page.waitForEvent('filechooser');
  await stage.page.getByRole('button', { name: '比较…' }).focus();
  await stage.page.keyboard.press('Enter');
  await (await chooser).setFiles(file);
}

test('with itself nothing differs', async () => {
  const { page } = stage;
  await compareWith(EARLIER);
  await page.getByText(/张表都相同/).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('region', { name: '比较结果' }).waitFor({ state: 'detached' });
  await page.getByText(/有 \d+ 处错误/).waitFor();
});

test('one figure typed anew is one difference, and leads to its cell', async () => {
  const { page } = stage;
  await page.locator('.tabs [role=tab]', { hasText: 'Z02' }).click();
  await page.locator('#cell-C11').click();
  await page.keyboard.type('209.40');
  await page.keyboard.press('Enter');
  await page.locator('#cell-C11.edited').waitFor();
  await page.locator('.tabs [role=tab]', { hasText: 'Z01' }).click();
  await compareWith(EARLIER);
  const differences = page.getByRole('region', { name: '不同之处' });
  await differences.getByText(/改动 1 个数、0 行、0 列/).waitFor();
  const difference = differences.getByRole('button');
  expect(await difference.count()).toBe(1);
  expect(await difference.textContent()).toMatch(/一般行政管理事务.*204\.90.*→.*209\.40.*多 4\.50?/);
  await difference.click();
  await until(async () => (await stage.chosen()) === 'Z02 收入决算表!C11');
  await page.screenshot({ path: 'out/screens/workbench-compare.png' });
  await page.keyboard.press('Control+z');
  await differences.getByText(/张表都相同/).waitFor();
  await page.locator('#cell-C11').click();
  await page.keyboard.type('209.40');
  await page.keyboard.press('Enter');
  await differences.getByText(/改动 1 个数/).waitFor();
  expect(await seriousViolations(page)).toEqual([]);
  expect(await breaches(page)).toEqual([]);
});

test('below 900 px too; what is no workbook is refused in words', async () => {
  const { page } = stage;
  await page.setViewportSize({ width: 480, height: 760 });
  await page.locator('.sides').getByRole('button', { name: '助手' }).click();
  await page.getByRole('region', { name: '不同之处' }).getByRole('button').click();
  await page.locator('td.chosen').waitFor();
  expect(await page.getByRole('region', { name: '不同之处' }).isVisible()).toBe(true);
  await page.screenshot({ path: 'out/screens/workbench-compare-480.png' });
  expect(await breaches(page)).toEqual([]);
  await compareWith({ ...EARLIER, name: '账.pdf', buffer: Buffer.from('%PDF-1.7 x') });
  await page.getByText(/这是 PDF 文件/).waitFor();
  expect([stage.foreign, stage.complaints]).toEqual([[], []]);
});
