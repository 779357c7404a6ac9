/** The tests that run anywhere: no browser, no office suite. */
module.exports = {
  // Generous: a busy machine is no failure; a test that hangs still ends.
  testTimeout: 30_000,
  // One for each of the two cores that the smallest machine of ours has; a worker that has grown fat starts anew.
  maxWorkers: 2,
  workerIdleMemoryLimit: '1500MB',
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '\\.libreoffice\\.test\\.ts$'],
  reporters: ['default', '<rootDir>/test/support/published/reporter.cjs'],
  transform: { '^.+\\.tsx?$': '@swc/jest' },
};
