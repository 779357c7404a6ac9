/** Row heights in points, from the lines the texts need. */
import type { PlacedTable, Role } from './printed-table';
import { linesNeeded } from './text-width';

const LINE = 13;
const SPACE = 6;
const TITLE_HEIGHT = 33;

export function rowHeights(placed: PlacedTable, widths: readonly number[]): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  const unwrapped: ReadonlySet<Role> = new Set(['form-code', 'department', 'period', 'unit']);
  for (const { at, text, role } of placed.cells) {
    const merge = placed.merges.find((area) => area.top === at.row && area.left === at.column);
    const right = merge?.right ?? at.column;
    const width = widths.slice(at.column, right + 1).reduce((sum, each) => sum + each, 0);
    const rows = merge ? merge.bottom - merge.top + 1 : 1;
    const lines = unwrapped.has(role) ? 1 : Math.ceil(linesNeeded(text, width) / rows);
    const height = role === 'title' ? TITLE_HEIGHT : lines * LINE + SPACE;
    heights.set(at.row, Math.max(heights.get(at.row) ?? 0, height));
  }
  return heights;
}
