/**
 * One world for all suites of a worker in Node's environment: what they import is loaded once (`runtime.cjs`), and what
 * runs often grows fast. What a suite leaves behind in it is taken away when the suite ends.
 */
const { readFileSync } = require('node:fs');
const { TestEnvironment } = require('jest-environment-node');

/** A suite that changes what others import is alone in the world. */
const CHANGES_MODULES = /\bjest\.(?:mock|unmock|doMock|dontMock|setMock|resetModules|isolateModules)/;
/** Kept by `expect`, which is loaded once as well. */
const MATCHERS = Symbol.for('$$jest-matchers-object');

let world;

/** Files change between the runs of a watcher, and what is covered is counted by the suite. */
const isAlone = ({ globalConfig: { watch, watchAll, collectCoverage } }, { testPath }) =>
  watch || watchAll || collectCoverage || CHANGES_MODULES.test(readFileSync(testPath, 'utf8'));

/** Gives what puts an object's own properties back as they are now. */
function keeper(object) {
  const before = Object.getOwnPropertyDescriptors(object);
  return () => {
    for (const key of Reflect.ownKeys(object)) {
      if (key !== MATCHERS && !Object.hasOwn(before, key)) delete object[key];
    }
    for (const key of Reflect.ownKeys(before)) putBack(object, key, before[key]);
  };
}

function putBack(object, key, was) {
  const is = Object.getOwnPropertyDescriptor(object, key);
  if (was.configurable && (is?.value !== was.value || is?.get !== was.get)) {
    Object.defineProperty(object, key, was);
  }
}

/** The world as one suite has it. */
class SharedEnvironment {
  constructor(config, context) {
    if (isAlone(config, context)) return new TestEnvironment(config, context);
    world ??= new TestEnvironment(config, context);
    const { global, moduleMocker, fakeTimers, fakeTimersModern } = world;
    Object.assign(this, { world, global, moduleMocker, fakeTimers, fakeTimersModern });
    this.keepers = [global, global.process, global.process.env].map(keeper);
  }

  async setup() {}

  async teardown() {
    this.fakeTimersModern.useRealTimers();
    this.keepers.forEach((putAllBack) => putAllBack());
  }

  exportConditions() {
    return this.world.exportConditions();
  }

  getVmContext() {
    return this.world.getVmContext();
  }
}

module.exports = SharedEnvironment;
