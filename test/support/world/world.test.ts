/** What suites share, and what is a suite's own. */
import { registersHooks, registersTests } from './registers.cjs';

it.each([
  ["it('is told', () => undefined);", true],
  ['it.each([])("%s", () => undefined);', true],
  ["describe('a room', () => undefined);", true],
  ['afterEach(() => undefined);', true],
  ['beforeAll(open);', true],
  ['const heard = () => jest.fn();', true],
  ['export const show = () => expect(1).toBe(1);', false],
  ['/** jest.fn stands for it. */\nexport const one = 1;', false],
  ["import { render } from '@testing-library/react';", true],
  ["import { createElement } from 'react';", false],
  ['export function open(): void {\n  afterAll(close);\n}', false],
])('%s: of a suite %s', (source, isOfSuite) => {
  expect(registersTests(source)).toBe(isOfSuite);
});

test('of packages, the one that registers hooks belongs to each suite anew', () => {
  expect(['@testing-library/react', '@testing-library/dom', 'react'].map(registersHooks)).toEqual([
    true,
    false,
    false,
  ]);
});

test('what is shared imports nothing that belongs to one suite: its hooks would run for the first only', () => {
  expect(() => jest.requireActual('./suites/shares-hooks')).toThrow(/hooks\.ts registers tests or hooks/);
});
