/** Pictures of every view, light and dark, narrow and wide, into out/screens: to be looked at, and for the README files. */
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { addinStage, gridsIn } from './support/addin-stage';
import type { AddinStage } from './support/addin-stage';
import { seriousViolations } from './support/axe';
import { demoBudgetDocument } from '../support/demo-document';
import { OWN_SHEET, ownForm } from '../support/own-form';
import { launch, watchedContext } from './support/browser';
import { DEMO, PUBLISHED, SCREENS } from './support/paths';
import { publishedPdf } from './support/publication';
import { WORKBENCH, workbenchStage } from './support/workbench-stage';

const THEMES = ['light', 'dark'] as const;
const WIDTHS = [320, 480];
const HEIGHT = 760;

let browser: Browser;
beforeAll(async () => {
  mkdirSync(SCREENS, { recursive: true });
  for (const name of readdirSync(SCREENS)) if (!name.startsWith('word-')) rmSync(join(SCREENS, name));
  browser = await launch();
});
afterAll(() => browser?.close());

/** Long enough for Fluent's transitions. */
const SETTLED = 400;

async function shoot(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(SETTLED);
  await page.screenshot({ path: join(SCREENS, `${name}.png`) });
}

async function shootPane(page: Page, view: string): Promise<void> {
  for (const width of WIDTHS)
    for (const colorScheme of THEMES) {
      await page.setViewportSize({ width, height: HEIGHT });
      await page.emulateMedia({ colorScheme });
      await shoot(page, `pane-${view}-${width}-${colorScheme}`);
      if (colorScheme === 'dark') expect(await seriousViolations(page)).toEqual([]);
      const overflow = await page
        .frames()[1]!
        .evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect([view, width, overflow]).toEqual([view, width, 0]);
    }
}

describe('the pane', () => {
  let stage: AddinStage;
  beforeAll(async () => {
    stage = await addinStage(browser, await gridsIn(DEMO), { viewport: { width: 480, height: HEIGHT } });
  });
  afterAll(() => stage?.close());
  const tab = (name: string | RegExp): Promise<void> => stage.pane.getByRole('tab', { name }).click();

  const VIEWS: readonly (readonly [view: string, show: () => Promise<void>])[] = [
    ['start', () => stage.pane.getByRole('button', { name: /一键校验/ }).waitFor()],
    [
      'check',
      async () => {
        await stage.pane.getByRole('button', { name: /一键校验/ }).click();
        await stage.pane.getByText(/有 \d+ 处错误/).waitFor();
      },
    ],
    [
      'findings',
      async () => {
        await tab(/^问题/);
        await stage.pane.locator('button[data-finding]', { hasText: '表02' }).first().click();
      },
    ],
    [
      'mend',
      async () => {
        await stage.pane.getByRole('button', { name: /^全部改正（/ }).click();
        await stage.pane.getByRole('region', { name: '全部改正：先看一眼' }).waitFor();
      },
    ],
    [
      'solved',
      async () => {
        await stage.pane.getByRole('button', { name: /^改正 \d+ 格$/ }).click();
        await stage.pane.getByRole('button', { name: '看是哪些' }).click();
      },
    ],
    [
      'undone',
      async () => {
        await stage.pane.getByRole('button', { name: /^撤销：全部改正/ }).click();
        await stage.pane
          .getByText(/有 \d+ 处错误/)
          .or(stage.pane.getByText(/错误 9/))
          .first()
          .waitFor();
      },
    ],
    ['fill', () => tab(/^填列/)],
    ['explain', () => tab(/^说明/)],
    ['supplement', () => tab(/^补充资料/)],
    ['settings', () => tab('设置')],
  ];

  test.each(VIEWS)('%s', async (view, show) => {
    await show();
    await shootPane(stage.page, view);
  });
});

describe('a form that nobody understands', () => {
  let stage: AddinStage;
  beforeAll(async () => {
    const own = ownForm().filter(({ name }) => name === OWN_SHEET);
    stage = await addinStage(browser, own, { viewport: { width: 480, height: HEIGHT } });
  });
  afterAll(() => stage?.close());

  test('is told by hand', async () => {
    await stage.pane.getByRole('button', { name: /一键校验/ }).click();
    await stage.pane.getByText('没有认出决算或预算公开表').waitFor();
    await shootPane(stage.page, 'not-understood');
    await stage.pane.getByRole('button', { name: /^手工指定/ }).click();
    await stage.pane.getByRole('combobox', { name: '这张表是' }).selectOption('T03');
    await stage.pane.getByRole('combobox', { name: '日常运转' }).selectOption({ label: '基本支出' });
    await stage.pane.getByRole('combobox', { name: '专项花费' }).selectOption({ label: '项目支出' });
    await shootPane(stage.page, 'layout');
    await stage.pane.getByRole('button', { name: '按这样认，并记住' }).click();
    await stage.pane.getByText(/已认出并记住/).waitFor();
    await shootPane(stage.page, 'understood');
  });
});

describe('the workbench', () => {
  test.each(THEMES)('%s', async (colorScheme) => {
    const { page, close } = await workbenchStage(browser, { colorScheme });
    await page.getByText(/有 \d+ 处错误/).waitFor();
    await page.getByRole('button', { name: '标出问题' }).click();
    await page.getByText(/已标出/).waitFor();
    await page.getByRole('tab', { name: /^问题/ }).click();
    await page.locator('button[data-finding]', { hasText: '表02' }).first().click();
    await shoot(page, `workbench-${colorScheme}`);
    expect(await seriousViolations(page)).toEqual([]);
    await page.getByRole('tab', { name: /^填列/ }).click();
    await page.getByRole('button', { name: /^填入 \d+ 格$/ }).click();
    await page.getByText('有改动未保存').waitFor();
    await page.locator('.tabs [role=tab]', { hasText: 'Z03' }).click();
    await shoot(page, `workbench-filled-${colorScheme}`);
    await page.setViewportSize({ width: 620, height: 760 });
    await page.getByRole('button', { name: '助手' }).click();
    await shoot(page, `workbench-narrow-assistant-${colorScheme}`);
    await page.getByRole('button', { name: '表格' }).click();
    await shoot(page, `workbench-narrow-tables-${colorScheme}`);
    expect(await seriousViolations(page)).toEqual([]);
    await close();
  });

  const everyWay = async (page: Page, name: string): Promise<void> => {
    for (const width of [320, 1280])
      for (const colorScheme of THEMES) {
        await page.setViewportSize({ width, height: HEIGHT });
        await page.emulateMedia({ colorScheme });
        await shoot(page, `workbench-${name}-${width}-${colorScheme}`);
        expect(await seriousViolations(page)).toEqual([]);
      }
  };

  test('before a file is open, and its help', async () => {
    const { context } = await watchedContext(browser, [WORKBENCH, 'blob:null/', 'data:']);
    const page = await context.newPage();
    await page.goto(WORKBENCH);
    await page.getByRole('button', { name: '打开工作簿' }).waitFor();
    await everyWay(page, 'start');
    await page.getByRole('button', { name: '使用说明' }).click();
    await page.getByRole('dialog').waitFor();
    await everyWay(page, 'help');
    await context.close();
  });

  test('compared with another workbook', async () => {
    const { page, close } = await workbenchStage(browser);
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: '比较…' }).click();
    await (await chooser).setFiles(PUBLISHED);
    await page.getByRole('region', { name: '不同之处' }).getByRole('button').first().click();
    await everyWay(page, 'compare');
    await close();
  });

  test.each(THEMES)('a published document, %s', async (colorScheme) => {
    const { context } = await watchedContext(browser, [WORKBENCH, 'blob:null/', 'data:'], { colorScheme });
    const page = await context.newPage();
    await page.goto(WORKBENCH);
    const buffer = Buffer.from(await publishedPdf(browser));
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: '2020年度部门决算.pdf', mimeType: '', buffer });
    await page.getByText(/有 \d+ 处错误/).waitFor();
    await shoot(page, `workbench-document-overview-${colorScheme}`);
    await page.getByRole('tab', { name: /^问题/ }).click();
    await page.locator('[data-finding]', { hasText: '分列相加' }).first().click();
    await page.locator('.page-mark.gone-to').waitFor();
    await shoot(page, `workbench-document-${colorScheme}`);
    expect(await seriousViolations(page)).toEqual([]);
    await context.close();
  });

  test('a budget’s document, to be corrected', async () => {
    const { context } = await watchedContext(browser, [WORKBENCH, 'blob:null/', 'data:'], {
      colorScheme: 'light',
    });
    const page = await context.newPage();
    await page.goto(WORKBENCH);
    const buffer = Buffer.from(await demoBudgetDocument());
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: '2024年部门预算.docx', mimeType: '', buffer });
    await page.getByText(/有 \d+ 处错误/).waitFor();
    await page.getByRole('tab', { name: /^问题/ }).click();
    await page.locator('[data-finding^=tables]').first().click();
    await page.locator('td.gone-to').waitFor();
    await shoot(page, 'workbench-budget-light');
    expect(await seriousViolations(page)).toEqual([]);
    await context.close();
  });

  test('in high contrast everything is still told apart', async () => {
    const { page, close } = await workbenchStage(browser, { forcedColors: 'active', colorScheme: 'dark' });
    await page.getByText(/有 \d+ 处错误/).waitFor();
    await page.getByRole('button', { name: '标出问题' }).click();
    await page.getByText(/已标出/).waitFor();
    await shoot(page, 'workbench-high-contrast');
    await close();
  });
});
