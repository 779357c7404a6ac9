import { firstAround, meetsOne } from '../../../../src/core/proofread/text/stretches';

describe('firstAround', () => {
  const stretches = [
    { start: 2, end: 8, name: 'long' },
    { start: 3, end: 4, name: 'short' },
    { start: 9, end: 10, name: 'last' },
  ];

  it('gives the first that holds a place, asked from left to right', () => {
    const around = firstAround(stretches);
    const names = Array.from({ length: 12 }, (_, place) => around(place)?.name ?? '');
    expect(names).toEqual(['', '', 'long', 'long', 'long', 'long', 'long', 'long', '', 'last', '', '']);
  });

  it('gives a later one where the first has ended', () => {
    const around = firstAround([
      { start: 0, end: 2 },
      { start: 1, end: 4 },
    ]);
    expect([around(1), around(2), around(4)]).toEqual([
      { start: 0, end: 2 },
      { start: 1, end: 4 },
      undefined,
    ]);
  });
});

describe('meetsOne', () => {
  const meets = meetsOne('0123456789', [
    { start: 2, end: 4 },
    { start: 3, end: 5 },
  ]);

  it.each([
    [0, 2, false],
    [1, 3, true],
    [4, 6, true],
    [5, 10, false],
  ])('%i to %i: %s', (start, end, met) => expect(meets({ start, end })).toBe(met));
});
