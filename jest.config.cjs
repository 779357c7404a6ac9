/** The tests that run anywhere: no browser, no office suite. */
module.exports = {
  // One limit for every test, so wide that no machine however busy meets it: it ends what hangs, and proves nothing.
  testTimeout: 600_000,
  // One for each of the two cores that the smallest machine of ours has; a worker that has grown fat starts anew.
  maxWorkers: 2,
  workerIdleMemoryLimit: '1500MB',
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '\\.libreoffice\\.test\\.ts$'],
  reporters: ['default', '<rootDir>/test/support/published/reporter.cjs'],
  // Its own build for what cannot import.
  moduleNameMapper: { '^marked$': '<rootDir>/node_modules/marked/lib/marked.umd.js' },
  transform: {
    '^.+\\.tsx?$': '@swc/jest',
    'docs/rules/README\\.md$': '<rootDir>/scripts/dev/rule-pages.cjs',
  },
};
