/** The add-in in WPS 文字, from the disk and under its own policy, in the engines that WPS embeds, over the simulated 文字. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { inOldChromium, plainly, type OldVersion } from './support/old-chromium';
import { PUBLISHED, SCREENS } from './support/paths';
import { simulatedText, wpsStage, type TextStage } from './support/wps-stage';

const VERSIONS: readonly OldVersion[] = [103, 83];
/** Of the pane that is shown, and no tab. */
const BUTTON = '.frame-pane:not([hidden]) button:not([role=tab])';

let wps: string;
beforeAll(async () => {
  mkdirSync(SCREENS, { recursive: true });
  wps = await simulatedText();
});

const picture = (stage: TextStage, name: string): Promise<unknown> =>
  stage.page.screenshot({ path: join(SCREENS, `wps-text-${name}.png`) });

const chose = (stage: TextStage, text: string): Promise<unknown> =>
  stage.page.waitForFunction(
    (wanted) =>
      (globalThis as unknown as { simulatedWps: { chosen(): string } }).simulatedWps.chosen() === wanted,
    text,
  );

describe.each(VERSIONS)('the pane', (version) => {
  inOldChromium(version, (launched) => {
    let browser: Browser;
    let stage: TextStage;
    beforeAll(async () => {
      browser = await launched();
      stage = await wpsStage(browser, wps, 'pane.html?view=proof');
    });
    afterAll(() => browser?.close());

    test('asks for the workbook first, and takes it as a file', async () => {
      const { give, says } = plainly(stage.page);
      await says(/先选公开表/);
      await says(/请选这份说明对应的决算或预算公开表/);
      await picture(stage, `start-${version}`);
      await give('工作簿', '渌口.xlsx', readFileSync(PUBLISHED));
      await says(/工作簿：渌口\.xlsx/);
    });

    test('offers no writing and no self-test: those are for tables', async () => {
      const names = await stage.page.evaluate(() =>
        [...document.querySelectorAll('button')].map(({ textContent }) => textContent),
      );
      expect(names.filter((name) => /自检|说明|底稿/.test(name ?? ''))).toEqual([]);
    });

    test('finds what contradicts the tables, and a finding leads to its words', async () => {
      const { press, says } = plainly(stage.page);
      await press(/^文表核对$/, BUTTON);
      await says(/有 2 处与表不符/);
      await press(/432\.10/, '[data-proof]');
      await chose(stage, '432.10万元');
      await picture(stage, `findings-${version}`);
    });

    test('colours the findings, and takes the colours away as a whole', async () => {
      const { press, says } = plainly(stage.page);
      const before = await stage.ask('snapshot');
      await press(/^标出问题$/, BUTTON);
      await says(/已标出 2 处/);
      expect(await stage.ask('marks')).toEqual(['639.09万元', '432.10万元']);
      await press(/^清除标记$/, BUTTON);
      await says(/标记已清除/);
      expect(await stage.ask('snapshot')).toEqual(before);
    });

    test('goes along with the user to another document, and finds all as it was on the way back', async () => {
      const { says } = plainly(stage.page);
      await stage.ask('goElsewhere');
      await says(/先选公开表/);
      await stage.ask('comeBack');
      await says(/有 2 处与表不符/);
      const count = () => stage.page.evaluate(() => document.querySelectorAll('.frame-pane').length);
      expect(await count()).toBe(2);
      await stage.ask('closeOther');
      expect(await count()).toBe(1);
      await says(/有 2 处与表不符/);
    });

    test('corrects one figure, and nothing but it', async () => {
      const { press, says } = plainly(stage.page);
      const before = await stage.ask('text');
      await press(/^改正$/, BUTTON);
      await says(/已改正 1 处/);
      expect(await stage.ask('text')).toBe(before.replace('639.09', '629.09'));
      await picture(stage, `corrected-${version}`);
    });

    test('keeps its top free and its way out at the bottom, and hides itself', async () => {
      const { press, says } = plainly(stage.page);
      const placed = await stage.page.evaluate(() => ({
        top: document.querySelector('main')?.getBoundingClientRect().top ?? 0,
        isScrolled: document.documentElement.scrollHeight > innerHeight,
      }));
      expect(placed.top).toBeGreaterThanOrEqual(40);
      expect(placed.isScrolled).toBe(false);
      await press(/^收起$/);
      await says(/没有收起来/);
      await stage.ask('showPane');
      await press(/^收起$/);
      expect(await stage.ask('panes')).toMatchObject([{ isShown: false }]);
    });

    test('asks nobody for anything, and nothing goes wrong unseen', () => {
      expect([stage.foreign, stage.complaints]).toEqual([[], []]);
    });
  });
});

inOldChromium(103, (launched) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launched();
  });
  afterAll(() => browser?.close());

  test('the page that nobody sees shows the buttons of 文字, opens the pane and clears marks without it', async () => {
    const stage: TextStage = await wpsStage(browser, wps, 'index.html');
    await stage.page.waitForFunction(() => 'OnAction' in globalThis);
    const before = await stage.ask('snapshot');
    await stage.ask('colourTotal');
    expect(await stage.ask('marks')).toEqual(['639.09']);
    const said = await stage.page.evaluate(() => {
      const page = globalThis as unknown as Record<string, (given: unknown) => unknown>;
      return [
        ...['check', 'proof', 'clearText'].map((Id) => page['OnGetVisible']?.({ Id })),
        page['OnAction']?.({ Id: 'proof' }),
        page['OnAction']?.({ Id: 'clearText' }),
      ];
    });
    expect(said).toEqual([false, true, true, true, true]);
    expect(await stage.ask('panes')).toMatchObject([
      { url: expect.stringMatching(/^file:.*\/pane\.html\?view=proof$/) as string, isShown: true },
    ]);
    await stage.page.waitForFunction(
      () =>
        (globalThis as unknown as { simulatedWps: { marks(): unknown[] } }).simulatedWps.marks().length === 0,
    );
    expect(await stage.ask('snapshot')).toEqual(before);
    expect([stage.foreign, stage.complaints]).toEqual([[], []]);
    await stage.context.close();
  });

  test('the page of the self-test says where it belongs', async () => {
    const stage = await wpsStage(browser, wps, 'self-test.html');
    await plainly(stage.page).says(/请在 WPS 表格或 WPS 文字的“决算公开”选项卡里打开/);
    await stage.context.close();
  });
});
