/** A workbook that can only be read, as a new .xlsx with the same sheets: what is said and counted, in plain looks. */
import { Decimal } from '../../core/amount';
import type { Cell, Grid } from '../../core/grid';
import { createWorkbook } from '../../hosts/files/create';
import type { CellSpec, SheetSpec, StoredContent } from '../../hosts/files/create';
import { columnWidths } from '../grid/size';

const PIXELS_A_CHARACTER = 7;
const FONT = { name: '宋体', size: 10 } as const;

export const copyOf = (grids: readonly Grid[]): Uint8Array => createWorkbook(grids.map(specOf));

function specOf(grid: Grid): SheetSpec {
  const columns = Math.max(0, ...grid.cells.map((row) => row?.length ?? 0));
  return {
    name: grid.name,
    visibility: grid.visibility,
    cells: grid.cells.flatMap((row, rowIndex) =>
      (row ?? []).flatMap((cell, column): CellSpec[] =>
        cell ? [specOfCell(cell, { row: rowIndex, column })] : [],
      ),
    ),
    merges: grid.merges,
    hiddenRows: grid.hiddenRows,
    hiddenColumns: grid.hiddenColumns,
    columnWidths: columnWidths(grid, columns).map((pixels) => pixels / PIXELS_A_CHARACTER),
  };
}

const specOfCell = (cell: Cell, at: CellSpec['at']): CellSpec => ({
  at,
  content: contentOf(cell),
  style: {
    font: FONT,
    alignment: { vertical: 'center', wrap: true },
    ...(cell.format === undefined ? {} : { numberFormat: cell.format }),
  },
});

/** A formula's result stands for it; what is neither figure nor text stands as it is shown. */
function contentOf({ kind, value, text }: Cell): StoredContent {
  const isFigure = (kind === 'number' || kind === 'date') && typeof value === 'number';
  if (isFigure && Number.isFinite(value)) return { number: new Decimal(value).toFixed() };
  return { text: typeof value === 'string' ? value : text };
}
