/**
 * Gives formulas the results that Excel gives them on opening: those that no program has worked out yet, and, where the
 * workbook asks to be calculated anew, those whose stored result may be older than the figures it sums.
 */
import type { Area, Cell, Grid, Position } from '../../../../core/grid';
import { showNumber } from '../../../../core/number-format';
import { workOut } from './formula';

/** Cells looked at in all; no table of accounts needs a tenth of it. */
const MOST_LOOKED_AT = 2_000_000;
/** Formulas upon formulas; deeper chains are left without a result. */
const DEEPEST_CHAIN = 300;

export function withResults(grids: readonly Grid[], isStale: boolean): Grid[] {
  const results = new Results(grids, isStale);
  return grids.map((grid) => {
    let changed = false;
    const cells = grid.cells.map((row) =>
      row?.map((cell) => {
        if (!cell || !results.isOpen(cell)) return cell;
        const now = withResult(cell, results.of(grid, cell), results.isCircular(cell));
        changed ||= now !== cell;
        return now;
      }),
    );
    return changed ? { ...grid, cells } : grid;
  });
}

/** Where a result can't be worked out the stored one is kept, but for a 0 that only stands for none, and one that rests on itself. */
function withResult(cell: Cell, value: number | undefined, isCircular: boolean): Cell {
  if (value === undefined) return isCircular || cell.value === 0 ? withoutResult(cell) : cell;
  if (value === cell.value) return cell;
  return { ...cell, value, text: showNumber(cell.format ?? 'General', value).trim() };
}

function withoutResult(cell: Cell): Cell {
  const none: { -readonly [Key in keyof Cell]: Cell[Key] } = { ...cell, text: '' };
  delete none.value;
  return none;
}

class Results {
  private readonly known = new Map<Cell, number | undefined>();
  private readonly sheets: ReadonlyMap<string, Grid>;
  /** Those that are being worked out, each for the one before it. */
  private readonly working = new Set<Cell>();
  private readonly circular = new Set<Cell>();
  private lookedAt = 0;

  constructor(
    grids: readonly Grid[],
    private readonly isStale: boolean,
  ) {
    this.sheets = new Map(grids.map((grid) => [grid.name.toLowerCase(), grid]));
  }

  /** Whether a cell's result is to be found: it has none, or it may be out of date. */
  isOpen({ formula, value, kind }: Cell): boolean {
    if (formula === undefined || kind !== 'number') return false;
    return value === undefined || this.isStale;
  }

  of(grid: Grid, cell: Cell): number | undefined {
    if (this.known.has(cell)) return this.known.get(cell);
    if (this.working.has(cell)) return this.closeCircle(cell);
    if (this.working.size >= DEEPEST_CHAIN) return undefined;
    this.working.add(cell);
    const value = workOut(cell.formula ?? '', {
      number: (sheet, at) => this.number(this.sheet(sheet, grid), at),
      sum: (sheet, area) => this.sum(this.sheet(sheet, grid), area),
    });
    this.working.delete(cell);
    const result = this.circular.has(cell) ? undefined : value;
    this.known.set(cell, result);
    return result;
  }

  /** Asked after `of`: whether the cell's formula rests on the cell itself. */
  isCircular(cell: Cell): boolean {
    return this.circular.has(cell);
  }

  /** All from the cell to the one that asks for it again. */
  private closeCircle(cell: Cell): undefined {
    let isWithin = false;
    for (const one of this.working) {
      isWithin ||= one === cell;
      if (isWithin) this.circular.add(one);
    }
  }

  private sheet(name: string | undefined, own: Grid): Grid | undefined {
    return name === undefined ? own : this.sheets.get(name.toLowerCase());
  }

  private number(grid: Grid | undefined, { row, column }: Position): number | undefined {
    if (!grid || ++this.lookedAt > MOST_LOOKED_AT) return undefined;
    const cell = grid.cells[row]?.[column];
    return cell ? this.valueOf(grid, cell) : 0;
  }

  /** What a formula that can't be worked out stores is as good as the file gives it, unless it is the 0 of no result. */
  private valueOf(grid: Grid, cell: Cell): number | undefined {
    const stored = typeof cell.value === 'number' ? cell.value : undefined;
    if (!this.isOpen(cell)) return stored;
    const value = this.of(grid, cell);
    if (value !== undefined || this.circular.has(cell)) return value;
    return stored === 0 ? undefined : stored;
  }

  private sum(grid: Grid | undefined, area: Area): number | undefined {
    if (!grid) return undefined;
    let sum = 0;
    for (let row = area.top; row <= Math.min(area.bottom, grid.cells.length - 1); row++) {
      const line = grid.cells[row];
      for (let column = area.left; line && column <= Math.min(area.right, line.length - 1); column++) {
        if (++this.lookedAt > MOST_LOOKED_AT) return undefined;
        const cell = line[column];
        if (!cell || cell.kind === 'text' || cell.kind === 'boolean') continue;
        const value = this.valueOf(grid, cell);
        if (value === undefined) return undefined;
        sum += value;
      }
    }
    return sum;
  }
}
