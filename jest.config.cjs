/** The tests that run anywhere: no browser, no office suite. */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '\\.libreoffice\\.test\\.ts$'],
  transform: { '^.+\\.tsx?$': '@swc/jest' },
};
