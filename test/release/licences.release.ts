/** Whatever webpack says it bundled has its licence text in the release: told by webpack's own report, not by our reading. */
import { createRequire } from 'node:module';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import webpack, { type Configuration, type StatsModule } from 'webpack';
import { bundledFiles, packagesOf } from '../../scripts/pack/bundled';
import { licenceTexts } from '../../scripts/pack/licences';
import { ROOT } from '../e2e/support/paths';

const out = mkdtempSync(join(tmpdir(), 'juesuan-licences-'));
afterAll(() => rmSync(out, { recursive: true, force: true }));

const namesIn = (modules: readonly StatsModule[] = []): string[] =>
  modules.flatMap((module) => [String(module.identifier), ...namesIn(module.modules)]);

const packageOf = (identifier: string): string[] => {
  // Loaders stand before the file.
  const last = (identifier.split('!').at(-1) ?? '').split('node_modules/').slice(1).at(-1);
  const [, name] = /^((?:@[^/]+\/)?[^/]+)\//.exec(last ?? '') ?? [];
  return name === undefined ? [] : [name];
};

it.each(['cli', 'addin', 'workbench'])('%s', async (part) => {
  const configurations = createRequire(join(ROOT, 'any.js'))('./webpack.config.js') as (
    env: object,
    argv: object,
  ) => Configuration[];
  const [own] = configurations({ offline: true, output: out }, { mode: 'production' }).filter(({ name }) => name === part);
  const stats = await new Promise<webpack.Stats>((resolve, reject) =>
    webpack({ ...own, optimization: { ...own?.optimization, minimize: false } }, (error, done) => (done ? resolve(done) : reject(error ?? new Error('no stats')))),
  );
  const { modules } = stats.toJson({
    all: false,
    modules: true,
    nestedModules: true,
    ids: true,
    modulesSpace: Infinity,
    nestedModulesSpace: Infinity,
  });
  const bundled = [...new Set(namesIn(modules).flatMap(packageOf))];
  expect(bundled.length).toBeGreaterThan(4);
  const texts = licenceTexts('', packagesOf(bundledFiles(stats.compilation)));
  expect(bundled.filter((name) => !texts.includes(`\n${name} `))).toEqual([]);
});
