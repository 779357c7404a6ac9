/** The installer for WPS on Linux, run with a home of its own: others' entries stay, twice changes nothing, taking out restores. */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SCRIPTS = join(__dirname, '../../../../scripts/pack/wps');
const ADDONS = '.local/share/Kingsoft/wps/jsaddons';

const entry = (type: 'et' | 'wps', version: string): string =>
  `<jsplugin name="juesuan" type="${type}" url="juesuan_${version}" version="${version}" enable="enable_dev" install="null" customDomain=""/>`;
/** One for each program. */
const ENTRIES = (version: string): string => entry('et', version) + entry('wps', version);

let base: string;
let home: string;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'juesuan wps '));
  home = join(base, '家');
  mkdirSync(home);
});
afterEach(() => rmSync(base, { recursive: true }));

/** What was unpacked of a release. */
function release(version: string): string {
  const folder = join(base, `包 ${version}`);
  const addon = join(folder, `juesuan_${version}`);
  mkdirSync(join(addon, 'assets'), { recursive: true });
  writeFileSync(join(addon, 'ribbon.xml'), '<customUI/>');
  writeFileSync(join(addon, 'manifest.xml'), '<JsPlugin/>');
  writeFileSync(join(addon, 'assets', 'a.png'), version);
  for (const name of ['install.sh', 'uninstall.sh'])
    writeFileSync(join(folder, name), readFileSync(join(SCRIPTS, name)));
  return folder;
}

function run(folder: string, script: string, env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync('sh', [join(folder, script)], {
    env: { PATH: '/usr/bin:/bin', HOME: home, ...env },
    cwd: base,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const place = (): string => join(home, ADDONS);
const list = (): string => join(place(), 'publish.xml');
const listed = (): string => readFileSync(list(), 'latin1');

/** Everything in the add-ins' folder, by name and content. */
const all = (folder = place()): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => join(one.parentPath, one.name))
      .sort()
      .map((file) => [file.slice(folder.length), readFileSync(file, 'latin1')]),
  );

function given(text: string | Buffer): void {
  mkdirSync(place(), { recursive: true });
  writeFileSync(list(), text);
}

const FOREIGN = {
  'one line': '<jsplugins><jsplugin name="zotero" type="wps" url="zotero_1" version="1"/></jsplugins>',
  'several lines, with a last line end':
    '<?xml version="1.0" encoding="UTF-8"?>\n<jsplugins>\n  <jspluginonline name="审计助手" type="et" url="http://oa/a/" enable="enable" install="http://oa/p.html"/>\n  <jsplugin name="juesuan2" type="et" url="x" version="1"></jsplugin>\n</jsplugins>\n',
  'lines of Windows': '<jsplugins>\r\n\t<jsplugin\r\n\t\tname="a" url="b"/>\r\n</jsplugins>\r\n',
  'with a mark of its encoding':
    '\ufeff<jsplugins>\n<!-- </jsplugins> --><jsplugin name=\'b\' url="c"/>\n</jsplugins>',
  'other signs of awk and sed':
    '<jsplugins><jsplugin name="&amp;\\1" url="a|b&amp;c$d\\n"/>\n\n\n</jsplugins>\n\n',
  'no entry': '<jsplugins>\n</jsplugins>',
} as const;

describe.each(Object.entries(FOREIGN))('a list of others: %s', (_, text) => {
  it('keeps every byte of theirs; twice changes nothing; taking out restores', () => {
    given(text);
    const before = all();
    const package_ = release('0.3.0');
    expect(run(package_, 'install.sh')).toMatchObject({ status: 0, stderr: '' });
    const entries = ENTRIES('0.3.0');
    expect(listed().split(entries)).toHaveLength(2);
    expect(listed().replace(entries, '')).toBe(before['/publish.xml']);
    const once = all();
    expect(once['/juesuan_0.3.0/assets/a.png']).toBe('0.3.0');
    expect(run(package_, 'install.sh').status).toBe(0);
    expect(all()).toEqual(once);
    expect(run(package_, 'uninstall.sh')).toMatchObject({ status: 0, stderr: '' });
    expect(all()).toEqual(before);
    expect(run(package_, 'uninstall.sh').status).toBe(0);
    expect(all()).toEqual(before);
  });
});

it('stands within the list, behind all others and not in a comment', () => {
  given(FOREIGN['with a mark of its encoding']);
  run(release('0.3.0'), 'install.sh');
  expect(listed().endsWith(`\n${ENTRIES('0.3.0')}</jsplugins>`)).toBe(true);
});

it('where there is no list, or an empty one, makes it; and takes it away', () => {
  const package_ = release('0.3.0');
  expect(run(package_, 'install.sh').status).toBe(0);
  expect(listed()).toBe(`<jsplugins>${ENTRIES('0.3.0')}</jsplugins>`);
  run(package_, 'uninstall.sh');
  expect(readdirSync(place())).toEqual([]);
  given('');
  run(package_, 'install.sh');
  expect(listed()).toBe(`<jsplugins>${ENTRIES('0.3.0')}</jsplugins>`);
  given('<jsplugins />\n');
  run(package_, 'install.sh');
  expect(listed()).toBe(`<jsplugins>${ENTRIES('0.3.0')}</jsplugins>\n`);
});

it('takes the place of earlier versions, however they were listed, also of one that was for 表格 alone', () => {
  const other = '<jsplugin name="a" url="b"/>';
  given(
    `<jsplugins><jspluginonline name='juesuan' type="et" url="http://oa/juesuan_0.1.0/"/>${other}<jsplugin type="et" name = "juesuan" url="juesuan_0.2.0">\n</jsplugin></jsplugins>`,
  );
  mkdirSync(join(place(), 'juesuan_0.2.0'));
  mkdirSync(join(place(), 'juesuan_notes'));
  expect(run(release('0.3.0'), 'install.sh').status).toBe(0);
  expect(listed()).toBe(`<jsplugins>${other}${ENTRIES('0.3.0')}</jsplugins>`);
  expect(readdirSync(place()).sort()).toEqual([
    'juesuan_0.3.0',
    'juesuan_notes',
    'publish.xml',
    'publish.xml.before-juesuan',
  ]);
  given(`<jsplugins>${entry('et', '0.3.0')}${other}</jsplugins>`);
  run(release('0.3.0'), 'install.sh');
  expect(listed()).toBe(`<jsplugins>${other}${ENTRIES('0.3.0')}</jsplugins>`);
  run(release('0.3.1'), 'install.sh');
  expect(listed()).toBe(`<jsplugins>${other}${ENTRIES('0.3.1')}</jsplugins>`);
  expect(existsSync(join(place(), 'juesuan_0.3.0'))).toBe(false);
});

it.each(['not a list', '<plugins></plugins>', '<jsplugins><jsplugin name="a"/>'])(
  'refuses to touch what is no list: %s',
  (text) => {
    given(text);
    const { status, stderr } = run(release('0.3.0'), 'install.sh');
    expect([status, stderr]).toEqual([
      1,
      expect.stringMatching(/^没有做成：.*publish\.xml 不是 WPS 的加载项清单/),
    ]);
    expect(listed()).toBe(text);
    expect(readdirSync(place())).toEqual(['publish.xml']);
  },
);

it('says what is missing where only a part was unpacked', () => {
  const folder = release('0.3.0');
  rmSync(join(folder, 'juesuan_0.3.0'), { recursive: true });
  const { status, stderr } = run(folder, 'install.sh');
  expect([status, stderr]).toEqual([1, expect.stringContaining('整个解压')]);
  expect(existsSync(place())).toBe(false);
});

it('is not for the administrator: WPS looks into the user’s own folder', () => {
  const { status, stderr } = run(release('0.3.0'), 'install.sh', { SUDO_USER: 'wang' });
  expect([status, stderr]).toEqual([1, expect.stringContaining('不要用 sudo')]);
});

it('says what to do next', () => {
  expect(run(release('0.3.0'), 'install.sh').stdout).toMatch(/已装好 0\.3\.0[^]*允许[^]*重新打开/);
});
