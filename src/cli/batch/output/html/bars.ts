/** Bars drawn with attributes: the page's policy allows no style on an element. */
import { html, type Markup } from '../../../report/markup';

export interface BarPiece {
  /** Its colour. */
  readonly name: string;
  readonly count: number;
}

const WIDTH = 1000;

/** The pieces side by side; `most` fills the whole width. */
export function bar(pieces: readonly BarPiece[], most: number, kind = ''): Markup {
  let left = 0;
  const rects = pieces
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => {
      const width = (count / most) * WIDTH;
      const x = left;
      left += width;
      return html`<rect class="${name}" x="${x.toFixed(1)}" width="${width.toFixed(1)}" height="10" />`;
    });
  return html`<svg
    class="bar ${kind}"
    viewBox="0 0 ${String(WIDTH)} 10"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    ${rects}
  </svg>`;
}
