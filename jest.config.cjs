/** The tests that run anywhere: no browser, no office suite. */
module.exports = {
  // Generous: a busy machine is no failure; a test that hangs still ends.
  testTimeout: 30_000,
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '\\.libreoffice\\.test\\.ts$'],
  reporters: ['default', '<rootDir>/test/support/published/reporter.cjs'],
  transform: { '^.+\\.tsx?$': '@swc/jest' },
};
