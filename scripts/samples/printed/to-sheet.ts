/** A printed table as a worksheet: real numbers, merges, lines, and a page it prints on. */
import type { CellSpec, CellStyle, SheetSpec } from '../../../src/hosts/files/create';
import { columnWidths } from './column-widths';
import { MONEY_FORMAT, storedFigure } from './figure-text';
import {
  CENTRED_LABEL,
  CENTRED_OVER,
  figure,
  HEADER,
  LABEL,
  LEFT_OVER,
  NOTE,
  RIGHT_OVER,
  TITLE,
} from './office-styles';
import { place, type PlacedCell, type PlacedTable, type PrintedTable, type Role } from './printed-table';
import { rowHeights } from './row-heights';
import { textWidth } from './text-width';

export interface SheetOptions {
  /** Characters, by column; where given, instead of the width the texts ask for. */
  readonly widths?: readonly (number | undefined)[];
  readonly orientation?: 'portrait' | 'landscape';
  /** Whether `10` is a number (points of a performance form) or a text (a code, a line number). */
  readonly wholeNumbers?: boolean;
  /** Whether figures stand right, as in accounts, or in the middle, as in forms. */
  readonly figures?: 'right' | 'center';
  /** Labels up to this many half-width characters stand in the middle, as in forms. Default 0. */
  readonly centredLabels?: number;
  readonly onOnePage?: boolean;
}

/** Wider than this (in characters) a table is printed across the page. */
const PORTRAIT_WIDTH = 92;
const CENTRED =
  /^(合计|小计|栏\s*次|总计|收入总计|支出总计|本年(收入|支出)合计|(人员|公用)经费合计|总分|[－—-]|\d{1,2})$/;

const OUTSIDE: Readonly<Partial<Record<Role, CellStyle>>> = {
  title: TITLE,
  'form-code': RIGHT_OVER,
  department: LEFT_OVER,
  period: CENTRED_OVER,
  unit: RIGHT_OVER,
  header: HEADER,
  note: NOTE,
};

/** Columns whose body holds figures and blanks only. */
function figureColumns(placed: PlacedTable, wholeNumbers: boolean): ReadonlySet<number> {
  const body = placed.cells.filter((cell) => cell.role === 'body' && cell.text.trim() !== '');
  const worded = new Set(
    body.filter((cell) => !storedFigure(cell.text, wholeNumbers)).map(({ at }) => at.column),
  );
  const all = Array.from({ length: placed.area.right + 1 }, (_, column) => column);
  return new Set(all.filter((column) => !worded.has(column)));
}

const isCentred = (text: string, options: SheetOptions): boolean =>
  CENTRED.test(text.trim()) || textWidth(text) <= (options.centredLabels ?? 0);

function bodyCell(cell: PlacedCell, inFigureColumn: boolean, options: SheetOptions): CellSpec {
  const { at, text } = cell;
  const stored = storedFigure(text, options.wholeNumbers);
  if (stored) return { at, content: stored.content, style: figure(stored.format, options.figures) };
  if (text !== '') return { at, content: { text }, style: isCentred(text, options) ? CENTRED_LABEL : LABEL };
  return { at, style: inFigureColumn ? figure(MONEY_FORMAT, options.figures) : LABEL };
}

function cellSpec(cell: PlacedCell, figures: ReadonlySet<number>, options: SheetOptions): CellSpec {
  const style = OUTSIDE[cell.role];
  // Some forms print the total in the header row.
  if (style === undefined || (cell.role === 'header' && storedFigure(cell.text)))
    return bodyCell(cell, figures.has(cell.at.column), options);
  return { at: cell.at, style, ...(cell.text === '' ? {} : { content: { text: cell.text } }) };
}

/** The worksheet of a printed table; `place` says where each text stands, so grid and sheet agree cell by cell. */
export function sheetOf(table: PrintedTable, options: SheetOptions = {}): SheetSpec {
  const placed = place(table);
  const figures = figureColumns(placed, options.wholeNumbers ?? false);
  const widths = columnWidths(placed, figures).map((width, column) => options.widths?.[column] ?? width);
  const total = widths.reduce((sum, width) => sum + width, 0);
  return {
    name: placed.sheet,
    cells: placed.cells.map((cell) => cellSpec(cell, figures, options)),
    merges: placed.merges,
    columnWidths: widths,
    rowHeights: rowHeights(placed, widths),
    print: {
      paper: 'A4',
      orientation: options.orientation ?? (total > PORTRAIT_WIDTH ? 'landscape' : 'portrait'),
      fit: options.onOnePage ? 'page' : 'width',
      titleRows: { first: 0, last: placed.area.top + placed.headerRows - 1 },
      centred: true,
    },
  };
}
