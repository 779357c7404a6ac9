/** A release on a machine that has nothing: unpacked, opened, served, run. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import program from '../../package.json';
import { launch, watchedContext } from '../e2e/support/browser';
import { DEMO, ROOT } from '../e2e/support/paths';
import { serve } from '../e2e/support/server';

const URL = 'https://juesuan.example.lan';
const NAMES = ['web', 'addin', 'wps', 'windows', 'linux'] as const;

const base = mkdtempSync(join(tmpdir(), 'juesuan-release-'));
const out = join(base, 'release');
const unpacked = join(base, 'unpacked');
const folder = (name: (typeof NAMES)[number]): string => join(unpacked, `juesuan-${program.version}-${name}`);
let browser: Browser;

beforeAll(async () => {
  execFileSync('npm', ['run', '-s', 'pack', '--', '--url', URL, '--out', out], { cwd: ROOT, stdio: 'pipe' });
  for (const name of NAMES)
    execFileSync('unzip', ['-q', join(out, `juesuan-${program.version}-${name}.zip`), '-d', unpacked]);
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  rmSync(base, { recursive: true, force: true });
});

it('the sums are right, and of every archive', () => {
  const said = execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: out, encoding: 'utf8' });
  const archives = readdirSync(out).filter((name) => name.endsWith('.zip'));
  expect(said.trim().split('\n').sort()).toEqual(archives.map((name) => `${name}: OK`).sort());
  expect(archives).toHaveLength(NAMES.length);
});

it('the archives hold what the folders hold', () => {
  for (const name of NAMES) {
    const beside = join(out, `juesuan-${program.version}-${name}`);
    expect(spawnSync('diff', ['-r', beside, folder(name)], { encoding: 'utf8' }).stdout).toBe('');
  }
});

it('the page opens from the disk, checks the sample and asks nobody for anything', async () => {
  const page = pathToFileURL(join(folder('web'), 'juesuan.html')).href;
  const watched = await watchedContext(browser, [page, 'blob:null/', 'data:']);
  const tab = await watched.context.newPage();
  await tab.goto(page);
  await tab.getByRole('button', { name: '打开示例' }).click();
  await tab.getByRole('grid').waitFor({ state: 'attached' });
  await tab
    .getByText(/有 \d+ 处错误|全部相符/)
    .first()
    .waitFor();
  expect([watched.foreign, watched.complaints]).toEqual([[], []]);
  await watched.context.close();
});

it.each([
  ['web', '使用卡.html'],
  ['addin', '部署说明.html'],
  ['wps', '安装说明.html'],
  ['windows', '使用说明.html'],
] as const)('%s: %s is whole by itself', async (name, guide) => {
  const page = pathToFileURL(join(folder(name), guide)).href;
  const watched = await watchedContext(browser, [page, 'data:']);
  const tab = await watched.context.newPage();
  await tab.goto(page);
  const broken = await tab
    .locator('img')
    .evaluateAll((all) => all.filter((one) => !(one as HTMLImageElement).naturalWidth).length);
  expect([broken, watched.foreign, watched.complaints]).toEqual([0, [], []]);
  await watched.context.close();
});

describe('the add-in', () => {
  const manifest = (): string => readFileSync(join(folder('addin'), 'juesuan.xml'), 'utf8');

  it('every address of the manifest is a file of the server’s folder', () => {
    const addresses = [...manifest().matchAll(/"(https:\/\/[^"]+)"/g)].map(([, address = '']) => address);
    const own = addresses.filter((address) => !address.includes('schemas.microsoft.com'));
    expect(own.length).toBeGreaterThan(10);
    for (const address of own) {
      expect(address.startsWith(`${URL}/`)).toBe(true);
      const path = address.slice(URL.length).replace(/\?.*$/, '');
      expect([path, existsSync(join(folder('addin'), 'server', path))]).toEqual([path, true]);
    }
    expect(manifest()).toContain(`<Version>${program.version}.0</Version>`);
  });

  it('every page is asked for anew, on IIS as well', () => {
    const server = join(folder('addin'), 'server');
    const fresh =
      /<location path="([^"]+)">\s*<system.webServer>\s*<staticContent><clientCache cacheControlMode="DisableCache" \/>/g;
    const said = [...readFileSync(join(server, 'web.config'), 'utf8').matchAll(fresh)].map(
      ([, page]) => page,
    );
    expect(said).toEqual(['commands.html', 'juesuan.html', 'taskpane.html']);
  });

  it('served, its page starts from the server alone, and every script is named by its content', async () => {
    const server = join(folder('addin'), 'server');
    const { origin, close } = await serve(server, {});
    const watched = await watchedContext(browser, [origin, 'data:']);
    const tab = await watched.context.newPage();
    await tab.goto(`${origin}/taskpane.html`);
    await tab
      .getByText(/请在 Excel/)
      .first()
      .waitFor();
    expect(watched.foreign).toEqual([]);
    await watched.context.close();
    close();
    const scripts = [...readdirSync(server), ...readdirSync(join(server, 'chunks'))].filter((name) =>
      name.endsWith('.js'),
    );
    expect(scripts.filter((name) => !/\.[0-9a-f]{8}\.js$/.test(name))).toEqual([]);
    const [reader = ''] = scripts.filter((name) => name.startsWith('reader.'));
    const [, hash = 'none'] = reader.split('.');
    const starts = scripts.filter((name) => name.startsWith('taskpane.'));
    expect(starts.map((name) => readFileSync(join(server, name), 'utf8').includes(hash))).toEqual([true]);
  });
});

describe('the add-in for WPS', () => {
  const addon = (): string => join(folder('wps'), `juesuan_${program.version}`);

  it('holds what WPS asks for at its start, the pages with their scripts, and the page that installs', () => {
    const names = readdirSync(addon());
    for (const name of [
      'manifest.xml',
      'ribbon.xml',
      'index.html',
      'pane.html',
      'self-test.html',
      'publish.html',
    ])
      expect(names).toContain(name);
    for (const page of names.filter((name) => name.endsWith('.html'))) {
      const text = readFileSync(join(addon(), page), 'utf8');
      const [, script = ''] = /<script src="([^"]+)"><\/script>/.exec(text) ?? [];
      expect([page, existsSync(join(addon(), script))]).toEqual([page, true]);
      expect(text).not.toMatch(/type="module"|https:/);
    }
    expect(readFileSync(join(addon(), 'ribbon.xml'), 'utf8').startsWith('<customUI')).toBe(true);
  });

  it('installs itself into an empty home, and takes itself out', () => {
    const home = join(base, 'home');
    const run = (script: string) =>
      spawnSync('sh', [join(folder('wps'), script)], {
        env: { PATH: '/usr/bin:/bin', HOME: home },
        encoding: 'utf8',
      });
    expect(run('install.sh')).toMatchObject({ status: 0, stderr: '' });
    const addons = join(home, '.local/share/Kingsoft/wps/jsaddons');
    expect(spawnSync('diff', ['-r', addon(), join(addons, `juesuan_${program.version}`)]).status).toBe(0);
    expect(readFileSync(join(addons, 'publish.xml'), 'utf8')).toContain(`url="juesuan_${program.version}"`);
    expect(run('uninstall.sh').status).toBe(0);
    expect(readdirSync(addons)).toEqual([]);
  });

  it('its scripts run from the archive, and those for Windows are as Windows reads them', () => {
    expect(statSync(join(folder('wps'), 'install.sh')).mode & 0o100).toBeTruthy();
    expect(readFileSync(join(folder('wps'), 'install.cmd'), 'latin1')).not.toMatch(/[^\r\n -~]/);
    expect([...readFileSync(join(folder('wps'), 'juesuan-wps.ps1')).subarray(0, 3)]).toEqual([
      0xef, 0xbb, 0xbf,
    ]);
  });
});

/** With no Node, no npm, no home and no PATH. */
function portable(...argv: string[]) {
  const { status, stdout, stderr } = spawnSync(join(folder('linux'), 'juesuan'), argv, {
    env: { PATH: '/usr/bin:/bin', TMPDIR: base },
    cwd: base,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('the command, with Node of its own', () => {
  it('says its version', () =>
    expect(portable('--version')).toEqual({
      status: 0,
      stdout: `决算公开助手 ${program.version}\n`,
      stderr: '',
    }));

  it('checks one workbook, and a folder with workers', () => {
    expect(portable('check', DEMO).status).toBe(1);
    const many = portable(
      'check',
      join(ROOT, 'assets', 'samples'),
      '--workers',
      '2',
      '-o',
      join(base, '汇总.html'),
    );
    expect(many.status).toBe(1);
    expect(readFileSync(join(base, '汇总.html'), 'utf8')).toContain('渌口2020部门决算.xlsx');
  });

  it('explains', () => {
    const file = join(base, '说明.docx');
    expect(portable('explain', DEMO.replace('演示-待校验', '渌口2020部门决算'), '-o', file).status).toBe(0);
    expect(statSync(file).size).toBeGreaterThan(5000);
  });

  it('for Windows it is the same program with a Node of Windows', () => {
    const app = (name: 'windows' | 'linux'): string => join(folder(name), 'app');
    expect(spawnSync('diff', ['-r', app('windows'), app('linux')], { encoding: 'utf8' }).stdout).toBe('');
    expect(
      readFileSync(join(folder('windows'), 'node.exe'))
        .subarray(0, 2)
        .toString(),
    ).toBe('MZ');
    expect(existsSync(join(folder('windows'), 'juesuan.cmd'))).toBe(true);
  });
});

describe('the npm package', () => {
  it('runs by npx from its archive, offline, with nothing else installed; and holds the texts of what it bundles', () => {
    execFileSync('npm', ['pack', '--silent', '--pack-destination', base], { cwd: ROOT });
    const archive = `./juesuan-${program.version}.tgz`;
    const npx = (...argv: string[]) =>
      spawnSync('npx', ['--offline', '--yes', archive, ...argv], {
        cwd: base,
        env: { ...process.env, npm_config_cache: join(base, 'npm-cache') },
        encoding: 'utf8',
      });
    expect(npx('--version').stdout).toBe(`决算公开助手 ${program.version}\n`);
    expect(npx('check', DEMO).status).toBe(1);
    const installed = join(base, 'npm-cache', '_npx');
    const [own = ''] = readdirSync(installed);
    const modules = join(installed, own, 'node_modules');
    expect(readdirSync(modules).filter((name) => !name.startsWith('.'))).toEqual(['juesuan']);
    const licences = readFileSync(join(modules, 'juesuan', 'LICENCES.txt'), 'utf8');
    expect(licences).toBe(readFileSync(join(ROOT, 'LICENCES.txt'), 'utf8'));
    for (const name of ['decimal.js', 'docx', 'saxes']) expect(licences).toContain(`\n${name} `);
  });
});
