/** Where pages lie below each other, and which of them are in sight. */
import type { PageSize } from '../reading/work';

export interface PlacedPage {
  /** Counted from 1. */
  readonly number: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Layout {
  readonly pages: readonly PlacedPage[];
  readonly width: number;
  readonly height: number;
}

/** Around and between pages, in pixels. */
export const PAGE_GAP = 12;

export function layoutOf(sizes: readonly PageSize[], scale: number): Layout {
  let top = PAGE_GAP;
  const pages = sizes.map(({ width, height }, index): PlacedPage => {
    const page = { number: index + 1, top, width: width * scale, height: height * scale };
    top += page.height + PAGE_GAP;
    return page;
  });
  const width = Math.max(0, ...pages.map((page) => page.width)) + 2 * PAGE_GAP;
  return { pages, width, height: top };
}

/** The scale at which most pages are as wide as there is room; wider ones are turned sideways, and scrolled. */
export function fittingScale(sizes: readonly PageSize[], room: number): number {
  const widest = Math.max(1, ...sizes.map(({ width }) => width));
  return Math.max(LEAST_SCALE, Math.min(MOST_SCALE, (room - 2 * PAGE_GAP) / widest));
}

export const LEAST_SCALE = 0.2;
export const MOST_SCALE = 4;

/** Those that touch a stretch of the height. */
export const pagesWithin = ({ pages }: Layout, from: number, to: number): readonly PlacedPage[] =>
  pages.filter(({ top, height }) => top + height >= from && top <= to);

/** The page that has the middle of the view. */
export const pageAt = ({ pages }: Layout, middle: number): number =>
  (pages.find(({ top, height }) => top + height + PAGE_GAP > middle) ?? pages.at(-1))?.number ?? 1;
