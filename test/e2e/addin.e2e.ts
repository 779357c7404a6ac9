/** The built add-in with the genuine office.js: the whole story, and the ribbon's button. */
import type { Browser } from 'playwright-core';
import { addinStage, gridsIn } from './support/addin-stage';
import type { AddinStage } from './support/addin-stage';
import { launch } from './support/browser';
import { DEMO } from './support/paths';
import { tellStory, until } from './support/story';

let browser: Browser;
let stage: AddinStage;
beforeAll(async () => {
  browser = await launch();
  stage = await addinStage(browser, await gridsIn(DEMO), { viewport: { width: 360, height: 800 } });
});
afterAll(async () => {
  await stage?.close();
  await browser?.close();
});

describe('the whole story', () => tellStory(() => stage));

test('what was copied is the explanation, rich and plain', async () => {
  const copied = await stage.page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return Promise.all(
      ['text/html', 'text/plain'].map(async (type) => (await item?.getType(type))?.text() ?? ''),
    );
  });
  expect(copied[0]).toMatch(/<(?:p|h\d)[ >]/);
  for (const text of copied) expect(text).toMatch(/收入支出决算总体情况说明[\s\S]*万元/);
});

test('after all of it Excel remembers no object of ours', () => expect(stage.host.referencesLeft).toBe(0));

test('a change in the workbook is noticed and checked by itself', async () => {
  const { pane, host } = stage;
  await pane.getByRole('tab', { name: /^体检/ }).click();
  const sheet = host.workbook.$sheets[1]!;
  const before = host.page.traffic.syncs;
  sheet.getRange('C11').values = [[209.4]];
  host.workbook.$events?.cellsChanged(sheet, { top: 10, left: 2, bottom: 10, right: 2 }, 'user');
  await until(async () => host.page.traffic.syncs >= before + 2);
  await pane.getByText(/有 \d+ 处错误/).waitFor();
});

test('the ribbon button 清除标记 works without the pane', async () => {
  const commands = await addinStage(browser, await gridsIn(DEMO), { path: 'commands.html' });
  await until(async () =>
    commands.host.page.pressRibbonButton('clearMarks').then(
      () => true,
      () => false,
    ),
  );
  expect([commands.foreign, commands.complaints]).toEqual([[], []]);
  await commands.close();
});

test('help is shown where the ribbon asks for it', async () => {
  const help = await addinStage(browser, await gridsIn(DEMO), { path: 'taskpane.html?view=help' });
  await help.pane.getByText('怎样使用').waitFor();
  await help.close();
});

test('in a plain browser the page says so and offers the workbench', async () => {
  const lone = await addinStage(browser, [], { viewport: { width: 400, height: 700 } });
  const page = await lone.page.context().newPage();
  await page.goto(new URL('taskpane.html', lone.page.url()).href);
  await page.getByRole('heading', { name: '请在 Excel 或 Word 中打开' }).waitFor();
  expect(await page.getByRole('link', { name: '在浏览器中打开工作簿' }).getAttribute('href')).toBe(
    'juesuan.html',
  );
  await lone.close();
});
