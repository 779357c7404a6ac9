/** The merges of a table's header: a text reaches over the empty cells to its right, then over those below, never into the row 栏次. */
import type { Area } from '../../../src/core/grid';

const isNumberingRow = (row: readonly string[]): boolean => row.some((text) => /^栏\s*次$/.test(text));

export function headerMerges(rows: readonly (readonly string[])[], columns: number): readonly Area[] {
  const taken = new Set<string>();
  const isFree = (row: number, column: number): boolean =>
    row < rows.length && column < columns && !rows[row]?.[column] && !taken.has(`${row}:${column}`);
  const rowIsFree = (row: number, left: number, right: number): boolean => {
    if (isNumberingRow(rows[row] ?? [])) return false;
    for (let column = left; column <= right; column += 1) if (!isFree(row, column)) return false;
    return true;
  };

  const merges: Area[] = [];
  rows.forEach((texts, top) => {
    texts.forEach((text, left) => {
      if (text === '') return;
      let right = left;
      while (isFree(top, right + 1)) right += 1;
      let bottom = top;
      while (rowIsFree(bottom + 1, left, right)) bottom += 1;
      if (right === left && bottom === top) return;
      merges.push({ top, left, bottom, right });
      for (let row = top; row <= bottom; row += 1) {
        for (let column = left; column <= right; column += 1) taken.add(`${row}:${column}`);
      }
    });
  });
  return merges;
}
