/** Labels that a missing line joined with the cells above or below them: which row is theirs can't be told. */
import { isAmount, isFigure } from './figure-text';
import type { RuledCell } from './ruled';

/** A figure of an account, and no number of a column (栏次). */
const isOfAccount = (text: string): boolean => isAmount(text) || /^(?:0|\d{4,})$/.test(text.trim());

/** A label over several rows stands beside the labels of those rows, never beside their figures. */
function standsBesideFigures(cell: RuledCell, rows: readonly (readonly RuledCell[])[]): boolean {
  for (let row = cell.row; row < cell.row + cell.rows; row += 1)
    for (const other of rows[row] ?? []) {
      if (other.column <= cell.column || other.text === '') continue;
      if (!isFigure(other.text)) break;
      if (isOfAccount(other.text)) return true;
    }
  return false;
}

/** `cells`: by rows, in each from left to right. */
export function withSuspectLabels(cells: readonly RuledCell[], rowCount: number): RuledCell[] {
  const rows = Array.from({ length: rowCount }, (): RuledCell[] => []);
  for (const cell of cells) rows[cell.row]?.push(cell);
  return cells.map((cell) => {
    const isLabel = cell.rows > 1 && cell.text !== '' && cell.doubt === undefined && !isFigure(cell.text);
    return isLabel && standsBesideFigures(cell, rows) ? { ...cell, doubt: 'unruled' } : cell;
  });
}
