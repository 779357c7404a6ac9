/** Ruled lines, whatever they are drawn by; and pictures. */
import type { Item } from '../../../support/pdf';
import type { Page } from '../../../../src/core/page';
import { pageWith } from './support';

const TEXT = { text: '表', at: [10, 20] } as const;
const read = (...items: readonly Item[]): Promise<Page> => pageWith([TEXT, ...items]);

const level = (left: number, right: number, middle: number, thickness: number): object => ({
  direction: 'level',
  left: expect.closeTo(left, 2),
  right: expect.closeTo(right, 2),
  top: expect.closeTo(middle - thickness / 2, 2),
  bottom: expect.closeTo(middle + thickness / 2, 2),
});
const upright = (middle: number, top: number, bottom: number, thickness: number): object => ({
  direction: 'upright',
  left: expect.closeTo(middle - thickness / 2, 2),
  right: expect.closeTo(middle + thickness / 2, 2),
  top: expect.closeTo(top, 2),
  bottom: expect.closeTo(bottom, 2),
});

it.each<[string, Item]>([
  ['a stroke', { line: [72, 150, 500, 150], width: 0.5 }],
  ['a stroke from right to left', { line: [500, 150, 72, 150], width: 0.5 }],
  ['a dashed stroke', { line: [72, 150, 500, 150], width: 0.5, dash: [2, 1] }],
  ['a thin filled rectangle', { box: [72, 149.75, 428, 0.5], fill: '#000000' }],
])('%s is a line', async (_, item) => {
  expect((await read(item)).rulings).toEqual([level(72, 500, 150, 0.5)]);
});

const dots = (count: number, at: (place: number) => readonly [number, number]): Item[] =>
  Array.from({ length: count }, (_, place): Item => {
    const [left, top] = at(place);
    return { box: [left, top, 1, 1], fill: '#000000' };
  });

describe('dots painted one by one', () => {
  it('are one line where they stand in a row', async () => {
    const { rulings } = await read(...dots(100, (place) => [72 + 2 * place, 149.5]));
    expect(rulings).toEqual([level(72, 271, 150, 1)]);
  });

  it('are lines in both directions where rows cross', async () => {
    const across = dots(50, (place) => [72 + 2 * place, 159.5]);
    const down = dots(50, (place) => [112, 119.5 + 2 * place]);
    expect((await read(...across, ...down)).rulings).toEqual([
      level(72, 171, 160, 1),
      upright(112.5, 119.5, 218.5, 1),
    ]);
  });

  it('are two lines where more is missing than a dot or two', async () => {
    const row = dots(100, (place) => [72 + 2 * place, 149.5]);
    const broken = (missing: number): readonly Item[] => [...row.slice(0, 50), ...row.slice(50 + missing)];
    expect((await read(...broken(1))).rulings).toHaveLength(1);
    expect((await read(...broken(6))).rulings).toHaveLength(2);
  });

  it('are none where they are a mark or two', async () =>
    expect((await read(...dots(3, (place) => [72 + 2 * place, 149.5]))).rulings).toEqual([]));
});

it('a framed rectangle is four lines', async () => {
  const { rulings } = await read({ box: [100, 200, 300, 50], stroke: 1 });
  expect(rulings).toHaveLength(4);
  expect(rulings).toEqual(
    expect.arrayContaining([
      level(100, 400, 200, 1),
      level(100, 400, 250, 1),
      upright(100, 200, 250, 1),
      upright(400, 200, 250, 1),
    ]),
  );
});

it('each piece of a path that goes on is one, and it need not be closed', async () => {
  const { rulings } = await read({
    raw: '1 w 100 700 m 200 700 l 200 600 l S 300 700 m 400 700 l 300 600 m 400 600 l S',
  });
  expect(rulings.map(({ direction }) => direction)).toEqual(['level', 'upright', 'level', 'level']);
});

it('its thickness is what is left of it when it is scaled', async () => {
  const { rulings } = await read({ raw: 'q 2 0 0 2 0 0 cm 0.5 w 50 300 m 100 300 l S Q' });
  expect(rulings).toEqual([level(100, 200, 841.89 - 600, 1)]);
});

it.each<[string, Item]>([
  ['a curve', { raw: '1 w 100 700 m 150 700 200 700 300 700 c S' }],
  ['a leaning stroke', { line: [72, 150, 500, 250] }],
  ['a stroke of the colour of the paper', { line: [72, 150, 500, 150], colour: '#ffffff' }],
  ['a filled area', { box: [72, 150, 300, 100], fill: '#ddeeff' }],
  ['a path that is only a clip', { raw: 'q 100 600 200 0.5 re W n Q' }],
])('%s is none', async (_, item) => {
  expect((await read(item)).rulings).toEqual([]);
});

it('a clip shortens lines', async () => {
  const { rulings } = await read({ clip: [100, 100, 50, 100], items: [{ line: [72, 150, 500, 150] }] });
  expect(rulings).toEqual([level(100, 150, 150, 0.5)]);
});

it('on a turned page lines turn with it', async () => {
  const page = await pageWith([TEXT, { line: [50, 100, 350, 100], width: 1 }], {
    width: 400,
    height: 300,
    rotate: 90,
  });
  expect(page.rulings).toEqual([upright(200, 50, 350, 1)]);
});

it('pictures have their places, and are no letters', async () => {
  const page = await read({ image: [72, 400, 100, 80] });
  expect(page.images).toEqual([
    {
      left: expect.closeTo(72, 2),
      top: expect.closeTo(400, 2),
      right: expect.closeTo(172, 2),
      bottom: expect.closeTo(480, 2),
    },
  ]);
  expect(page.problems).toEqual([]);
});
