/** A printed table as any writer lays it: rows of cells with what each covers, its lines above and notes below. */
import { place, type PrintedTable } from '../../../scripts/samples/printed/printed-table';
import { columnWidths } from '../../../scripts/samples/printed/column-widths';

type CellRole = 'head' | 'figure' | 'code' | 'label';

export interface LaidCell {
  readonly text: string;
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
  readonly role: CellRole;
}

export interface LaidRow {
  readonly isHead: boolean;
  readonly cells: readonly LaidCell[];
}

export interface LaidTable {
  readonly sheet: string;
  /** Lines above: title, 公开NN表, department, year, unit; each absent where the layout prints none. */
  readonly title: string;
  readonly code?: string;
  readonly department?: string;
  readonly period?: string;
  readonly unit?: string;
  readonly columns: number;
  readonly rows: readonly LaidRow[];
  readonly notes: readonly string[];
  /** In half-width characters, by column. */
  readonly widths: readonly number[];
}

const FIGURE = /^-?[\d,]+\.\d+%?$/;
const CODE = /^\d{1,7}$/;

function roleOf(text: string, isHead: boolean): CellRole {
  if (isHead) return 'head';
  const plain = text.trim();
  if (FIGURE.test(plain) || plain === '' || plain === '—') return 'figure';
  return CODE.test(plain) ? 'code' : 'label';
}

const figureColumns = (columns: number, rows: PrintedTable['rows']): ReadonlySet<number> =>
  new Set(
    Array.from({ length: columns }, (_, column) => column).filter((column) =>
      rows.some((row) => FIGURE.test(row[column]?.trim() ?? '')),
    ),
  );

export function laidOut(table: PrintedTable): LaidTable {
  const placed = place(table);
  const { top, right } = placed.area;
  const rows = table.rows.map((texts, index): LaidRow => {
    const row = top + index;
    const isHead = index < table.headerRows;
    const cells: LaidCell[] = [];
    for (let column = 0; column <= right; column += 1) {
      const merge = placed.merges.find(
        (area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
      );
      if (merge && (merge.top !== row || merge.left !== column)) continue;
      const text = texts[column] ?? '';
      cells.push({
        text,
        column,
        columns: merge ? merge.right - merge.left + 1 : 1,
        rows: merge ? merge.bottom - merge.top + 1 : 1,
        role: roleOf(text, isHead),
      });
    }
    return { isHead, cells };
  });
  const { sheet, code, department, period, unit } = table;
  return {
    sheet,
    title: table.title ?? '',
    ...(code === undefined ? {} : { code }),
    ...(department === undefined ? {} : { department }),
    ...(period === undefined ? {} : { period }),
    ...(unit === undefined ? {} : { unit }),
    columns: right + 1,
    rows,
    notes: table.notes ?? [],
    widths: columnWidths(placed, figureColumns(right + 1, table.rows.slice(table.headerRows))),
  };
}

export const headRows = ({ rows }: LaidTable): number => rows.filter(({ isHead }) => isHead).length;

/** Whether a cell that covers several rows lies over the line above a row. */
export const isCut = ({ rows }: LaidTable, at: number): boolean =>
  rows.some(({ cells }, row) => row < at && cells.some((cell) => row + cell.rows > at));
