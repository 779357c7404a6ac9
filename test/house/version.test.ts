/** The version stands in package.json, is shown from there, and nothing else says one. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import program from '../../package.json';
import { check } from '../../src/core/check';
import { reportHtml } from '../../src/cli/report';
import { reportSheet } from '../../src/pane/report-sheet';
import { programAndVersion, VERSION } from '../../src/hosts/version';

const ROOT = join(__dirname, '../..');
const LOCALES = ['zh-CN', 'en-US'] as const;

/** The history; what npm writes; the manifest, whose own test holds it against package.json; the version of SARIF. */
const MAY_SAY_ONE = new Set([
  'CHANGELOG.md',
  'package.json',
  'package-lock.json',
  'manifest.xml',
  'src/cli/batch/output/sarif.ts',
  // That of the interface of WPS.
  'src/wps/manifest.xml',
]);

const NAME = String.raw`(?:juesuan|决算公开助手|Public Accounts|[Vv]ersion|版本)`;
const SAID = new RegExp(String.raw`${NAME}["'>：: -]*v?\d+\.\d+\.\d+`);

const TEXT = /\.(?:tsx?|[cm]?js|json|md|xml|html|css)$/;

const saysOne = (text: string): boolean => SAID.test(text) || text.includes(program.version);

test.each([
  ['决算公开助手 0.1.0', true],
  ['juesuan-0.3.0-web.zip', true],
  ["version: '1.0.0'", true],
  [`v${program.version}`, true],
  ['决算公开助手 {version}', false],
  ['第 2.0.1 条', false],
])('one is seen: %s %s', (text, isOne) => expect(saysOne(text)).toBe(isOne));

test('nothing else says a version', () => {
  const files = execFileSync(
    'git',
    ['ls-files', '-z', '--', 'src', 'scripts', 'docs', '*.md', '*.xml', '*.js*', '*.cjs'],
    {
      cwd: ROOT,
      encoding: 'utf8',
    },
  ).split('\0');
  const texts = files.filter(
    (file) => TEXT.test(file) && !file.startsWith('test/') && !MAY_SAY_ONE.has(file),
  );
  expect(texts.length).toBeGreaterThan(500);
  expect(texts.filter((file) => saysOne(readFileSync(join(ROOT, file), 'utf8')))).toEqual([]);
});

test.each(LOCALES)('reports are signed with it: %s', (locale) => {
  const result = check([]);
  const signed = programAndVersion(locale);
  expect([VERSION, signed.endsWith(` ${program.version}`)]).toEqual([program.version, true]);
  expect(reportHtml({ workbooks: [], date: '' }, locale)).toContain(signed);
  const { cells } = reportSheet(result, [], { date: '', locale });
  expect(cells.map(({ content }) => content)).toContainEqual({ text: signed });
});
