/** A suggestion of a finding as an edit of its cell. */
import { parseFigure } from '../../core/amount';
import type { Suspect } from '../../core/check';
import type { FillPlan } from '../../core/fill';
import { cellAt, isSamePlace, type Place, type Grid } from '../../core/grid';
import { cellEditOf, shownAs } from '../../hosts/cell-edit';
import type { CellEdit } from '../../hosts/host';

const RATE_FORMAT = '0.00%';

/** What the cell showed when it was read, spaces and all: the host refuses the edit when it shows something else now. */
function shownAt(grids: readonly Grid[], { sheet, at }: Place): string {
  const grid = grids.find(({ name }) => name === sheet);
  return (grid && cellAt(grid, at)?.text) ?? '';
}

export function fixOf(suspect: Suspect, plan: FillPlan, grids: readonly Grid[]): CellEdit {
  const fill = plan.edits.find((edit) => isSamePlace(edit, suspect) && edit.after === suspect.suggestion);
  if (fill) return cellEditOf(fill, grids);
  const edit = { sheet: suspect.sheet, at: suspect.at, before: shownAt(grids, suspect) };
  const parsed = parseFigure(suspect.suggestion);
  if (parsed.kind !== 'amount') return { ...edit, text: suspect.suggestion };
  const { value } = parsed.amount;
  return parsed.percent
    ? { ...edit, value: value.div(100).toFixed(), numberFormat: RATE_FORMAT }
    : shownAs({ ...edit, value: value.toFixed() }, grids, suspect.suggestion);
}
