/** The tests that open what we write in LibreOffice; `.ci/run` installs it. */
module.exports = {
  ...require('./jest.config.cjs'),
  testMatch: ['**/*.libreoffice.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 180000,
};
