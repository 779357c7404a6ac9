/** A table to be printed behind the text, and how a recognised table becomes one. */
import { plainText } from '../../../../../core/amount';
import { textAt, type Area, type Grid } from '../../../../../core/grid';
import type { Table } from '../../../../../core/tables/types';

export interface Annex {
  readonly title: string;
  /** As printed behind 单位：, such as 万元; empty to leave it out. */
  readonly unit: string;
  readonly department?: string;
  readonly grid: Grid;
  /** Header and body: without title, the line of department and unit, and notes, which are set by themselves. */
  readonly area: Area;
  /** How many rows of the area, from its top, are the header: they come again on every further page. */
  readonly headerRows: number;
  /** What stands under the table. */
  readonly notes?: readonly string[];
}

/** What of a recognised table is needed to print it. */
type Printed = Pick<
  Table,
  | 'title'
  | 'area'
  | 'unit'
  | 'unitAt'
  | 'department'
  | 'departmentAt'
  | 'notes'
  | 'evidence'
  | 'rows'
  | 'fields'
>;

/** The recognised table as an annex; its grid is the sheet it was found on. */
export function annexOf(table: Printed, grid: Grid): Annex {
  const firstRow = Math.min(...table.rows.map((row) => row.at.row));
  const area = bodyOf(table, grid, firstRow);
  return {
    title: table.title,
    // A form prints its unit in a row of its own.
    unit: isForm(table) ? '' : table.unit.name,
    ...(table.department !== undefined && { department: table.department }),
    grid,
    area,
    headerRows: isForm(table) ? 0 : Math.max(0, firstRow - area.top),
    notes: table.notes.map((note) => note.text),
  };
}

/** 绩效自评表 and the like: what stands above the figures is to be read once, not a header. */
const isForm = (table: Printed): boolean => table.fields.size > 0 || table.rows.length === 0;

/** `单位：万元`, `部门：…`; not the 实施单位 of a form, which is a row of it. */
const HEAD_LINE = /(?:单位|部门):/;

/** The table's area without the lines above its header and below its last row, should it have them. */
function bodyOf(table: Printed, grid: Grid, firstRow: number): Area {
  const titles = table.evidence.filter((piece) => piece.kind === 'title').map((piece) => piece.at.row);
  const lines = [table.unitAt, table.departmentAt?.at]
    .filter((at) => at !== undefined)
    .filter((at) => HEAD_LINE.test(plainText(textAt(grid, at.row, at.column))))
    .map((at) => at.row);
  const above = [...titles, ...lines].filter((row) => row < firstRow);
  const lastRow = Math.max(...table.rows.map((row) => row.at.row));
  const below = table.notes.map((note) => note.at.row).filter((row) => row > lastRow);
  return {
    ...table.area,
    top: Math.max(table.area.top, ...above.map((row) => row + 1)),
    bottom: Math.min(table.area.bottom, ...below.map((row) => row - 1)),
  };
}
