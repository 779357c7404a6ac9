/** Areas cut into strips of whole rows. */
import type { Area } from '../../core/grid';

export const cellsIn = ({ top, left, bottom, right }: Area): number =>
  (bottom - top + 1) * (right - left + 1);

/** Areas of whole rows with no more than so many cells, but at least one row. */
export function strips(area: Area, limit: number): Area[] {
  const rows = Math.max(1, Math.floor(limit / (area.right - area.left + 1)));
  const cut: Area[] = [];
  for (let top = area.top; top <= area.bottom; top += rows)
    cut.push({ ...area, top, bottom: Math.min(area.bottom, top + rows - 1) });
  return cut;
}
