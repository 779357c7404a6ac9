/** Charts as pictures in a real browser: of the size asked for, drawn, and with the colours they ought to have. */
import type { Browser, Page } from 'playwright-core';
import { SLICE_SHADES } from '../../src/core/narrative/charts/shades';
import { chartSvg } from '../../src/pane/charts';
import { pngOf } from '../../src/pane/charts/png';
import { boxOf } from '../../src/pane/charts/svg';
import { CHARTS } from '../hosts/files/docx/support/charts';
import { launch, watchedContext } from './support/browser';

const SCALE = 2;

let browser: Browser;
let page: Page;
let complaints: string[];
beforeAll(async () => {
  browser = await launch();
  const watched = await watchedContext(browser, ['data:']);
  complaints = watched.complaints;
  page = await watched.context.newPage();
});
afterAll(() => browser?.close());

/** The function goes into the page as its text. */
const picture = (svg: string, box: ReturnType<typeof boxOf>): Promise<string> =>
  page.evaluate(`(${pngOf.toString()})(${JSON.stringify(svg)}, ${JSON.stringify(box)}, ${SCALE})`);

/** How many pixels have each colour, `RRGGBB`. */
const pixelsOf = (
  base64: string,
): Promise<{ width: number; height: number; colours: Record<string, number> }> =>
  page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    const { data: bytes } = context.getImageData(0, 0, image.width, image.height);
    const colours: Record<string, number> = {};
    for (let at = 0; at < bytes.length; at += 4) {
      const colour = [0, 1, 2].map((part) => bytes[at + part]!.toString(16).padStart(2, '0')).join('');
      colours[colour.toUpperCase()] = (colours[colour.toUpperCase()] ?? 0) + 1;
    }
    return { width: image.width, height: image.height, colours };
  }, base64);

test.each(CHARTS)('$title', async (chart) => {
  const box = boxOf(chart);
  const { width, height, colours } = await pixelsOf(await picture(chartSvg(chart), box));
  expect([width, height]).toEqual([Math.round(box.width * SCALE), Math.round(box.height * SCALE)]);
  const dark = colours[SLICE_SHADES[0]!.fill] ?? 0;
  expect(dark / (width * height)).toBeGreaterThan(0.02);
  expect((colours['FFFFFF'] ?? 0) / (width * height)).toBeGreaterThan(0.3);
  expect(complaints).toEqual([]);
});
