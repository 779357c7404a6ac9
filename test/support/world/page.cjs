/**
 * One page of jsdom for all suites of a worker that need no more than a page: React, Fluent and the views are loaded and
 * run warm once.
 */
const { TestEnvironment } = require('jest-environment-jsdom');
const { isAlone, SharedPage } = require('./shared.cjs');

let world;

class PageEnvironment extends SharedPage {
  constructor(config, context) {
    if (isAlone(config, context)) return new TestEnvironment(config, context);
    super((world ??= new TestEnvironment(config, context)));
  }
}

module.exports = PageEnvironment;
