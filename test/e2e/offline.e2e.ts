/** The offline build: office.js copied byte for byte, nothing asked of Microsoft's servers, and the pane starts with it. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Browser } from 'playwright-core';
import { addinStage, gridsIn } from './support/addin-stage';
import { launch } from './support/browser';
import { DEMO, OFFICE_JS, ROOT } from './support/paths';

let folder: string;
let browser: Browser;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'juesuan-offline-'));
  const webpack = join(ROOT, 'node_modules/.bin/webpack');
  const what = [
    '--mode',
    'production',
    '--config-name',
    'addin',
    '--env',
    'offline',
    '--env',
    `output=${folder}`,
  ];
  execFileSync(webpack, what, { cwd: ROOT, stdio: 'pipe' });
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

const filesIn = (place: string): string[] =>
  readdirSync(place).flatMap((name) => {
    const path = join(place, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });

test('every file of office.js is the very file of its package; nothing that reports is among them', () => {
  const copy = join(folder, 'addin/office-js');
  const files = filesIn(copy).map((file) => relative(copy, file));
  expect(files).toEqual(
    expect.arrayContaining([
      'office.js',
      'excel-web-16.00.js',
      'excel-win32-16.01.js',
      'zh-cn/office_strings.js',
    ]),
  );
  for (const file of files)
    expect([file, readFileSync(join(copy, file)).equals(readFileSync(join(OFFICE_JS, file)))]).toEqual([
      file,
      true,
    ]);
  expect(files.filter((file) => /telemetry|otel|aria/i.test(file))).toEqual([]);
});

test('the pages name no foreign origin', () => {
  for (const page of ['taskpane.html', 'commands.html'])
    expect(readFileSync(join(folder, 'addin', page), 'utf8')).not.toMatch(/https?:/);
});

test('the pane starts and checks without Microsoft’s servers', async () => {
  const stage = await addinStage(browser, await gridsIn(DEMO), {
    folder: join(folder, 'addin'),
    isOffline: true,
  });
  await stage.pane.getByRole('button', { name: /一键校验/ }).click();
  await stage.pane.getByText(/有 \d+ 处错误/).waitFor();
  expect([stage.foreign, stage.complaints]).toEqual([[], []]);
  await stage.close();
});
