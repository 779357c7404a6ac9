/** Pages of HTML printed to PDF by Chromium, which is started once and ended by whoever started it. */
import type { Browser, Page } from 'playwright-core';
import { launch } from '../../../e2e/support/browser';
import { keepFile, keptFile, keyOf } from './kept';
import { toldTurned } from './turned';

const MOST_PRINTED = 40;

export class ChromiumPrinter {
  private browser: Browser | undefined;
  private page: Page | undefined;
  private printed = 0;

  /** `turned`: the file says that its pages wider across are to be shown a quarter round. */
  async print(html: string, isTurned = false): Promise<Uint8Array> {
    const key = keyOf(html, isTurned ? 'turned' : '');
    const kept = keptFile(key, 'pdf');
    if (kept) return kept;
    const page = await this.open();
    await page.setContent(html, { waitUntil: 'load' });
    const bytes = new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
    const made = isTurned ? toldTurned(bytes) : bytes;
    keepFile(key, 'pdf', made);
    return made;
  }

  private async open(): Promise<Page> {
    if (this.page && this.printed < MOST_PRINTED) {
      this.printed += 1;
      return this.page;
    }
    await this.page?.close();
    this.browser ??= await launch();
    this.page = await this.browser.newPage();
    this.printed = 1;
    return this.page;
  }

  async close(): Promise<void> {
    await this.browser?.close();
    this.browser = undefined;
    this.page = undefined;
  }
}
