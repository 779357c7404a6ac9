/** Letters of a page as it shows them: what is clipped away is left out, what stands beside a clipped piece is marked. */
import type { Glyph, Page, Rectangle } from './types';

/** A letter that is shown. */
export interface Letter {
  readonly glyph: Glyph;
  /** Its place in the order of drawing. */
  readonly place: number;
  /** It, or a letter written on with it, is not wholly shown. */
  readonly isCut: boolean;
}

export interface Shown {
  readonly letters: readonly Letter[];
  /** How many letters stand in the file and on no page. */
  readonly hidden: number;
}

/** What of a letter has to be within its clip to count as shown whole. Chosen, not measured. */
const WHOLE = 0.75;
/** Below that nothing of it can be told. Chosen, not measured. */
const NOTHING = 0.2;
/**
 * Programs leave out what lies wholly beyond a clip, so that a figure cut there is shown whole to its last letter: the
 * next one would begin in front of this edge, nearer than the blank within its own width. The widest blank before a
 * digit or a point is 0.1 of the size (1, in Noto Serif); the nearest edge to a whole figure of a published PDF is 0.128.
 */
const AT_EDGE = 0.1;
/** Digits stand from the line of writing up to 0.7 of the size of their font. */
const TALL = 0.7;
/** Letters of one piece of writing: a wide blank between words is as wide as a letter. */
const WRITTEN_ON = 1.2;

export const middleOf = ({ left, right }: Pick<Rectangle, 'left' | 'right'>): number => (left + right) / 2;

/** Half as high as a digit. */
export const heightOf = ({ baseline, size }: Glyph): number => baseline - (TALL / 2) * size;

/** Upper edge of digits. */
export const topOf = ({ baseline, size }: Glyph): number => baseline - TALL * size;

const overlap = (from: number, to: number, first: number, last: number): number =>
  to <= from
    ? first <= from && from <= last
      ? 1
      : 0
    : Math.max(0, Math.min(to, last) - Math.max(from, first)) / (to - from);

/** What of the page may show a letter. */
function windowOf({ clip }: Glyph, { width, height, clips }: Page): Rectangle {
  const sheet = { left: 0, top: 0, right: width, bottom: height };
  const own = clip === undefined ? undefined : clips[clip];
  if (!own) return sheet;
  return {
    left: Math.max(sheet.left, own.left),
    top: Math.max(sheet.top, own.top),
    right: Math.min(sheet.right, own.right),
    bottom: Math.min(sheet.bottom, own.bottom),
  };
}

const OF_FIGURE = /^[-\d.,%]$/;

/** Whether a figure begins or ends there at the edge of what shows it: digits may be missing. */
function isAtEdge(before: Glyph | undefined, glyph: Glyph, next: Glyph | undefined, page: Page): boolean {
  if (glyph.angle !== 0 || !OF_FIGURE.test(glyph.text)) return false;
  const { left, right } = windowOf(glyph, page);
  const reach = AT_EDGE * glyph.size;
  const begins = !before || !isWrittenOn(before, glyph, AT_EDGE) || before.clip !== glyph.clip;
  const ends = !next || !isWrittenOn(glyph, next, AT_EDGE) || next.clip !== glyph.clip;
  return (begins && glyph.left - left < reach) || (ends && right - glyph.right < reach);
}

/** The part of a letter that is shown, from 0 to 1. */
function shareShown(glyph: Glyph, page: Page): number {
  const within = (area: Rectangle): number =>
    overlap(glyph.left, glyph.right, area.left, area.right) *
    (glyph.angle === 0
      ? overlap(topOf(glyph), glyph.baseline, area.top, area.bottom)
      : overlap(glyph.top, glyph.bottom, area.top, area.bottom));
  const clip = glyph.clip === undefined ? undefined : page.clips[glyph.clip];
  const onPage = within({ left: 0, top: 0, right: page.width, bottom: page.height });
  return clip ? Math.min(onPage, within(clip)) : onPage;
}

/** Whether a letter is written on from the one drawn before it. */
export const isWrittenOn = (before: Glyph, glyph: Glyph, reach: number): boolean =>
  before.angle === glyph.angle &&
  Math.abs(before.baseline - glyph.baseline) < 0.1 * glyph.size &&
  glyph.left - before.right < reach * glyph.size &&
  glyph.left >= before.left;

export function shownLetters(page: Page): Shown {
  const letters: Letter[] = [];
  let hidden = 0;
  let [from, isCut] = [0, false];
  const shares: number[] = [];
  const flush = (to: number): void => {
    for (let place = from; place < to; place += 1) {
      const glyph = page.glyphs[place];
      if (!glyph) continue;
      if ((shares[place] ?? 0) < NOTHING) hidden += 1;
      else letters.push({ glyph, place, isCut });
    }
    [from, isCut] = [to, false];
  };
  page.glyphs.forEach((glyph, place) => {
    const [before, next] = [page.glyphs[place - 1], page.glyphs[place + 1]];
    if (before && !isWrittenOn(before, glyph, before.clip === glyph.clip ? WRITTEN_ON : AT_EDGE))
      flush(place);
    const share = shareShown(glyph, page);
    shares.push(share);
    isCut ||= share < WHOLE || isAtEdge(before, glyph, next, page);
  });
  flush(page.glyphs.length);
  return { letters, hidden };
}

/** The size that all but the smallest tenth of the letters reach: what a page's small print is set in. */
export function smallPrint(letters: readonly Letter[]): number {
  const sizes = letters.map(({ glyph }) => glyph.size).sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 10)] ?? USUAL_SIZE;
}

/** Where a page has no letter. */
const USUAL_SIZE = 10;
