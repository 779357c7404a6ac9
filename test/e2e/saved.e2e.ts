/** What goes with the file: reasons and a reviewer's word on them; a table of performance by itself; the way back. */
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { YUELU, juesuan, written } from '../cli/support';
import { launch, watchedContext } from './support/browser';
import { DEMO } from './support/paths';
import { until } from './support/story';
import { seriousViolations } from './support/axe';
import { WORKBENCH } from './support/workbench-stage';

let browser: Browser;
let context: BrowserContext;
let page: Page;
let complaints: readonly string[];
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());
afterEach(async () => {
  await context?.close();
  expect(complaints).toEqual([]);
});

/** Each in a browser of its own: nothing is remembered, as on another computer. */
async function open(name: string, bytes: Uint8Array): Promise<void> {
  await context?.close();
  ({ context, complaints } = await watchedContext(browser, [WORKBENCH, 'blob:null/', 'data:']));
  page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(WORKBENCH);
  await page.getByRole('button', { name: '打开工作簿' }).waitFor();
  await page.locator('input[type=file]').first().setInputFiles(given(name, bytes));
  await pane().getByRole('heading', { name: '上年数' }).waitFor();
}

const given = (name: string, bytes: Uint8Array): { name: string; mimeType: string; buffer: Buffer } => ({
  name,
  mimeType: '',
  buffer: Buffer.from(bytes),
});
const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(path));
const pane = (): Locator => page.locator('.pane');
const button = (name: string | RegExp): Locator => pane().getByRole('button', { name });
const tab = (name: string | RegExp): Locator => pane().getByRole('tab', { name });

/** Opens the only caution, or what was said of it. */
async function openCaution(filter: RegExp): Promise<void> {
  await tab(/^问题/).click();
  await button(filter).click();
  const caution = pane().locator('button[data-finding]').first();
  await caution.waitFor();
  if ((await caution.getAttribute('aria-expanded')) === 'false') await caution.click();
}

async function saved(): Promise<Uint8Array> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '保存工作簿' }).click(),
  ]);
  return bytesOf(await download.path());
}

async function checkedAs(bytes: Uint8Array): Promise<string> {
  return (await juesuan('check', written(bytes).file)).out;
}

async function giveReason(words: string): Promise<void> {
  await pane().getByLabel(/^理由/).fill(words);
  await pane().getByLabel('说明人').fill('王会计');
  await button('记下理由').click();
}

async function review(open: string, field: string, words: string, keep: string): Promise<void> {
  await button(open).click();
  await pane()
    .getByLabel(new RegExp(`^${field}`))
    .fill(words);
  await pane().getByLabel('复核人').fill('李科长');
  await button(keep).click();
}

test('a reason goes with the file: out to the command line, on to a reviewer who returns it, back, and agreed', async () => {
  await open('自评表.xlsx', bytesOf(YUELU));
  await openCaution(/^注意 1/);
  await button('说明理由').click();
  await giveReason('上级批复数本来如此');
  await page.getByText('有改动未保存').waitFor();
  const explained = await saved();
  await page.getByText('说明的理由 1 条写在文件里', { exact: false }).waitFor();
  await page.screenshot({ path: 'out/screens/saved-reason.png' });
  expect(await seriousViolations(page)).toEqual([]);
  const first = await checkedAs(explained);
  expect(first).toContain('※ 已说明');
  expect(first).toMatch(/王会计 \d{4}-\d\d-\d\d 说明：上级批复数本来如此/);

  await open('自评表-已填列.xlsx', explained);
  await openCaution(/^已说明 1/);
  await pane()
    .getByText(/王会计.*上级批复数本来如此/)
    .waitFor();
  await review('退回', '退回原因', '请附批复', '退回此说明');
  await openCaution(/^注意 1/);
  await pane()
    .getByText(/李科长.*退回：请附批复/)
    .waitFor();
  const returned = await saved();
  expect(await checkedAs(returned)).toMatch(/李科长 \d{4}-\d\d-\d\d 退回：请附批复/);

  await open('退回.xlsx', returned);
  await openCaution(/^注意 1/);
  await button('重新说明').click();
  await giveReason('批复见附件');
  await openCaution(/^已说明 1/);
  await review('同意', '复核意见', '已见批复', '同意此说明');
  await pane()
    .getByText(/李科长.*复核同意：已见批复/)
    .waitFor();
  const last = await checkedAs(await saved());
  expect(last).toContain('※ 已说明，复核同意');
  expect(last).toContain('说明：批复见附件');
  expect(last).not.toContain('请附批复');
});

test('a table of performance by itself: 说明 opens on 自评报告', async () => {
  await open('自评表.xlsx', bytesOf(YUELU));
  await tab(/^说明/).click();
  const report = tab('自评报告');
  await until(async () => (await report.getAttribute('aria-selected')) === 'true');
  expect(await seriousViolations(page)).toEqual([]);
});

test('the way back leads to the cell that was clicked by hand', async () => {
  await open('决算.xlsx', bytesOf(DEMO));
  await tab(/^问题/).click();
  const finding = (words: string): Locator =>
    pane().locator('button[data-finding]', { hasText: words }).first();
  await finding('表02').click();
  await page.locator('td.chosen').waitFor();
  await page.locator('.tabs [role=tab]', { hasText: 'Z05' }).click();
  await page.locator('#cell-B9').click();
  await finding('表07').click();
  await page.locator('.tabs [aria-selected=true]', { hasText: 'Z07' }).waitFor();
  await button(/^回到刚才的格/)
    .first()
    .click();
  await page.locator('.tabs [aria-selected=true]', { hasText: 'Z05' }).waitFor();
  await page.locator('#cell-B9.chosen').waitFor();
});
