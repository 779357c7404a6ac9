/** The built pane in a frame, with the genuine office.js, talking to the test host that runs here in Node. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { parseAddress } from '../../../src/core/grid';
import type { Grid } from '../../../src/core/grid';
import { readWorkbook } from '../../../src/hosts/files/xlsx';
import { workbookOf } from '../../office-host/excel/from-grids';
import { snapshot } from '../../office-host/excel/snapshot';
import type { Worksheet } from '../../office-host/excel/worksheet';
import { OfficeHost } from '../../office-host/office-host';
import { paneWindowName } from '../../office-host/protocol/window-name';
import { requirementTable } from '../../office-host/requirements/table';
import { watchedContext } from './browser';
import { DIST, OFFICE_JS } from './paths';
import { serve } from './server';
import type { Stage } from './stage';

export const OFFICE_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** Posts what the pane says to Node, and to the pane what Node says. */
const HOST_PAGE = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>Excel</title>
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

export interface AddinStage extends Stage {
  readonly host: OfficeHost;
}

export interface AddinOptions extends BrowserContextOptions {
  readonly folder?: string;
  readonly path?: string;
  /** Microsoft's CDN counts as foreign. */
  readonly isOffline?: boolean;
}

export async function gridsIn(file: string): Promise<readonly Grid[]> {
  const reading = await readWorkbook(new Uint8Array(readFileSync(file)));
  if (!reading.ok) throw new Error(reading.problem.id);
  return reading.grids;
}

/** office.js is asked of Microsoft's CDN, as in the built page, and answered with the copy in node_modules. */
export async function addinStage(
  browser: Browser,
  grids: readonly Grid[],
  options: AddinOptions = {},
): Promise<AddinStage> {
  const {
    folder = join(DIST, 'addin'),
    path = 'taskpane.html',
    isOffline = false,
    ...contextOptions
  } = options;
  const server = await serve(folder, { '/host.html': HOST_PAGE });
  const own = [`${server.origin}/`, 'data:', 'blob:', ...(isOffline ? [] : [OFFICE_CDN])];
  const watched = await watchedContext(browser, own, {
    permissions: ['clipboard-read', 'clipboard-write'],
    ...contextOptions,
  });
  const { context, foreign, complaints } = watched;
  if (!isOffline) {
    const fileOf = (url: string): string =>
      join(OFFICE_JS, new URL(url).pathname.replace('/lib/1/hosted/', ''));
    await context.route(`${OFFICE_CDN}**`, (route) => route.fulfill({ path: fileOf(route.request().url()) }));
  }
  const host = new OfficeHost({ workbook: workbookOf(grids, '演示-待校验.xlsx'), table: requirementTable() });
  const page = await context.newPage();
  await page.exposeFunction('toHost', (text: unknown) => host.page.receive(text));
  host.page.post = (text) => {
    if (!page.isClosed())
      void page.evaluate((said) => frames[0]?.postMessage(said, '*'), text).catch(() => undefined);
  };
  await page.goto(`${server.origin}/host.html`);
  await page.evaluate(
    ([name, address]) =>
      (window as unknown as { openPane(name: string, address: string): void }).openPane(name!, address!),
    [paneWindowName({ hostOrigin: server.origin }), `${server.origin}/${path}`],
  );
  const sheetOf = (name: string): Worksheet => {
    const sheet = host.workbook.$sheets.find((one) => one.name === name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  };
  return {
    name: 'addin',
    page,
    pane: page.frameLocator('iframe'),
    host,
    foreign,
    complaints,
    textAt: async (sheet, address) => {
      const { row, column } = parseAddress(address)!;
      const cell = sheetOf(sheet).$cells.get(row, column);
      return cell?.value === undefined ? '' : String(cell.value);
    },
    chosen: async () => host.workbook.$selection.replace(/'/g, ''),
    marks: async () => host.workbook.$sheets.reduce((sum, sheet) => sum + markedIn(sheet), 0),
    snapshot: async () => snapshot(host.workbook),
    close: async () => {
      await context.close();
      server.close();
    },
  };
}

const markedIn = ({ $conditionalFormats }: Worksheet): number =>
  $conditionalFormats.reduce((sum, { $areas }) => sum + $areas.length, 0);
