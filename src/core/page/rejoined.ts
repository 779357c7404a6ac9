/**
 * Figures broken by the width of their cells at places where each piece might be a figure of a row of its own: 1335, 200.0
 * and 0, or a minus and 157.22. They are one where the table prints all its amounts with two decimals, which the pieces
 * lack; nothing else of their row is unsure; and a minus alone stands nowhere for nothing. A number of a column (栏次) is
 * one where its row counts on through it: 10, 1 over 1, 12.
 */
import { isDash, isFigure, isWholeAmount } from './figure-text';
import type { RuledCell } from './ruled';

/**
 * Amounts that show how a table prints them: more than two rows that lost the line between them have. In 89 readings of
 * Writer's prints with wrong figures, as they are and with up to a fifth of the lines lost, 1 to 5 gave the same figures
 * and none wrong; 8 and more left some unread. The tables whose figures were broken had 7 amounts and more as printed.
 */
const FEWEST = 4;

export const withRejoined = (cells: readonly RuledCell[]): readonly RuledCell[] =>
  withAmounts(withColumnNumbers(cells));

function withAmounts(cells: readonly RuledCell[]): readonly RuledCell[] {
  if (cells.every(({ ifOne }) => ifOne === undefined)) return cells;
  const columns = columnsOfAmounts(cells);
  const amounts = columns ? [...columns.values()].flat() : [];
  const hasDashes = cells.some(({ text }) => isDash(text));
  const unsure = new Set(
    cells.filter(({ doubt, ifOne }) => doubt !== undefined && ifOne === undefined).map(({ row }) => row),
  );
  return cells.map((cell) => {
    const { ifOne, row, column } = cell;
    if (ifOne === undefined || amounts.length < FEWEST || columns?.get(column) === undefined) return cell;
    return unsure.has(row) || (hasDashes && ifOne.startsWith('-')) ? cell : asOne(cell, ifOne);
  });
}

function asOne(cell: RuledCell, text: string): RuledCell {
  const { row, column, rows, columns, page, box, isClosed, lines } = cell;
  return { row, column, rows, columns, page, box, isClosed, lines, text };
}

/** By column, from its first amount on: above stand numbers of columns (栏次). Undefined where one holds anything else. */
function columnsOfAmounts(cells: readonly RuledCell[]): ReadonlyMap<number, readonly string[]> | undefined {
  const columns = new Map<number, string[]>();
  for (const { column, columns: wide, text, doubt } of cells) {
    if (wide > 1 || doubt !== undefined || !isFigure(text) || isDash(text)) continue;
    const known = columns.get(column);
    if (known) known.push(text);
    else if (isWholeAmount(text)) columns.set(column, [text]);
  }
  return [...columns.values()].every((figures) => figures.every(isWholeAmount)) ? columns : undefined;
}

const NUMBER = /^\d{1,2}$/;
/**
 * Unbroken numbers that show how a row counts. In 269 readings of Writer's prints, with lines lost and without, rows that
 * count had 9 and more; rows of cells that lost the line between them had 3 at most, and none counted on.
 */
const FEWEST_NUMBERS = 3;

const asNumber = ({ text }: RuledCell): string => text.replace('\n', '');

function withColumnNumbers(cells: readonly RuledCell[]): readonly RuledCell[] {
  const isBroken = (cell: RuledCell): boolean => cell.doubt === 'broken' && NUMBER.test(asNumber(cell));
  const rows = new Set(cells.filter(isBroken).map(({ row }) => row));
  const counting = [...rows].filter((row) => {
    const numbers = cells.filter((cell) => cell.row === row && /\d/.test(cell.text));
    const [first] = numbers;
    const from = first ? Number(asNumber(first)) : NaN;
    return (
      numbers.every(
        (cell, place) => NUMBER.test(asNumber(cell)) && Number(asNumber(cell)) === from + place,
      ) && numbers.filter(({ doubt }) => doubt === undefined).length >= FEWEST_NUMBERS
    );
  });
  return cells.map((cell) =>
    isBroken(cell) && counting.includes(cell.row) ? asOne(cell, asNumber(cell)) : cell,
  );
}
