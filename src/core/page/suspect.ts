/**
 * Labels that a missing line joined with the cells beside, above or below them: which row is theirs can't be told; and rows
 * of figures without any.
 */
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

/**
 * A column's name over the blank of a row of figures (合计 beside 类 款 项): it begins above all figures, and its column has
 * no labels. Whichever of these rows it covers, it names the column and no row.
 */
function namesColumn(cell: RuledCell, rows: readonly (readonly RuledCell[])[], figuresFrom: number): boolean {
  return (
    cell.row < figuresFrom &&
    rows
      .slice(cell.row + cell.rows)
      .flat()
      .filter(({ column, columns }) => column < cell.column + cell.columns && cell.column < column + columns)
      .every(({ text, columns }) => text === '' || isFigure(text) || columns > cell.columns)
  );
}

/** A code and its name, which have cells of their own where there is a line between their columns. */
const CODE_AND_NAME = /^(?:\d{3}|\d{5}|\d{7})\s*\p{Script=Han}/u;

/** So many rows with figures have their names in one column. */
const FEWEST_NAMES = 2;

const isFigureRow = (row: readonly RuledCell[]): boolean =>
  row.some(({ text }) => isAmount(text) && /[1-9]/.test(text));

/**
 * Blank cells where the name of a row stands, before figures that have no words and no code to their left: the name is not
 * printed, or is in another row. A table of one row of figures has no names.
 */
function namesNotShown(rows: readonly (readonly RuledCell[])[]): Set<RuledCell> {
  const figureRows = rows.filter(isFigureRow);
  const names = new Map<number, number>();
  for (const row of figureRows)
    for (const { column, text } of row)
      if (text !== '' && !isFigure(text)) names.set(column, (names.get(column) ?? 0) + 1);
  const coversName = (column: number, columns: number): boolean =>
    Array.from({ length: columns }, (_, step) => names.get(column + step) ?? 0).some(
      (count) => count >= FEWEST_NAMES,
    );
  const found = new Set<RuledCell>();
  for (const row of figureRows) {
    const first = row.findIndex(({ text }) => text !== '');
    if (!isAmount(row[first]?.text ?? '')) continue;
    const blank = row.slice(0, first).filter(({ column, columns }) => coversName(column, columns));
    const last = blank.at(-1);
    if (last) found.add(last);
  }
  return found;
}

/** `cells`: by rows, in each from left to right. */
export function withSuspectLabels(cells: readonly RuledCell[], rowCount: number): RuledCell[] {
  const rows = Array.from({ length: rowCount }, (): RuledCell[] => []);
  for (const cell of cells) rows[cell.row]?.push(cell);
  const figuresFrom = rows.findIndex((row) => row.some(({ text }) => isOfAccount(text)));
  const notShown = namesNotShown(rows);
  return cells.map((cell) => {
    if (notShown.has(cell)) return { ...cell, doubt: 'cut-off' };
    if (cell.text === '' || cell.doubt !== undefined || isFigure(cell.text)) return cell;
    if (cell.columns > 1 && cell.column === 0 && CODE_AND_NAME.test(cell.text))
      return { ...cell, doubt: 'across' };
    return cell.rows > 1 && standsBesideFigures(cell, rows) && !namesColumn(cell, rows, figuresFrom)
      ? { ...cell, doubt: 'unruled' }
      : cell;
  });
}
