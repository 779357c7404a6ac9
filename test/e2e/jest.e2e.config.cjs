/** The tests in a real browser; `npm run test:e2e` builds first. */
module.exports = {
  rootDir: '../..',
  testEnvironment: 'node',
  roots: ['<rootDir>/test/e2e'],
  testMatch: ['**/*.e2e.ts'],
  transform: { '^.+\\.tsx?$': '@swc/jest' },
  testTimeout: 180_000,
  maxWorkers: 1,
};
