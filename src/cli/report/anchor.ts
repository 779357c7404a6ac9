/** Places in the report that its parts link to. */
import type { TableId } from '../../core/tables';

/** Where the matrix links to. */
export const anchorOf = (workbook: number, id: TableId | undefined): string =>
  `w${workbook + 1}-${id ?? 'all'}`;
