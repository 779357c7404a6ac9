/** One name, one meaning: no two rooms of src export a name with a declaration of their own each. */
import { exportsIn, roomsByName } from './exports';

it('sees what a file declares and exports', () => {
  const text =
    'export const a = 1, b = 2; export type C = 1; export { d } from "./d"; const e = 3; export * from "./f"; export function g() {}';
  expect(exportsIn(text)).toEqual(['a', 'b', 'C', 'g']);
});

it('has one room for each name', () => {
  const homonyms = [...roomsByName()].filter(([, rooms]) => rooms.size > 1);
  expect(homonyms.map(([name, rooms]) => `${name}: ${[...rooms].join(', ')}`)).toEqual([]);
});
