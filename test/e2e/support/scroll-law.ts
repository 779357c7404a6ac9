/** The scroll law: only boxes within a page scroll; the page itself never does, whatever is pressed or turned in it. */
import type { Frame, Locator, Page } from 'playwright-core';

export interface Size {
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

/** The last is 1280 × 800 at 200 %: as many CSS pixels as are left of it. */
export const SIZES: readonly Size[] = [
  { name: '320', width: 320, height: 760 },
  { name: '480', width: 480, height: 760 },
  { name: '900', width: 900, height: 760 },
  { name: '1280', width: 1280, height: 800 },
  { name: '200 %', width: 640, height: 400 },
];

export const THEMES = ['light', 'dark'] as const;

/** How the document of a frame breaks the law, as `html: 1200 in 800`; nothing where it holds. */
const breachesIn = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() =>
    [document.documentElement, document.body].flatMap((element) => {
      const { tagName, scrollHeight, clientHeight, scrollWidth, clientWidth, scrollTop } = element;
      return scrollHeight === clientHeight && scrollWidth === clientWidth && scrollTop === 0
        ? []
        : [`${tagName} ${scrollWidth}×${scrollHeight} in ${clientWidth}×${clientHeight}, at ${scrollTop}`];
    }),
  );

export async function breaches(page: Page): Promise<string[]> {
  return (await Promise.all(page.frames().map(breachesIn))).flat();
}

const TABS = 4;

/** Turns the wheel over a box and presses every key that scrolls: the page has to stand still after each. */
export async function stirred(page: Page, box: Locator): Promise<string[]> {
  const { x, y, width, height } = (await box.boundingBox()) ?? { x: 0, y: 0, width: 2, height: 2 };
  const found: string[] = [];
  const after = async (what: string): Promise<void> => {
    found.push(...(await breaches(page)).map((breach) => `${what}: ${breach}`));
  };
  await after('as shown');
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.wheel(0, 5000);
  await after('wheel');
  await letGo(page);
  for (const key of ['PageDown', 'End', 'Control+End']) {
    await page.keyboard.press(key);
    await after(key);
  }
  for (let time = 0; time < TABS; time += 1) await page.keyboard.press('Tab');
  await after('Tab');
  await letGo(page);
  await page.mouse.wheel(0, -5000);
  await after('wheel back');
  return found;
}

/** So that the keys go to the page: in a list or among tabs they would choose another item. */
async function letGo(page: Page): Promise<void> {
  for (const frame of page.frames())
    await frame.evaluate(() => {
      if (document.activeElement instanceof HTMLElement && document.activeElement.tagName !== 'IFRAME')
        document.activeElement.blur();
    });
}
