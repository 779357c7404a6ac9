/** The sheet under the keyboard and the mouse: typed into, walked over, copied, pasted, and taken back step by step. */
import type { Browser, Page } from 'playwright-core';
import { seriousViolations } from './support/axe';
import { launch } from './support/browser';
import { breaches } from './support/scroll-law';
import type { Stage } from './support/stage';
import { until } from './support/story';
import { workbenchStage } from './support/workbench-stage';

let browser: Browser;
let stage: Stage;
let page: Page;
beforeAll(async () => {
  browser = await launch();
  stage = await workbenchStage(browser, { permissions: ['clipboard-read', 'clipboard-write'] });
  page = stage.page;
  page.setDefaultTimeout(10_000);
  await page.locator('.tabs [role=tab]', { hasText: 'Z02' }).click();
});
afterAll(async () => {
  await stage?.close();
  await browser?.close();
});

const text = (address: string): Promise<string> =>
  page.locator(`#cell-${address}`).evaluate((cell) => cell.querySelector('.text')?.textContent ?? '');
const shows = (address: string, wanted: string): Promise<void> =>
  until(async () => (await text(address)) === wanted);
const chosen = (): Promise<string> => page.locator('td.chosen').evaluate(({ id }) => id.replace('cell-', ''));
const clickOn = (address: string): Promise<void> => page.locator(`#cell-${address}`).click();
const press = (key: string): Promise<void> => page.keyboard.press(key);
const type = (words: string): Promise<void> => page.keyboard.type(words);
const clipboard = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
const toClipboard = (words: string): Promise<void> =>
  page.evaluate((given) => navigator.clipboard.writeText(given), words);

test('typing replaces what stands in the cell; Enter goes down, Tab to the right', async () => {
  await clickOn('C11');
  await type('209.4');
  await press('Enter');
  await shows('C11', '209.40');
  expect(await chosen()).toBe('C12');
  await type('1234.5');
  await press('Tab');
  await shows('C12', '1,234.50');
  expect(await chosen()).toBe('D12');
  await press('Shift+Tab');
  expect(await chosen()).toBe('C12');
});

test('Esc leaves the cell as it was', async () => {
  const before = await text('C12');
  await type('999');
  await press('Escape');
  expect(await text('C12')).toBe(before);
  expect(await chosen()).toBe('C12');
});

test('F2 and a double click change what stands there', async () => {
  await press('F2');
  await press('Backspace');
  await press('Backspace');
  await type('75');
  await press('Enter');
  await shows('C12', '1,234.75');
  await page.locator('#cell-C12').dblclick();
  await press('Home');
  await press('Delete');
  await press('Delete');
  await press('Enter');
  await shows('C12', '234.75');
});

test('Delete empties; what is typed when the mouse goes on is written', async () => {
  await clickOn('C12');
  await press('Delete');
  await shows('C12', '');
  await type('8.5');
  await clickOn('C13');
  await shows('C12', '8.50');
});

test('Ctrl+Z takes back every step, newest first, and the workbook is as it was opened', async () => {
  const undo = page.getByRole('button', { name: '撤销（Ctrl+Z）' });
  await press('Control+z');
  await shows('C12', '');
  await press('Control+z');
  await shows('C12', '234.75');
  for (let left = 10; left > 0 && (await undo.count()) > 0; left -= 1) {
    await press('Control+z');
    await page.waitForTimeout(400);
  }
  await shows('C11', '204.90');
  await page.getByText('有改动未保存').waitFor({ state: 'detached' });
  expect(await page.locator('td.edited').count()).toBe(0);
});

test('Ctrl+Y, Ctrl+Shift+Z and the button do again what was taken back, until something else is typed', async () => {
  const redo = page.getByRole('button', { name: '重做（Ctrl+Y）' });
  const undo = page.getByRole('button', { name: '撤销（Ctrl+Z）' });
  await clickOn('C11');
  await type('209.4');
  await press('Enter');
  await shows('C11', '209.40');
  await undo.click();
  await shows('C11', '204.90');
  expect([await undo.getAttribute('aria-disabled'), await redo.getAttribute('aria-disabled')]).toEqual([
    'true',
    'false',
  ]);
  await redo.click();
  await shows('C11', '209.40');
  await clickOn('C12');
  await press('Control+z');
  await shows('C11', '204.90');
  await press('Control+y');
  await shows('C11', '209.40');
  await press('Control+z');
  await shows('C11', '204.90');
  await press('Control+Shift+z');
  await shows('C11', '209.40');
  await press('Control+z');
  await shows('C11', '204.90');
  await clickOn('C12');
  await type('8');
  await press('Enter');
  await shows('C12', '8.00');
  expect(await redo.getAttribute('aria-disabled')).toBe('true');
  await press('Control+z');
  await page.getByText('有改动未保存').waitFor({ state: 'detached' });
});

test('pasting over names is told at once, with the way back; nothing is refused', async () => {
  const names = page.getByRole('alert').filter({ hasText: '表可能认不出来' });
  const before = [await text('A8'), await text('B8'), await text('C8')];
  await toClipboard('支出\t甲\t1\r\n');
  await clickOn('A8');
  await press('Control+v');
  await names
    .getByText('这次改动改了行名、科目编码 2 格（“Z02 收入决算表”A8、B8），表可能认不出来；可以撤销')
    .waitFor();
  await shows('A8', '支出');
  await page.screenshot({ path: 'out/screens/workbench-names.png' });
  expect(await seriousViolations(page)).toEqual([]);
  await names.getByRole('button', { name: '撤销这次改动' }).click();
  await names.waitFor({ state: 'detached' });
  await shows('A8', before[0] ?? '');
  expect([await text('A8'), await text('B8'), await text('C8')]).toEqual(before);
  await press('Control+y');
  await names.waitFor();
  await names.getByRole('button', { name: '关闭提示' }).click();
  await names.waitFor({ state: 'detached' });
  await press('Control+z');
  await page.getByText('有改动未保存').waitFor({ state: 'detached' });
});

test('the tab of the sheet that a finding leads to is in sight', async () => {
  await page.setViewportSize({ width: 900, height: 760 });
  const inSight = (): Promise<boolean> =>
    page.evaluate(() => {
      const tab = document.querySelector('.tabs [aria-selected=true]')?.getBoundingClientRect();
      const list = document.querySelector('.tabs')?.getBoundingClientRect();
      if (!tab || !list) return false;
      return (
        tab.left >= list.left - 1 &&
        tab.left < list.right &&
        (tab.right <= list.right + 1 || tab.width > list.width)
      );
    });
  await page.getByRole('tab', { name: /^问题/ }).click();
  for (const words of ['表08', '表01', '表07']) {
    await stage.pane.locator('button[data-finding]', { hasText: words }).first().click();
    await until(async () =>
      ((await page.locator('.tabs [aria-selected=true]').textContent()) ?? '').startsWith(
        `Z0${words.at(-1)}`,
      ),
    );
    await until(inSight);
  }
  expect(await breaches(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('tab', { name: /^体检/ }).click();
  await page.locator('.tabs [role=tab]', { hasText: 'Z02' }).click();
});

test('a block is copied as it is shown, and pasted elsewhere as one step', async () => {
  await clickOn('C9');
  await press('Shift+ArrowDown');
  await press('Shift+ArrowDown');
  await press('Control+c');
  const copied = await clipboard();
  expect(copied.split('\r\n')).toEqual([await text('C9'), await text('C10'), await text('C11')]);
  const before = await text('E9');
  await toClipboard('1,234.56\t\r\n-2,000.00\t0101\r\n');
  await clickOn('E9');
  await press('Control+v');
  await shows('E9', '1,234.56');
  await shows('E10', '-2,000.00');
  expect(await text('F10')).toBe('0101');
  expect(await text('F9')).toBe('');
  await press('Control+z');
  await shows('E9', before);
  expect(await page.locator('td.edited').count()).toBe(0);
});

test('what the pane wrote is taken back by the same key', async () => {
  const before = await stage.snapshot();
  await stage.pane.getByText(/有 \d+ 处错误/).waitFor();
  await stage.pane.getByRole('tab', { name: /^填列/ }).click();
  await stage.pane.getByRole('button', { name: /^填入 \d+ 格$/ }).click();
  await page.getByText('有改动未保存').waitFor();
  await press('Control+z');
  await page.getByText('有改动未保存').waitFor({ state: 'detached' });
  expect(await stage.snapshot()).toEqual(before);
});

test('the mouse draws a range; Delete empties it; nothing serious is in its way', async () => {
  await page.locator('.tabs [role=tab]', { hasText: 'Z02' }).click();
  await page.locator('#cell-C9').hover();
  await page.mouse.down();
  await page.locator('#cell-D11').hover();
  await page.mouse.up();
  expect(await page.locator('td.ranged').count()).toBe(6);
  await press('Delete');
  await shows('D11', '');
  await press('Control+z');
  await shows('C11', '204.90');
  expect(await seriousViolations(page)).toEqual([]);
  expect([stage.foreign, stage.complaints]).toEqual([[], []]);
});

test('Esc leaves the sheet for the tabs', async () => {
  await press('Escape');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('tab');
});
