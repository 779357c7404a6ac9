/** No package without its text. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageIn, packagesOf } from '../../../scripts/pack/bundled';
import { licenceTexts } from '../../../scripts/pack/licences';
import { ROOT } from '../../manifest/support/rules';

const inModules = (name: string): string => join(ROOT, 'node_modules', name);
const folder = mkdtempSync(join(tmpdir(), 'juesuan-licences-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('packages are told from our own files, each once, also where only a part of one is taken', () => {
  const files = [
    join(ROOT, 'src', 'cli', 'main.ts'),
    join(inModules('decimal.js'), 'decimal.mjs'),
    join(inModules('fflate'), 'esm', 'index.mjs'),
    join(inModules('fflate'), 'esm', 'browser.js?raw'),
    join(inModules('react'), 'cjs', 'react.production.js'),
  ];
  expect(packagesOf(files).map(({ name }) => name)).toEqual(['decimal.js', 'fflate', 'react']);
});

it('a text stands under the name and version of each', () => {
  const texts = licenceTexts('Ours', [packageIn(inModules('decimal.js')), packageIn(inModules('saxes'))]);
  expect(texts.startsWith('Ours\n')).toBe(true);
  expect(texts).toMatch(/decimal\.js \d+\.\d+\.\d+ \(MIT\)\n=+\n\n[^]*Permission is hereby granted/);
  expect(texts).toMatch(/saxes \d+\.\d+\.\d+ \(ISC\)\n=+\n\n[^]*Isaac Z\. Schlueter[^]*AS IS/);
});

it('one whose text nobody knows is not handed out', () => {
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'x', version: '1.0.0', license: 'MIT' }),
  );
  expect(() => licenceTexts('Ours', [packageIn(folder)])).toThrow('x (MIT) has no licence text');
});
