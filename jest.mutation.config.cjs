/** The tests mutants are run against, as `test/mutation/bundle.cjs` has put them together. */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test/bundle'],
  testMatch: ['**/mutation.test.js'],
  transform: {},
};
