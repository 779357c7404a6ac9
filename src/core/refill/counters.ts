/** Columns that only count the rows (行次), one after the other from the first on. */
import type { TableSheet } from './sheet';

const NUMBER = /^[1-9]\d{0,2}$/;
/** Digits of a class, with which every code begins. */
const CLASS = 3;
/** Two numbers that follow each other may be anything. */
const FEWEST = 3;

export interface CountedRow {
  readonly row: number;
  readonly column: number;
  readonly number: number;
}

/** From top to bottom, column by column; empty where the table counts no rows. */
export function countedRows(sheet: TableSheet): CountedRow[] {
  const { table } = sheet;
  const { left, right, bottom } = table.area;
  const top = Math.min(...table.rows.map(({ at }) => at.row));
  const codes = new Map(table.rows.map(({ at, code }) => [at.row, code ?? '']));
  const figures = new Set(
    table.rows.flatMap((row) =>
      table.columns.flatMap(({ key }) => table.figure(row.key, key)?.at.column ?? []),
    ),
  );
  const counted: CountedRow[] = [];
  for (let column = left; column <= right; column += 1) {
    if (figures.has(column)) continue;
    const own: CountedRow[] = [];
    let isCounter = true;
    for (let row = top; row <= bottom && isCounter; row += 1) {
      const text = sheet.text(row, column).trim();
      if (text === '') continue;
      const number = Number(text);
      const last = own.at(-1);
      const isCode = text.length >= CLASS && (codes.get(row) ?? '').startsWith(text);
      isCounter = NUMBER.test(text) && !isCode && (last === undefined || number === last.number + 1);
      own.push({ row, column, number });
    }
    if (isCounter && own.length >= FEWEST) counted.push(...own);
  }
  return counted;
}

/** Whether the second column goes on where the first ends, and so on. */
export const countOn = (counted: readonly CountedRow[]): boolean =>
  counted.every(({ number }, place) => number === (counted[0]?.number ?? 0) + place);
