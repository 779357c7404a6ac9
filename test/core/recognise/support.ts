/** Small tables as rows of texts, and what was read from them. */
import { gridFromTexts, type Area, type Grid } from '../../../src/core/grid';
import { recognise } from '../../../src/core/recognise';
import type { Table, TableId, TableSet } from '../../../src/core/tables';

export type Rows = readonly (readonly string[])[];

/** Lines of cells parted by `|`. */
export const cells = (...lines: readonly string[]): string[][] => lines.map((line) => line.split('|'));

export const setOf = (rows: Rows, merges: readonly Area[] = []): TableSet =>
  recognise([gridFromTexts('表', rows, merges)]);

export function tableIn(set: TableSet, id: TableId): Table {
  const table = set.table(id);
  if (!table) throw new Error(`No ${id}; refused ${set.refused.length}`);
  return table;
}

/** `row column text` of every figure that is an amount. */
export const figuresOf = (table: Table): string[] =>
  table.rows.flatMap((row) =>
    table.columns.flatMap((column) => {
      const figure = table.figure(row.key, column.key);
      return figure?.amount ? [`${row.key} ${column.key} ${figure.text.trim()}`] : [];
    }),
  );

export const sheet = (name: string, rows: Rows, visibility: Grid['visibility'] = 'visible'): Grid => ({
  ...gridFromTexts(name, rows),
  visibility,
});
