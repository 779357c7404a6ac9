/** Pages whose writing runs up or down: turned until it stands upright, and the way back. */
import type { Glyph, Page, Rectangle } from './types';

/** A page to be read, and where what is found on it stands on the page as it was. */
export interface Turned {
  readonly page: Page;
  place(box: Rectangle): Rectangle;
}

type Turn = (box: Rectangle) => Rectangle;

/** Written downwards: what was at the right edge is at the top. */
const downwards = (width: number): { readonly there: Turn; readonly back: Turn } => ({
  there: ({ left, top, right, bottom }) => ({
    left: top,
    right: bottom,
    top: width - right,
    bottom: width - left,
  }),
  back: ({ left, top, right, bottom }) => ({
    top: left,
    bottom: right,
    left: width - bottom,
    right: width - top,
  }),
});

/** Written upwards: what was at the left edge is at the top. */
const upwards = (height: number): { readonly there: Turn; readonly back: Turn } => ({
  there: ({ left, top, right, bottom }) => ({
    left: height - bottom,
    right: height - top,
    top: left,
    bottom: right,
  }),
  back: ({ left, top, right, bottom }) => ({
    left: top,
    right: bottom,
    top: height - right,
    bottom: height - left,
  }),
});

const FULL_TURN = 360;

/** By most of its letters; heads and feet may stand the other way. */
export function turnedUpright(page: Page): Turned {
  const counts = new Map<number, number>();
  for (const { angle } of page.glyphs) counts.set(angle, (counts.get(angle) ?? 0) + 1);
  const count = (angle: number): number => counts.get(angle) ?? 0;
  const angle = count(90) >= count(270) ? 90 : 270;
  if (count(angle) * 2 <= page.glyphs.length) return { page, place: (box) => box };
  const { there, back } = angle === 90 ? downwards(page.width) : upwards(page.height);
  const glyphOf = (glyph: Glyph): Glyph => ({
    ...glyph,
    ...there(glyph),
    angle: (glyph.angle - angle + FULL_TURN) % FULL_TURN,
    baseline: angle === 90 ? page.width - glyph.baseline : glyph.baseline,
  });
  return {
    place: back,
    page: {
      ...page,
      width: page.height,
      height: page.width,
      glyphs: page.glyphs.map(glyphOf),
      rulings: page.rulings.map(({ direction, ...box }) => ({
        ...there(box),
        direction: direction === 'level' ? 'upright' : 'level',
      })),
      clips: page.clips.map(there),
      images: page.images.map(there),
    },
  };
}
