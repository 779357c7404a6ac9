/** Pictures that stand where a table ought to: below a title or above a note, as large as a table. */
import type { UnreadItem } from './flow';
import { pageMessage } from './messages';
import type { Page, Rectangle } from './types';
import { lineText, type PrintLine } from './writing';

/** A table is at least this part of the page wide and high; emblems and seals are smaller. */
const WIDE = 0.4;
const HIGH = 0.08;
/** From the title to the table, by the title's size: department and unit stand between. */
const NEAR = 6;
/** Where letters stand on it, it is a background. */
const MOST_LETTERS = 10;
const TITLE = /表(?:[（(].{0,12}[）)])?$/;
/** Below it. */
const NOTE = /^\s*(?:注|备注)[：:]|本表/;
const SENTENCE = /[。；，]/;

const lies = (inner: Rectangle, { left, top, right, bottom }: Rectangle): boolean =>
  inner.left >= left && inner.right <= right && inner.top >= top && inner.bottom <= bottom;

export function tablePictures(page: Page, lines: readonly PrintLine[]): UnreadItem[] {
  return page.images.flatMap((box): UnreadItem[] => {
    const isLarge = box.right - box.left >= WIDE * page.width && box.bottom - box.top >= HIGH * page.height;
    if (!isLarge) return [];
    const on = lines.reduce((count, line) => count + (lies(line, box) ? line.letters.length : 0), 0);
    const above = lines.filter(
      ({ baseline, size }) => baseline < box.top + size && box.top - baseline < NEAR * size,
    );
    const isTitled = above.some((line) => {
      const text = lineText(line).replace(/\s+/g, '');
      return TITLE.test(text) && !SENTENCE.test(text);
    });
    const isNoted = lines.some(
      (line) =>
        line.baseline > box.bottom - line.size &&
        line.baseline - box.bottom < NEAR * line.size &&
        NOTE.test(lineText(line)),
    );
    if (on > MOST_LETTERS || !(isTitled || isNoted)) return [];
    return [{ kind: 'unread', page: page.number, box, lines: [], why: pageMessage('picture') }];
  });
}
