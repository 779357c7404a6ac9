/** The pane in Word with the genuine office.js: a workbook chosen, the text inserted, updated, proofread, and all of it taken back. */
import type { Browser, Locator } from 'playwright-core';
import { seriousViolations } from './support/axe';
import { addinStage, gridsIn } from './support/addin-stage';
import { launch } from './support/browser';
import { DEMO, PUBLISHED } from './support/paths';
import { until } from './support/story';
import { wordStage, type WordStage } from './support/word-stage';

const NARROW = { viewport: { width: 350, height: 800 } };

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const openBook = async ({ pane }: WordStage, file: string): Promise<void> => {
  await pane.locator('input[type=file]').first().setInputFiles(file);
};
/** What Word was made to remember is let go a moment after the work is done. */
async function quiet({ foreign, complaints, host }: WordStage): Promise<void> {
  await until(async () => host.referencesLeft === 0);
  expect([foreign, complaints]).toEqual([[], []]);
}

describe('the text of the tables', () => {
  let stage: WordStage;
  beforeAll(async () => {
    stage = await wordStage(browser, ['部门概况', '本部门有内设机构8个。'], NARROW);
  });
  afterAll(() => stage?.close());
  const button = (name: string | RegExp): Locator => stage.pane.getByRole('button', { name });
  const tab = (name: string | RegExp): Locator => stage.pane.getByRole('tab', { name });
  const textIn = (words: RegExp): string | undefined => stage.texts().find((text) => words.test(text));

  test('begins with the workbook, which is read as a file', async () => {
    await button('打开工作簿…').waitFor();
    expect(await seriousViolations(stage.page)).toEqual([]);
    await openBook(stage, PUBLISHED);
    await stage.pane.getByText('工作簿：渌口2020部门决算.xlsx').waitFor();
    expect(await seriousViolations(stage.page)).toEqual([]);
  });

  test('is inserted as a whole', async () => {
    await button(/^全部插入/).click();
    await stage.pane.getByText(/已插入 \d+ 节/).waitFor();
    expect(textIn(/收入支出决算总体情况说明/)).toBeDefined();
    expect(textIn(/629\.09\s*万元/)).toBeDefined();
    expect(textIn(/内设机构8个/)).toBeDefined();
    expect(await stage.pane.locator('li[data-section]', { hasText: '有变化' }).count()).toBe(0);
    expect(await seriousViolations(stage.page)).toEqual([]);
    await quiet(stage);
  });

  test('agrees with the tables it was written from', async () => {
    await tab(/^文表核对/).click();
    await button('文表核对').click();
    await stage.pane.getByText(/核对到的数都与表相符|没有与表不符的/).waitFor();
    expect(await seriousViolations(stage.page)).toEqual([]);
    await quiet(stage);
  });

  test('is brought up to date with another issue of the tables; each change leads to its figure', async () => {
    await tab(/^说明/).click();
    await button('换一个').click();
    await openBook(stage, DEMO);
    await stage.pane.getByText('工作簿：演示-待校验.xlsx').waitFor();
    await stage.pane.locator('li[data-section]', { hasText: '有变化' }).first().waitFor();
    const wording = textIn(/内设机构8个/);
    await button('更新').click();
    await stage.pane.getByText(/更新了 \d+ 个数/).waitFor();
    expect(textIn(/内设机构8个/)).toBe(wording);
    const change = stage.pane.getByRole('region', { name: '更新结果' }).locator('[role=button]').first();
    const after = ((await change.textContent()) ?? '').replace(/^.*→\s*/, '');
    await change.click();
    await until(async () => (stage.document.$selection?.text ?? '') === after);
    expect(await seriousViolations(stage.page)).toEqual([]);
    await quiet(stage);
  });
});

describe('a text that somebody wrote', () => {
  const WRITTEN = [
    '一、收入支出决算总体情况说明',
    '2020年度收、支总计639.09万元。',
    '二、收入决算情况说明',
    '本年收入合计629.09万元，其中：财政拨款收入629.09万元，占100%。',
    '三、支出决算情况说明',
    '本年支出合计629.09万元，其中：基本支出419.69万元，占66.7%；项目支出209.40万元，占33.3%。',
  ];
  let stage: WordStage;
  beforeAll(async () => {
    stage = await wordStage(browser, WRITTEN, { ...NARROW, path: 'taskpane.html?view=proof' });
    await openBook(stage, PUBLISHED);
  });
  afterAll(() => stage?.close());
  const button = (name: string | RegExp): Locator => stage.pane.getByRole('button', { name });

  test('is held against the tables', async () => {
    await button('文表核对').click();
    await stage.pane.getByText(/有 \d+ 处与表不符/).waitFor();
    expect(await seriousViolations(stage.page)).toEqual([]);
    await quiet(stage);
  });

  test('a finding leads to its words', async () => {
    await stage.pane.locator('button[data-proof]').first().click();
    await until(async () => (stage.document.$selection?.text ?? '').includes('639.09'));
    await quiet(stage);
  });

  test('all figures are coloured and cleared as a whole', async () => {
    const before = JSON.stringify(stage.texts());
    await button('标出全部数字').click();
    await stage.pane.getByText(/已标出 \d+ 个数/).waitFor();
    await button('清除标记').click();
    await stage.pane.getByText('标记已清除').waitFor();
    expect(JSON.stringify(stage.texts())).toBe(before);
    await quiet(stage);
  });

  test('a comment is put beside it', async () => {
    await stage.pane.getByRole('button', { name: '批注', exact: true }).first().click();
    await stage.pane.getByText('已加批注 1 条').waitFor();
    expect(stage.document.$comments).toHaveLength(1);
    await quiet(stage);
  });

  test('one click corrects it', async () => {
    await button('改正').first().focus();
    await stage.page.keyboard.press('Enter');
    await until(async () => stage.texts().some((text) => text.includes('收、支总计629.09万元')));
    await stage.pane.locator('li:has(button[data-proof]) :focus').waitFor();
    await stage.pane.getByText('核对到的数都与表相符').waitFor();
    await button('重新核对').click();
    await stage.pane.getByText('没有发现问题').waitFor();
    expect(await seriousViolations(stage.page)).toEqual([]);
    await quiet(stage);
  });
});

test('what is copied in Excel is pasted in Word', async () => {
  const excel = await addinStage(browser, await gridsIn(PUBLISHED), NARROW);
  await excel.pane.getByRole('button', { name: /一键校验/ }).click();
  await excel.pane.getByRole('tab', { name: /^说明/ }).click();
  await excel.pane.getByRole('button', { name: '复制给 Word' }).click();
  await excel.pane.getByText(/已复制 \d+ 张工作表/).waitFor();
  const packet = await excel.page.evaluate(() => navigator.clipboard.readText());
  expect([excel.foreign, excel.complaints]).toEqual([[], []]);
  await excel.close();

  const stage = await wordStage(browser, [''], NARROW);
  const box = stage.pane.getByRole('textbox', { name: '粘贴从 Excel 或 WPS 复制的表格' });
  const paste = (text: string): Promise<void> =>
    box.evaluate((element, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, text);
  await paste(packet.slice(0, packet.length / 2));
  await stage.pane.getByText(/数据不完整/).waitFor();
  expect(await seriousViolations(stage.page)).toEqual([]);
  await paste(packet);
  await stage.pane.getByText(/^工作簿：/).waitFor();
  await stage.pane.getByRole('button', { name: /^全部插入/ }).waitFor();
  await quiet(stage);
  await stage.close();
});

test('the ribbon button 清除标记 works without the pane', async () => {
  const commands = await wordStage(browser, ['收入629.09万元。'], { path: 'commands.html' });
  await until(async () =>
    commands.host.page.pressRibbonButton('clearTextMarks').then(
      () => true,
      () => false,
    ),
  );
  await quiet(commands);
  await commands.close();
});

test('help says how to use it in Word', async () => {
  const help = await wordStage(browser, [''], { path: 'taskpane.html?view=help' });
  await help.pane.getByText(/文表核对：把文中每个数与表对一遍/).waitFor();
  await help.close();
});
