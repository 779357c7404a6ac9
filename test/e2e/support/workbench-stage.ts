/** The workbench, opened as a file from the disk, with the built-in sample. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { watchedContext } from './browser';
import { DIST } from './paths';
import type { Stage } from './stage';

export const WORKBENCH = pathToFileURL(join(DIST, 'juesuan.html')).href;

export async function workbenchStage(browser: Browser, options: BrowserContextOptions = {}): Promise<Stage> {
  const { context, foreign, complaints } = await watchedContext(
    browser,
    [WORKBENCH, 'blob:null/', 'data:'],
    options,
  );
  const page = await context.newPage();
  await page.goto(WORKBENCH);
  await page.getByRole('button', { name: '打开示例' }).click();
  await page.getByRole('grid').waitFor({ state: 'attached' });
  const open = (sheet: string): Promise<void> =>
    page.locator('.tabs [role=tab]').evaluateAll((tabs, name) => {
      (tabs as HTMLElement[]).find((tab) => tab.childNodes[0]?.textContent === name)?.click();
    }, sheet);
  const textIn = (address: string): Promise<string> =>
    page.locator(`#cell-${address}`).evaluate((cell) => cell.querySelector('.text')?.textContent ?? '');
  return {
    name: 'workbench',
    page,
    pane: page.locator('.pane') as unknown as Stage['pane'],
    foreign,
    complaints,
    check: async () => undefined,
    textAt: async (sheet, address) => {
      await open(sheet);
      return textIn(address);
    },
    chosen: () =>
      page.evaluate(() => {
        const tab = document.querySelector('.tabs [aria-selected=true]')?.childNodes[0]?.textContent ?? '';
        return `${tab}!${document.querySelector('td.chosen')?.id.replace('cell-', '') ?? ''}`;
      }),
    marks: async () => {
      const counts = await page.locator('.tabs .count').allTextContents();
      return counts.reduce((sum, text) => sum + Number(text.replace(/\D/g, '')), 0);
    },
    snapshot: async () => {
      const sheets: Record<string, unknown> = {};
      for (const tab of await page.locator('.tabs [role=tab]').all()) {
        await tab.evaluate((element) => (element as HTMLElement).click());
        sheets[(await tab.textContent()) ?? ''] = await page
          .locator('.sheet tbody td')
          .evaluateAll((cells) =>
            cells.map((cell) => [
              cell.id,
              cell.querySelector('.text')?.textContent ?? '',
              cell.className.replace(/ ?chosen/, ''),
            ]),
          );
      }
      return sheets;
    },
    close: () => context.close(),
  };
}
