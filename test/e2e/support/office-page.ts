/** A built page of the add-in in a frame, with the genuine office.js, talking to a test host that runs here in Node. */
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, FrameLocator, Page } from 'playwright-core';
import type { HostPage } from '../../office-host/protocol/host-page';
import { paneWindowName } from '../../office-host/protocol/window-name';
import { watchedContext } from './browser';
import type { Watched } from './browser';
import { DIST, OFFICE_JS } from './paths';
import { serve } from './server';

const OFFICE_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** Posts what the pane says to Node, and to the pane what Node says. */
const hostPage = (
  title: string,
): string => `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>${title}</title>
<style>html, body { height: 100%; margin: 0 } iframe { width: 100%; height: 100%; border: 0; display: block }</style><body><script>
addEventListener('message', (event) => { if (event.source === frames[0]) window.toHost(event.data); });
window.openPane = (name, address) => {
  const frame = document.createElement('iframe');
  frame.name = name;
  frame.title = '任务窗格';
  frame.allow = 'clipboard-read; clipboard-write';
  frame.src = address;
  document.body.append(frame);
};
</script></body></html>`;

/** A machine that does other things as well may take its time. */
const PATIENCE = 60_000;

export interface OfficePageOptions extends BrowserContextOptions {
  readonly folder?: string;
  readonly path?: string;
  /** Microsoft's CDN counts as foreign. */
  readonly isOffline?: boolean;
}

export interface OfficePage extends Watched {
  readonly page: Page;
  readonly pane: FrameLocator;
  close(): Promise<void>;
}

/** office.js is asked of Microsoft's CDN, as in the built page, and answered with the copy in node_modules. */
export async function officePage(
  browser: Browser,
  application: 'Excel' | 'Word',
  host: HostPage,
  options: OfficePageOptions = {},
): Promise<OfficePage> {
  const {
    folder = join(DIST, 'addin'),
    path = 'taskpane.html',
    isOffline = false,
    ...contextOptions
  } = options;
  const server = await serve(folder, { '/host.html': hostPage(application) });
  const own = [`${server.origin}/`, 'data:', 'blob:', ...(isOffline ? [] : [OFFICE_CDN])];
  const watched = await watchedContext(browser, own, {
    permissions: ['clipboard-read', 'clipboard-write'],
    ...contextOptions,
  });
  const { context } = watched;
  if (!isOffline) {
    const fileOf = (url: string): string =>
      join(OFFICE_JS, new URL(url).pathname.replace('/lib/1/hosted/', ''));
    await context.route(`${OFFICE_CDN}**`, (route) => route.fulfill({ path: fileOf(route.request().url()) }));
  }
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.exposeFunction('toHost', (text: unknown) => host.receive(text));
  host.post = (text) => {
    if (!page.isClosed())
      void page.evaluate((said) => frames[0]?.postMessage(said, '*'), text).catch(() => undefined);
  };
  await page.goto(`${server.origin}/host.html`);
  await page.evaluate(
    ([name, address]) =>
      (window as unknown as { openPane(name: string, address: string): void }).openPane(name!, address!),
    [paneWindowName({ hostOrigin: server.origin, application }), `${server.origin}/${path}`],
  );
  return {
    ...watched,
    page,
    pane: page.frameLocator('iframe'),
    close: async () => {
      await context.close();
      server.close();
    },
  };
}
