/** The tests that run anywhere: no browser, no office suite. */
const FLUENT = '@fluentui/react-(?:components/lib-commonjs|icons/lib-cjs)/index\\.cjs$';
/** An ES module, which jest cannot import as one: it is made into what can be required. */
const PDF = 'pdfjs-dist/legacy/build/pdf\\.worker\\.min\\.mjs$';

/** Room for what is new, in megabytes: most of it is gone before it has to be looked through (5 % of the time; 16 is Node's own). */
const ROOM = '--max-semi-space-size=64';
// The workers are started with what the first process was started with.
if (!process.execArgv.includes(ROOM)) process.execArgv.push(ROOM);

module.exports = {
  // One limit for every test, so wide that no machine however busy meets it: it ends what hangs, and proves nothing.
  testTimeout: 600_000,
  // One for each of the two cores that the smallest machine of ours has; a worker that has grown fat starts anew.
  maxWorkers: 2,
  workerIdleMemoryLimit: '1500MB',
  // One world for the suites of a worker (docs/decisions/032): to load all anew for each, and run it cold, was half the time.
  testEnvironment: '<rootDir>/test/support/world/environment.cjs',
  runtime: '<rootDir>/test/support/world/runtime.cjs',
  // A look-up of these in a world of jest's takes half a microsecond; given to each module, none. No package declares its own.
  sandboxInjectedGlobals: [
    ...['Array', 'BigInt', 'Boolean', 'Error', 'Infinity', 'JSON', 'Map', 'Math', 'Number', 'Object'],
    ...['Promise', 'Reflect', 'RegExp', 'Set', 'String', 'Uint8Array', 'WeakMap'],
  ],
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '\\.libreoffice\\.test\\.ts$'],
  reporters: ['default', '<rootDir>/test/support/published/reporter.cjs'],
  // Its own build for what cannot import.
  moduleNameMapper: { '^marked$': '<rootDir>/node_modules/marked/lib/marked.umd.js' },
  transform: {
    '^.+\\.tsx?$': '@swc/jest',
    'docs/rules/README\\.md$': '<rootDir>/scripts/dev/rule-pages.cjs',
    [PDF]: '@swc/jest',
    [FLUENT]: '<rootDir>/test/support/when-asked.cjs',
  },
  transformIgnorePatterns: [`/node_modules/(?!${FLUENT}|${PDF})`],
};
