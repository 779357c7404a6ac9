/** What stands in a cell as one would type it. */
import type { Cell } from '../../core/grid';

export const typedContent = (cell: Cell | undefined): string =>
  cell?.formula === undefined ? (cell?.text ?? '') : `=${cell.formula}`;
