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
        const now = withResult(cell, results.of(grid, cell));
        changed ||= now !== cell;
        return now;
      }),
    );
    return changed ? { ...grid, cells } : grid;
  });
}

/** A stored 0 that can't be worked out anew is none; another stored result is kept. */
function withResult(cell: Cell, value: number | undefined): Cell {
  if (value === undefined) {
    if (cell.value !== 0) return cell;
    const none: { -readonly [Key in keyof Cell]: Cell[Key] } = { ...cell, text: '' };
    delete none.value;
    return none;
  }
  if (value === cell.value) return cell;
  return { ...cell, value, text: showNumber(cell.format ?? 'General', value).trim() };
}

class Results {
  private readonly known = new Map<Cell, number | undefined>();
  private readonly sheets: ReadonlyMap<string, Grid>;
  private lookedAt = 0;
  private depth = 0;

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
    this.known.set(cell, undefined);
    if (this.depth >= DEEPEST_CHAIN) return undefined;
    this.depth += 1;
    const value = workOut(cell.formula ?? '', {
      number: (sheet, at) => this.number(this.sheet(sheet, grid), at),
      sum: (sheet, area) => this.sum(this.sheet(sheet, grid), area),
    });
    this.depth -= 1;
    this.known.set(cell, value);
    return value;
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
    return this.isOpen(cell) ? (this.of(grid, cell) ?? (stored === 0 ? undefined : stored)) : stored;
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
