/**
 * Puts the tests of the rooms under mutation, with the mutated sources, into one script: each mutant loads it anew,
 * and one script loads many times faster than some hundred modules. Stryker runs this in its sandbox.
 */
const { mkdirSync, readdirSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const webpack = require('webpack');
const { SLOW, tested } = require('./rooms.cjs');

const ROOT = path.resolve(__dirname, '..', '..');
const BUNDLE = path.join(ROOT, 'test', 'bundle');
const ENTRY = path.join(BUNDLE, 'entry.js');

const testsOf = (room) =>
  readdirSync(path.join(ROOT, 'test', 'core', room), { recursive: true })
    .filter((name) => name.endsWith('.test.ts') && !SLOW.test(name))
    .map((name) => `require('../core/${room}/${name}');\n`);

function bundle() {
  mkdirSync(BUNDLE, { recursive: true });
  writeFileSync(ENTRY, tested.flatMap(testsOf).join(''));
  const compiler = webpack({
    mode: 'none',
    target: 'node20',
    node: { __dirname: false },
    context: ROOT,
    entry: ENTRY,
    output: { path: BUNDLE, filename: 'mutation.test.js' },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: 'swc-loader' }] },
  });
  compiler.run((error, stats) => {
    if (error || stats.hasErrors()) throw error ?? new Error(stats.toString('errors-only'));
  });
}

bundle();
