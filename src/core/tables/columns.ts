/** Columns of figures as layouts write them down. */
import type { ColumnSpec } from './spec';

export const moneyColumn = (key: string, ...is: (readonly string[])[]): ColumnSpec => ({
  key,
  quantity: 'money',
  is: is.length > 0 ? is : [[key]],
});

export const required = (column: ColumnSpec): ColumnSpec => ({ ...column, required: true });
