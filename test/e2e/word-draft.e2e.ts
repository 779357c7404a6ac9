/** Last year's document open in Word, over the genuine office.js: its draft looked at, made, and taken back to what it was. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import { FORMS, paragraphText } from '../../src/core/narrative';
import { toWorkbook } from '../bench/generate';
import { twoYears } from '../bench/proofread/two-years';
import { snapshot } from '../office-host/word/snapshot';
import { seriousViolations } from './support/axe';
import { launch } from './support/browser';
import { SCREENS } from './support/paths';
import { THEMES } from './support/scroll-law';
import { until } from './support/story';
import { wordStage, type WordStage } from './support/word-stage';

const form = FORMS.find(({ id }) => id === 'national')!;
const { before, sets } = twoYears(form, 31)!;
const TEXT = before.document.sections.flatMap(({ paragraphs }) => paragraphs.map(paragraphText));

let browser: Browser;
let stage: WordStage;
let first: unknown;
beforeAll(async () => {
  mkdirSync(SCREENS, { recursive: true });
  browser = await launch();
  stage = await wordStage(browser, TEXT, { viewport: { width: 480, height: 760 } });
  first = snapshot(stage.document);
});
afterAll(async () => {
  await stage?.close();
  await browser?.close();
});

const button = (name: string | RegExp): Locator => stage.pane.getByRole('button', { name });
const file = (name: string, bytes: Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(bytes),
});

async function looked(name: string): Promise<void> {
  for (const width of [320, 480])
    for (const colorScheme of THEMES) {
      await stage.page.setViewportSize({ width, height: 760 });
      await stage.page.emulateMedia({ colorScheme });
      // Fluent's transitions.
      await stage.page.waitForTimeout(400);
      await stage.page.screenshot({ path: join(SCREENS, `word-draft-${name}-${width}-${colorScheme}.png`) });
      expect(await seriousViolations(stage.page)).toEqual([]);
    }
}

test('it asks for both years’ workbooks', async () => {
  await stage.pane
    .locator('input[type=file]')
    .first()
    .setInputFiles(file('今年.xlsx', toWorkbook(sets.next)));
  await stage.pane.getByRole('tab', { name: '底稿' }).click();
  await button('以本文件为底稿').click();
  await stage.pane.getByText('还没有去年的决算表，先选一个').waitFor();
  await looked('start');
  await stage.pane
    .locator('input[type=file]')
    .first()
    .setInputFiles(file('去年.xlsx', toWorkbook(sets.last)));
  await stage.pane.getByText('去年的决算表已选好').waitFor();
});

test('what changes is shown before and after, and nothing is changed yet', async () => {
  await button('以本文件为底稿').click();
  await button(/^全部改（\d+ 段）/).waitFor();
  await stage.pane.getByText(/还要人来办的（\d+ 处）/).waitFor();
  expect(snapshot(stage.document)).toEqual(first);
  await looked('made');
});

test('one is changed, then all; taken back, the document is what it was', async () => {
  await button(/^改：/).first().click();
  await stage.pane.getByText('✓ 已改').waitFor();
  await button(/^全部改/).click();
  await button(/^全部改/).waitFor({ state: 'detached' });
  const now = stage.texts();
  expect(now.join('\n')).toContain(`${sets.next.year}年度`);
  // The paragraphs that the draft no longer has are gone.
  const gone = stage.pane.getByText('今年没有这一段了');
  expect(await gone.count()).toBeGreaterThan(0);
  const items = stage.pane.getByRole('listitem').filter({ has: gone });
  for (const text of await items.locator('dd').allTextContents()) expect(now).not.toContain(text);
  await stage.pane.getByText(/\d+ 个数连上了今年的表/).scrollIntoViewIfNeeded();
  await looked('linked');
  await gone.first().scrollIntoViewIfNeeded();
  await looked('done');
  // From now on they follow the tables.
  await stage.pane.getByRole('tab', { name: '各节' }).click();
  await stage.pane.getByText('照去年文件自己的写法').waitFor();
  await button('更新').click();
  await stage.pane.getByText(/个数都没有变，不用更新/).waitFor();
  await looked('sections');
  expect(stage.texts()).toEqual(now);
  await stage.pane.getByRole('tab', { name: '文表核对' }).click();
  await stage.pane.getByRole('button', { name: '读入今年公布的预算…' }).waitFor();
  await looked('proof');
  await stage.pane.getByRole('tab', { name: '说明' }).click();
  await stage.pane.getByRole('tab', { name: '底稿' }).click();
  await button('全部撤销').click();
  await button('全部撤销').waitFor({ state: 'detached' });
  expect(snapshot(stage.document)).toEqual(first);
  await until(async () => stage.host.referencesLeft === 0);
  expect([stage.foreign, stage.complaints]).toEqual([[], []]);
});
