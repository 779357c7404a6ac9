/** Which rows are drawn: all of an ordinary sheet; of a long one those in view, with some above and below. */
import type { Area } from '../../core/grid';
import { lowerBound } from './layout';
import type { Layout } from './layout';

/** Places in `layout.rows`, the end not included. */
export interface RowWindow {
  readonly from: number;
  readonly to: number;
}

const DRAWN_WHOLE = 5000;
const OVERSCAN = 16;

export const isWindowed = (layout: Layout): boolean =>
  layout.rows.length * layout.columns.length > DRAWN_WHOLE;

export function rowWindowOf(layout: Layout, merges: readonly Area[], top: number, height: number): RowWindow {
  const last = layout.rows.length;
  if (!isWindowed(layout)) return { from: 0, to: last };
  const from = Math.max(0, lowerBound(layout.tops, top) - 1 - OVERSCAN);
  const to = Math.min(last, lowerBound(layout.tops, top + height) + OVERSCAN);
  return widened(layout, merges, { from, to });
}

/** A merge that reaches into the window is drawn from its first row on, or its cell would be missing. */
function widened(layout: Layout, merges: readonly Area[], { from, to }: RowWindow): RowWindow {
  let first = from;
  let end = to;
  for (const merge of merges) {
    const top = lowerBound(layout.rows, merge.top);
    const below = lowerBound(layout.rows, merge.bottom + 1);
    if (top >= to || below <= from) continue;
    first = Math.min(first, top);
    end = Math.max(end, below);
  }
  return first === from && end === to ? { from, to } : widened(layout, merges, { from: first, to: end });
}
