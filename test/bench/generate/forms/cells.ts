/** A table's cells before they are texts: words, and figures by row and column. */
import type { Area } from '../../../../src/core/grid';

export interface FigureCell {
  readonly row: string;
  readonly column: string;
}

export type Cell = string | FigureCell;

export interface Cells {
  readonly rows: readonly (readonly Cell[])[];
  readonly headerRows: number;
  readonly merges?: readonly Area[];
}

export const figure = (row: string, column: string): FigureCell => ({ row, column });

export const across = (row: number, left: number, right: number): Area => ({
  top: row,
  left,
  bottom: row,
  right,
});
