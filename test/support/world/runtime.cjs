/**
 * Loads for a suite what is its own, and takes the rest (sources, packages, what only prepares tests) from the one
 * runtime that its world has (`environment.cjs`). A suite outside that world loads all for itself, as jest does.
 */
const { AsyncLocalStorage } = require('node:async_hooks');
const { readFileSync } = require('node:fs');
const path = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { default: Runtime } = require('jest-runtime');
const { registersHooks, registersTests } = require('./registers.cjs');

/**
 * How much of a function runs before it is compiled for speed: eight times Node's own. A worker runs most functions a few
 * hundred times, and compiling took a quarter of its processor time: 71 s for 52 suites, 58 s with this.
 */
setFlagsFromString('--interrupt-budget=540672');

/**
 * The contexts that jest's circus keeps for the suite that runs. It makes a new one for each suite and lets go of none,
 * and Node hands every one of them on to each promise that is made: in the hundredth suite a hundred.
 */
const contexts = new Set();
const { run } = AsyncLocalStorage.prototype;
AsyncLocalStorage.prototype.run = function runNoted(...given) {
  contexts.add(this);
  return run.apply(this, given);
};

function letContextsGo() {
  contexts.forEach((context) => context.disable());
  contexts.clear();
}

const ROOT = path.resolve(__dirname, '..', '..', '..');
const folder = (name) => path.join(ROOT, name) + path.sep;
const SOURCES = folder('src');
const FOR_TESTS = [folder('test'), folder('scripts')];

const isPath = (name) => name.startsWith('.') || path.isAbsolute(name);

const known = new Map();

/** Whether a file belongs to the suite that imports it: it registers tests, or what is done around them. */
function isOfSuite(file) {
  if (!known.has(file)) known.set(file, registersTests(readFileSync(file, 'utf8')));
  return known.get(file);
}

const isForTests = (file) => FOR_TESTS.some((start) => file.startsWith(start));

/** Loads what all suites share. */
class WorldRuntime extends Runtime {
  #resolver;

  constructor(config, world, resolver, ...rest) {
    super(config, world, resolver, ...rest);
    this.#resolver = resolver;
  }

  requireModule(from, name, options, isActual) {
    if (name !== undefined && isPath(name))
      this.#refuseOfSuite(from, this.#resolver.resolveModule(from, name));
    else if (name !== undefined && registersHooks(name)) throw refused(name, from);
    return super.requireModule(from, name, options, isActual);
  }

  /** Its hooks would run for the first suite only. */
  #refuseOfSuite(from, file) {
    if (isForTests(file) && isOfSuite(file)) throw refused(file, from);
  }
}

const refused = (file, from) =>
  new Error(`${file} registers tests or hooks: only a suite, or what does so too, imports it, not ${from}`);

/** By their worlds. */
const runtimes = new WeakMap();

class SuiteRuntime extends Runtime {
  #resolver;
  #shared;

  constructor(config, environment, resolver, ...rest) {
    super(config, environment, resolver, ...rest);
    this.#resolver = resolver;
    const { world } = environment;
    if (world === undefined) return;
    if (!runtimes.has(world)) runtimes.set(world, new WorldRuntime(config, world, resolver, ...rest));
    this.#shared = runtimes.get(world);
  }

  requireModule(from, name, options, isActual) {
    const isShared = this.#shared !== undefined && name !== undefined && this.#isShared(from, name, options);
    return isShared
      ? this.#shared.requireModule(from, name, options, isActual)
      : super.requireModule(from, name, options, isActual);
  }

  teardown() {
    super.teardown();
    letContextsGo();
  }

  #isShared(from, name, options) {
    // Of jest itself, all but what holds the tests of a suite.
    if (options?.isInternalModule === true) return !isPath(name) && !name.startsWith('jest-circus');
    if (!isPath(name)) return !registersHooks(name);
    const file = path.resolve(path.dirname(from), name);
    if (file.startsWith(SOURCES)) return true;
    return isForTests(file) && !isOfSuite(this.#resolver.resolveModule(from, name));
  }

  /** For the places in stacks; jest looks files up in it as they are met. */
  getSourceMaps() {
    const own = super.getSourceMaps();
    const all = this.#shared?.getSourceMaps();
    if (all === undefined) return own;
    return {
      get: (file) => own.get(file) ?? all.get(file),
      *[Symbol.iterator]() {
        yield* all;
        yield* own;
      },
    };
  }
}

module.exports = SuiteRuntime;
