/** The money cells of a table as they stand on the sheet: columns of cells that a hand pastes as one. */
import type { Term } from '../identities';
import type { Table } from '../tables';
import { moneyOf } from './copies';

/** `rows[i][j]`: row i of the sheet, column j; absent where no figure stands. */
export interface Sheet {
  readonly table: Table;
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  at(row: number, column: number): Term | undefined;
}

export function sheetOf(table: Table): Sheet {
  const cells = new Map<number, Map<number, Term>>();
  for (const term of moneyOf(table)) {
    if (!term.figure) continue;
    const { row, column } = term.figure.at;
    const line = cells.get(row) ?? new Map<number, Term>();
    line.set(column, term);
    cells.set(row, line);
  }
  const rows = [...cells.keys()].sort((a, b) => a - b);
  const columns = [...new Set([...cells.values()].flatMap((line) => [...line.keys()]))].sort((a, b) => a - b);
  return { table, rows, columns, at: (row, column) => cells.get(row)?.get(column) };
}

/** A line of cells along which amounts may have slipped. */
export type Track = readonly Term[];

/** Each column by itself, top down. */
export const downwards = (sheet: Sheet): Track[] =>
  sheet.columns.map((column) => sheet.rows.flatMap((row) => sheet.at(row, column) ?? []));

/** Each row by itself, from left to right. */
export const across = (sheet: Sheet): Track[] =>
  sheet.rows.map((row) => sheet.columns.flatMap((column) => sheet.at(row, column) ?? []));

/** Columns pasted as one: only the rows in which each has a cell. */
export function alignedTracks(sheet: Sheet, tracks: readonly Track[]): readonly Track[] {
  const isFull = (row: number): boolean => sheet.columns.every((column) => sheet.at(row, column));
  return tracks.map((track) => track.filter(({ figure }) => figure && isFull(figure.at.row)));
}
