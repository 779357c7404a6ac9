/** See leaves.ts. */
import { found, leave } from './leaves';

test('finds nothing of what another suite left in its world', () => {
  expect(found()).toEqual([]);
  leave();
  jest.useFakeTimers();
  expect(found()).toHaveLength(5);
});
