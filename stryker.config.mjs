/**
 * Mutation testing: does a test fail when the code is changed? `ROOMS=amount,fill npm run mutation`, one room of core or several.
 * What is excluded is data, whose every string would be a mutant that says nothing about the code.
 */
import { rooms } from './test/mutation/rooms.cjs';

/** Phrases in two languages, and the list of identities, which the family tests and the published cases hold. */
const DATA = [
  '!src/core/**/messages.ts',
  '!src/core/identities/catalogue.ts',
  '!src/core/identities/catalogue/**',
];
/** They only pass names on. */
const INDEXES = ['!src/core/**/index.ts'];

const report = `out/mutation/${rooms.join('-')}`;

export default {
  mutate: [...rooms.map((room) => `src/core/${room}/**/*.ts`), ...DATA, ...INDEXES],
  plugins: ['@stryker-mutator/jest-runner', './test/mutation/ignorer.mjs'],
  ignorers: ['no-behaviour'],
  testRunner: 'jest',
  // The bundle is its own and only test file; it has no related ones.
  jest: { configFile: 'jest.mutation.config.cjs', enableFindRelatedTests: false },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // A machine busy with other work must not look like an endless loop.
  timeoutMS: 30000,
  timeoutFactor: 4,
  tempDirName: 'out/mutation/sandbox',
  ignorePatterns: ['dist', 'out', 'coverage', 'assets', 'docs'],
  disableTypeChecks: false,
  buildCommand: 'node test/mutation/bundle.cjs',
  reporters: ['progress-append-only', 'clear-text', 'html', 'json'],
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: `${report}.html` },
  jsonReporter: { fileName: `${report}.json` },
  thresholds: { high: 90, low: 85, break: 85 },
};
