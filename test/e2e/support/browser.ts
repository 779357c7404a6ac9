/** Chromium for the tests: found on the computer, started quiet, and watched for every request to a foreign origin. */
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';

const PLACES = [process.env.CHROMIUM_PATH, '/usr/bin/chromium'];

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--ignore-certificate-errors',
];

export function launch(): Promise<Browser> {
  const executablePath = PLACES.find((place) => place !== undefined && place !== '' && existsSync(place));
  if (executablePath === undefined) {
    throw new Error(
      'No Chromium found. Install it (Debian: apt-get install chromium) or set CHROMIUM_PATH to a Chromium or Chrome.',
    );
  }
  return chromium.launch({ executablePath, args: ARGUMENTS });
}

export interface Watched {
  readonly context: BrowserContext;
  /** Requests to anywhere but `own`, which were cut off. Has to stay empty. */
  readonly foreign: string[];
  /** What the pages reported: errors, and violations of their policy. Has to stay empty. */
  readonly complaints: string[];
}

const DEFAULTS: BrowserContextOptions = {
  locale: 'zh-CN',
  viewport: { width: 1280, height: 800 },
  deviceScaleFactor: 1,
};

/** `own`: beginnings of the addresses that may be asked for. */
export async function watchedContext(
  browser: Browser,
  own: readonly string[],
  options: BrowserContextOptions = {},
): Promise<Watched> {
  const context = await browser.newContext({ ...DEFAULTS, ...options });
  const foreign: string[] = [];
  const complaints: string[] = [];
  const isOwn = (address: string): boolean => own.some((start) => address.startsWith(start));
  await context.route(
    (url) => !isOwn(url.href),
    (route) => {
      foreign.push(route.request().url());
      return route.abort();
    },
  );
  context.on('request', (request) => {
    const address = request.url();
    if (!isOwn(address) && !foreign.includes(address)) foreign.push(address);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(String(error.error())));
  return { context, foreign, complaints };
}
