/** What is added to an engine that lacks it does what today's engines do. */
import { createContext, runInContext } from 'node:vm';
import { JSDOM } from 'jsdom';
import { addMethods } from '../../../../src/hosts/browser/old-engines/methods';

type World = Parameters<typeof addMethods>[0];

const LATER = [
  'Array.prototype.at',
  'String.prototype.at',
  'Object.getPrototypeOf(Uint8Array.prototype).at',
  'String.prototype.replaceAll',
  'Object.hasOwn',
  'globalThis.WeakRef',
];

/** An engine of its own without what came later. */
function oldEngine(): { run(code: string): unknown } {
  const context = createContext({});
  for (const name of LATER) runInContext(`delete ${name}`, context);
  const world = runInContext('globalThis', context) as World;
  return {
    run: (code) => {
      addMethods(world);
      return runInContext(code, context);
    },
  };
}

it.each([
  '[[1, 2, 3].at(0), [1, 2, 3].at(-1), [1].at(5), [1].at(-2), [7].at(NaN), [1, 2].at(-1.9)]',
  '["表一".at(-1), "".at(0), "abc".at("1")]',
  '[new Uint8Array([1, 2]).at(-1), new Float64Array(2).at(2)]',
  '["a.b.c".replaceAll(".", "-"), "aXbX".replaceAll(/x/gi, "$&$&"), "{全名}{全名}".replaceAll("{全名}", "局$$")]',
  '["a*b".replaceAll("*", () => "$1"), "ab".replaceAll("", "·"), "(1)[2]".replaceAll(")[", "|")]',
  '[Object.hasOwn({ a: 1 }, "a"), Object.hasOwn({ a: 1 }, "toString"), Object.hasOwn(Object.create(null), "b")]',
])('%s', (code) => {
  const said = JSON.stringify(oldEngine().run(code));
  expect(said).toBe(JSON.stringify(runInContext(code, createContext({}))));
});

it('asks for a global expression, as today’s engines do', () => {
  expect(() => oldEngine().run('"a".replaceAll(/a/, "b")')).toThrow(/global/);
});

it('keeps what a reference points at', () => {
  expect(oldEngine().run('(() => { const one = {}; return new WeakRef(one).deref() === one; })()')).toBe(
    true,
  );
});

it('adds what can’t be listed, and leaves what there is', () => {
  expect(oldEngine().run('const keys = []; for (const key in [1]) keys.push(key); keys.join()')).toBe('0');
  const { at } = Array.prototype;
  addMethods(globalThis);
  expect(Array.prototype.at).toBe(at);
});

it('replaces the children of an element', () => {
  const { window } = new JSDOM('<p><b>1</b>2</p>');
  for (const one of [window.Element, window.Document, window.DocumentFragment])
    delete (one.prototype as Partial<ParentNode>).replaceChildren;
  addMethods(window as unknown as World);
  const paragraph = window.document.querySelector('p');
  paragraph?.replaceChildren('3', window.document.createElement('i'));
  expect(paragraph?.innerHTML).toBe('3<i></i>');
});
