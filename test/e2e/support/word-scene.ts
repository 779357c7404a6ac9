/** A document open in Word beside the built pane: what every story of it begins with and is looked at by. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import type { WordDocument } from '../../office-host/word/document';
import { snapshot } from '../../office-host/word/snapshot';
import { seriousViolations } from './axe';
import { launch } from './browser';
import { SCREENS } from './paths';
import { THEMES } from './scroll-law';
import { until } from './story';
import { wordStage, type WordStage } from './word-stage';

export interface WordScene extends WordStage {
  /** The document as it was opened. */
  readonly first: unknown;
  button(name: string | RegExp): Locator;
  /** The next file the pane asks for. */
  give(name: string, bytes: Uint8Array): Promise<void>;
  /** The pane narrow and wide, in both looks: pictures, and nothing that axe finds serious. */
  looked(name: string): Promise<void>;
  /** Nothing is remembered by Word, asked of the net, or complained of. */
  ended(): Promise<void>;
}

const HEIGHT = 760;
const WIDTHS = [320, 480];

/** `prefix`: of its pictures. `content`: its paragraphs, or a whole document. */
export async function wordScene(
  prefix: string,
  content: readonly string[] | WordDocument,
): Promise<WordScene> {
  mkdirSync(SCREENS, { recursive: true });
  const browser = await launch();
  const stage = await wordStage(browser, content, { viewport: { width: 480, height: HEIGHT } });
  const { page, pane } = stage;
  return {
    ...stage,
    first: snapshot(stage.document),
    button: (name) => pane.getByRole('button', { name }),
    give: (name, bytes) =>
      pane
        .locator('input[type=file]')
        .first()
        .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) }),
    async looked(name) {
      for (const width of WIDTHS)
        for (const colorScheme of THEMES) {
          await page.setViewportSize({ width, height: HEIGHT });
          await page.emulateMedia({ colorScheme });
          // Fluent's transitions.
          await page.waitForTimeout(400);
          await page.screenshot({ path: join(SCREENS, `${prefix}-${name}-${width}-${colorScheme}.png`) });
          expect(await seriousViolations(page)).toEqual([]);
        }
    },
    async ended() {
      await until(async () => stage.host.referencesLeft === 0);
      expect([stage.foreign, stage.complaints]).toEqual([[], []]);
    },
    async close() {
      await stage.close();
      await browser.close();
    },
  };
}
