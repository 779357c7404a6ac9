/** The whole story on the demo workbook, step by step; the same in Excel and in the workbench. */
import type { Locator } from 'playwright-core';
import { seriousViolations } from './axe';
import type { Stage } from './stage';

const WRONG = { sheet: 'Z02 收入决算表', address: 'C11' };
const SWAPPED = {
  sheet: 'Z08 政府性基金预算财政拨款收入支出决算表',
  address: 'A8',
  planted: '没有使用国有资本经营预算',
  mended: '没有政府性基金收入',
};
const REASON = '上级批复数本来如此';

export function tellStory(stageOf: () => Stage): void {
  const button = (name: string | RegExp): Locator => stageOf().pane.getByRole('button', { name });
  const tab = (name: string | RegExp): Locator => stageOf().pane.getByRole('tab', { name });

  test('一键校验 says what is wrong', async () => {
    await stageOf().check();
    await stageOf()
      .pane.getByText(/有 \d+ 处错误/)
      .waitFor();
    expect(await seriousViolations(stageOf().page)).toEqual([]);
  });

  test('marks are laid over the cells and taken away as a whole', async () => {
    const stage = stageOf();
    const before = await stage.snapshot();
    await button('标出问题').click();
    await stage.pane.getByText(/已标出 \d+ 格/).waitFor();
    expect(await stage.marks()).toBeGreaterThan(5);
    expect(await seriousViolations(stage.page)).toEqual([]);
    await button('清除标记').click();
    await stage.pane.getByText('标记已清除').waitFor();
    expect(await stage.marks()).toBe(0);
    expect(await stage.snapshot()).toEqual(before);
  });

  test('a finding opens into its arithmetic and leads to its cells', async () => {
    const stage = stageOf();
    await tab(/^问题/).click();
    await stage.pane.locator('button[data-finding]', { hasText: '表02' }).first().click();
    await stage.pane.getByRole('group', { name: '算式' }).waitFor();
    await until(async () => (await stage.chosen()).startsWith(`${WRONG.sheet}!`));
    const term = stage.pane
      .getByRole('group', { name: '算式' })
      .getByRole('button', { name: /204\.90/ })
      .first();
    await term.click();
    await until(async () => (await stage.chosen()) === `${WRONG.sheet}!${WRONG.address}`);
    expect(await seriousViolations(stage.page)).toEqual([]);
  });

  test('a fix is applied and undone', async () => {
    const stage = stageOf();
    await stage.pane.locator('button[data-finding]', { hasText: '写反了' }).click();
    const before = await stage.snapshot();
    expect(await stage.textAt(SWAPPED.sheet, SWAPPED.address)).toContain(SWAPPED.planted);
    await button('全部改好（2 格）').click();
    await button(/^撤销：改正/).waitFor();
    expect(await stage.textAt(SWAPPED.sheet, SWAPPED.address)).toContain(SWAPPED.mended);
    await button(/^撤销：改正/).click();
    await button(/^撤销：改正/).waitFor({ state: 'detached' });
    expect(await stage.snapshot()).toEqual(before);
  });

  test('a finding is set aside with a reason, and the reason stays with the workbook', async () => {
    const stage = stageOf();
    // Figures that contradict each other can't be explained away; notes below a table may.
    const swapped = stage.pane.locator('button[data-finding]', { hasText: '写反了' });
    if ((await swapped.getAttribute('aria-expanded')) === 'false') await swapped.click();
    await button('说明理由').first().click();
    await stage.pane.getByLabel(/^理由/).fill(REASON);
    await stage.pane.getByLabel('说明人').fill('王会计');
    await button('记下理由').click();
    await stage.pane.getByRole('button', { name: /已说明 1/ }).waitFor();
    await stage.pane.getByRole('button', { name: /已说明 1/ }).click();
    const explained = stage.pane.locator('button[data-finding]').first();
    if ((await explained.getAttribute('aria-expanded')) === 'false') await explained.click();
    await stage.pane.getByText(new RegExp(`王会计.*${REASON}`)).waitFor();
    await stage.pane.getByRole('button', { name: /^全部 \d/ }).click();
  });

  test('blanks are filled, and taken back to exactly what stood there', async () => {
    const stage = stageOf();
    const before = await stage.snapshot();
    await tab(/^填列/).click();
    await button(/^填入 \d+ 格$/).waitFor();
    expect(await seriousViolations(stage.page)).toEqual([]);
    await button(/^填入 \d+ 格$/).click();
    await button(/^撤销：填列/).waitFor();
    expect(Number(await stage.textAt('Z03 支出决算表', 'C7'))).toBeGreaterThan(0);
    await button(/^撤销：填列/).click();
    await button(/^撤销：填列/).waitFor({ state: 'detached' });
    expect(await stage.snapshot()).toEqual(before);
  });

  test('the explanation is written, its figures lead to their cells, and it is copied as rich text', async () => {
    const stage = stageOf();
    await tab(/^说明/).click();
    const article = stage.pane.locator('article');
    await article.waitFor();
    expect((await article.textContent())?.length).toBeGreaterThan(500);
    const was = await stage.chosen();
    await article
      .getByRole('button', { name: /^\d[\d.,]*$/ })
      .first()
      .click();
    await until(async () => (await stage.chosen()) !== was);
    await button('复制说明').click();
    await stage.pane.getByText('已复制，到 Word 里粘贴').waitFor();
    expect(await seriousViolations(stage.page)).toEqual([]);
  });

  test('nothing was asked of any foreign origin, and nothing went wrong unseen', () => {
    expect(stageOf().foreign).toEqual([]);
    expect(stageOf().complaints).toEqual([]);
  });
}

const PATIENCE = 5000;
const PAUSE = 50;

/** What happens in the host comes a little after the click. */
export async function until(isTrue: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (!(await isTrue())) {
    if (Date.now() > end) throw new Error('It did not come to pass');
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
