/**
 * One page of jsdom for all suites of a worker that need no more than a page: React, Fluent and the views are loaded and
 * run warm once. The next suite finds the page empty. What packages keep on the window, for they are loaded once, stays.
 */
const { TestEnvironment } = require('jest-environment-jsdom');
const { isAlone, keeper, Shared } = require('./shared.cjs');

let world;

class SharedPage extends Shared {
  constructor(config, context) {
    if (isAlone(config, context)) return new TestEnvironment(config, context);
    super((world ??= new TestEnvironment(config, context)));
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

module.exports = SharedPage;
