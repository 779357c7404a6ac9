/** Opening, by dialogue and by drop: checked at once, each file as what it is, and what is said when it is saved. */
import { readFileSync } from 'node:fs';
import { read as readOld, write as writeOld } from '@e965/xlsx';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { createWorkbook } from '../../src/hosts/files/create';
import { supplementSheetSpec } from '../../src/hosts/files/supplement-sheet';
import { seriousViolations } from './support/axe';
import { launch, watchedContext } from './support/browser';
import { DEMO, DEMO_TEXT } from './support/paths';
import { breaches } from './support/scroll-law';
import { until } from './support/story';
import { WORKBENCH } from './support/workbench-stage';

let browser: Browser;
let context: BrowserContext;
let page: Page;
let complaints: readonly string[];
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());
afterEach(() => context?.close());

async function start(options: BrowserContextOptions = {}): Promise<void> {
  const watched = await watchedContext(browser, [WORKBENCH, 'blob:null/', 'data:'], options);
  ({ context, complaints } = watched);
  page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(WORKBENCH);
  await page.getByRole('button', { name: '打开工作簿' }).waitFor();
}

interface Given {
  readonly name: string;
  readonly bytes: Uint8Array;
}
const choose = (...files: readonly Given[]): Promise<void> =>
  page
    .locator('input[type=file]')
    .first()
    .setInputFiles(files.map(({ name, bytes }) => ({ name, mimeType: '', buffer: Buffer.from(bytes) })));
const drop = (...files: readonly Given[]): Promise<void> =>
  page.evaluate(
    (given) => {
      const dataTransfer = new DataTransfer();
      for (const { name, bytes } of given) dataTransfer.items.add(new File([new Uint8Array(bytes)], name));
      dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    files.map(({ name, bytes }) => ({ name, bytes: [...bytes] })),
  );

const BOOK: Given = { name: '决算.xlsx', bytes: new Uint8Array(readFileSync(DEMO)) };
const TEXT: Given = {
  name: '说明.txt',
  bytes: new TextEncoder().encode('二、收入决算情况说明\n本年收入合计639.09万元。\n'),
};
/** It has more findings than fit beside it on a narrow page. */
const LONG_TEXT: Given = { name: '说明.txt', bytes: new Uint8Array(readFileSync(DEMO_TEXT)) };
/** The same in the format of Excel 97. */
const XLS = new Uint8Array(
  writeOld(readOld(BOOK.bytes, { type: 'array', cellNF: true }), {
    type: 'array',
    bookType: 'biff8',
  }) as ArrayBuffer,
);
/** As an office gives it back: 上年 the total it printed last year. */
const ROWS = [
  ['章节', '项目', '单位', '填写', '说明', '键'],
  ['', '决算年度', '', '2020', '', '年度'],
  ['一', '2019年收支总计', '万元', '694.43', '', '上年.收入总计'],
];
const SHEET: Given = {
  name: '填好的补充资料.xlsx',
  bytes: createWorkbook([
    supplementSheetSpec({
      name: '决算公开补充资料',
      rows: ROWS,
      widths: [10, 20, 8, 20, 20, 20],
      choices: [],
    }),
  ]),
};
const JSON_FILE: Given = {
  name: '补充资料.json',
  bytes: new TextEncoder().encode(
    JSON.stringify({ version: 1, year: 2020, entries: { '上年.收入总计': { value: '694.43' } } }),
  ),
};

const checked = (): Promise<void> =>
  page
    .getByText(/有 \d+ 处错误/)
    .first()
    .waitFor();

test('what is opened is checked at once, without a click', async () => {
  await start();
  await choose(BOOK);
  await checked();
  expect(complaints).toEqual([]);
});

test.each([
  ['sheet', SHEET],
  ['JSON', JSON_FILE],
])(
  'a filled 补充资料 (%s) goes with the workbook opened after it, and with the one open',
  async (_, given) => {
    await start();
    await drop(given);
    await page.getByText(`“${given.name}”是填好的补充资料`, { exact: false }).waitFor();
    expect(await page.getByRole('grid').count()).toBe(0);
    await choose(BOOK);
    await page.getByText(`已带入补充资料“${given.name}”`, { exact: false }).waitFor();
    await checked();
    await page.getByRole('tab', { name: /^说明/ }).click();
    await page.getByRole('tab', { name: /^补充资料/ }).click();
    await until(async () => (await page.getByLabel('2019年收支总计').inputValue()) === '694.43');
    await page.locator('.notice', { hasText: '已带入' }).getByRole('button', { name: '关闭提示' }).click();
    await choose(given);
    await page.getByText(`已带入补充资料“${given.name}”`, { exact: false }).waitFor();
    expect(await page.locator('.bar .file').textContent()).toContain(BOOK.name);
    expect(complaints).toEqual([]);
  },
);

test('a JSON file that is something else is refused', async () => {
  await start();
  await choose({ name: '别的.json', bytes: new TextEncoder().encode('{"a": 1}') });
  await page.getByText('没有打开“别的.json”', { exact: false }).waitFor();
});

test('文表核对 begins on the start page: both files at once, or one after the other', async () => {
  await start();
  await page.getByRole('button', { name: '文表核对' }).click();
  await page.getByRole('heading', { name: '文表核对' }).waitFor();
  expect(await seriousViolations(page)).toEqual([]);
  await choose(TEXT, BOOK);
  await page.locator('.paper').getByText('本年收入合计639.09万元').waitFor();
  await page.locator('.pane:visible').getByRole('button', { name: '文表核对' }).click();
  await page
    .locator('.pane:visible')
    .getByText(/1 处与表不符/)
    .first()
    .waitFor();
  await context.close();
  await start();
  await drop(TEXT);
  await page.getByText('请再打开它的公开表', { exact: false }).waitFor();
  await choose(BOOK);
  await page.locator('.paper').getByText('本年收入合计639.09万元').waitFor();
});

test('help is on the start page and in the bar, and leaves by Esc', async () => {
  await start();
  await page.getByRole('button', { name: '使用说明' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: '使用说明' }).waitFor();
  await page.screenshot({ path: 'out/screens/workbench-help.png' });
  expect(await seriousViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await choose(BOOK);
  await checked();
  await page.getByRole('button', { name: '使用说明' }).click();
  await page.getByRole('button', { name: '知道了' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
});

test('a save says what was saved where; marks and 校验报告 are in the file, and come back with it', async () => {
  await start();
  await choose(BOOK);
  await checked();
  await page.getByRole('button', { name: '标出问题' }).click();
  await page.getByText(/已标出 \d+ 格/).waitFor();
  await page.getByRole('button', { name: '校验报告', exact: true }).click();
  await reportTab().waitFor();
  await page.locator('.tabs [role=tab]', { hasText: 'Z02' }).click();
  await page.locator('#cell-C11').click();
  await page.keyboard.type('209.40');
  await page.keyboard.press('Enter');
  await page.getByText('有改动未保存').waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '保存工作簿' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('决算-已填列.xlsx');
  await page
    .getByText('已保存“决算-已填列.xlsx”，在浏览器的下载文件夹里：改动 1 格。原文件不动', { exact: false })
    .waitFor();
  await page.getByText('标记在文件里').waitFor();
  await page.getByText('文件里还有：校验报告').waitFor();
  await page.screenshot({ path: 'out/screens/workbench-saved-marks.png' });
  const saved = new Uint8Array(readFileSync(await download.path()));
  await choose({ name: '决算-已填列.xlsx', bytes: saved });
  await checked();
  expect(await reportTab().count()).toBe(1);
  expect(
    await page.locator('.tabs [role=tab]').filter({ hasText: 'Z03' }).getAttribute('aria-label'),
  ).toMatch(/[1-9]\d* 处标记/);
  await page.screenshot({ path: 'out/screens/workbench-reopened-marks.png' });
  await page.getByRole('button', { name: '校验报告', exact: true }).click();
  await page.getByText('已写到工作表“校验报告”').waitFor();
  expect(await reportTab().count()).toBe(1);
  expect(complaints).toEqual([]);
});

const reportTab = () => page.locator('.tabs [role=tab]', { hasText: '校验报告' });

test('.xls: 填入 is out of use and says why; its .xlsx copy is filled in and keeps every text', async () => {
  await start();
  await choose({ name: '决算.xls', bytes: XLS });
  await checked();
  await page.getByRole('tab', { name: /^填列/ }).click();
  const fill = page.locator('.pane').getByRole('button', { name: /^填入 \d+ 格$/ });
  expect(await fill.getAttribute('aria-disabled')).toBe('true');
  await page
    .locator('.pane')
    .getByText(/\.xlsx/)
    .first()
    .waitFor();
  await page.getByRole('button', { name: '另成 .xlsx 副本再填' }).click();
  await page.getByText('已另成副本“决算.xlsx”', { exact: false }).waitFor();
  await checked();
  await page.getByRole('tab', { name: /^填列/ }).click();
  await fill.click();
  await page.getByText('有改动未保存').waitFor();
});

test.each([
  [500, 800],
  [640, 400],
])('at %i × %i a click on a finding keeps its words and its cell in sight', async (width, height) => {
  await start();
  await choose(BOOK);
  await checked();
  await page.setViewportSize({ width, height });
  await page.locator('.sides').getByRole('button', { name: '助手' }).click();
  await page.getByRole('tab', { name: /^问题/ }).click();
  const finding = page.locator('button[data-finding]').nth(5);
  await finding.click();
  await until(() => inView('td.chosen'));
  await until(() => inView('button[data-finding][aria-expanded=true]'));
  await page.waitForTimeout(400);
  expect(await inView('td.chosen')).toBe(true);
  expect(await inView('button[data-finding][aria-expanded=true]')).toBe(true);
  await page.screenshot({ path: `out/screens/workbench-both-${width}.png` });
  expect(await breaches(page)).toEqual([]);
  expect(await seriousViolations(page)).toEqual([]);
});

test.each([
  [480, 760],
  [320, 760],
  [640, 400],
])('at %i × %i a finding of a text keeps its words beside the text', async (width, height) => {
  await start();
  await choose(LONG_TEXT, BOOK);
  await page.locator('.paper').waitFor();
  await page.setViewportSize({ width, height });
  await page.locator('.sides').getByRole('button', { name: '助手' }).click();
  await page.locator('.pane:visible').getByRole('button', { name: '文表核对' }).click();
  await page.locator('button[data-proof]').last().click();
  await until(() => inView('.gone-to'));
  await until(() => inView('button[data-proof]:focus'));
  await page.waitForTimeout(400);
  expect([await inView('.gone-to'), await inView('button[data-proof]:focus')]).toEqual([true, true]);
  await page.screenshot({ path: `out/screens/workbench-text-both-${width}.png` });
  await page.locator('.pane:visible').getByRole('button', { name: '改正', exact: true }).last().click();
  await page.getByText('已改正 1 处').waitFor();
  expect(await breaches(page)).toEqual([]);
  expect(await seriousViolations(page)).toEqual([]);
});

/** Its upper left corner, on its first line, is in the page, and nothing lies over it. */
const inView = (selector: string): Promise<boolean> =>
  page.evaluate((wanted) => {
    const element = document.querySelector(wanted);
    const { left, top } = element?.getClientRects()[0] ?? { left: -1, top: -1 };
    const over = document.elementFromPoint(left + 6, top + 6);
    return over !== null && (element?.contains(over) ?? false);
  }, selector);
