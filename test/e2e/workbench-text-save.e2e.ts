/** A Word document opened in the page, corrected there and saved: only the corrected words are others, shown as asked for. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { readDocx } from '../../src/hosts/files/docx';
import { handDocx, p, r, styled } from '../hosts/files/docx/read/support';
import { seriousViolations } from './support/axe';
import { launch, watchedContext } from './support/browser';
import { PUBLISHED, SCREENS } from './support/paths';
import { WORKBENCH } from './support/workbench-stage';

const BOLD = '<w:b/><w:sz w:val="30"/>';
const DOCUMENT = handDocx(
  styled('部门决算情况说明', 'a') +
    p('一、收入支出决算总体情况说明') +
    p(`${r('2020年度收、支总计')}${r('639', BOLD)}${r('.09', BOLD)}${r('万元。')}`) +
    p('二、收入决算情况说明') +
    p('本年收入合计629.09万元，其中：财政拨款收入629.09万元，占100%。') +
    '<w:p><w:r><w:t>单位盖章</w:t><w:drawing/></w:r></w:p>',
);

let browser: Browser;
let page: Page;
let foreign: readonly string[];
let complaints: readonly string[];
beforeAll(async () => {
  mkdirSync(SCREENS, { recursive: true });
  browser = await launch();
  const watched = await watchedContext(browser, [WORKBENCH, 'blob:null/', 'data:'], {
    acceptDownloads: true,
  });
  ({ foreign, complaints } = watched);
  page = await watched.context.newPage();
  await page.goto(WORKBENCH);
  await page.locator('input[type=file]').first().setInputFiles(PUBLISHED);
  await page.getByRole('grid').waitFor({ state: 'attached' });
});
afterAll(() => browser?.close());

const button = (name: string) => page.getByRole('button', { name, exact: true });

async function saved(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button('保存改正后的文件').click()]);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
}

const bodyOf = (docx: Uint8Array): string =>
  /<w:body>(.*)<\/w:body>/s.exec(strFromU8(unzipSync(docx)['word/document.xml']!))?.[1] ?? '';

test('there is nothing to save before anything is corrected', async () => {
  await page.getByRole('button', { name: '文表核对' }).click();
  await page.getByLabel('文稿文件').setInputFiles({
    name: '说明.docx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(DOCUMENT),
  });
  await page.getByRole('article', { name: '说明.docx' }).waitFor();
  await page.locator('.pane:visible').getByRole('button', { name: '文表核对' }).click();
  await page.getByText('有 1 处与表不符，改正后再公开').waitFor();
  expect(await button('保存改正后的文件').count()).toBe(0);
});

test('the corrected words are in yellow, in the look they had; all else is byte for byte as it was', async () => {
  await page.getByRole('button', { name: '改正' }).first().click();
  await page.getByText('已改正 1 处').waitFor();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.waitForTimeout(400);
    await page.screenshot({ path: join(SCREENS, `word-text-save-${colorScheme}.png`) });
    expect(await seriousViolations(page)).toEqual([]);
  }
  await page.setViewportSize({ width: 620, height: 760 });
  await page.screenshot({ path: join(SCREENS, 'word-text-save-narrow.png') });
  expect(await seriousViolations(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 800 });
  const { name, bytes } = await saved();
  expect(name).toBe('说明-改正.docx');
  const yellow = `<w:r><w:rPr><w:b/><w:sz w:val="30"/><w:highlight w:val="yellow"/></w:rPr><w:t>629.09万元</w:t></w:r>`;
  const before = r('639', BOLD) + r('.09', BOLD);
  expect(bodyOf(bytes)).toBe(
    bodyOf(DOCUMENT).replace(before + r('万元。'), `${yellow}<w:r><w:t>。</w:t></w:r>`),
  );
  await page.getByText('改正后的文件存为“说明-改正.docx”，在下载里；改了 1 处。原文件没有动').waitFor();
});

test('or as tracked changes, or without a mark', async () => {
  await page.getByLabel('改过的字').selectOption({ label: '作为修订' });
  const track = bodyOf((await saved()).bytes);
  expect(track).toMatch(/<w:del [^>]*w:author="决算公开助手"[^>]*>.*<w:delText>639<\/w:delText>/);
  expect(track).toMatch(
    /<w:ins [^>]*w:author="决算公开助手"[^>]*><w:r>.*<w:t>629\.09万元<\/w:t><\/w:r><\/w:ins>/,
  );
  await page.getByLabel('改过的字').selectOption({ label: '不作标记' });
  const reading = await readDocx((await saved()).bytes);
  expect(reading.ok && reading.document.paragraphs[2]?.text).toBe('2020年度收、支总计629.09万元。');
  expect([foreign, complaints]).toEqual([[], []]);
});
