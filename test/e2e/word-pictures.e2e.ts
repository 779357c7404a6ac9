/** Pictures of the pane in Word in every state, light and dark, narrow and wide, into out/screens: to be looked at. */
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import { seriousViolations } from './support/axe';
import { launch } from './support/browser';
import { DEMO, PUBLISHED, SCREENS } from './support/paths';
import { wordStage, type WordStage } from './support/word-stage';

const THEMES = ['light', 'dark'] as const;
const WIDTHS = [320, 480];
const HEIGHT = 760;
/** Long enough for Fluent's transitions. */
const SETTLED = 400;

const TEXT = [
  '一、收入支出决算总体情况说明',
  '2020年度收、支总计639.09万元。',
  '二、收入决算情况说明',
  '本年收入合计629.09万元，其中：财政拨款收入629.09万元，占100%。',
  '三、支出决算情况说明',
  '本年支出合计629.09万元，其中：基本支出432.10万元，占66.7%；项目支出209.40万元，占38.3%。',
];

let browser: Browser;
let stage: WordStage;
beforeAll(async () => {
  mkdirSync(SCREENS, { recursive: true });
  for (const name of readdirSync(SCREENS)) if (/^word-(?!text)/.test(name)) rmSync(join(SCREENS, name));
  browser = await launch();
  stage = await wordStage(browser, TEXT, { viewport: { width: 480, height: HEIGHT } });
});
afterAll(async () => {
  await stage?.close();
  await browser?.close();
});

const button = (name: string | RegExp): Locator => stage.pane.getByRole('button', { name, exact: true });
const tab = (name: RegExp): Promise<void> => stage.pane.getByRole('tab', { name }).click();
const open = (file: string): Promise<void> =>
  stage.pane.locator('input[type=file]').first().setInputFiles(file);

const VIEWS: readonly (readonly [view: string, show: () => Promise<void>])[] = [
  ['start', () => button('打开工作簿…').waitFor()],
  [
    'refused',
    async () => {
      await stage.pane.getByRole('textbox').fill('部门决算情况说明');
      await button('使用粘贴的表格').click();
      await stage.pane.getByText(/这里没有表格数据/).waitFor();
    },
  ],
  [
    'new',
    async () => {
      await open(PUBLISHED);
      await button(/^(全部插入|插入其余)/).waitFor();
    },
  ],
  ['supplement', () => tab(/^补充资料/)],
  ['proof-start', () => tab(/^文表核对/)],
  [
    'proof',
    async () => {
      await button('文表核对').click();
      await stage.pane.getByText(/有 \d+ 处与表不符/).waitFor();
    },
  ],
  [
    'proof-corrected',
    async () => {
      await button('改正').first().click();
      await stage.pane.getByText(/已改正 1 处/).waitFor();
    },
  ],
  [
    'inserted',
    async () => {
      await tab(/^说明/);
      await button(/^(全部插入|插入其余)/).click();
      await stage.pane.getByText(/已插入 \d+ 节/).waitFor();
    },
  ],
  [
    'again',
    async () => {
      await button('换一个').click();
      await button('返回').waitFor();
    },
  ],
  [
    'changed',
    async () => {
      await open(DEMO);
      await stage.pane.locator('li[data-section]', { hasText: '有变化' }).first().waitFor();
    },
  ],
  [
    'updated',
    async () => {
      await button('更新').click();
      await stage.pane.getByText(/更新了 \d+ 个数/).waitFor();
    },
  ],
];

test.each(VIEWS)('%s', async (view, show) => {
  const { page } = stage;
  await show();
  for (const width of WIDTHS)
    for (const colorScheme of THEMES) {
      await page.setViewportSize({ width, height: HEIGHT });
      await page.emulateMedia({ colorScheme });
      await page.waitForTimeout(SETTLED);
      await page.screenshot({ path: join(SCREENS, `word-${view}-${width}-${colorScheme}.png`) });
      expect(await seriousViolations(page)).toEqual([]);
      const overflow = await page
        .frames()[1]!
        .evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect([view, width, overflow]).toEqual([view, width, 0]);
    }
});
