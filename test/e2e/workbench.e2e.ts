/** The workbench from the disk: the whole story, and what only the workbench does. */
import { readFileSync } from 'node:fs';
import type { Browser, Download, Page } from 'playwright-core';
import { unzipSync, strFromU8 } from 'fflate';
import { addressOf } from '../../src/core/grid';
import { check } from '../../src/core/check';
import { readWorkbook } from '../../src/hosts/files/xlsx';
import { launch, watchedContext } from './support/browser';
import { DEMO } from './support/paths';
import { seriousViolations } from './support/axe';
import type { Stage } from './support/stage';
import { tellStory } from './support/story';
import { WORKBENCH, workbenchStage } from './support/workbench-stage';

let browser: Browser;
let stage: Stage;
beforeAll(async () => {
  browser = await launch();
  stage = await workbenchStage(browser);
});
afterAll(async () => {
  await stage?.close();
  await browser?.close();
});

describe('the whole story', () => tellStory(() => stage));

const bytesOf = async (download: Download): Promise<Uint8Array> =>
  new Uint8Array(readFileSync(await download.path()));

async function downloaded(
  page: Page,
  click: () => Promise<void>,
): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
}

describe('files', () => {
  test('the filled workbook is saved: the fills are in it, and nothing else changed', async () => {
    const { page } = stage;
    await page.getByRole('tab', { name: /^填列/ }).click();
    await page.getByRole('button', { name: /^填入 \d+ 格$/ }).click();
    await page.getByText('有改动未保存').waitFor();
    const { name, bytes } = await downloaded(page, () =>
      page.getByRole('button', { name: '保存工作簿' }).click(),
    );
    expect(name).toBe('演示-待校验-已填列.xlsx');
    const reading = await readWorkbook(bytes);
    const before = await readWorkbook(new Uint8Array(readFileSync(DEMO)));
    if (!reading.ok || !before.ok) throw new Error('not readable');
    // It rests on 302, which the check calls wrong: withheld until that is settled.
    const blanks = check(reading.grids).findings.filter(({ rule }) => rule === 'blank');
    expect(blanks.flatMap(({ cells }) => cells.map(({ at }) => addressOf(at)))).toEqual(['I33']);
    const changed = reading.grids.flatMap(({ cells }, sheet) =>
      cells.flatMap((row, rowIndex) =>
        (row ?? []).flatMap((cell, column) => {
          const old = before.grids[sheet]?.cells[rowIndex]?.[column];
          return old && old.text !== cell?.text ? [addressOf({ row: rowIndex, column })] : [];
        }),
      ),
    );
    expect(changed).toEqual([]);
    await page.getByText('有改动未保存').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /^撤销：填列/ }).click();
  });

  test('the explanation is saved as a Word document', async () => {
    const { page } = stage;
    await page.getByRole('tab', { name: /^说明/ }).click();
    const { name, bytes } = await downloaded(page, () =>
      page.getByRole('button', { name: '保存 .docx' }).click(),
    );
    expect(name).toMatch(/\.docx$/);
    expect(strFromU8(unzipSync(bytes)['word/document.xml']!)).toContain('决算');
  });

  test('a file is opened by the button, read by a Worker, and one that is no workbook is refused', async () => {
    const { context, foreign, complaints } = await watchedContext(browser, [
      WORKBENCH,
      'blob:null/',
      'data:',
    ]);
    const page = await context.newPage();
    const workers: string[] = [];
    page.on('worker', (worker) => workers.push(worker.url()));
    await page.goto(WORKBENCH);
    await page.getByRole('button', { name: '打开工作簿' }).waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: '账.pdf', mimeType: '', buffer: Buffer.from('%PDF-1.7 x') });
    await page.getByText('没有打开“账.pdf”').waitFor();
    await page.locator('input[type=file]').setInputFiles(DEMO);
    await page.getByRole('grid').waitFor();
    expect(workers[0]).toMatch(/^blob:null/);
    expect([foreign, complaints]).toEqual([[], []]);
    await context.close();
  });

  test('where no Worker can run, the page reads the file itself', async () => {
    const { context } = await watchedContext(browser, [WORKBENCH, 'blob:null/', 'data:']);
    await context.addInitScript(() => {
      Object.defineProperty(window, 'Worker', { value: undefined });
    });
    const page = await context.newPage();
    await page.goto(WORKBENCH);
    await page.getByRole('button', { name: '打开示例' }).click();
    await page.getByRole('grid').waitFor();
    await context.close();
  });

  test('a figure typed into a cell is checked by itself', async () => {
    const fresh = await workbenchStage(browser);
    const { page } = fresh;
    await page.getByText(/有 \d+ 处错误/).waitFor();
    await page.locator('.tabs [role=tab]', { hasText: 'Z02' }).click();
    await page.locator('#cell-C11').click();
    await page.getByLabel('C11 的内容，按回车写入').fill('209.40');
    await page.keyboard.press('Enter');
    await page.locator('#cell-C11.edited').waitFor();
    await page.getByText(/有 8 处错误/).waitFor();
    await fresh.close();
  });

  test('the page may ask nothing of the network, whatever runs in it', async () => {
    const policy = await stage.page
      .locator('meta[http-equiv=Content-Security-Policy]')
      .getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/https?:/);
    const refused = await stage.page.evaluate(() =>
      fetch('https://example.com/').then(
        () => 'sent',
        () => 'refused',
      ),
    );
    expect(refused).toBe('refused');
  });
});
