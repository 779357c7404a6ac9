/** A proposed fill as an edit of its cell, for every host alike. */
import type { Edit } from '../core/fill';
import type { CellEdit } from './host';

/** A rate is stored as a fraction and needs a percent format to be read as one; other cells keep their own. */
export const cellEditOf = ({ sheet, at, value, before, formula, numberFormat }: Edit): CellEdit => ({
  sheet,
  at,
  value,
  before,
  ...(formula === undefined ? {} : { formula }),
  ...(numberFormat === undefined ? {} : { numberFormat }),
});
