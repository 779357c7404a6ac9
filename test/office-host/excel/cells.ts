/** The cells of one worksheet: only those with something in them are kept. */
import type { Area } from '../../../src/core/grid';
import { isWithin } from './addresses';

type CellValue = string | number | boolean;

export interface CellState {
  value?: CellValue;
  kind?: 'error';
  /** With its `=`. */
  formula?: string;
  /** What a file had stored as shown; good until something is entered. */
  text?: string;
  numberFormat?: string;
  /** Fill, font, alignment, borders, by path such as `fill/color`. */
  style?: Record<string, unknown>;
  hyperlink?: unknown;
}

export class Cells {
  private readonly rows = new Map<number, Map<number, CellState>>();

  get(row: number, column: number): CellState | undefined {
    return this.rows.get(row)?.get(column);
  }

  make(row: number, column: number): CellState {
    let cells = this.rows.get(row);
    if (!cells) this.rows.set(row, (cells = new Map()));
    let cell = cells.get(column);
    if (!cell) cells.set(column, (cell = {}));
    return cell;
  }

  *all(): Generator<{ row: number; column: number; cell: CellState }> {
    for (const [row, cells] of this.rows) for (const [column, cell] of cells) yield { row, column, cell };
  }

  delete(row: number, column: number): void {
    this.rows.get(row)?.delete(column);
  }

  /** The smallest rectangle around what is used within an area, or undefined where nothing is. */
  used(within: Area, valuesOnly: boolean): Area | undefined {
    let used: { top: number; left: number; bottom: number; right: number } | undefined;
    for (const { row, column, cell } of this.all()) {
      if (!isWithin(within, row, column) || !isUsed(cell, valuesOnly)) continue;
      used ??= { top: row, left: column, bottom: row, right: column };
      used.top = Math.min(used.top, row);
      used.left = Math.min(used.left, column);
      used.bottom = Math.max(used.bottom, row);
      used.right = Math.max(used.right, column);
    }
    return used;
  }
}

function isUsed(cell: CellState, valuesOnly: boolean): boolean {
  if (cell.value !== undefined || cell.formula !== undefined) return true;
  return !valuesOnly && (cell.numberFormat !== undefined || cell.style !== undefined);
}
