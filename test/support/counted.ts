/** Counts how often the cells of a sheet are looked at: work that can be told without a clock. */
import type { Cell, Grid } from '../../src/core/grid';

export interface Counted {
  readonly grid: Grid;
  /** How often a cell of any row was asked for so far. */
  looks(): number;
}

/** The same grid, whose rows count. */
export function counted(grid: Grid): Counted {
  let looks = 0;
  const row = (cells: readonly (Cell | undefined)[]): readonly (Cell | undefined)[] =>
    new Proxy(cells, {
      get(target, key, receiver): unknown {
        if (typeof key === 'string' && /^\d+$/.test(key)) looks += 1;
        return Reflect.get(target, key, receiver);
      },
    });
  return { grid: { ...grid, cells: grid.cells.map((cells) => cells && row(cells)) }, looks: () => looks };
}
