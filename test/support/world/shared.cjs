/** What a world that many suites share has in common, whatever is in it. */
const { readFileSync } = require('node:fs');

/** A suite that changes what others import is alone in the world. */
const CHANGES_MODULES = /\bjest\.(?:mock|unmock|doMock|dontMock|setMock|resetModules|isolateModules)/;
/** Kept by `expect`, which is loaded once as well. */
const MATCHERS = Symbol.for('$$jest-matchers-object');

/** Files change between the runs of a watcher, and what is covered is counted by the suite. */
const isAlone = ({ globalConfig: { watch, watchAll, collectCoverage } }, { testPath }) =>
  watch || watchAll || collectCoverage || CHANGES_MODULES.test(readFileSync(testPath, 'utf8'));

/** Gives what puts an object's own properties back as they are now; what came since goes, unless it is `left`. */
function keeper(object, { left = false } = {}) {
  const before = Object.getOwnPropertyDescriptors(object);
  return () => {
    for (const key of left ? [] : Reflect.ownKeys(object)) {
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
class Shared {
  constructor(world) {
    const { global, moduleMocker, fakeTimers, fakeTimersModern } = world;
    Object.assign(this, { world, global, moduleMocker, fakeTimers, fakeTimersModern });
    this.keepers = [global.process, global.process.env].map((object) => keeper(object));
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

/** A world with a page: the next suite finds it empty. What packages keep on the window, for they are loaded once, stays. */
class SharedPage extends Shared {
  constructor(world) {
    super(world);
    this.keepers.push(keeper(this.global, { left: true }));
  }

  async teardown() {
    const { document, localStorage, sessionStorage } = this.global;
    for (const element of [document.documentElement, document.body])
      for (const name of element.getAttributeNames()) element.removeAttribute(name);
    document.body.replaceChildren();
    localStorage.clear();
    sessionStorage.clear();
    await super.teardown();
  }
}

module.exports = { isAlone, keeper, Shared, SharedPage };
