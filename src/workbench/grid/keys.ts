/** Walking over a sheet with the arrow keys. */
import type { Position } from '../../core/grid';
import { placeKey, placesOf } from './layout';
import type { Layout } from './layout';

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
}

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-15, 0],
  PageDown: [15, 0],
};

/** The cell a key leads to, or undefined for keys that lead nowhere. Merged cells are stepped over as a whole. */
export function stepped(
  layout: Layout,
  from: Position | undefined,
  { key, ctrlKey }: Pressed,
): Position | undefined {
  if (layout.rows.length === 0 || layout.columns.length === 0) return undefined;
  const row = placesOf(layout.rows).get(from?.row ?? -1) ?? 0;
  const column = placesOf(layout.columns).get(from?.column ?? -1) ?? 0;
  if (key === 'Home') return placeAt(layout, ctrlKey ? 0 : row, 0);
  if (key === 'End')
    return placeAt(layout, ctrlKey ? layout.rows.length - 1 : row, layout.columns.length - 1);
  const step = STEPS[key];
  if (!step) return undefined;
  if (!from) return placeAt(layout, 0, 0);
  const span = layout.spans.get(placeKey(from.row, from.column));
  const reach = (by: number, size: number | undefined): number => (by > 0 ? Math.max(by, size ?? 1) : by);
  return placeAt(layout, row + reach(step[0], span?.rows), column + reach(step[1], span?.columns));
}

function placeAt(layout: Layout, rowPlace: number, columnPlace: number): Position {
  const clamp = (place: number, count: number): number => Math.min(count - 1, Math.max(0, place));
  const row = layout.rows[clamp(rowPlace, layout.rows.length)] ?? 0;
  const column = layout.columns[clamp(columnPlace, layout.columns.length)] ?? 0;
  return anchorAt(layout, row, column);
}

/** The cell that is meant by a place: under a merge its anchor. */
export function anchorAt(layout: Layout, row: number, column: number): Position {
  const own = layout.spans.get(placeKey(row, column));
  if (own) return own.anchor;
  if (!layout.covered.has(placeKey(row, column))) return { row, column };
  for (const [key, span] of layout.spans) {
    const [top = 0, left = 0] = key.split(',').map(Number);
    const rows = placesOf(layout.rows);
    const columns = placesOf(layout.columns);
    const down = (rows.get(row) ?? 0) - (rows.get(top) ?? 0);
    const right = (columns.get(column) ?? 0) - (columns.get(left) ?? 0);
    if (down >= 0 && down < span.rows && right >= 0 && right < span.columns) return span.anchor;
  }
  return { row, column };
}
