/** The add-in for WPS, from the disk and under its own policy, in the engines that WPS embeds, over the simulated 表格. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { check } from '../../src/core/check';
import { gridsIn } from './support/addin-stage';
import { inOldChromium, plainly, type OldVersion } from './support/old-chromium';
import { DEMO, SCREENS } from './support/paths';
import { simulatedWps, wpsStage, type WpsStage } from './support/wps-stage';

const VERSIONS: readonly OldVersion[] = [103, 83];

let wps: string;
beforeAll(async () => {
  mkdirSync(SCREENS, { recursive: true });
  wps = await simulatedWps(await gridsIn(DEMO));
});

const picture = (stage: WpsStage, name: string): Promise<unknown> =>
  stage.page.screenshot({ path: join(SCREENS, `wps-${name}.png`) });

describe.each(VERSIONS)('the pane', (version) => {
  inOldChromium(version, (launched) => {
    let browser: Browser;
    let stage: WpsStage;
    beforeAll(async () => {
      browser = await launched();
      stage = await wpsStage(browser, wps, 'pane.html?view=check');
    });
    afterAll(() => browser?.close());

    test('checks as the core does', async () => {
      const errors = check(await gridsIn(DEMO)).findings.filter(({ severity }) => severity === 'error');
      expect(await plainly(stage.page).says(/有 \d+ 处错误/)).toBe(`有 ${errors.length} 处错误`);
      await picture(stage, `check-${version}`);
    });

    test('lays marks over the cells, and takes them away as a whole', async () => {
      const { press, says } = plainly(stage.page);
      const before = await stage.ask('snapshot');
      await press(/标出问题/);
      await says(/已标出 \d+ 格/);
      expect(await stage.ask('marks')).toBeGreaterThan(0);
      await press(/清除标记/);
      await says(/标记已清除/);
      expect(await stage.ask('marks')).toBe(0);
      expect(await stage.ask('snapshot')).toEqual(before);
    });

    test('a finding leads to its cells', async () => {
      const { press } = plainly(stage.page);
      await press(/^问题/);
      await press(/各分列相加为/);
      await press(/204\.90/, '[role=group] button');
      await stage.page.waitForFunction(() =>
        (globalThis as unknown as { simulatedWps: { chosen(): string } }).simulatedWps
          .chosen()
          .includes('C11'),
      );
      await picture(stage, `finding-${version}`);
    });

    test('fills what can be worked out, and takes it back', async () => {
      const { press, says } = plainly(stage.page);
      const before = await stage.ask('snapshot');
      await press(/^填列/);
      const wanted = /\d+/.exec(await says(/填入 \d+ 格/))?.[0];
      expect(Number(wanted)).toBeGreaterThan(20);
      await press(/^填入 \d+ 格$/);
      await says(/撤销：填列/);
      await picture(stage, `fill-${version}`);
      expect(await stage.ask('snapshot')).not.toEqual(before);
      await press(/^撤销：填列/);
      await stage.page.waitForFunction(() => !document.body.innerText.includes('撤销：填列'));
      expect(await stage.ask('snapshot')).toEqual(before);
    });

    test('writes the explanation, saves it by WPS’s own means and says where', async () => {
      const { press, says } = plainly(stage.page);
      await press(/^说明/);
      await press(/^保存 \.docx$/);
      const path = /C:.*\.docx/.exec(await says(/已存为 C:\\桌面\\.*\.docx/))?.[0];
      const saved = (await stage.ask('files')).find(([name]) => name === path)?.[1] ?? '';
      const parts = unzipSync(Uint8Array.from(saved, (sign) => sign.charCodeAt(0)));
      expect(strFromU8(parts['word/document.xml']!)).toContain('决算');
      await picture(stage, `explain-${version}`);
    });

    test('keeps its top free and its way out at the bottom', async () => {
      const placed = await stage.page.evaluate(() => ({
        top: document.querySelector('main')?.getBoundingClientRect().top ?? 0,
        out: [...document.querySelectorAll('button')]
          .find(({ textContent }) => textContent === '收起')
          ?.getBoundingClientRect().bottom,
        height: innerHeight,
        isScrolled: document.documentElement.scrollHeight > innerHeight,
      }));
      expect(placed.top).toBeGreaterThanOrEqual(40);
      expect(placed.height - (placed.out ?? 0)).toBeLessThan(20);
      expect(placed.isScrolled).toBe(false);
    });

    test('hides itself, and says so where it can’t', async () => {
      const { press, says } = plainly(stage.page);
      await press(/^收起$/);
      await says(/没有收起来。请点窗格右上角的关闭按钮/);
      await stage.ask('showPane');
      await press(/^收起$/);
      expect(await stage.ask('panes')).toMatchObject([{ isShown: false }]);
    });

    test('goes along with the user to another workbook', async () => {
      await stage.ask('goElsewhere');
      await plainly(stage.page).says(/一键校验/);
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

  test('the page that nobody sees has the ribbon’s callbacks, and opens and hides the pane', async () => {
    const stage = await wpsStage(browser, wps, 'index.html');
    await stage.page.waitForFunction(() => 'OnAction' in globalThis);
    const said = await stage.page.evaluate(() => {
      const page = globalThis as unknown as Record<string, (given: unknown) => unknown>;
      return [
        page['OnAddinLoad']?.({}),
        page['GetImage']?.({ Id: 'fill' }),
        page['OnAction']?.({ Id: 'fill' }),
      ];
    });
    expect(said).toEqual([true, 'assets/icons/fill-32.png', true]);
    expect(await stage.ask('panes')).toMatchObject([
      { url: expect.stringMatching(/^file:.*\/pane\.html\?view=fill$/) as string, isShown: true },
    ]);
    expect([stage.foreign, stage.complaints]).toEqual([[], []]);
    await stage.context.close();
  });

  test('the self-test passes over the simulated 表格, and shows its report', async () => {
    const stage = await wpsStage(browser, wps, 'self-test.html');
    const before = await stage.ask('snapshot');
    const { press, says } = plainly(stage.page);
    await press(/^开始自检$/);
    expect(await says(/\d+ 项(全部通过|里有)/)).toMatch(/全部通过/);
    await picture(stage, 'self-test');
    expect(await stage.ask('snapshot')).toEqual(before);
    const report = await stage.page.evaluate(() => document.querySelector('textarea')?.value);
    expect(report).toContain('Chrome/103');
    await press(/^复制报告$/);
    await says(/报告已复制|没有复制成/);
    expect([stage.foreign, stage.complaints]).toEqual([[], []]);
    await stage.context.close();
  });

  test.each(['pane.html', 'self-test.html'])('%s says in plain words where it belongs', async (page) => {
    const stage = await wpsStage(browser, undefined, page);
    await plainly(stage.page).says(/请在 WPS 表格或 WPS 文字的“决算公开”选项卡里打开/);
    await stage.context.close();
  });

  test('the page that installs says what it is for, and what to do where WPS does not answer', async () => {
    const stage = await wpsStage(browser, undefined, 'publish.html');
    const { press, says } = plainly(stage.page);
    await says(/要放在单位的网页服务器上打开/);
    await press(/^安装$/);
    await says(/没有找到 WPS 的服务/);
    await picture(stage, 'publish');
    await stage.context.close();
  });
});
