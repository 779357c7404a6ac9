/** 上年数: its own entry on 体检, in Excel and in the workbench; a workbook of the wrong year is refused, and blanks are called blank. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import { cellAt, type Grid } from '../../src/core/grid';
import { patchWorkbook, readWorkbook } from '../../src/hosts/files/xlsx';
import { addinStage } from './support/addin-stage';
import { seriousViolations } from './support/axe';
import { launch, watchedContext } from './support/browser';
import { PUBLISHED, SCREENS } from './support/paths';
import type { Stage } from './support/stage';
import { WORKBENCH } from './support/workbench-stage';

const TOP = { row: 0, column: 0 };

async function gridsOf(bytes: Uint8Array): Promise<readonly Grid[]> {
  const reading = await readWorkbook(bytes);
  if (!reading.ok) throw new Error(reading.problem.id);
  return reading.grids;
}

/** The published tables with a year in every title. */
async function bookOf(year: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(readFileSync(PUBLISHED));
  const titles = (await gridsOf(bytes)).map((grid) => ({
    sheet: grid.name,
    at: TOP,
    text: `${year}年度${cellAt(grid, TOP)?.text ?? ''}`,
  }));
  const patched = patchWorkbook(bytes, titles);
  if (!patched.ok) throw new Error(patched.problem.id);
  return patched.bytes;
}

const payload = async (year: number) => ({
  name: `决算${year}.xlsx`,
  mimeType: '',
  buffer: Buffer.from(await bookOf(year)),
});

type Opened = Pick<Stage, 'name' | 'page' | 'pane' | 'foreign' | 'complaints' | 'close'>;

async function workbench(browser: Browser): Promise<Opened> {
  const { context, foreign, complaints } = await watchedContext(browser, [WORKBENCH, 'blob:null/', 'data:']);
  const page = await context.newPage();
  await page.goto(WORKBENCH);
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles(await payload(2020));
  const pane = page.locator('.pane') as unknown as Stage['pane'];
  return { name: 'workbench', page, pane, foreign, complaints, close: () => context.close() };
}

let browser: Browser;
beforeAll(async () => {
  mkdirSync(SCREENS, { recursive: true });
  browser = await launch();
});
afterAll(() => browser?.close());

const OPEN: readonly (readonly [string, () => Promise<Opened>])[] = [
  [
    'Excel',
    async () =>
      addinStage(browser, await gridsOf(await bookOf(2020)), { viewport: { width: 350, height: 760 } }),
  ],
  ['the workbench', () => workbench(browser)],
];

describe.each(OPEN)('in %s', (_, open) => {
  let stage: Opened;
  beforeAll(async () => {
    stage = await open();
    const start = button('一键校验');
    await start.or(section()).first().waitFor();
    if (await start.isVisible()) await start.click();
    await section().waitFor();
  });
  afterAll(() => stage?.close());
  const button = (name: string | RegExp): Locator => stage.pane.getByRole('button', { name });
  const section = (): Locator => stage.pane.getByRole('region', { name: '上年数' });
  const read = async (year: number): Promise<void> =>
    section()
      .locator('input[type=file]')
      .setInputFiles(await payload(year));

  test('it stands on 体检, says what it is good for, and opens the dialogue for a file', async () => {
    await section()
      .getByText(/年初数就与上年年末数核对/)
      .waitFor();
    const chooser = stage.page.waitForEvent('filechooser');
    await section().getByRole('button', { name: '读入上年工作簿…' }).click();
    await (await chooser).setFiles([]);
    expect(await seriousViolations(stage.page)).toEqual([]);
  });

  test.each([
    [2020, '“决算2020.xlsx”也是 2020 年度的，与本册同一年；请选 2019 年度的工作簿'],
    [2018, '“决算2018.xlsx”是 2018 年度的；本册是 2020 年度，请选 2019 年度的工作簿'],
  ])('one of %i is refused, with the reason and the year wanted', async (year, words) => {
    await read(year);
    await stage.pane.getByRole('alert').getByText(words).waitFor();
    expect(
      await section()
        .getByText(/已读入/)
        .count(),
    ).toBe(0);
    await stage.page.screenshot({ path: join(SCREENS, `last-year-${stage.name}-${year}.png`) });
    await stage.pane.getByRole('alert').getByRole('button', { name: '关闭' }).click();
  });

  test('that of the year before is taken, said so, and let go again', async () => {
    await read(2019);
    await section().getByText('已读入 2019 年度的表，年初数已与它核对').waitFor();
    await stage.page.screenshot({ path: join(SCREENS, `last-year-${stage.name}-read.png`) });
    expect(await seriousViolations(stage.page)).toEqual([]);
  });

  test('补充资料 has its figures from there, and calls blanks blank, never 0', async () => {
    await stage.pane.getByRole('tab', { name: /^说明/ }).click();
    await stage.pane.getByRole('tab', { name: /^补充资料/ }).click();
    await stage.pane.getByText(/^必填 \d+ 项，已填 \d+ 项；另有 \d+ 项可不填$/).waitFor();
    expect(await stage.pane.getByLabel('2019年收支总计').inputValue()).toBe('629.09');
    expect(await stage.pane.getByText(/为空白/).count()).toBeGreaterThan(1);
    expect(await stage.pane.getByText(/为0万元/).count()).toBe(0);
    await stage.page.screenshot({ path: join(SCREENS, `last-year-${stage.name}-supplement.png`) });
    await stage.pane.getByRole('tab', { name: /^体检/ }).click();
    await section().getByRole('button', { name: '不用这些' }).click();
    await section()
      .getByText(/年初数就与上年年末数核对/)
      .waitFor();
    expect([stage.foreign, stage.complaints]).toEqual([[], []]);
  });
});
