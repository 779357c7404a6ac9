/** What `npm run pack` hands out, unpacked and used: `npm run test:release`. */
const base = require('./jest.config.cjs');

module.exports = {
  ...base,
  maxWorkers: 1,
  testMatch: ['<rootDir>/test/release/*.release.ts'],
};
