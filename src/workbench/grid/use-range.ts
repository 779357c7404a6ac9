/** Which cells are chosen together: the chosen one, or as far as the mouse or Shift went from there. */
import { useMemo, useState } from 'react';
import type { Position } from '../../core/grid';
import type { Layout } from './layout';
import { rangeOf } from './range';
import type { Range } from './range';

export interface ChosenRange {
  readonly whole: Range;
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
  /** Where it was drawn to; undefined while it is a single cell. */
  readonly corner: Position | undefined;
}

const NOTHING: Range = { rows: [], columns: [] };

export function useRange(
  layout: Layout,
  chosen: Position | undefined,
): { readonly range: ChosenRange; readonly extend: (to: Position | undefined) => void } {
  const [drawn, setDrawn] = useState<{ readonly from: Position; readonly to: Position }>();
  const corner = drawn && drawn.from === chosen ? drawn.to : undefined;
  const range = useMemo((): ChosenRange => {
    const whole = chosen ? rangeOf(layout, chosen, corner) : NOTHING;
    return { whole, rows: new Set(whole.rows), columns: new Set(whole.columns), corner };
  }, [layout, chosen, corner]);
  return { range, extend: (to) => setDrawn(to && chosen && { from: chosen, to }) };
}
