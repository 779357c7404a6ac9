/** The whole of each proof of which `npm test` runs a part: the suites that ask `test/support/proof.ts` how much to run. */
const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const base = require('./jest.config.cjs');

const ROOT = join(__dirname, 'test');
/** Also by way of what their rooms share. */
const ASKS = /from '[./]+\/(?:support\/(?:proof|unstyled)|properties\/support|views\/show|show)'/;

const suites = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts') && ASKS.test(readFileSync(join(ROOT, name), 'utf8')))
  .map((name) => `<rootDir>/test/${name.replaceAll('\\', '/')}`);

process.env.PROOF = 'whole';

module.exports = { ...base, testMatch: suites };
