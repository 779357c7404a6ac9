/** No package without its text. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { namedIn, packageIn, packagesOf } from '../../../scripts/pack/bundled';
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

it('what a package’s own builder put into its files is told by the comments, and has its text', () => {
  const lines = [
    '// node_modules/@a/b/c.js',
    '// \\0@oxc-project+runtime@1.2.3/x.js',
    '// src/node_modules.ts',
    'x',
  ];
  expect(namedIn(lines.join('\n'))).toEqual(['@a/b', '@oxc-project/runtime']);
  const docx = packagesOf([join(inModules('docx'), 'dist', 'index.mjs')]);
  const inside = ['@oxc-project/runtime', 'events', 'fflate', 'nanoid', 'stream-browserify'];
  expect(docx.map((one) => [one.name, inside.filter((name) => one.inside.includes(name)).length])).toEqual([
    ['docx', 3],
  ]);
  const texts = licenceTexts('', [...docx, ...packagesOf([join(inModules('fflate'), 'esm', 'index.mjs')])]);
  for (const name of inside) expect(texts).toMatch(new RegExp(`\n${name} .*\n=+\n\n`));
  const alone = { ...packageIn(inModules('saxes')), inside: ['nobody-knows'] };
  expect(() => licenceTexts('', [alone])).toThrow('nobody-knows');
});

it('what lies deeper in a package has its text as well: the character maps of pdf.js, and what it was built with', () => {
  const texts = licenceTexts(
    '',
    packagesOf([join(inModules('pdfjs-dist'), 'legacy', 'build', 'pdf.worker.min.mjs')]),
  );
  expect(texts).toMatch(
    /\npdfjs-dist 5\.6\.205 \(Apache-2\.0\)\n=+\n\n[^]*Apache License[^]*Adobe Systems Incorporated/,
  );
  expect(texts).toMatch(/\ncore-js .*\n=+\n\nMIT License\n\nCopyright \(c\) 2014-2026 Denis Pushkarev/);
});

it('one whose text nobody knows is not handed out', () => {
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'x', version: '1.0.0', license: 'MIT' }),
  );
  expect(() => licenceTexts('Ours', [packageIn(folder)])).toThrow('x (MIT) has no licence text');
});
