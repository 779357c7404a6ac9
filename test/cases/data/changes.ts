/** Printed tables that differ from another by a few texts. */

/** What stands at a row and a column, counted from 0. */
export type TextAt = readonly [row: number, column: number, text: string];

export type Rows = readonly (readonly string[])[];

/** Throws for a change that changes nothing: it would say of the copy what the original says already. */
export function withTexts(rows: Rows, changes: readonly TextAt[]): Rows {
  const changed = rows.map((row) => [...row]);
  for (const [row, column, text] of changes) {
    const cells = changed[row];
    if (!cells || (cells[column] ?? '') === text)
      throw new Error(`Row ${row}, column ${column} is “${text}”`);
    cells[column] = text;
  }
  return changed;
}

export const withoutRow = (rows: Rows, gone: number): Rows => rows.filter((_, row) => row !== gone);
