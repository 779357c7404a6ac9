/** The manifest of a release keeps the rules of Office, for its own server and version. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import program from '../../../package.json';
import { CATALOGUE_REG, manifestFor } from '../../../scripts/pack/manifest';
import { parseXml } from '../../manifest/support/element';
import { ROOT, RULES } from '../../manifest/support/rules';

const own = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
const released = manifestFor(own, 'https://juesuan.example.lan', '12.3.4');

it('names the server everywhere, and the version', () => {
  expect(released).not.toContain('localhost');
  expect(released).toContain('<SourceLocation DefaultValue="https://juesuan.example.lan/taskpane.html" />');
  expect(released).toContain('<Version>12.3.4.0</Version>');
});

it.each(Object.keys(RULES) as (keyof typeof RULES)[])('keeps the rule: %s', (name) =>
  expect(RULES[name](parseXml(released))).toEqual([]),
);

it('of a clone it has the version of the program', () =>
  expect(own).toContain(`<Version>${program.version}.0</Version>`));

it('the catalogue is trusted by one key, whose id it says again', () => {
  const [, key] = /TrustedCatalogs\\(\{[0-9a-f-]{36}\})\]/.exec(CATALOGUE_REG) ?? [];
  expect(CATALOGUE_REG).toContain(`"Id"="${key}"`);
  expect(CATALOGUE_REG).toContain('"Url"="\\\\\\\\fileserver\\\\addins"');
  expect(CATALOGUE_REG.split('\r\n')[0]).toBe('Windows Registry Editor Version 5.00');
  expect(CATALOGUE_REG.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});
