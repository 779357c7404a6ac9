/**
 * One world for all suites of a worker in Node's environment: what they import is loaded once (`runtime.cjs`), and what
 * runs often grows fast. What a suite leaves behind in it is taken away when the suite ends.
 */
const { TestEnvironment } = require('jest-environment-node');
const { isAlone, keeper, Shared } = require('./shared.cjs');

let world;

class SharedEnvironment extends Shared {
  constructor(config, context) {
    if (isAlone(config, context)) return new TestEnvironment(config, context);
    super((world ??= new TestEnvironment(config, context)));
    this.keepers.push(keeper(this.global));
  }
}

module.exports = SharedEnvironment;
