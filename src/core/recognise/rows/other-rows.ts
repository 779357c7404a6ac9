/** Cells that a form prints in one row and that are another's: each becomes that row. */
import type { BoundCell, BoundRow } from './bound';

export const withCellsOfOtherRows = (rows: readonly BoundRow[]): BoundRow[] =>
  rows.flatMap((row) => {
    const theirs = row.cells.filter((cell) => isAnothers(cell, row));
    if (theirs.length === 0) return row;
    const own = row.cells.filter((cell) => !theirs.includes(cell));
    return [{ ...row, cells: own }, ...theirs.flatMap((cell) => otherRow(cell, row))];
  });

const isAnothers = ({ spec }: BoundCell, { key }: BoundRow): boolean => spec.cellOf?.printedIn === key;

function otherRow(cell: BoundCell, { at }: BoundRow): BoundRow[] {
  const { cellOf, ...spec } = cell.spec;
  if (!cellOf) return [];
  const { row: key, column } = cellOf;
  return [
    { key, label: key, at, groups: [], cells: [{ ...cell, spec: { ...spec, key: column } }], unknown: false },
  ];
}
