/** Pages below each other: where they lie, which are in sight, how large they are shown. */
import type { PageSize } from '../../../../src/workbench/document/reading/work';
import {
  PAGE_GAP,
  LEAST_SCALE,
  MOST_SCALE,
  fittingScale,
  layoutOf,
  pageAt,
  pagesWithin,
} from '../../../../src/workbench/document/view/layout';

const SIZES = [
  { width: 600, height: 800 },
  { width: 800, height: 600 },
  { width: 600, height: 800 },
];

test('pages lie below each other, with a gap around each', () => {
  const { pages, width, height } = layoutOf(SIZES, 0.5);
  expect(pages.map(({ top }) => top)).toEqual([PAGE_GAP, 2 * PAGE_GAP + 400, 3 * PAGE_GAP + 700]);
  expect([width, height]).toEqual([400 + 2 * PAGE_GAP, 4 * PAGE_GAP + 1100]);
});

test('the widest page fits the room, within bounds', () => {
  expect(fittingScale(SIZES, 400 + 2 * PAGE_GAP)).toBe(0.5);
  expect(fittingScale(SIZES, 0)).toBe(LEAST_SCALE);
  expect(fittingScale(SIZES, 100_000)).toBe(MOST_SCALE);
});

test('only pages that touch a stretch are there', () => {
  const layout = layoutOf(SIZES, 1);
  expect(pagesWithin(layout, 0, PAGE_GAP).map(({ number }) => number)).toEqual([1]);
  expect(pagesWithin(layout, 800, 900).map(({ number }) => number)).toEqual([1, 2]);
  const long = layoutOf(Array<PageSize>(500).fill({ width: 600, height: 800 }), 1);
  // The first begins at 12, each 812 below the one before.
  expect(pagesWithin(long, 10_000, 11_000).map(({ number }) => number)).toEqual([13, 14]);
});

test.each([
  [0, 1],
  [PAGE_GAP + 800, 1],
  [2 * PAGE_GAP + 801, 2],
  [100_000, 3],
])('the middle at %i is of page %i', (middle, page) => expect(pageAt(layoutOf(SIZES, 1), middle)).toBe(page));

test('a document without pages has none', () => expect(pageAt(layoutOf([], 1), 5)).toBe(1));
