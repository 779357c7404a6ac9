/** A proposed fill as an edit of its cell, for every host alike. */
import type { Edit } from '../core/fill';
import type { Grid } from '../core/grid';
import type { CellEdit } from './host';
import { formatToShow } from './shown-format';

/**
 * A rate is stored as a fraction and needs a percent format to be read as one; other cells keep their own. `grids`: as they
 * were checked; with them a cell without a format of its own shows the figure as it was promised.
 */
export function cellEditOf(fill: Edit, grids: readonly Grid[] = []): CellEdit {
  const { sheet, at, value, before, after, formula, numberFormat } = fill;
  const edit = { sheet, at, value, before, ...(formula === undefined ? {} : { formula }) };
  return numberFormat === undefined ? shownAs(edit, grids, after) : { ...edit, numberFormat };
}

/** The edit with what its cell needs to show the figure as `promised`. */
export function shownAs(
  edit: CellEdit & { readonly value: string },
  grids: readonly Grid[],
  promised: string,
): CellEdit {
  const format = formatToShow(grids, edit, edit.value, promised);
  return format === undefined ? edit : { ...edit, formatWherePlain: format };
}
