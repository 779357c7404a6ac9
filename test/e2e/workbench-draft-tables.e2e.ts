/** Last year's document with its tables inside becomes this year's draft in the page: tables filled and sentences turned in one saved file. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { FORMS } from '../../src/core/narrative';
import { proofread } from '../../src/core/proofread';
import { recognise } from '../../src/core/recognise';
import { annexOf, readDocx, writeDocx } from '../../src/hosts/files/docx';
import { toWorkbook } from '../bench/generate';
import { twoYears } from '../bench/proofread/two-years';
import { seriousViolations } from './support/axe';
import { launch, watchedContext } from './support/browser';
import { SCREENS } from './support/paths';
import { WORKBENCH } from './support/workbench-stage';

const form = FORMS.find(({ id }) => id === 'national')!;
const { before, sets, tables, supplement } = twoYears(form, 31)!;
const NOW = String(sets.next.year);
const LAST = String(sets.last.year);
const TABLES = 3;

/** The explanation, and behind it the first tables as pages of their own. */
function lastYears(): Promise<Uint8Array> {
  const annex = recognise(sets.last.grids)
    .tables.slice(0, TABLES)
    .flatMap((table) => {
      const grid = sets.last.grids.find(({ name }) => name === table.sheet);
      return grid ? [annexOf(table, grid)] : [];
    });
  return writeDocx(before.document, { annex });
}

let browser: Browser;
let page: Page;
let foreign: readonly string[];
let complaints: readonly string[];
beforeAll(async () => {
  mkdirSync(SCREENS, { recursive: true });
  browser = await launch();
  const allowed = [WORKBENCH, 'blob:null/', 'data:'];
  const watched = await watchedContext(browser, allowed, { acceptDownloads: true });
  ({ foreign, complaints } = watched);
  page = await watched.context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(WORKBENCH);
});
afterAll(() => browser?.close());

const button = (name: string) => page.getByRole('button', { name, exact: true });
const give = (what: string, name: string, bytes: Uint8Array) =>
  page
    .getByLabel(`${what}文件`)
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });

test('its tables are told of beside the sentences', async () => {
  await button('以去年为底稿').click();
  await give('去年的说明（.docx）', `${LAST}年度决算.docx`, await lastYears());
  await give('去年的公开表', '去年.xlsx', toWorkbook(sets.last));
  await give('今年的公开表', '今年.xlsx', toWorkbook(sets.next));
  await button('看看改什么').click();
  await page.getByRole('region', { name: '结果' }).waitFor();
  const told = page.getByRole('region', { name: '文件里的表' });
  expect(await told.getByText(/改了 \d+ 个数/).count()).toBe(TABLES);
  expect(await page.locator('.entry.changed').count()).toBeGreaterThan(10);
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 });
    await page.screenshot({ path: join(SCREENS, `draft-tables-${width}.png`) });
    expect(await seriousViolations(page)).toEqual([]);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
});

test('one file is saved: every table says this year’s figures, every number of the text agrees', async () => {
  const [download] = await Promise.all([page.waitForEvent('download'), button('存成今年的说明').click()]);
  const reading = await readDocx(new Uint8Array(readFileSync(await download.path())));
  if (!reading.ok) throw new Error(reading.problem.id);
  expect(download.suggestedFilename()).toBe(`${NOW}年度决算.docx`);
  const figures = (rows: readonly (readonly string[])[]): string[] =>
    rows.flatMap((row) => row.filter((text) => /^-?[\d,]+\.\d\d$/.test(text)));
  const shown = reading.tables
    .slice(0, TABLES)
    .map(({ rows }) => figures(rows.map(({ cells }) => cells.map(({ text }) => text.trim()))));
  const wanted = recognise(sets.next.grids)
    .tables.slice(0, TABLES)
    .map(({ sheet }) => {
      const { cells } = sets.next.grids.find(({ name }) => name === sheet)!;
      return figures(cells.map((row) => Array.from(row ?? [], (cell) => cell?.text ?? '')));
    });
  expect(shown).toEqual(wanted);
  const { numbers } = proofread(reading.document, tables, { supplement, previous: before.tables, form });
  expect([numbers.contradicted, numbers.verified > 80]).toEqual([0, true]);
  expect([foreign, complaints]).toEqual([[], []]);
});
