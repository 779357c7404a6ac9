/** The workbench in engines of years ago, as old browsers and WPS embed them. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { check } from '../../src/core/check';
import { gridsIn } from './support/addin-stage';
import { watchedContext, type Watched } from './support/browser';
import { inOldChromium, plainly, type OldVersion } from './support/old-chromium';
import { DEMO, DEMO_TEXT, SCREENS } from './support/paths';
import { WORKBENCH } from './support/workbench-stage';

const VERSIONS: readonly OldVersion[] = [103, 83];

describe.each(VERSIONS)('the workbench', (version) => {
  inOldChromium(version, (launched) => {
    let browser: Browser;
    let watched: Watched;
    beforeAll(async () => {
      browser = await launched();
      watched = await watchedContext(browser, [WORKBENCH, 'blob:', 'data:']);
    });
    afterAll(async () => {
      await browser?.close();
    });

    test('is that engine', () => expect(browser.version()).toMatch(new RegExp(`^${version}\\.`)));

    test('checks the sample, fills it and writes the explanation', async () => {
      const { findings } = check(await gridsIn(DEMO));
      const errors = findings.filter(({ severity }) => severity === 'error').length;
      const page = await watched.context.newPage();
      await page.goto(WORKBENCH);
      const { press, says } = plainly(page);
      await press(/^打开示例/);
      expect(await says(/有 \d+ 处错误/)).toBe(`有 ${errors} 处错误`);
      await press(/标出问题/);
      await says(/已标出 \d+ 格/);
      await press(/清除标记/);
      await says(/标记已清除/);
      await press(/^填列/);
      const wanted = /\d+/.exec(await says(/填入 \d+ 格/))?.[0];
      await press(/^填入 \d+ 格$/);
      await says(new RegExp(`填列.{0,3}${wanted} 格`));
      await press(/^问题/);
      await press(/相加为/);
      await press(/^说明/);
      expect(await says(/收入支出决算总体情况说明[^]+/)).toContain('万元');
      mkdirSync(SCREENS, { recursive: true });
      await page.screenshot({ path: join(SCREENS, `workbench-chromium-${version}.png`) });
      await page.close();
    });

    test('holds a text against the tables', async () => {
      const page = await watched.context.newPage();
      await page.goto(WORKBENCH);
      const { press, says, give } = plainly(page);
      await press(/^打开示例/);
      await says(/有 \d+ 处错误/);
      await press(/^文表核对$/);
      await give('文稿文件', '说明.txt', readFileSync(DEMO_TEXT, 'utf8'));
      await press(/^文表核对$/, '.pane-root button:not([role=tab])');
      expect(await says(/有 \d+ 处与表不符/)).toBeTruthy();
      await page.close();
    });

    test('asks nobody for anything, and nothing goes wrong unseen', () => {
      expect([watched.foreign, watched.complaints]).toEqual([[], []]);
    });
  });
});
