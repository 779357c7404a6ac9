/** A table that is too wide for its page in parts below each other: each begins with the columns that name its rows. */
import { parseFigure } from '../../../../../core/amount';
import { codeColumns } from './alignment';
import type { LaidCell, LaidTable } from './cells';
import { fitsOnePage, widthsInParts } from './widths';

/** Word allows a table no more columns than this. */
const MOST_COLUMNS = 63;

/** The columns before the first that holds amounts: codes and names. */
function namingColumns(table: LaidTable): number {
  const codes = codeColumns(table);
  const holdsAmount = (cell: LaidCell): boolean =>
    cell.columnSpan === 1 && !codes.has(cell.column) && parseFigure(cell.text).kind === 'amount';
  const amounts = table.rows
    .filter(({ header }) => !header)
    .flatMap(({ cells }) => cells.filter(holdsAmount));
  return Math.min(...amounts.map(({ column }) => column), table.columns);
}

/** A cell as far as it stands in the columns from `left` up to `right`, moved to its place in the part. */
function cellWithin(cell: LaidCell, left: number, right: number, place: number): LaidCell | undefined {
  const [from, to] = [Math.max(cell.column, left), Math.min(cell.column + cell.columnSpan, right)];
  return from < to ? { ...cell, column: place + from - left, columnSpan: to - from } : undefined;
}

function partOf({ rows }: LaidTable, naming: number, left: number, right: number): LaidTable {
  return {
    columns: naming + right - left,
    rows: rows.map(({ header, cells }) => ({
      header,
      cells: cells.flatMap((cell) => [
        ...[cellWithin(cell, 0, naming, 0)].filter((one) => one !== undefined),
        ...[cellWithin(cell, left, right, naming)].filter((one) => one !== undefined),
      ]),
    })),
  };
}

const sum = (widths: readonly number[]): number => widths.reduce((all, one) => all + one, 0);

/** As few parts as can be read, each with as many columns as fit, in their order; one part where nothing has to be cut. */
export function partsToFit(table: LaidTable, available: number): readonly LaidTable[] {
  if (table.columns <= MOST_COLUMNS && fitsOnePage(table, available)) return [table];
  const widths = widthsInParts(table);
  const naming = namingColumns(table);
  const free = available - sum(widths.slice(0, naming));
  if (naming === table.columns || free <= 0) return [table];
  const parts: LaidTable[] = [];
  for (let left = naming; left < table.columns;) {
    const right = lastFitting(widths, left, free, MOST_COLUMNS - naming);
    parts.push(partOf(table, naming, left, right));
    left = right;
  }
  return parts;
}

/** Where a part ends that begins at `left`: at least one column further. */
function lastFitting(widths: readonly number[], left: number, free: number, most: number): number {
  let right = left + 1;
  let used = widths[left] ?? 0;
  for (; right < widths.length && right - left < most; right += 1) {
    used += widths[right] ?? 0;
    if (used > free) break;
  }
  return right;
}
