/** The built pages of the add-in for WPS, opened from the disk, over the simulated 表格 and 文字. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import webpack from 'webpack';
import type { Grid } from '../../../src/core/grid';
import { watchedContext, type Watched } from './browser';
import { DIST, ROOT } from './paths';
import type { AskedOfWps } from './wps-in-page';
import type { AskedOfText } from './wps-text-in-page';

const asText = (grids: readonly Grid[]): string =>
  JSON.stringify(grids, (_, value: unknown) => (value instanceof Set ? { inSet: [...value] } : value));

/** What stands for WPS 表格 with these sheets open, as one script for a page. */
export const simulatedWps = (grids: readonly Grid[]): Promise<string> =>
  scriptOf('wps-in-page.ts', { GRIDS: JSON.stringify(asText(grids)) });

/** What stands for WPS 文字 with an explanation open. */
export const simulatedText = (): Promise<string> => scriptOf('wps-text-in-page.ts', {});

async function scriptOf(entry: string, defined: Readonly<Record<string, string>>): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'juesuan-wps-'));
  try {
    await new Promise<void>((resolve, reject) =>
      webpack(
        {
          mode: 'development',
          devtool: false,
          target: ['web', 'es2020'],
          context: ROOT,
          entry: join(__dirname, entry),
          output: { path: folder, filename: 'wps.js' },
          resolve: { extensions: ['.ts', '.js'] },
          module: {
            rules: [
              {
                test: /\.ts$/,
                exclude: /node_modules/,
                use: { loader: 'swc-loader', options: { jsc: { target: 'es2020' } } },
              },
            ],
          },
          plugins: [new webpack.DefinePlugin(defined)],
        },
        (error, stats) => {
          if (error) reject(error);
          else if (!stats || stats.hasErrors()) reject(new Error(stats?.toString('errors-only')));
          else resolve();
        },
      ),
    );
    return readFileSync(join(folder, 'wps.js'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

type Asked = Record<never, () => unknown>;
type AnswerOf<One> = One extends () => infer Answer ? Answer : never;

export interface WpsStage<Of extends Asked = AskedOfWps> extends Watched {
  readonly page: Page;
  /** Asks the simulated WPS. */
  ask<Name extends keyof Of>(name: Name): Promise<AnswerOf<Of[Name]>>;
}

export type TextStage = WpsStage<AskedOfText>;

/** `address`: of a page of the add-in, with what it is asked. `wps`: undefined for a plain browser. */
export async function wpsStage<Of extends Asked = AskedOfWps>(
  browser: Browser,
  wps: string | undefined,
  address: string,
  folder = join(DIST, 'wps'),
): Promise<WpsStage<Of>> {
  const base = `${pathToFileURL(folder).href}/`;
  const watched = await watchedContext(browser, [base, 'data:'], { viewport: { width: 340, height: 720 } });
  if (wps !== undefined) await watched.context.addInitScript({ content: wps });
  const page = await watched.context.newPage();
  await page.goto(base + address);
  return {
    ...watched,
    page,
    ask: (name) =>
      page.evaluate(
        (asked) =>
          (globalThis as unknown as { simulatedWps: Record<string, () => never> }).simulatedWps[asked]?.(),
        String(name),
      ) as Promise<never>,
  };
}
