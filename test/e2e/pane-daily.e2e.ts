/** The pane in daily use, in Excel and in the workbench: steps and their way back, what a change solved, rules at hand. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import { addinStage, gridsIn } from './support/addin-stage';
import { seriousViolations } from './support/axe';
import { launch } from './support/browser';
import { DEMO, SCREENS } from './support/paths';
import type { Stage } from './support/stage';
import { workbenchStage } from './support/workbench-stage';

let browser: Browser;
beforeAll(async () => {
  mkdirSync(SCREENS, { recursive: true });
  browser = await launch();
});
afterAll(() => browser?.close());

const NARROW = { viewport: { width: 320, height: 760 } };

const OPEN: readonly (readonly [string, () => Promise<Stage>])[] = [
  ['Excel', async () => addinStage(browser, await gridsIn(DEMO), NARROW)],
  ['the workbench', () => workbenchStage(browser)],
];

describe.each(OPEN)('in %s', (_, open) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await open();
    const verdict = stage.pane.getByText(/有 \d+ 处错误/);
    const start = button(/一键校验/);
    await start.or(verdict).first().waitFor();
    if (await start.isVisible()) await start.click();
    await verdict.waitFor();
  });
  afterAll(() => stage?.close());
  const button = (name: string | RegExp): Locator => stage.pane.getByRole('button', { name });
  const tab = (name: string | RegExp): Promise<void> => stage.pane.getByRole('tab', { name }).click();
  const finding = (words: string): Locator =>
    stage.pane.locator('button[data-finding]', { hasText: words }).first();
  const shoot = async (name: string): Promise<void> => {
    await stage.page.waitForTimeout(400);
    await stage.page.screenshot({ path: join(SCREENS, `daily-${stage.name}-${name}.png`) });
    expect(await seriousViolations(stage.page)).toEqual([]);
  };
  const isFocused = (item: Locator): Promise<boolean> =>
    item.evaluate((element) => element === element.ownerDocument.activeElement);

  test('看问题 brings the keyboard to the first finding', async () => {
    await button(/^看问题/).click();
    const first = stage.pane.locator('button[data-finding]').first();
    await first.waitFor();
    await until(() => isFocused(first));
  });

  test('a finding names its rule and its ground, shows the page, and is opened in view', async () => {
    await finding('表02').click();
    await stage.pane.getByText(/依据：/).waitFor();
    await shoot('finding');
    await button('看规则说明').click();
    await stage.pane.getByText('什么时候不适用').waitFor();
    await shoot('rule');
    await button('收起规则说明').click();
    await finding('表02').click();
  });

  test('the way back leads to the cell one came from', async () => {
    await finding('表02').click();
    const before = await stage.chosen();
    await stage.pane.getByRole('group', { name: '算式' }).getByRole('button').nth(1).click();
    await until(async () => (await stage.chosen()) !== before);
    await button(/^回到刚才的格/).click();
    await until(async () => (await stage.chosen()) === before);
    await finding('表02').click();
  });

  test('a fix by the keyboard leaves it in the list; its keys take it back and do it again', async () => {
    const before = await stage.snapshot();
    const inList = stage.pane.locator('button[data-finding]:focus');
    await finding('表02').click();
    await button(/^改为 209\.40/)
      .first()
      .focus();
    await stage.page.keyboard.press('Enter');
    await button(/^撤销：改正/).waitFor();
    await inList.waitFor();
    const fixed = await stage.snapshot();
    expect(fixed).not.toEqual(before);
    await stage.page.keyboard.press('Control+z');
    await stage.pane.getByText(/^已撤销，1 格恢复原样/).waitFor();
    await inList.waitFor();
    await shoot('taken-back');
    expect(await stage.snapshot()).toEqual(before);
    await inList.focus();
    await stage.page.keyboard.press('Control+y');
    await button(/^撤销：改正/).waitFor();
    await inList.waitFor();
    expect(await stage.snapshot()).toEqual(fixed);
    await button(/^撤销：改正/).click();
    await button(/^重做：改正/).click();
    await button(/^撤销：改正/).waitFor();
    expect(await stage.snapshot()).toEqual(fixed);
    await button(/^撤销：改正/).click();
    await button(/^撤销：改正/).waitFor({ state: 'detached' });
    expect(await stage.snapshot()).toEqual(before);
  });

  test('全部改正 is looked over, written as one step, says what it solved, and is taken back', async () => {
    const before = await stage.snapshot();
    await button(/^全部改正（/).click();
    await stage.pane.getByRole('region', { name: '全部改正：先看一眼' }).waitFor();
    await shoot('mend');
    await button(/^改正 \d+ 格$/).click();
    await button(/^撤销：全部改正/).waitFor();
    await stage.pane.getByText(/^解决了 \d+ 项/).waitFor();
    await button('看是哪些').click();
    await shoot('solved');
    await button(/^撤销：全部改正/).click();
    await button(/^撤销：全部改正/).waitFor({ state: 'detached' });
    await shoot('undone');
    expect(await stage.snapshot()).toEqual(before);
  });

  test('filling says that nothing new differs; its step stands in a list', async () => {
    const before = await stage.snapshot();
    await tab(/^填列/);
    await button(/^填入 \d+ 格$/).click();
    await stage.pane.getByText('填后核对：不新增不符').waitFor();
    await shoot('filled');
    await tab(/^体检/);
    const steps = stage.pane.getByRole('region', { name: '改过的，可以撤销' });
    await steps.waitFor();
    await steps.scrollIntoViewIfNeeded();
    await shoot('steps');
    await steps.getByRole('button').first().click();
    await steps.waitFor({ state: 'detached' });
    expect(await stage.snapshot()).toEqual(before);
  });

  test('marks are pale where figures are only reckoned with', async () => {
    await button('标出问题').click();
    await stage.pane.getByText(/已标出 \d+ 格，有关的数标成浅色/).waitFor();
    await shoot('marks');
    await button('清除标记').click();
  });

  test('the report is saved as a page by one click', async () => {
    await tab(/^体检/);
    const [download] = await Promise.all([
      stage.page.waitForEvent('download'),
      button('保存体检报告').click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/-体检报告\.html$/);
    const page = await stage.page.context().newPage();
    const complaints: string[] = [];
    page.on('console', (said) => (said.type() === 'error' ? complaints.push(said.text()) : undefined));
    await page.setContent(readFileSync(await download.path(), 'utf8'));
    await page.getByText('公开前体检').first().waitFor();
    await page.screenshot({ path: join(SCREENS, `daily-${stage.name}-report.png`) });
    await page.close();
    expect(complaints).toEqual([]);
  });

  test('nothing was asked of another origin, and nothing complained', () => {
    expect([stage.foreign, stage.complaints]).toEqual([[], []]);
  });
});

async function until(holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 20_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error('It never came to be');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
