/** Addresses: A1 names and positions are two names of the same cell. */
import * as fc from 'fast-check';
import {
  addressOf,
  areaAddress,
  columnIndex,
  columnName,
  contains,
  parseAddress,
} from '../../../src/core/grid';

it.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16383, 'XFD'],
])('column %i is %s', (index, name) => {
  expect(columnName(index)).toBe(name);
  expect(columnIndex(name)).toBe(index);
  expect(columnIndex(name.toLowerCase())).toBe(index);
});

it.each([
  ['A1', { row: 0, column: 0 }],
  ['$C$7', { row: 6, column: 2 }],
  ['aa10', { row: 9, column: 26 }],
  ['XFD1048576', { row: 1048575, column: 16383 }],
])('%s is read', (text, position) => expect(parseAddress(text)).toEqual(position));

it.each(['', 'A', '7', 'A1:B2', 'A-1', 'ABCD1', 'A 1', "'表'!A1"])('%j is no address', (text) =>
  expect(parseAddress(text)).toBeUndefined(),
);

it('comes back as the same position', () => {
  fc.assert(
    fc.property(fc.nat(1048575), fc.nat(16383), (row, column) =>
      expect(parseAddress(addressOf({ row, column }))).toEqual({ row, column }),
    ),
  );
});

it('names an area by its corners, one cell by itself', () => {
  expect(areaAddress({ top: 2, left: 1, bottom: 4, right: 3 })).toBe('B3:D5');
  expect(areaAddress({ top: 2, left: 1, bottom: 2, right: 1 })).toBe('B3');
});

it.each([
  [{ row: 2, column: 1 }, true],
  [{ row: 4, column: 3 }, true],
  [{ row: 1, column: 2 }, false],
  [{ row: 5, column: 2 }, false],
  [{ row: 3, column: 0 }, false],
  [{ row: 3, column: 4 }, false],
])('B3:D5 contains %j: %s', (at, expected) =>
  expect(contains({ top: 2, left: 1, bottom: 4, right: 3 }, at)).toBe(expected),
);
