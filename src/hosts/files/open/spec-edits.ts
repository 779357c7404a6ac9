/** What has to be written into a sheet that is in the file already so that it holds what a sheet of ours should hold. */
import { cellAt } from '../../../core/grid';
import type { Cell, Grid, Position } from '../../../core/grid';
import type { CellEdit } from '../../host';
import type { CellContent, SheetSpec } from '../create';
import { gridOfSpec } from './spec-grid';

export function editsTowards(spec: SheetSpec, grid: Grid): CellEdit[] {
  const wanted = gridOfSpec(spec);
  const contents = new Map(spec.cells.map(({ at, content }) => [keyOf(at), content]));
  return [...placesOf(wanted, grid)]
    .filter((at) => !same(cellAt(wanted, at), cellAt(grid, at)))
    .map((at) => ({ sheet: grid.name, at, ...written(contents.get(keyOf(at))) }));
}

const keyOf = (at: Position): string => `${at.row},${at.column}`;

function* placesOf(...grids: readonly Grid[]): Generator<Position> {
  const seen = new Set<string>();
  for (const grid of grids) {
    for (const [row, cells] of grid.cells.entries()) {
      for (const [column, cell] of (cells ?? []).entries()) {
        const at = { row, column };
        if (!cell || seen.has(keyOf(at))) continue;
        seen.add(keyOf(at));
        yield at;
      }
    }
  }
}

const same = (one: Cell | undefined, other: Cell | undefined): boolean =>
  (one?.value ?? '') === (other?.value ?? '') && (one?.formula ?? '') === (other?.formula ?? '');

/** Nothing empties the cell. */
function written(content: CellContent | undefined): Pick<CellEdit, 'value' | 'text' | 'formula'> {
  if (!content) return {};
  if ('number' in content) return { value: content.number };
  if ('text' in content) return content.text === '' ? {} : { text: content.text };
  return { formula: content.formula, ...(content.cached ? written(content.cached) : {}) };
}
