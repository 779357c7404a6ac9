/** 取消 in the pages as built, by mouse and by keys: a file that takes long is no longer read, and all is as before. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { createWorkbook } from '../../src/hosts/files/create';
import { seriousViolations } from './support/axe';
import { addinStage, gridsIn } from './support/addin-stage';
import { launch } from './support/browser';
import { DEMO, PUBLISHED, SCREENS } from './support/paths';
import { until } from './support/story';
import { wordStage } from './support/word-stage';

const NARROW = { viewport: { width: 350, height: 800 } };
const [ROWS, COLUMNS] = [70_000, 9];

let browser: Browser;
let folder: string;
let long: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'juesuan-cancel-'));
  long = join(folder, '很长的表.xlsx');
  const cells = Array.from({ length: ROWS * COLUMNS }, (_, place) => ({
    at: { row: Math.floor(place / COLUMNS), column: place % COLUMNS },
    content: { text: `第${place}格` },
  }));
  writeFileSync(long, createWorkbook([{ name: '长', cells }]));
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('beside Word: the workbook is given up with the keyboard, its Worker ends, and another is opened', async () => {
  const stage = await wordStage(browser, ['部门概况'], NARROW);
  const { page, pane } = stage;
  const files = pane.locator('input[type=file]').first();
  await pane.getByRole('button', { name: '打开工作簿…' }).waitFor();
  await files.setInputFiles(long);
  const cancel = pane.getByRole('button', { name: '取消' });
  await cancel.waitFor();
  expect(page.workers()).toHaveLength(1);
  expect(await seriousViolations(page)).toEqual([]);
  await page.screenshot({ path: join(SCREENS, 'cancel-word.png') });
  await cancel.focus();
  await page.keyboard.press('Enter');
  await pane.getByText('已取消，没有改动').waitFor();
  await page.screenshot({ path: join(SCREENS, 'cancel-word-done.png') });
  expect(await pane.getByRole('button', { name: '打开工作簿…' }).count()).toBe(1);
  await files.setInputFiles(PUBLISHED);
  await pane.getByText('工作簿：渌口2020部门决算.xlsx').waitFor();
  expect([stage.foreign, stage.complaints]).toEqual([[], []]);
  await stage.close();
});

test('in Excel: last year’s workbook is given up with Escape', async () => {
  const stage = await addinStage(browser, await gridsIn(DEMO), NARROW);
  const { page, pane } = stage;
  await pane.getByRole('button', { name: '一键校验' }).click();
  await pane.getByText(/有 \d+ 处错误/).waitFor();
  await pane.getByRole('tab', { name: /^说明/ }).click();
  await pane.getByRole('tab', { name: /^补充/ }).click();
  await pane.locator('input[type=file]').first().setInputFiles(long);
  await pane.getByRole('button', { name: '取消' }).waitFor();
  await page.screenshot({ path: join(SCREENS, 'cancel-excel.png') });
  await pane.locator('body').press('Escape');
  await pane.getByText('已取消，没有改动').waitFor();
  await until(async () => page.workers().length === 1);
  expect([stage.foreign, stage.complaints]).toEqual([[], []]);
  await stage.close();
});
