/** Several cells at once: `表05[每项, 本年支出]` goes through rows, `表02[合计, 财政拨款收入、事业收入]` through columns. */
import type { Reference } from '../../notation';
import { rowsNamed } from './row-sets';

/** The rows of a set in one column, or one row in several columns. */
export interface Pattern {
  readonly table: Reference['table'];
  readonly row: string;
  readonly columns: readonly string[];
}

const BETWEEN_COLUMNS = '、';

/** Undefined for a reference to a single cell. */
export function patternOf({ table, row, column }: Reference): Pattern | undefined {
  const columns = column === undefined ? [] : column.split(BETWEEN_COLUMNS).map((one) => one.trim());
  return rowsNamed(row) || columns.length > 1 ? { table, row, columns } : undefined;
}
