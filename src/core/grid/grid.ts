/** A worksheet as read: the only thing a host has to produce. */
import type { Area, Position } from './address';

export type CellKind = 'number' | 'text' | 'boolean' | 'error' | 'date';

/**
 * Why what a published page shows in a cell is not sure; nothing is read from such a cell, and nothing guessed.
 * `cut-off`: only a part of it is shown. `broken`: a figure broken over lines that may not be joined. `across`: it stands
 * over the line between two cells, or in a cell with another. `unmapped`: letters that the file does not name.
 * `unruled`: its cell's lines are missing.
 */
export type CellDoubt = 'cut-off' | 'broken' | 'across' | 'unmapped' | 'unruled';

/** One cell with something in it. A blank cell is `undefined` in the grid, unless a formula stands in it. */
export interface Cell {
  /** What the sheet shows. Never `####`: a host prints the value by its format then. */
  readonly text: string;
  /** What is stored. Absent for a formula without a cached result. */
  readonly value?: string | number | boolean;
  readonly kind: CellKind;
  /** Without the leading `=`. */
  readonly formula?: string;
  /** The number format code, e.g. `#,##0.00`. Absent means General. */
  readonly format?: string;
  /** Present where a published page does not show it surely. */
  readonly doubt?: CellDoubt;
}

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

export interface Grid {
  readonly name: string;
  readonly visibility: Visibility;
  /** `cells[row]?.[column]`, both from 0; rows and cells may be absent. Cells under a merge other than its anchor are absent. */
  readonly cells: readonly (readonly (Cell | undefined)[] | undefined)[];
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

export const cellAt = (grid: Grid, at: Position): Cell | undefined => grid.cells[at.row]?.[at.column];

export const textAt = (grid: Grid, row: number, column: number): string =>
  grid.cells[row]?.[column]?.text ?? '';

/** The smallest rectangle that holds every cell with text, or undefined for an empty sheet. */
export function usedArea(grid: Grid): Area | undefined {
  let area: { top: number; left: number; bottom: number; right: number } | undefined;
  grid.cells.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      if (!cell || cell.text.trim() === '') return;
      area ??= { top: row, left: column, bottom: row, right: column };
      area.bottom = row;
      area.left = Math.min(area.left, column);
      area.right = Math.max(area.right, column);
    });
  });
  return area;
}

/** A cell of nothing but text, as published documents have them; undefined for a blank one. */
export const textCellOf = (text: string): Cell | undefined =>
  text === '' ? undefined : { text, value: text, kind: 'text' };

/** A grid whose sheet shows all of it and hides nothing. */
export const plainGrid = (name: string, cells: Grid['cells'], merges: readonly Area[] = []): Grid => ({
  name,
  visibility: 'visible',
  cells,
  merges,
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
});

/** A grid from rows of texts, as published documents give them: for tests and for building samples. */
export const gridFromTexts = (
  name: string,
  rows: readonly (readonly string[])[],
  merges: readonly Area[] = [],
): Grid =>
  plainGrid(
    name,
    rows.map((row) => row.map(textCellOf)),
    merges,
  );
